package vn.tiendo.recognise;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the column of levels that a column of shares or of rates is in one proportion to. */
final class ColumnProportions {

    private static final int FEWEST_SHARES = 3;
    private static final double SHARE_ROUNDING = 0.06;
    private static final double SHARE_SPREAD = 0.002;

    /** One part of a level is told from another by no fewer rows. */
    private static final int FEWEST_RATES = 5;

    private final TableShape shape;
    private final List<ValueColumn> levels;

    /** @param levels columns of dated amounts */
    ColumnProportions(TableShape shape, List<ValueColumn> levels) {
        this.shape = shape;
        this.levels = levels;
    }

    /** The column beside it, under the same headings but for the last, of whose whole it gives the shares. */
    Optional<ValueColumn> wholeBeside(ValueColumn shares) {
        boolean total = shape.sampleRows().stream()
                .anyMatch(row -> Math.abs(row.number(shares.column()) - 100) < SHARE_ROUNDING);
        return levels.stream()
                .filter(of -> total && isOneGroup(shares, of) && isProportional(shares.column(), of.column()))
                .findFirst();
    }

    /** Whether two columns stand under the same headings but for the last. */
    static boolean isOneGroup(ValueColumn one, ValueColumn other) {
        List<String> header = one.layout().header();
        List<String> others = other.layout().header();
        int depth = header.size() - 1;
        return depth > 0 && others.size() > depth && others.subList(0, depth).equals(header.subList(0, depth));
    }

    /** The column of which a rate is one and the same part in all rows: "Tỷ lệ xã đạt (%)" beside how many did. */
    Optional<ValueColumn> rateOf(int column) {
        return ofOnePeriod(column, of -> isOnePart(column, of.column()));
    }

    private boolean isOnePart(int rates, int levels) {
        double[] ratios = shape.sampleRows().stream()
                .filter(row -> row.number(rates) > 0 && row.number(levels) > 0)
                .mapToDouble(row -> row.number(rates) / row.number(levels))
                .toArray();
        double mean = Arrays.stream(ratios).average().orElse(0);
        return ratios.length >= FEWEST_RATES
                && shape.sampleRows().stream()
                        .allMatch(row -> !(Math.abs(row.number(rates) - mean * row.number(levels)) > SHARE_ROUNDING));
    }

    /** The first other column that fits; empty where those that do are of several periods. */
    private Optional<ValueColumn> ofOnePeriod(int column, Predicate<ValueColumn> fits) {
        List<ValueColumn> fitting = levels.stream()
                .filter(of -> of.column() != column && fits.test(of))
                .toList();
        boolean onePeriod =
                fitting.stream().map(of -> of.layout().period()).distinct().count() == 1;
        return onePeriod ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** The column whose parts a column of shares gives: all rows in one proportion to it. Empty where two periods fit. */
    Optional<ValueColumn> whole(int column) {
        return ofOnePeriod(column, of -> isProportional(column, of.column()));
    }

    /** The rows after each whole of a hundred are parts of it; without one, all rows are in one proportion. */
    private boolean isProportional(int shares, int levels) {
        List<SampleRow> rows = shape.sampleRows().stream()
                .filter(row -> row.number(shares) > 0 && row.number(levels) > 0)
                .toList();
        if (rows.size() < FEWEST_SHARES) {
            return false;
        }
        double[] ratios = rows.stream()
                .mapToDouble(row -> row.number(shares) / row.number(levels))
                .sorted()
                .toArray();
        double ratio = ratios[ratios.length / 2];
        int fitting = 0;
        for (SampleRow row : rows) {
            double share = row.number(shares);
            ratio = Math.abs(share - 100) < SHARE_ROUNDING ? share / row.number(levels) : ratio;
            fitting += Math.abs(share - ratio * row.number(levels)) <= SHARE_ROUNDING + SHARE_SPREAD * share ? 1 : 0;
        }
        return fitting * 5 >= rows.size() * 4;
    }
}
