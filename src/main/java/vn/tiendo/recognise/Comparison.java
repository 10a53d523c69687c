package vn.tiendo.recognise;

import java.util.Arrays;
import java.util.List;

/** Decides by the numbers of whole columns whether comparisons are printed as index (108,65) or as growth (8,65). */
final class Comparison {

    /** How the numbers are printed. */
    enum Form {
        INDEX,
        GROWTH,
        UNCLEAR,
        /** Half of few numbers speak for each, so that one number would decide what another means. */
        SPLIT
    }

    private static final double NEAR_HUNDRED = 60;
    private static final double SMALL = 45;
    private static final int MANY = 40;
    /** Half of a column above this are no percentages. */
    private static final double LARGEST = 2000;

    private Comparison() {}

    /**
     * Numbers around a hundred are indices, and so are small ones beside columns around a hundred. Negative numbers are
     * growth. Small numbers are growth only where nothing in the table comes near a hundred: in a bad year an index of 40
     * is as possible as a growth of 40.
     *
     * @param own the column's numbers in per cent, ascending, without zeros
     * @param negatives whether one is below zero, which no index can be
     * @param siblings numbers of all the table's comparisons, which are printed alike
     */
    static Form form(double[] own, boolean negatives, List<double[]> siblings) {
        if (own.length == 0) {
            return Form.UNCLEAR;
        }
        double median = median(own);
        if (median > LARGEST) {
            return Form.UNCLEAR;
        }
        boolean split = median >= NEAR_HUNDRED && isSplit(own);
        if (median >= NEAR_HUNDRED && !split) {
            return Form.INDEX;
        }
        if (split && siblings.size() < 2) {
            return Form.SPLIT;
        }
        if (negatives) {
            return Form.GROWTH;
        }
        double[] all =
                siblings.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        if (all.length > 0 && median(all) >= NEAR_HUNDRED) {
            return Form.INDEX;
        }
        boolean someNearHundred = all.length > 0 && all[all.length - 1] >= NEAR_HUNDRED;
        if (someNearHundred && all.length >= MANY && all[0] > 0) {
            return Form.INDEX;
        }
        return median < SMALL && !someNearHundred ? Form.GROWTH : Form.UNCLEAR;
    }

    /**
     * Whether percentages in the thousands are indices: guests after a year without any came in at thirty times the number,
     * and the columns beside it, which are printed alike, are indices.
     *
     * @param own the column's numbers in per cent, ascending, without zeros, under a heading that says per cent
     * @param siblings numbers of all the table's comparisons
     */
    static boolean isIndexInThousands(double[] own, boolean negatives, List<double[]> siblings) {
        return own.length > 0
                && !negatives
                && median(own) > LARGEST
                && siblings.stream()
                        .filter(numbers -> numbers.length > 0 && median(numbers) <= LARGEST)
                        .anyMatch(numbers -> median(numbers) >= NEAR_HUNDRED && numbers[0] >= 0);
    }

    private static boolean isSplit(double[] ascending) {
        return ascending.length % 2 == 0 && Math.abs(ascending[ascending.length / 2 - 1]) < SMALL;
    }

    /** Whether half of them are smaller than any usual index, so that a heading that says growth is believed. */
    static boolean isSmall(double[] ascending) {
        return Math.abs(median(ascending)) < SMALL;
    }

    /** Whether a tenth of them or more are below zero, which a column of indices has only in freaks. */
    static boolean spreads(double[] ascending) {
        return ascending[ascending.length / 10] < 0;
    }

    static double median(double[] ascending) {
        return ascending[ascending.length / 2];
    }
}
