package vn.tiendo.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.model.Area;
import vn.tiendo.model.AreaLevel;

/**
 * Finds the area that a file is named after: {@code BC_thang10_2019_BacNinh.xls}, {@code so-lieu/ca mau/quy 1.xlsx}. Names
 * of files have neither tones nor, often, spaces, so a name counts whole or run together, and one of a single word, which
 * might be any word, does not.
 */
final class AreaFileNames {

    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern GAPS = Pattern.compile("[^a-z]+");
    private static final Pattern EXTENSION = Pattern.compile("\\.[^./]*$");

    private final Map<String, Area> byWords = new HashMap<>();
    private int longest = 1;

    AreaFileNames(List<AreaEntry> entries) {
        for (AreaEntry entry : entries) {
            AreaLevel level = entry.area().level();
            if (level != AreaLevel.COUNTRY && level != AreaLevel.REGION) {
                entry.mentions().forEach(name -> learn(words(name), entry.area()));
            }
        }
    }

    private void learn(List<String> words, Area area) {
        if (words.size() > 1) {
            byWords.put(String.join(" ", words), area);
            byWords.put(String.join("", words), area);
            longest = Math.max(longest, words.size());
        }
    }

    /** The one area that the name tells; empty where it tells none or several. */
    Optional<Area> in(String path) {
        List<String> words =
                words(HUMP.matcher(EXTENSION.matcher(path).replaceFirst("")).replaceAll(" "));
        List<Area> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = Math.min(longest, words.size() - at);
            while (length > 0 && !byWords.containsKey(String.join(" ", words.subList(at, at + length)))) {
                length--;
            }
            Area area = byWords.get(String.join(" ", words.subList(at, at + length)));
            if (area != null && !found.contains(area)) {
                found.add(area);
            }
            at += Math.max(length, 1);
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static List<String> words(String text) {
        return Arrays.stream(GAPS.split(Folding.key(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
