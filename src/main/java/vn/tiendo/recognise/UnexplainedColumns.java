package vn.tiendo.recognise;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Measure;
import vn.tiendo.model.PercentUnit;
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
    private final ProvedColumns proved;
    private final YearlyRates rates;
    private final MonthsBeside months;

    /** @param columns all of the table; those explained here are added and replaced */
    UnexplainedColumns(TableShape shape, Map<Integer, Phrase> phrases, ColumnSet columns) {
        this.shape = shape;
        this.phrases = phrases;
        this.columns = columns;
        this.figures = columns.figures();
        this.arithmetic = new ColumnArithmetic(shape, List.copyOf(figures));
        this.proved = new ProvedColumns(shape, arithmetic);
        this.rates = new YearlyRates(shape, figures);
        this.months = new MonthsBeside(figures);
    }

    /** Takes what is explained out of the columns ignored and their problems. */
    void explain() {
        for (ColumnLayout open : List.copyOf(columns.ignored())) {
            FindingCode problem = columns.problems().get(open.column());
            Phrase phrase = phrases.get(open.column());
            if (problem != null && OPEN.contains(problem) && phrase != null) {
                Optional<ValueColumn> explained = compares(phrase) ? proved.explained(open, phrase) : Optional.empty();
                explained
                        .or(() -> rates.dated(open, phrase))
                        .or(() -> proved.rate(open, phrase, problem))
                        .ifPresent(column -> columns.explain(open, column));
            }
        }
        figures.replaceAll(this::checked);
        settle();
        months.settle();
        new ProvedPercentages(shape, columns, arithmetic, proved).settle();
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
        Optional<ValueColumn> explained = proved.explained(figure.layout(), phrase);
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

    private static boolean compares(Phrase phrase) {
        return phrase.compared()
                || phrase.percent()
                || phrase.plusMinus()
                || !Collections.disjoint(phrase.subject().terms(), RELATIVE);
    }
}
