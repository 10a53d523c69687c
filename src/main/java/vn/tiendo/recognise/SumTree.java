package vn.tiendo.recognise;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Which rows are parts of the row right above them because they add up to it in every column, where nothing in the layout
 * says so. Numbers so small that they may add up by chance prove nothing.
 */
final class SumTree {

    /** More rows than this are lists, not sums. */
    static final int MOST_ROWS = 400;

    private static final double ROUNDING = 0.051;
    private static final int FEWEST_COLUMNS = 2;
    /** Digits in all columns together that agree. */
    private static final double FEWEST_DIGITS = 7;

    /** A row with numbers. */
    static final class Node {
        private final int row;
        private final double[] levels;
        private final String unit;

        /**
         * @param row its place
         * @param levels its numbers in the columns that can be added, NaN where there is none
         * @param unit the row's own unit, or empty
         */
        Node(int row, double[] levels, String unit) {
            this.row = row;
            this.levels = levels.clone();
            this.unit = unit;
        }
    }

    private final Map<Integer, Integer> parents = new HashMap<>();

    private SumTree() {}

    /** @param nodes rows with numbers, from the top */
    static SumTree of(List<Node> nodes) {
        SumTree tree = new SumTree();
        if (nodes.size() <= MOST_ROWS) {
            Deque<Node> following = new ArrayDeque<>();
            for (int i = nodes.size() - 1; i >= 0; i--) {
                Node whole = nodes.get(i);
                for (int parts = parts(whole, following); parts > 0; parts--) {
                    tree.parents.put(following.removeFirst().row, whole.row);
                }
                following.addFirst(whole);
            }
        }
        return tree;
    }

    /** The row whose part the given one is. */
    OptionalInt parent(int row) {
        Integer parent = parents.get(row);
        return parent == null ? OptionalInt.empty() : OptionalInt.of(parent);
    }

    /** How many of the following rows it takes until they add up to the whole; 0 where they never do. */
    private static int parts(Node whole, Deque<Node> following) {
        double[] sum = new double[whole.levels.length];
        int added = 0;
        for (Node part : following) {
            if (!part.unit.equals(whole.unit)) {
                return 0;
            }
            for (int column = 0; column < sum.length; column++) {
                sum[column] += Double.isNaN(part.levels[column]) ? 0 : part.levels[column];
            }
            added++;
            if (added > 1 && isWhole(whole.levels, sum, added)) {
                return added;
            }
        }
        return 0;
    }

    private static boolean isWhole(double[] whole, double[] sum, int parts) {
        int agreeing = 0;
        double digits = 0;
        for (int column = 0; column < whole.length; column++) {
            if (Double.isNaN(whole[column]) || (whole[column] == 0 && sum[column] == 0)) {
                continue;
            }
            if (Math.abs(whole[column] - sum[column]) > ROUNDING * parts) {
                return false;
            }
            agreeing++;
            digits += Math.max(0, Math.log10(Math.abs(whole[column])));
        }
        return agreeing >= FEWEST_COLUMNS && digits >= FEWEST_DIGITS;
    }
}
