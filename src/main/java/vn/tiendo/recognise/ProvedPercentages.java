package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Measure;
import vn.tiendo.model.PercentUnit;
import vn.tiendo.recognise.ColumnArithmetic.Explanation;
import vn.tiendo.reference.Term;

/** Decides by arithmetic what columns of percentages are of, whose headings name nothing or name another thing than the plan. */
final class ProvedPercentages {

    private final TableShape shape;
    private final ColumnSet columns;
    private final List<ValueColumn> figures;
    private final ColumnArithmetic arithmetic;
    private final ProvedColumns proved;

    ProvedPercentages(TableShape shape, ColumnSet columns, ColumnArithmetic arithmetic, ProvedColumns proved) {
        this.shape = shape;
        this.columns = columns;
        this.figures = columns.figures();
        this.arithmetic = arithmetic;
        this.proved = proved;
    }

    void settle() {
        takeExplained();
        figures.replaceAll(this::reached);
        figures.replaceAll(this::composed);
        figures.replaceAll(this::ofOther);
    }

    /** Shares are parts of one whole; a rate ("Tỷ lệ hộ nghèo") is a level of its own. */
    private void takeExplained() {
        List<ValueColumn> percentages = new ArrayList<>();
        List<Integer> shares = new ArrayList<>();
        for (ValueColumn figure : figures) {
            Optional<ValueColumn> explained =
                    isBarePercentage(figure) ? proved.explained(figure.layout(), figure.phrase()) : Optional.empty();
            if (explained.isPresent() && isPercentage(explained.get())) {
                percentages.add(explained.get());
                if (isShare(explained.get())) {
                    shares.add(explained.get().column());
                }
            }
        }
        boolean partition = PartsOfHundred.sumToHundred(shape.sampleRows(), shares);
        for (ValueColumn column : percentages) {
            if ((partition || !isShare(column)) && !isOfOtherThing(column)) {
                columns.replace(column);
            }
        }
    }

    /** "Tỷ lệ (%)" beside "Số tiền" under "Giải ngân đến 30/9" is how much of the plan that sum is, if it is. */
    private ValueColumn reached(ValueColumn figure) {
        if (!figure.phrase().percent() || !figure.layout().is(Measure.ACTUAL)) {
            return figure;
        }
        return arithmetic
                .explain(figure.column(), figure.phrase())
                .or(() -> arithmetic.percentage(figure.column(), figure.phrase(), shape.printed(figure.column())))
                .filter(why -> why.measure() == Measure.PCT_OF_PLAN
                        && ColumnProportions.isOneGroup(figure, why.of())
                        && why.of().layout().unit().equals(why.base().layout().unit()))
                .map(why -> new ValueColumn(
                        ProvedColumns.layout(figure.layout(), why),
                        figure.phrase(),
                        why.hundredths(),
                        figure.separators()))
                .orElse(figure);
    }

    /** "Tỷ lệ (%)" beside "Số lượng" under "30/6/2019", a hundred where that is the whole, says what each part makes up. */
    private ValueColumn composed(ValueColumn figure) {
        return isBarePercentage(figure)
                        && arithmetic.proportions().wholeBeside(figure).isPresent()
                ? new ValueColumn(
                        figure.layout().inPercent(Measure.SHARE),
                        figure.phrase(),
                        figure.hundredths(),
                        figure.separators())
                : figure;
    }

    /**
     * "Tỷ lệ nợ so với kế hoạch thu (%)": debts against the plan of receipts, of which another column says how much was
     * received. It is no part of the plan reached.
     */
    private ValueColumn ofOther(ValueColumn figure) {
        if (!figure.layout().is(Measure.PCT_OF_PLAN)) {
            return figure;
        }
        boolean other = arithmetic
                .explain(figure.column(), figure.phrase())
                .filter(why ->
                        !isUnderOneHeading(why.of(), why.base()) && !ColumnProportions.isOneGroup(figure, why.of()))
                .isPresent();
        return other && isOfOtherThing(figure) ? figure.of(Measure.OTHER) : figure;
    }

    private static boolean isUnderOneHeading(ValueColumn one, ValueColumn other) {
        List<String> header = one.layout().header();
        List<String> others = other.layout().header();
        return header.size() < 2 || others.size() < 2 || header.get(0).equals(others.get(0));
    }

    /** "Tỷ lệ nợ (%)" of the same plan of which another column says how much of it was reached. */
    private boolean isOfOtherThing(ValueColumn column) {
        Optional<Explanation> why = arithmetic.explain(column.column(), column.phrase());
        boolean paid =
                why.filter(computed -> computed.of().phrase().says(Term.FLOW)).isPresent();
        return column.layout().is(Measure.PCT_OF_PLAN)
                && !paid
                && figures.stream()
                        .filter(other -> other.column() != column.column()
                                && other.layout()
                                        .measure()
                                        .filter(Measure.PCT_OF_PLAN::equals)
                                        .isPresent())
                        .flatMap(other -> arithmetic.explain(other.column(), other.phrase()).stream())
                        .anyMatch(other -> why.isPresent()
                                && other.base().column() == why.get().base().column()
                                && other.of().column() != why.get().of().column()
                                && other.of()
                                        .layout()
                                        .period()
                                        .equals(why.get().of().layout().period()));
    }

    /** "Tỷ lệ (%)" that says of nothing what it is a rate of, in a table of other units. */
    private static boolean isBarePercentage(ValueColumn figure) {
        Measure measure = figure.layout().measure().orElse(Measure.OTHER);
        return (measure == Measure.ACTUAL || measure == Measure.TARGET)
                && figure.phrase().innermost().isEmpty()
                && figure.phrase().percent();
    }

    private static boolean isShare(ValueColumn column) {
        return column.layout().is(Measure.SHARE);
    }

    private static boolean isPercentage(ValueColumn column) {
        return PercentUnit.PERCENT.is(column.layout().unit());
    }
}
