package vn.tiendo.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import vn.tiendo.model.Argument;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;

/** Counts the same observation about the same two files, so that a person reads one sentence and not a thousand. */
final class PairTally {

    /** What the sentence is about, and how it begins where there is one case only. */
    private enum Told {
        PRINTED("", "one"),
        IMPLIED("implied", "implied-one");

        private final String several;
        private final String one;

        Told(String several, String one) {
            this.several = several;
            this.one = one;
        }

        private List<String> beginning(int cases) {
            String sentence = cases == 1 ? one : several;
            return sentence.isEmpty() ? List.of() : List.of(sentence);
        }
    }

    private final FindingCode code;
    private final Told told;
    private final Map<Pair, Count> counts = new TreeMap<>();

    PairTally(FindingCode code) {
        this(code, Told.PRINTED);
    }

    private PairTally(FindingCode code, Told told) {
        this.code = code;
        this.told = told;
    }

    /** A tally of bases or plans that nobody printed: they follow from a printed growth or percentage, which the sentence says. */
    static PairTally ofImplied(FindingCode code) {
        return new PairTally(code, Told.IMPLIED);
    }

    /**
     * Counts one case.
     *
     * @param later the file whose figure counts
     * @param earlier the other file
     * @param weight how far apart the figures are; the farthest is the example
     * @param example the cell, what stands there and the words of the example, made where it is to be told
     */
    void add(String later, String earlier, double weight, Supplier<Finding> example) {
        counts.computeIfAbsent(new Pair(later, earlier), pair -> new Count()).add(weight, example);
    }

    /** One finding for each pair: the example, before its arguments the other file and the number of cases. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        counts.forEach((pair, count) -> {
            Finding example = count.example;
            List<String> first = new ArrayList<>(told.beginning(count.cases));
            first.add(pair.earlier());
            first.add(String.valueOf(count.cases));
            findings.add(Finding.onSheet(
                            code,
                            example.file(),
                            example.sheet(),
                            example.cell(),
                            example.found(),
                            first.toArray(String[]::new))
                    .with(example.arguments().toArray(Argument[]::new)));
        });
        return findings;
    }

    private record Pair(String later, String earlier) implements Comparable<Pair> {

        @Override
        public int compareTo(Pair other) {
            int byLater = later.compareTo(other.later);
            return byLater != 0 ? byLater : earlier.compareTo(other.earlier);
        }
    }

    private static final class Count {

        private int cases;
        private double heaviest = -1;
        private Finding example = Finding.onRun(FindingCode.DUPLICATE_FIGURE);

        private void add(double weight, Supplier<Finding> candidate) {
            cases++;
            if (weight > heaviest) {
                heaviest = weight;
                example = candidate.get();
            }
        }
    }
}
