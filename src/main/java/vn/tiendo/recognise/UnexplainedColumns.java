package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.model.CellRole;
import vn.tiendo.model.FigureStatus;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Measure;
import vn.tiendo.model.PercentUnit;
import vn.tiendo.model.PlanAuthority;
import vn.tiendo.recognise.ColumnArithmetic.Explanation;
import vn.tiendo.reference.Term;

/** Explains by arithmetic the columns of percentages and differences whose headings do not say what is compared. */
final class UnexplainedColumns {

    private static final Set<FindingCode> OPEN =
            Set.of(FindingCode.COLUMN_NOT_UNDERSTOOD, FindingCode.INDEX_OR_GROWTH_UNCLEAR, FindingCode.PERIOD_UNKNOWN);
    private static final Set<Term> RELATIVE =
            Set.of(Term.GROWTH, Term.INDEX, Term.CHANGE, Term.ATTAINMENT, Term.SHARE, Term.COMPARED);

    private static final Set<Measure> COMPARISONS = Set.of(
            Measure.PCT_OF_PLAN,
            Measure.INDEX_BASE,
            Measure.INDEX_SAME_PERIOD,
            Measure.GROWTH_SAME_PERIOD,
            Measure.INDEX_PREVIOUS_PERIOD,
            Measure.GROWTH_PREVIOUS_PERIOD);

    private final TableShape shape;
    private final Map<Integer, Phrase> phrases;
    private final ColumnSet columns;
    private final List<ValueColumn> figures;
    private final ColumnArithmetic arithmetic;
    private final YearlyRates rates;
    private final MonthsBeside months;

    /** @param columns all of the table; those explained here are added and replaced */
    UnexplainedColumns(TableShape shape, Map<Integer, Phrase> phrases, ColumnSet columns) {
        this.shape = shape;
        this.phrases = phrases;
        this.columns = columns;
        this.figures = columns.figures();
        this.arithmetic = new ColumnArithmetic(shape, List.copyOf(figures));
        this.rates = new YearlyRates(shape, figures);
        this.months = new MonthsBeside(figures);
    }

    /** Takes what is explained out of the columns ignored and their problems. */
    void explain() {
        for (ColumnLayout open : List.copyOf(columns.ignored())) {
            FindingCode problem = columns.problems().get(open.column());
            Phrase phrase = phrases.get(open.column());
            if (problem != null && OPEN.contains(problem) && phrase != null) {
                Optional<ValueColumn> explained = compares(phrase) ? explained(open, phrase) : Optional.empty();
                explained
                        .or(() -> rates.dated(open, phrase))
                        .or(() -> rate(open, phrase, problem))
                        .ifPresent(column -> columns.explain(open, column));
            }
        }
        figures.replaceAll(this::checked);
        settle();
        months.settle();
        takePercentages();
        figures.replaceAll(this::reached);
        figures.replaceAll(this::composed);
        figures.replaceAll(this::ofOther);
    }

