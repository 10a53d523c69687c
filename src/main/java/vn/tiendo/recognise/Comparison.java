package vn.tiendo.recognise;

import java.util.Arrays;
import java.util.List;

/** Decides by the numbers of whole columns whether comparisons are printed as index (108,65) or as growth (8,65). */
final class Comparison {

    /** How the numbers are printed. */
    enum Form {
        INDEX,
        GROWTH,
        UNCLEAR
    }

    private static final double NEAR_HUNDRED = 60;
    private static final double SMALL = 45;

    private Comparison() {}

    /**
     * @param own the column's numbers in per cent, ascending, without zeros
     * @param negatives whether one is below zero, which no index can be
     * @param siblings numbers of the table's other comparisons, which are printed alike
     */
    static Form form(double[] own, boolean negatives, List<double[]> siblings) {
        if (own.length == 0) {
            return Form.UNCLEAR;
        }
        double median = median(own);
        if (median >= NEAR_HUNDRED) {
            return Form.INDEX;
        }
        if (negatives) {
            return Form.GROWTH;
        }
        double[] all = siblings.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        if (all.length > 0 && median(all) >= NEAR_HUNDRED) {
            return Form.INDEX;
        }
        return own[own.length - 1] > 0 && median < SMALL ? Form.GROWTH : Form.UNCLEAR;
    }

    static double median(double[] ascending) {
        return ascending[ascending.length / 2];
    }
}
