package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.model.Measure;
import vn.tiendo.model.PercentUnit;
import vn.tiendo.reference.Term;

/**
 * "Tăng (+), giảm (-)" with no unit of its own may be in per cent or in the units of the rows. The levels beside it tell:
 * whole numbers differ by whole numbers, and hardly anything grows by a hundredth of a per cent or by thousands.
 */
final class UnmarkedChanges {

    /** In what the changes are. */
    enum Reading {
        IN_UNITS,
        IN_PERCENT,
        OPEN
    }

    private static final int FEWEST_ROWS = 2;
    /** Of a level, in per cent: half of the changes below this are no changes of it, or above that no growth. */
    private static final double LEAST_GROWTH = 0.4;

    private static final double MOST_GROWTH = 200;

    private UnmarkedChanges() {}

    /** "Tăng, giảm so với năm 2021 (điểm %)": by how much a rate moved. */
    static boolean isInPoints(Phrase phrase) {
        return phrase.unit().filter(unit -> PercentUnit.POINTS.is(unit.name())).isPresent();
    }

    /** Whether a column was read as a difference in units though its heading names none. */
    static boolean isOne(ValueColumn figure) {
        Phrase phrase = figure.phrase();
        return figure.layout().is(Measure.CHANGE)
                && phrase.unit().isEmpty()
                && (phrase.says(Term.CHANGE) || phrase.plusMinus());
    }

    /** The column as its numbers show it; empty where they leave it open. Without levels beside it the words count. */
    static Optional<ValueColumn> read(TableShape shape, List<ValueColumn> figures, ValueColumn figure) {
        List<ValueColumn> levels = figures.stream()
                .filter(column -> column.layout().is(Measure.ACTUAL)
                        && !PercentUnit.PERCENT.is(column.layout().unit()))
                .toList();
        Optional<ValueColumn> level = levels.stream()
                .filter(column ->
                        column.layout().period().equals(figure.layout().period()))
                .findFirst()
                .or(() -> levels.stream().reduce((first, last) -> last));
        if (level.isEmpty()) {
            return Optional.of(figure);
        }
        return switch (of(shape.sampleRows(), figure.column(), level.get().column())) {
            case IN_UNITS -> Optional.of(figure);
            case IN_PERCENT -> growth(figure);
            case OPEN -> Optional.empty();
        };
    }

    private static Optional<ValueColumn> growth(ValueColumn figure) {
        Set<Term> base = figure.phrase().base().terms();
        if (base.contains(Term.PREVIOUS_PERIOD)) {
            return Optional.of(figure.inPercent(Measure.GROWTH_PREVIOUS_PERIOD));
        }
        return base.contains(Term.SAME_PERIOD) || base.contains(Term.LAST_YEAR)
                ? Optional.of(figure.inPercent(Measure.GROWTH_SAME_PERIOD))
                : Optional.empty();
    }

    /**
     * @param rows the first rows of the table
     * @param changes the column of changes
     * @param levels the column of what has changed
     */
    static Reading of(List<SampleRow> rows, int changes, int levels) {
        List<double[]> pairs = new ArrayList<>();
        for (SampleRow row : rows) {
            double change = row.number(changes);
            double level = row.number(levels);
            if (!Double.isNaN(change) && !Double.isNaN(level) && change != 0 && level != 0) {
                pairs.add(new double[] {Math.abs(change), Math.abs(level)});
            }
        }
        if (pairs.size() < FEWEST_ROWS) {
            return Reading.OPEN;
        }
        double growth = median(pairs.stream().mapToDouble(pair -> pair[0]).toArray());
        double ofLevel = median(
                pairs.stream().mapToDouble(pair -> 100 * pair[0] / pair[1]).toArray());
        boolean finer = pairs.stream().anyMatch(pair -> PrintedColumn.decimals(pair[0]) > mostDecimals(pairs));
        if (finer || (ofLevel < LEAST_GROWTH && growth <= MOST_GROWTH)) {
            return ofLevel >= LEAST_GROWTH && growth > MOST_GROWTH ? Reading.OPEN : Reading.IN_PERCENT;
        }
        boolean whole = pairs.stream()
                .allMatch(pair -> PrintedColumn.decimals(pair[0]) == 0 && PrintedColumn.decimals(pair[1]) == 0);
        boolean plausible = ofLevel >= LEAST_GROWTH && ofLevel <= MOST_GROWTH;
        return plausible && (whole || growth > MOST_GROWTH) ? Reading.IN_UNITS : Reading.OPEN;
    }

    private static int mostDecimals(List<double[]> pairs) {
        return pairs.stream()
                .mapToInt(pair -> PrintedColumn.decimals(pair[1]))
                .max()
                .orElse(0);
    }

    private static double median(double[] numbers) {
        Arrays.sort(numbers);
        return numbers[numbers.length / 2];
    }
}
