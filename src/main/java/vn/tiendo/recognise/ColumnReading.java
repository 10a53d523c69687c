package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Measure;
import vn.tiendo.reference.Term;

/** Reads the number columns of a table one by one: what each heading says, its numbers beside it. */
final class ColumnReading {

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

    private final TableShape shape;
    private final TableContext context;
    private final Map<Integer, Phrase> phrases;
    private final OptionalInt year;
    private final ColumnInterpreter interpreter;
    private final List<double[]> comparisons;
    private final Set<Integer> parts;
    private final boolean datesItself;

    /**
     * @param phrases what the headings say, by column
     * @param year the year that the table reports, where known: corrected periods are counted from it
     */
    ColumnReading(TableShape shape, TableContext context, Map<Integer, Phrase> phrases, OptionalInt year) {
        this.shape = shape;
        this.context = context;
        this.phrases = phrases;
        this.year = year;
        this.interpreter = new ColumnInterpreter(context);
        this.comparisons = comparisons();
        this.parts = PartsOfHundred.of(shape, phrases);
        this.datesItself = datesItself();
    }

    /** Puts every column where it belongs. */
    void read(Corrections corrections, ColumnSet columns) {
        for (int column : shape.values()) {
            if (!phrases.containsKey(column)) {
                columns.leaveOut(column, List.of(), FindingCode.NUMBERS_OUTSIDE_TABLES);
            }
        }
        String form = shape.fingerprint();
        phrases.forEach((column, printed) -> {
            Phrase phrase = parts.contains(column) ? printed.asShare() : printed;
            read(column, phrase, corrections.of(form, column), columns);
        });
    }

    private void read(int column, Phrase phrase, Optional<Correction> correction, ColumnSet columns) {
        if (correction.isEmpty() && datesItself && !context.time().titled() && saysNoTime(phrase)) {
            columns.leaveOut(column, shape.header(column), FindingCode.PERIOD_UNKNOWN);
            return;
        }
        ColumnStatistics statistics = shape.statistics(column);
        double[] sample = saysGrowth(phrase) && !statistics.allPercentFormats()
                ? statistics.sortedSample()
                : percentages(statistics);
        ColumnInterpreter.Result result = interpreter.interpret(
                column,
                shape.header(column),
                phrase,
                new ColumnNumbers(sample, statistics.negatives() > 0, comparisons));
        ColumnLayout layout =
                correction.map(said -> corrected(result.layout(), said)).orElse(result.layout());
        if (layout.holdsFigures() && (layout.period().isPresent() || context.rowsAreTimes())) {
            columns.add(new ValueColumn(layout, phrase, hundredths(layout, statistics), shape.separators(column)));
        } else {
            columns.ignore(layout, result.problem());
        }
    }

    private ColumnLayout corrected(ColumnLayout read, Correction correction) {
        return new ColumnLayout(
                read.column(),
                read.header(),
                correction.role().orElse(read.role()),
                correction.measure().or(read::measure),
                correction.periodIn(year, context.month()).or(read::period),
                correction.unit().isEmpty() ? read.unit() : correction.unit(),
                read.status(),
                read.authority(),
                read.priceBasis());
    }

    /** Where other columns name their years and no title does, a column without any time is of no known time. */
    private boolean datesItself() {
        return ReportedPeriod.latestYear(phrases.values()).isPresent();
    }

    private static boolean saysNoTime(Phrase phrase) {
        return !phrase.compared()
                && !phrase.says(Term.WHOLE_TERM)
                && phrase.dates().isSilent()
                && Collections.disjoint(phrase.subject().terms(), TELL_TIME);
    }

    private List<double[]> comparisons() {
        List<double[]> comparisons = new ArrayList<>();
        phrases.forEach((column, phrase) -> {
            boolean absolute = (phrase.says(Term.CHANGE) || phrase.plusMinus()) && !phrase.percent();
            if (phrase.compared() && !absolute && !phrase.base().contains(Term.PLAN)) {
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
}
