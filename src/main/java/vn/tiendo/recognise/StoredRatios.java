package vn.tiendo.recognise;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Measure;
import vn.tiendo.recognise.ColumnArithmetic.Explanation;
import vn.tiendo.reference.Term;

/**
 * Small numbers in a column of comparisons are percentages ("1,13": a growth of 1,13 %) or ratios that no format turns into
 * them ("1,127": an index of 112,7 %). The levels beside them tell; then the comparisons beside them, which are printed
 * alike; then how many there are and to how many digits. What none of these decides is left out.
 */
final class StoredRatios {

    private static final Set<Measure> GROWTHS = EnumSet.of(Measure.GROWTH_SAME_PERIOD, Measure.GROWTH_PREVIOUS_PERIOD);
    private static final Set<Measure> INDICES =
            EnumSet.of(Measure.INDEX_SAME_PERIOD, Measure.INDEX_PREVIOUS_PERIOD, Measure.INDEX_BASE);

    private static final int FEW = 3;
    /** Nobody prints percentages so small to more digits, and people who divide do. */
    private static final int DIGITS_OF_QUOTIENT = 3;
    /** A ratio of two years further from one is rare. */
    private static final double LARGEST_USUAL = 1.9;

    private static final double PERCENT = 3;
    private static final double COLLAPSE = 60;

    private final TableShape shape;
    private final ColumnSet columns;
    private final List<ValueColumn> figures;
    private @Nullable ColumnArithmetic arithmetic;

    /** @param columns all of the table; those decided otherwise are replaced */
    StoredRatios(TableShape shape, ColumnSet columns) {
        this.shape = shape;
        this.columns = columns;
        this.figures = columns.figures();
    }

    /** Made of the figures as they were before any of them was settled; most tables have none in question. */
    private ColumnArithmetic arithmetic() {
        ColumnArithmetic known = arithmetic;
        if (known == null) {
            known = new ColumnArithmetic(shape, List.copyOf(figures));
            arithmetic = known;
        }
        return known;
    }

    /** Takes what stays open out of the figures. */
    void settle() {
        for (ValueColumn figure : List.copyOf(figures)) {
            if (isInQuestion(figure)) {
                columns.settle(figure, read(figure), FindingCode.INDEX_OR_GROWTH_UNCLEAR);
            }
        }
    }

    private boolean isInQuestion(ValueColumn figure) {
        Measure measure = measure(figure);
        boolean compares = GROWTHS.contains(measure) || INDICES.contains(measure);
        return !shape.statistics(figure.column()).allPercentFormats()
                && (measure == Measure.PCT_OF_PLAN
                        ? printed(figure).isSmall()
                        : compares && printed(figure).mayBeRatios());
    }

    private Optional<ValueColumn> read(ValueColumn figure) {
        PrintedColumn printed = printed(figure);
        Optional<Explanation> ratio =
                arithmetic().ratio(figure.column(), figure.phrase(), printed).filter(why -> isOf(figure, why));
        Optional<Explanation> percentage = arithmetic()
                .percentage(figure.column(), figure.phrase(), printed)
                .filter(why -> isOf(figure, why));
        if (ratio.isPresent() != percentage.isPresent()) {
            Explanation why = ratio.or(() -> percentage).orElseThrow();
            return Optional.of(figure.stored(why.measure(), why.hundredths()));
        }
        if (ratio.isPresent()) {
            return Optional.empty();
        }
        return measure(figure) == Measure.PCT_OF_PLAN
                ? Optional.of(ofPlan(figure, printed))
                : INDICES.contains(measure(figure)) ? index(figure, printed) : growth(figure, printed);
    }

    /** A comparison of the same kind, be it an index or a growth. */
    private static boolean isOf(ValueColumn figure, Explanation why) {
        return kind(why.measure()) == kind(measure(figure));
    }

    private static Measure kind(Measure measure) {
        return switch (measure) {
            case GROWTH_SAME_PERIOD -> Measure.INDEX_SAME_PERIOD;
            case GROWTH_PREVIOUS_PERIOD -> Measure.INDEX_PREVIOUS_PERIOD;
            default -> measure;
        };
    }

    /** "0,1327" of a plan is 13,27 %. */
    private static ValueColumn ofPlan(ValueColumn figure, PrintedColumn printed) {
        return printed.decimals() >= DIGITS_OF_QUOTIENT ? figure.stored(Measure.PCT_OF_PLAN, true) : figure;
    }

    private Optional<ValueColumn> index(ValueColumn figure, PrintedColumn printed) {
        boolean proven =
                printed.decimals() >= DIGITS_OF_QUOTIENT || !figure.phrase().percent() || besideFractions(figure);
        if (besideCollapse(figure)) {
            return Optional.of(figure.stored(measure(figure), false));
        }
        return proven && !besidePercentages(figure) ? Optional.of(figure) : Optional.empty();
    }

    /** Whether another index against the same time, printed in per cent, is far below a hundred: guests in a year without any. */
    private boolean besideCollapse(ValueColumn figure) {
        return others(figure)
                .filter(other -> measure(other) == measure(figure) && !other.hundredths())
                .map(other -> shape.statistics(other.column()))
                .filter(statistics -> !statistics.allPercentFormats())
                .map(ColumnStatistics::sortedSample)
                .anyMatch(numbers -> numbers.length > 1
                        && Comparison.median(numbers) < COLLAPSE
                        && numbers[numbers.length - 1] >= PERCENT);
    }

    private Optional<ValueColumn> growth(ValueColumn figure, PrintedColumn printed) {
        Phrase phrase = figure.phrase();
        boolean said = phrase.says(Term.GROWTH) || phrase.says(Term.CHANGE) || phrase.plusMinus();
        if (said || printed.numbers() >= FEW || besidePercentages(figure)) {
            return Optional.of(figure);
        }
        boolean usual = printed.largest() < LARGEST_USUAL && printed.smallest() > 1 / LARGEST_USUAL;
        if (usual && besideFractions(figure)) {
            return Optional.of(figure.stored(kind(measure(figure)), true));
        }
        return usual || printed.decimals() >= DIGITS_OF_QUOTIENT ? Optional.empty() : Optional.of(figure);
    }

    /** Whether another comparison is printed in per cent as it is. */
    private boolean besidePercentages(ValueColumn figure) {
        return others(figure)
                .anyMatch(other -> !other.hundredths()
                        && !shape.statistics(other.column()).allPercentFormats()
                        && printed(other).largest() >= PERCENT);
    }

    /** Whether another comparison is stored as fractions. */
    private boolean besideFractions(ValueColumn figure) {
        return others(figure)
                .anyMatch(other ->
                        other.hundredths() || shape.statistics(other.column()).allPercentFormats());
    }

    private Stream<ValueColumn> others(ValueColumn figure) {
        return figures.stream()
                .filter(other -> other.column() != figure.column())
                .filter(other -> GROWTHS.contains(measure(other))
                        || INDICES.contains(measure(other))
                        || measure(other) == Measure.PCT_OF_PLAN);
    }

    private PrintedColumn printed(ValueColumn figure) {
        return shape.printed(figure.column());
    }

    private static Measure measure(ValueColumn figure) {
        return figure.layout().measure().orElse(Measure.OTHER);
    }
}
