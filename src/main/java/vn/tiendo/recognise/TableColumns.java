package vn.tiendo.recognise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.tiendo.model.FindingCode;
import vn.tiendo.reference.Term;

/**
 * What the number columns of a table say, decided together: comparisons side by side are printed alike.
 *
 * @param figures columns understood
 * @param ignored columns with numbers that were not, with the reason
 * @param problems the reasons by column
 * @param yearsKnown whether the headers alone fix every period, so that no title or book is asked
 * @param year the year that the table reports, where known
 * @param month the month in which the reporting period ends, where known
 */
record TableColumns(
        List<ValueColumn> figures,
        List<ColumnLayout> ignored,
        Map<Integer, FindingCode> problems,
        boolean yearsKnown,
        OptionalInt year,
        OptionalInt month) {

    static TableColumns of(
            Map<Integer, Phrase> phrases, Corrections corrections, TableShape shape, TableContext context) {
        ColumnSet columns = new ColumnSet();
        OptionalInt year = year(context, phrases);
        new ColumnReading(shape, context, phrases, year).read(corrections, columns);
        settle(columns, phrases, shape, context);
        return new TableColumns(
                columns.figures(), columns.ignored(), columns.problems(), yearsKnown(phrases), year, context.month());
    }

    /** What only shows in the columns together; each step looks at what those before it have made of them. */
    private static void settle(
            ColumnSet columns, Map<Integer, Phrase> phrases, TableShape shape, TableContext context) {
        List<ValueColumn> figures = columns.figures();
        SamePeriods.follow(figures);
        CumulatedComparisons.follow(figures);
        if (!context.rowsAreTimes()) {
            new UnexplainedColumns(shape, phrases, columns).explain();
            Remainders.settle(shape, figures);
        }
        StockDays.date(shape, figures);
        columns.sort();
        SamePeriods.follow(figures);
        DaysOfTitle.settle(figures, context.time().titled() ? context.period() : Optional.empty());
        DaysOfTitle.settleYearly(figures, context.title().text());
        GrowthPrices.follow(figures);
        BareYears.settle(figures);
        EstimatedParts.follow(figures);
        if (!context.rowsAreTimes()) {
            new StoredRatios(shape, columns).settle();
        }
        TwinColumns.leaveOut(columns, shape);
        SiblingMagnitude.decide(shape, figures);
    }

    /** The year that the table reports: corrected periods are counted from it. */
    private static OptionalInt year(TableContext context, Map<Integer, Phrase> phrases) {
        return context.year().isPresent() ? context.year() : ReportedPeriod.latestYear(phrases.values());
    }

    /** Whether the headers alone fix every period, so that no title or book is asked. */
    static boolean yearsKnown(Map<Integer, Phrase> phrases) {
        for (Phrase phrase : phrases.values()) {
            if (phrase.says(Term.ESTIMATE)
                    || phrase.says(Term.CUMULATED)
                    || ReportedPeriod.latestYear(List.of(phrase)).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
