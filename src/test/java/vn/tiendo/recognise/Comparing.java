package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.tiendo.recognise.BookChange.Place;

/** How the figures of changed books agree with those of the unchanged ones. */
final class Comparing {

    private static final int EXAMPLES = 6;

    int same;
    int lost;
    int added;
    private final Map<String, Integer> differing = new TreeMap<>();
    private final List<String> examples = new ArrayList<>();
    private String lastExample = "";

    void compare(String book, Map<Place, Reading> expected, Map<Place, Reading> read) {
        expected.forEach((place, wanted) -> {
            Reading got = read.get(place);
            if (got == null) {
                lost++;
                example("lost", book, place, wanted + " lost");
                return;
            }
            String difference = got.differenceFrom(wanted);
            if (difference.isEmpty()) {
                same++;
            } else {
                differing.merge(difference, 1, Integer::sum);
                example(difference, book, place, wanted + " became " + got);
            }
        });
        read.keySet().stream().filter(place -> !expected.containsKey(place)).forEach(place -> {
            added++;
            example("added", book, place, "new " + read.get(place));
        });
    }

    /** One example for each column of a sheet. */
    private void example(String kind, String book, Place place, String what) {
        String column = kind + book + place.sheet() + place.cell().toString().replaceAll("\\d", "");
        if (!column.equals(lastExample)) {
            examples.add(kind + ": " + book + " " + place.sheet() + "!" + place.cell() + " " + what);
            lastExample = column;
        }
    }

    int total() {
        return same + lost + wrong();
    }

    /** Figures that say something else; another path is counted apart. */
    int wrong() {
        return differing.values().stream().mapToInt(Integer::intValue).sum();
    }

    int wrongMeaning() {
        return wrong() - differing.getOrDefault("path", 0) + added;
    }

    double sharesSame() {
        return 100.0 * same / Math.max(1, total());
    }

    void print(String name) {
        System.out.printf(
                Locale.ROOT,
                "%-44s %7d  same %6.2f %%  lost %d  added %d  differing %s%n",
                name,
                total(),
                sharesSame(),
                lost,
                added,
                differing);
        int most = Integer.getInteger("change.examples", EXAMPLES);
        int step = Math.max(1, examples.size() / most);
        for (int i = 0; i < examples.size(); i += step) {
            System.out.println("    " + examples.get(i));
        }
    }
}
