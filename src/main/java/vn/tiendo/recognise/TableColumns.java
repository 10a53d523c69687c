package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import vn.tiendo.model.CellRole;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Measure;
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

    /** Words that say of when a number is, without a date. */
    static final Set<Term> TELL_TIME = EnumSet.of(
            Term.CUMULATED,
            Term.SINGLE,
            Term.WHOLE_YEAR,
            Term.SAME_PERIOD,
            Term.LAST_YEAR,
            Term.NEXT_YEAR,
            Term.THIS_PERIOD,
            Term.PREVIOUS_PERIOD);

    static TableColumns of(
            Map<Integer, Phrase> phrases, Corrections corrections, TableShape shape, TableContext context) {
        List<ColumnLayout> ignored = new ArrayList<>();
        Map<Integer, FindingCode> problems = new TreeMap<>();
        for (int column : shape.values()) {
            if (!phrases.containsKey(column)) {
                problems.put(column, FindingCode.NUMBERS_OUTSIDE_TABLES);
                ignored.add(ColumnLayout.plain(column, List.of(), CellRole.IGNORED));
            }
        }
        List<ValueColumn> figures = new ArrayList<>();
        List<double[]> comparisons = comparisons(phrases, shape);
        ColumnInterpreter interpreter = new ColumnInterpreter(context);
        String form = shape.fingerprint();
        Set<Integer> parts = PartsOfHundred.of(shape, phrases);
        boolean datesItself = datesItself(phrases);
        phrases.forEach((column, printed) -> {
            Phrase phrase = parts.contains(column) ? printed.asShare() : printed;
            ColumnStatistics statistics = shape.statistics(column);
            Optional<Correction> corrected = corrections.of(form, column);
            if (corrected.isEmpty() && datesItself && !context.ownPeriod() && saysNoTime(phrase)) {
                problems.put(column, FindingCode.PERIOD_UNKNOWN);
                ignored.add(ColumnLayout.plain(column, shape.header(column), CellRole.IGNORED));
                return;
            }
            ColumnInterpreter.Result result = interpreter.interpret(
                    column,
                    shape.header(column),
                    phrase,
                    saysGrowth(phrase) && !statistics.allPercentFormats()
                            ? statistics.sortedSample()
                            : percentages(statistics),
                    statistics.negatives() > 0,
                    comparisons);
            ColumnLayout layout = corrected.isPresent()
                    ? corrected(result.layout(), corrected.get(), context, phrases)
                    : result.layout();
            if (layout.holdsFigures() && (layout.period().isPresent() || context.rowsAreTimes())) {
                figures.add(new ValueColumn(layout, phrase, hundredths(layout, statistics), shape.separators(column)));
            } else {
                ignored.add(layout);
                if (result.problem().isPresent()) {
                    problems.put(column, result.problem().get());
                }
            }
        });
        SamePeriods.follow(figures);
        CumulatedComparisons.follow(figures);
        if (!context.rowsAreTimes()) {
            new UnexplainedColumns(shape, phrases, figures).explain(ignored, problems);
        }
        StockDays.date(figures);
        figures.sort(Comparator.comparingInt(ValueColumn::column));
        SamePeriods.follow(figures);
        DaysOfTitle.settle(figures, context.ownPeriod() ? context.period() : Optional.empty());
        GrowthPrices.follow(figures);
        BareYears.settle(figures);
        EstimatedParts.follow(figures);
        if (!context.rowsAreTimes()) {
            new StoredRatios(shape, figures).settle(ignored, problems);
        }
        TwinColumns.leaveOut(figures, shape, ignored, problems);
        SiblingMagnitude.decide(shape, figures);
        return new TableColumns(
                figures, ignored, problems, yearsKnown(phrases), year(context, phrases), context.month());
    }

    /** The year that the table reports: corrected periods are counted from it. */
    private static OptionalInt year(TableContext context, Map<Integer, Phrase> phrases) {
        return context.year().isPresent() ? context.year() : ReportedPeriod.latestYear(phrases.values());
    }

    private static ColumnLayout corrected(
            ColumnLayout read, Correction correction, TableContext context, Map<Integer, Phrase> phrases) {
        return new ColumnLayout(
                read.column(),
                read.header(),
                correction.role().orElse(read.role()),
                correction.measure().or(read::measure),
                correction.periodIn(year(context, phrases), context.month()).or(read::period),
                correction.unit().isEmpty() ? read.unit() : correction.unit(),
                read.status(),
                read.authority(),
                read.priceBasis());
    }

    /** Where other columns name their years and no title does, a column without any time is of no known time. */
    private static boolean datesItself(Map<Integer, Phrase> phrases) {
        return ReportedPeriod.latestYear(phrases.values()).isPresent();
    }

    private static boolean saysNoTime(Phrase phrase) {
        return !phrase.compared() && phrase.namesNoTime() && Collections.disjoint(phrase.subject(), TELL_TIME);
    }

    private static List<double[]> comparisons(Map<Integer, Phrase> phrases, TableShape shape) {
        List<double[]> comparisons = new ArrayList<>();
        phrases.forEach((column, phrase) -> {
            if (phrase.compared() && !phrase.base().contains(Term.PLAN)) {
                comparisons.add(percentages(shape.statistics(column)));
            }
        });
        return comparisons;
    }

    /** The sample as people see it: a column formatted in per cent stores hundredths. */
    private static double[] percentages(ColumnStatistics statistics) {
        double[] sample = statistics.sortedSample();
        if (!statistics.allPercentFormats() && !looksLikeRatios(sample)) {
            return sample;
        }
        double[] scaled = new double[sample.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = sample[i] * 100;
        }
        return scaled;
    }

    /** "Tốc độ tăng (%)": numbers around one are small growths, and no ratios. */
    private static boolean saysGrowth(Phrase phrase) {
        return phrase.says(Term.GROWTH) && !phrase.says(Term.INDEX) && phrase.percent() && !phrase.compared();
    }

    /** Ratios around one that no format turns into per cent: an index stored as 1.0865. */
    private static boolean looksLikeRatios(double[] ascending) {
        return ascending.length > 2
                && ascending[ascending.length - 1] < 3
                && ascending[0] > 0.2
                && Math.abs(Comparison.median(ascending) - 1) < 0.4;
    }

    /** Percentages stored as fractions without a per cent format. */
    private static boolean hundredths(ColumnLayout layout, ColumnStatistics statistics) {
        double[] sample = statistics.sortedSample();
        if (sample.length == 0 || statistics.allPercentFormats()) {
            return false;
        }
        double largest = Math.max(Math.abs(sample[0]), Math.abs(sample[sample.length - 1]));
        Measure measure = layout.measure().orElse(Measure.OTHER);
        return switch (measure) {
            case INDEX_SAME_PERIOD, INDEX_PREVIOUS_PERIOD, INDEX_BASE -> looksLikeRatios(sample);
            case SHARE -> largest <= 1.000001 && sample.length > 1;
            case PCT_OF_PLAN -> largest <= 2.5 && Comparison.median(sample) > 0.25;
            default -> false;
        };
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
