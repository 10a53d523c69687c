package vn.tiendo.recognise;

import java.util.Arrays;
import java.util.List;

/** The numbers of a column as comparisons are judged by them. */
final class ColumnNumbers {

    private final double[] sample;
    private final boolean negatives;
    private final List<double[]> siblings;

    /**
     * @param sample in per cent, ascending, without zeros
     * @param negatives whether one is below zero
     * @param siblings numbers of the table's other comparisons, in per cent
     */
    ColumnNumbers(double[] sample, boolean negatives, List<double[]> siblings) {
        this.sample = sample;
        this.negatives = negatives;
        this.siblings = siblings;
    }

    int size() {
        return sample.length;
    }

    double smallest() {
        return sample[0];
    }

    double median() {
        return Comparison.median(sample);
    }

    boolean areNegative() {
        return negatives;
    }

    /** Whether other comparisons stand in the table. */
    boolean haveSiblings() {
        return !siblings.isEmpty();
    }

    boolean areIndicesInThousands() {
        return Comparison.isIndexInThousands(sample, negatives, siblings);
    }

    /** The same by themselves. */
    ColumnNumbers alone() {
        return new ColumnNumbers(sample, negatives, List.of());
    }

    Comparison.Form form() {
        return Comparison.form(sample, negatives, siblings);
    }

    boolean areSmall() {
        return sample.length > 0 && Comparison.isSmall(sample);
    }

    /** Whether a tenth of them or more are below zero. */
    boolean spread() {
        return sample.length > 0 && negatives && Comparison.spreads(sample);
    }

    boolean areWhole() {
        return sample.length > 1 && Arrays.stream(sample).allMatch(number -> number == Math.rint(number));
    }
}
