package vn.tiendo.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Indicator;

/**
 * How like a label the names of the catalogue are: the weight of the words in common over the mean weight of both (Dice), 1
 * for the same words, 0 for none. A word weighs by how rare it is among the names: "giá trị" says little, "xuất khẩu" much.
 * One that no name holds, such as that of a place, weighs little too: it is not what sets indicators apart.
 */
final class NameLikeness {

    private static final double LEAST = 0.5;
    private static final double UNKNOWN = 1;

    private static final Word NO_NAMES = new Word(new int[0], UNKNOWN);

    private final Function<String, Set<String>> words;
    private final List<Name> names = new ArrayList<>();

    /** Only names with a word in common can be alike. */
    private final Map<String, Word> known = new HashMap<>();

    NameLikeness(Catalogue catalogue, Function<String, Set<String>> words) {
        this.words = words;
        Map<Set<String>, Indicator> distinct = new LinkedHashMap<>();
        for (Indicator indicator : catalogue.indicators()) {
            Stream.concat(Stream.of(indicator.nameVi()), indicator.aliases().stream())
                    .forEach(name -> distinct.putIfAbsent(words.apply(name), indicator));
        }
        Map<String, List<Integer>> byWord = new HashMap<>();
        int place = 0;
        for (Set<String> ofName : distinct.keySet()) {
            for (String word : ofName) {
                byWord.computeIfAbsent(word, first -> new ArrayList<>()).add(place);
            }
            place++;
        }
        double all = Math.log(1.0 + place);
        byWord.forEach((word, holders) -> known.put(
                word,
                new Word(holders.stream().mapToInt(Integer::intValue).toArray(), all - Math.log(holders.size()))));
        distinct.forEach((ofName, indicator) -> names.add(new Name(weight(ofName), indicator)));
    }

    /** The names that are alike enough, in the catalogue's order. */
    List<Scored> alike(String label) {
        Set<String> own = words.apply(label);
        double ownWeight = weight(own);
        double[] common = new double[names.size()];
        for (String word : own) {
            Word shared = word(word);
            for (int name : shared.names()) {
                common[name] += shared.weight();
            }
        }
        List<Scored> alike = new ArrayList<>();
        for (int i = 0; i < common.length; i++) {
            if (common[i] > 0) {
                double likeness = 2 * common[i] / (ownWeight + names.get(i).weight());
                if (likeness >= LEAST) {
                    alike.add(new Scored(names.get(i).indicator(), likeness));
                }
            }
        }
        return alike;
    }

    private double weight(Set<String> ofText) {
        return ofText.stream().mapToDouble(word -> word(word).weight()).sum();
    }

    private Word word(String text) {
        return known.getOrDefault(text, NO_NAMES);
    }

    /**
     * What is known of a word.
     *
     * @param names the places in {@link #names} of those that hold it
     * @param weight how much it says
     */
    // Words are never compared with one another.
    @SuppressWarnings("ArrayRecordComponent")
    private record Word(int[] names, double weight) {}

    /** One of an indicator's names, with what its words weigh together. */
    private record Name(double weight, Indicator indicator) {}

    record Scored(Indicator indicator, double likeness) {}
}
