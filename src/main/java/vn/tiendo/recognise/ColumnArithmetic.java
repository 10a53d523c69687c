package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Measure;
import vn.tiendo.recognise.ArithmeticFit.Form;

/**
 * Finds by recomputing what a column whose heading does not tell it compares: "So sánh (%)" or "Tỷ lệ (%)" is whatever
 * quotient of two of the table's columns its numbers are.
 */
final class ColumnArithmetic {

    /** Two explanations that fit about equally well explain nothing. */
    private static final double CLEARLY_BETTER = 3;

    private static final double EXACT = 0.02;
    private static final int FEWEST_SHARES = 3;
    private static final double SHARE_ROUNDING = 0.06;
    private static final double SHARE_SPREAD = 0.002;

    /**
     * A column explained.
     *
     * @param measure what its numbers say
     * @param of the column compared
     * @param base what it is compared with
     */
    record Explanation(Measure measure, ValueColumn of, ValueColumn base, double error) {}

    private final TableShape shape;
    private final List<ValueColumn> levels;

    /** @param figures columns understood so far */
    ColumnArithmetic(TableShape shape, List<ValueColumn> figures) {
        this.shape = shape;
        this.levels = figures.stream()
                .filter(column ->
                        column.layout().measure().filter(Measure::isLevel).isPresent()
                                && column.layout().period().isPresent()
                                && !column.layout().unit().equals("%"))
                .toList();
    }

    Optional<Explanation> explain(int column) {
        List<Explanation> found = new ArrayList<>();
        for (ValueColumn of : levels) {
            for (ValueColumn base : levels) {
                if (of.column() != base.column() && of.column() != column && base.column() != column) {
                    ArithmeticFit.of(shape, column, of.column(), base.column(), fewestRows(column, of, base))
                            .ifPresent(fit -> measure(fit.form(), of, base)
                                    .ifPresent(
                                            measure -> found.add(new Explanation(measure, of, base, fit.meanError()))));
                }
            }
        }
        found.sort(Comparator.comparingDouble(Explanation::error));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Explanation best = found.get(0);
        boolean rival = found.stream()
                .anyMatch(other ->
                        !sameMeaning(best, other) && other.error() < CLEARLY_BETTER * Math.max(best.error(), EXACT));
        return rival ? Optional.empty() : Optional.of(best);
    }

    /** The column whose parts a column of shares gives: all rows in one proportion to it. Empty where two periods fit. */
    Optional<ValueColumn> whole(int column) {
        List<ValueColumn> fitting = levels.stream()
                .filter(of -> of.column() != column && isProportional(column, of.column()))
                .toList();
        boolean onePeriod =
                fitting.stream().map(of -> of.layout().period()).distinct().count() == 1;
        return onePeriod ? Optional.of(fitting.get(0)) : Optional.empty();
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

    /** Columns under one heading are more likely to be meant, and need less proof. */
    private int fewestRows(int column, ValueColumn of, ValueColumn base) {
        List<String> header = shape.header(column);
        boolean oneGroup = header.size() > 1
                && of.layout().header().get(0).equals(header.get(0))
                && base.layout().header().get(0).equals(header.get(0));
        return oneGroup ? 2 : 3;
    }

    private static boolean sameMeaning(Explanation one, Explanation other) {
        return one.measure() == other.measure()
                && one.of().layout().period().equals(other.of().layout().period())
                && one.of().layout().unit().equals(other.of().layout().unit());
    }

    private static Optional<Measure> measure(Form form, ValueColumn of, ValueColumn base) {
        boolean ofPlan = of.layout().measure().orElseThrow() == Measure.TARGET;
        boolean basePlan = base.layout().measure().orElseThrow() == Measure.TARGET;
        if (!ofPlan && basePlan) {
            return Optional.of(
                    switch (form) {
                        case RATIO -> Measure.PCT_OF_PLAN;
                        case GROWTH -> Measure.OTHER;
                        case DIFFERENCE -> Measure.CHANGE;
                    });
        }
        if (!ofPlan
                && form == Form.RATIO
                && of.layout().period().equals(base.layout().period())) {
            return Optional.of(Measure.SHARE);
        }
        Relation relation = Relation.between(
                of.layout().period().orElseThrow(), base.layout().period().orElseThrow());
        boolean before = relation == Relation.SAME_PERIOD || relation == Relation.PREVIOUS_PERIOD;
        if (form == Form.DIFFERENCE) {
            return before || relation == Relation.FIXED ? Optional.of(Measure.CHANGE) : Optional.empty();
        }
        if (ofPlan) {
            return before ? Optional.of(Measure.OTHER) : Optional.empty();
        }
        return switch (relation) {
            case SAME_PERIOD ->
                Optional.of(form == Form.RATIO ? Measure.INDEX_SAME_PERIOD : Measure.GROWTH_SAME_PERIOD);
            case PREVIOUS_PERIOD ->
                Optional.of(form == Form.RATIO ? Measure.INDEX_PREVIOUS_PERIOD : Measure.GROWTH_PREVIOUS_PERIOD);
            case FIXED -> form == Form.RATIO ? Optional.of(Measure.INDEX_BASE) : Optional.empty();
            case UNKNOWN -> Optional.empty();
        };
    }
}
