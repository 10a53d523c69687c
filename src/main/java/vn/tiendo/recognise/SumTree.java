package vn.tiendo.recognise;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * Which rows are parts of a row above them by their numbers, where nothing in the layout says so: rows that add up to the
 * row right above them in every column, and rows under "Trong đó" as long as they find room in the row before it. Numbers
 * so small that they may add up by chance prove nothing.
 */
final class SumTree {

    /** More rows than this are lists, not sums. */
    static final int MOST_ROWS = 400;

    private static final double ROUNDING = 0.051;
    /** Parts and the parts of parts, down to four levels, may each make up the whole once. */
    private static final double FAR_MORE = 4.5;

    private static final int FEWEST_COLUMNS = 2;
    /** Digits in all columns together that agree. */
    private static final double FEWEST_DIGITS = 7;

    /** What the rows without numbers right above a row say. */
    enum Above {
        /** There are none. */
        NOTHING,
        /** "Trong đó:": what follows is part of what is before. */
        OF_WHICH,
        /** Anything else begins something new. */
        HEADING
    }

    /** A row with numbers. */
    static final class Node {
        private final int row;
        private final double[] levels;
        private final String unit;
        private final Above above;

        /**
         * @param row its place
         * @param levels its numbers in the columns that can be added, NaN where there is none; made for it alone
         * @param unit the row's own unit, or empty
         * @param above what stands between it and the row with numbers before
         */
        Node(int row, double[] levels, String unit, Above above) {
            this.row = row;
            this.levels = levels;
            this.unit = unit;
            this.above = above;
        }
    }

    /** The numbers of a row that has none. */
    static final double[] NONE = {};

    /** Rows with numbers, from the top. */
    private final List<Node> nodes;

    /** The row that each of them is part of, or −1. */
    private final int[] parents;

    private final boolean[] exceeded;

    /** The row asked for last, which is asked for again. */
    private int near;

    private SumTree(List<Node> nodes) {
        this.nodes = nodes;
        this.parents = new int[nodes.size()];
        this.exceeded = new boolean[nodes.size()];
        Arrays.fill(parents, -1);
    }

    /** @param nodes rows with numbers, from the top */
    static SumTree of(List<Node> nodes) {
        SumTree tree = new SumTree(nodes.size() <= MOST_ROWS ? List.copyOf(nodes) : List.of());
        tree.exceed();
        tree.addUp();
        for (int i = 1; i < tree.nodes.size(); i++) {
            if (tree.nodes.get(i).above == Above.OF_WHICH) {
                tree.include(i);
            }
        }
        return tree;
    }

    /** Finds the rows that those right below them add up to; such parts are then part of nothing else. */
    private void addUp() {
        int[] following = new int[nodes.size()];
        int first = following.length;
        for (int i = nodes.size() - 1; i >= 0; i--) {
            Node whole = nodes.get(i);
            for (int parts = parts(whole, following, first); parts > 0; parts--) {
                parents[following[first++]] = whole.row;
            }
            following[--first] = i;
        }
    }

    /** The number of a row among the nodes, or −1. */
    private int find(int row) {
        if (near < nodes.size() && nodes.get(near).row == row) {
            return near;
        }
        int low = 0;
        int high = nodes.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = nodes.get(middle).row;
            if (found == row) {
                near = middle;
                return middle;
            }
            if (found < row) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /**
     * The rows from here on are parts of the one before, up to a heading, to the row that no longer finds room in it, or to
     * the one that makes up the row above it together with it.
     */
    private void include(int first) {
        Node whole = nodes.get(first - 1);
        double[] sum = new double[whole.levels.length];
        for (int i = first; i < nodes.size(); i++) {
            Node part = nodes.get(i);
            boolean nested = parents[i] >= nodes.get(first).row;
            if ((i > first && part.above != Above.NOTHING)
                    || !part.unit.equals(whole.unit)
                    || (first > 1 && makeUp(nodes.get(first - 2), whole, part))
                    || (!nested && !findsRoom(whole.levels, sum, part.levels))) {
                return;
            }
            parents[i] = parents[i] < 0 ? whole.row : parents[i];
        }
    }

    private static boolean makeUp(Node total, Node whole, Node rest) {
        double[] both = new double[whole.levels.length];
        for (int column = 0; column < both.length; column++) {
            both[column] = whole.levels[column] + rest.levels[column];
        }
        return isWhole(total.levels, both, 2);
    }

    /** Adds a part to the sum; false where it exceeds the whole in any column. */
    private static boolean findsRoom(double[] whole, double[] sum, double[] part) {
        for (int column = 0; column < sum.length; column++) {
            sum[column] += Double.isNaN(part[column]) ? 0 : part[column];
            if (Double.isNaN(whole[column]) ? !Double.isNaN(part[column]) : sum[column] > whole[column] + ROUNDING) {
                return false;
            }
        }
        return true;
    }

    /**
     * Finds the rows that none of the rows below is larger than, and all of them together exceed by far: a limit of each,
     * and no sum of them.
     */
    private void exceed() {
        double[] below = new double[nodes.isEmpty() ? 0 : nodes.get(0).levels.length];
        double[] largest = new double[below.length];
        for (int i = nodes.size() - 1; i >= 0; i--) {
            Node node = nodes.get(i);
            boolean all = true;
            for (int column = 0; column < below.length; column++) {
                double level = node.levels[column];
                all &= Double.isNaN(level) || (below[column] > FAR_MORE * level && largest[column] <= level);
                below[column] += Double.isNaN(level) ? 0 : level;
                largest[column] = Double.isNaN(level) ? largest[column] : Math.max(largest[column], level);
            }
            exceeded[i] = all && below.length > 1;
        }
    }

    /** Whether what stands below the row is far too much to be its parts. */
    boolean isExceeded(int row) {
        int node = find(row);
        return node >= 0 && exceeded[node];
    }

    /** The row's numbers in the columns that can be added. */
    double[] levels(int row) {
        int node = find(row);
        return node < 0 ? NONE : nodes.get(node).levels;
    }

    /** Whether a row, of the same unit as another, is larger than it in every column, and so no part of it. */
    boolean isLarger(int row, int other) {
        int one = find(row);
        int two = find(other);
        if (one < 0 || two < 0 || !nodes.get(one).unit.equals(nodes.get(two).unit)) {
            return false;
        }
        Node larger = nodes.get(one);
        Node smaller = nodes.get(two);
        int columns = 0;
        for (int column = 0; column < larger.levels.length; column++) {
            if (larger.levels[column] <= smaller.levels[column]) {
                return false;
            }
            columns += larger.levels[column] > smaller.levels[column] ? 1 : 0;
        }
        return columns >= FEWEST_COLUMNS;
    }

    /** The row whose part the given one is. */
    OptionalInt parent(int row) {
        int node = find(row);
        return node < 0 || parents[node] < 0 ? OptionalInt.empty() : OptionalInt.of(parents[node]);
    }

    /** How many of the following rows, from the first on, it takes until they add up to the whole; 0 where they never do. */
    private int parts(Node whole, int[] following, int first) {
        double[] sum = new double[whole.levels.length];
        int added = 0;
        for (int i = first; i < following.length; i++) {
            Node part = nodes.get(following[i]);
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
