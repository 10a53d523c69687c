package vn.tiendo.normalise;

import java.util.Arrays;
import java.util.Comparator;
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

    private final Map<Set<String>, Indicator> names = new LinkedHashMap<>();

    Suggestions(Catalogue catalogue) {
        for (Indicator indicator : catalogue.indicators()) {
            Stream.concat(Stream.of(indicator.nameVi()), indicator.aliases().stream())
                    .forEach(name -> names.putIfAbsent(words(name), indicator));
        }
    }

    /** The most similar indicators, those of the same unit first among equals. */
    List<Indicator> of(String label, String unit) {
        Set<String> words = words(label);
        Comparator<Scored> order = Comparator.comparingDouble(Scored::likeness)
                .reversed()
                .thenComparing(scored -> !scored.indicator().unit().equals(unit));
        return names.entrySet().stream()
                .map(name -> new Scored(name.getValue(), likeness(words, name.getKey())))
                .filter(scored -> scored.likeness() >= LEAST)
                .sorted(order)
                .map(Scored::indicator)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(Folding.key(text).split(" ", -1)));
    }

    private static double likeness(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return 2.0 * common / (one.size() + other.size());
    }

    private record Scored(Indicator indicator, double likeness) {}
}