    /** Shares are parts of one whole; a rate ("Tỷ lệ hộ nghèo") is a level of its own. */
    private void takePercentages() {
        List<ValueColumn> percentages = new ArrayList<>();
        List<Integer> shares = new ArrayList<>();
        for (ValueColumn figure : figures) {
            Optional<ValueColumn> explained =
                    isBarePercentage(figure) ? explained(figure.layout(), figure.phrase()) : Optional.empty();
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
                        layout(figure.layout(), why), figure.phrase(), why.hundredths(), figure.separators()))
                .orElse(figure);
    }

    /**
     * A difference that its heading does not mark as one ("Tăng (+), giảm (-)") is what its numbers are; a comparison whose
     * heading names no time is of the column that it is computed from.
     */
    private ValueColumn checked(ValueColumn figure) {
        Phrase phrase = figure.phrase();
        boolean undated = phrase.dates().isSilent() && isComparison(figure);
        boolean changes = phrase.says(Term.CHANGE) || phrase.plusMinus();
        boolean difference = changes && !phrase.percent();
        boolean open = (changes || isGuessed(figure)) && isRelative(figure);
        if (!undated && !difference && !open && !isOfPlanUnderTime(figure)) {
            return figure;
        }
        Optional<ValueColumn> explained = explained(figure.layout(), phrase);
        if (explained.isEmpty()) {
            return figure;
        }
        ValueColumn column = explained.get();
        if (sameMeasure(column, figure)) {
            return months.redated(figure, column);
        }
        boolean told = difference
                || (open && isRelative(column))
                || (changes && PercentUnit.POINTS.is(column.layout().unit()));
        return told ? column : figure;
    }

    /** Differences that no arithmetic has proved are in units, in per cent, or left out. */
    private void settle() {
        for (ValueColumn figure : List.copyOf(figures)) {
            if (UnmarkedChanges.isOne(figure)
                    && arithmetic.explain(figure.column(), figure.phrase()).isEmpty()) {
                columns.settle(figure, UnmarkedChanges.read(shape, figures, figure), FindingCode.COLUMN_NOT_UNDERSTOOD);
            }
        }
    }

    /**
     * "Tỷ lệ GN/KH (%)" under "Tháng 5" may be of that month, or of all that was paid until its end; under "Năm 2015" of the
     * year, or of what was paid so far.
     */
    private static boolean isOfPlanUnderTime(ValueColumn figure) {
        boolean ofGroup = figure.phrase().times().get(0).isEmpty();
        return figure.layout().is(Measure.PCT_OF_PLAN)
                && (!figure.phrase().compared() || ofGroup)
                && figure.layout()
                        .period()
                        .filter(period -> NearbyPeriods.isMonth(period) || (ofGroup && period.isYear()))
                        .isPresent();
    }

    private static boolean isComparison(ValueColumn figure) {
        return COMPARISONS.contains(figure.layout().measure().orElse(Measure.OTHER));
    }

    /** An index or a growth: which of the two it is, the numbers it is computed from tell better than its size. */
    private static boolean isRelative(ValueColumn figure) {
        return isComparison(figure) && figure.layout().measure().orElseThrow() != Measure.PCT_OF_PLAN;
    }

    /** Small numbers under a heading that only compares: a growth mostly, but in a bad year an index too. */
    private static boolean isGuessed(ValueColumn figure) {
        Measure measure = figure.layout().measure().orElse(Measure.OTHER);
        boolean growth = measure == Measure.GROWTH_SAME_PERIOD || measure == Measure.GROWTH_PREVIOUS_PERIOD;
        return growth && !figure.phrase().says(Term.GROWTH);
    }

    private static boolean sameMeasure(ValueColumn one, ValueColumn other) {
        return one.layout().measure().equals(other.layout().measure());
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

    private static boolean isShare(ValueColumn column) {
        return column.layout().is(Measure.SHARE);
    }

    private static boolean compares(Phrase phrase) {
        return phrase.compared()
                || phrase.percent()
                || phrase.plusMinus()
                || !Collections.disjoint(phrase.subject().terms(), RELATIVE);
    }

    /** "Tỷ lệ (%)" that says of nothing what it is a rate of, in a table of other units. */
    private static boolean isBarePercentage(ValueColumn figure) {
        Measure measure = figure.layout().measure().orElse(Measure.OTHER);
        return (measure == Measure.ACTUAL || measure == Measure.TARGET)
                && figure.phrase().innermost().isEmpty()
                && figure.phrase().percent();
    }

    private static boolean isPercentage(ValueColumn column) {
        return PercentUnit.PERCENT.is(column.layout().unit());
    }

    private Optional<ValueColumn> explained(ColumnLayout open, Phrase phrase) {
        if (phrase.innermost().contains(Term.SHARE) && !phrase.compared()) {
            return share(open, phrase);
        }
        Optional<Explanation> why = arithmetic.explain(open.column(), phrase);
        return why.isPresent()
                ? Optional.of(new ValueColumn(
                        layout(open, why.get()), phrase, why.get().hundredths(), shape.separators(open.column())))
                : Optional.empty();
    }

    /** A rate without a time is of the time of the column that it is the rate of. */
    private Optional<ValueColumn> rate(ColumnLayout open, Phrase phrase, FindingCode problem) {
        boolean undated = problem == FindingCode.PERIOD_UNKNOWN
                && phrase.percent()
                && !phrase.compared()
                && phrase.innermost().isEmpty();
        return undated
                ? arithmetic.proportions().rateOf(open.column()).map(of -> percentage(open, phrase, of, Measure.ACTUAL))
                : Optional.empty();
    }

    private ValueColumn percentage(ColumnLayout open, Phrase phrase, ValueColumn of, Measure measure) {
        ColumnLayout layout = new ColumnLayout(
                open.column(),
                open.header(),
                CellRole.FIGURE,
                Optional.of(measure),
                of.layout().period(),
                PercentUnit.PERCENT.printed(),
                of.layout().status(),
                PlanAuthority.UNSTATED,
                of.layout().priceBasis());
        return new ValueColumn(layout, phrase, false, shape.separators(open.column()));
    }

    private Optional<ValueColumn> share(ColumnLayout open, Phrase phrase) {
        return arithmetic.proportions().whole(open.column()).map(of -> percentage(open, phrase, of, Measure.SHARE));
    }

    private static ColumnLayout layout(ColumnLayout open, Explanation why) {
        ColumnLayout of = why.of().layout();
        boolean difference = why.measure() == Measure.CHANGE;
        boolean ofPlan = why.measure() == Measure.PCT_OF_PLAN;
        return new ColumnLayout(
                open.column(),
                open.header(),
                CellRole.FIGURE,
                Optional.of(why.measure()),
                of.period(),
                difference
                        ? (PercentUnit.PERCENT.is(of.unit()) ? PercentUnit.POINTS.printed() : of.unit())
                        : PercentUnit.PERCENT.printed(),
                difference ? of.status() : FigureStatus.UNSTATED,
                ofPlan ? why.base().layout().authority() : PlanAuthority.UNSTATED,
                of.priceBasis());
    }
}
