package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.List;

/**
 * What the rows below each ancestor of the row that is being read add up to, so that a total at the foot is known by its
 * numbers. A heading without numbers stands for its parts.
 */
final class PartSums {

    private static final double ROUNDING = 0.051;
    private static final int FEWEST_PARTS = 2;

    /** The sum of the rows right below one ancestor. */
    private static final class Parts {
        private final boolean numbers;
        private double[] sum = SumTree.NONE;
        private int count;

        Parts(boolean numbers) {
            this.numbers = numbers;
        }

        void add(double[] levels) {
            if (sum.length != levels.length) {
                sum = new double[levels.length];
                count = 0;
            }
            for (int column = 0; column < sum.length; column++) {
                sum[column] += Double.isNaN(levels[column]) ? 0 : levels[column];
            }
            count++;
        }

        boolean make(double[] total) {
            if (count < FEWEST_PARTS || sum.length != total.length) {
                return false;
            }
            boolean any = false;
            for (int column = 0; column < total.length; column++) {
                boolean given = !Double.isNaN(total[column]);
                if (given && Math.abs(total[column] - sum[column]) > ROUNDING * count) {
                    return false;
                }
                any |= given && total[column] != 0;
            }
            return any;
        }
    }

    /** The table itself, then its row's ancestors. */
    private final List<Parts> stack = new ArrayList<>(List.of(new Parts(true)));

    /** How many of the ancestors a total has: those around the rows that it is the sum of; −1 where it is of none. */
    int depthOfTotal(double[] levels) {
        for (int depth = stack.size() - 1; depth >= 0; depth--) {
            if (stack.get(depth).make(levels)) {
                return depth;
            }
        }
        return -1;
    }

    /** Takes a row below so many ancestors. A total adds nothing to what it totals. */
    void next(int ancestors, double[] levels, boolean total) {
        while (stack.size() > ancestors + 1) {
            stack.remove(stack.size() - 1);
        }
        for (int depth = stack.size() - 1; depth >= 0 && !total && levels.length > 0; depth--) {
            stack.get(depth).add(levels);
            if (stack.get(depth).numbers) {
                break;
            }
        }
        stack.add(new Parts(levels.length > 0));
    }

    void clear() {
        stack.clear();
        stack.add(new Parts(true));
    }
}
