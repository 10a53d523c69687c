package vn.tiendo.normalise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Indicator;
import vn.tiendo.reference.Folding;

/**
 * Indicators with names like a label, for a person to choose from. Likeness is the share of words in common (Dice): 1 for
 * the same words, 0 for none. It never decides anything.
 */
final class Suggestions {

    private static final double LEAST = 0.5;
    private static final int MOST = 3;

    private final List<Name> names = new ArrayList<>();

    /** The places in {@link #names} of those that hold a word: only names with a word in common can be alike. */
    private final Map<String, List<Integer>> byWord = new HashMap<>();

    Suggestions(Catalogue catalogue) {
        Map<Set<String>, Indicator> distinct = new LinkedHashMap<>();
        for (Indicator indicator : catalogue.indicators()) {
            Stream.concat(Stream.of(indicator.nameVi()), indicator.aliases().stream())
                    .forEach(name -> distinct.putIfAbsent(words(name), indicator));
        }
        distinct.forEach((words, indicator) -> {
            words.forEach(word ->
                    byWord.computeIfAbsent(word, first -> new ArrayList<>()).add(names.size()));
            names.add(new Name(words.size(), indicator));
        });
    }

    /** The most similar indicators, those of the same unit first among equals. */
    List<Indicator> of(String label, String unit) {
        Set<String> words = words(label);
        Comparator<Scored> order = Comparator.comparingDouble(Scored::likeness)
                .reversed()
                .thenComparing(scored -> !scored.indicator().unit().equals(unit));
        return alike(words).stream()
                .sorted(order)
                .map(Scored::indicator)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(Folding.key(text).split(" ", -1)));
    }

    /** The names that are alike enough, in the catalogue's order. */
    private List<Scored> alike(Set<String> words) {
        int[] common = new int[names.size()];
        for (String word : words) {
            for (int name : byWord.getOrDefault(word, List.of())) {
                common[name]++;
            }
        }
        List<Scored> alike = new ArrayList<>();
        for (int i = 0; i < common.length; i++) {
            double likeness = 2.0 * common[i] / (words.size() + names.get(i).words());
            if (likeness >= LEAST) {
                alike.add(new Scored(names.get(i).indicator(), likeness));
            }
        }
        return alike;
    }

    /** One of an indicator's names, and of how many words it is. */
    private record Name(int words, Indicator indicator) {}

    private record Scored(Indicator indicator, double likeness) {}
}
