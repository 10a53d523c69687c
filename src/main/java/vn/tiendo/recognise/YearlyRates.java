package vn.tiendo.recognise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.CellRole;
import vn.tiendo.model.FigureStatus;
import vn.tiendo.model.Measure;
import vn.tiendo.model.PercentUnit;
import vn.tiendo.model.Period;
import vn.tiendo.model.PlanAuthority;

/**
 * Dates a column without a time that is the mean yearly change between two columns of years, such as "Declining rate"
 * beside 2016 and 2020. Only numbers kept to many digits prove it; then no word is needed.
 */
final class YearlyRates {

    private static final int FEWEST_ROWS = 5;
    private static final double SHARE_THAT_FITS = 0.9;
    private static final double EXACT = 1e-6;
    /** A change so small proves nothing. */
    private static final double SMALLEST = 1e-4;

    private final TableShape shape;
    private final List<ValueColumn> years;

    /** @param figures columns understood */
    YearlyRates(TableShape shape, List<ValueColumn> figures) {
        this.shape = shape;
        this.years = figures.stream()
                .filter(column -> column.layout().measure().orElse(Measure.OTHER) == Measure.ACTUAL
                        && column.layout().period().filter(Period::isYear).isPresent())
                .toList();
    }

    /** The column dated; empty where no two years, or more than two, explain it. */
    Optional<ValueColumn> dated(ColumnLayout open, Phrase phrase) {
        List<ColumnLayout> found = new ArrayList<>();
        for (ValueColumn from : years) {
            for (ValueColumn to : years) {
                int first = year(from);
                int last = year(to);
                if (last - first > 1 && fits(open.column(), from.column(), to.column(), last - first, 1)) {
                    found.add(layout(open, first, last, phrase.percent() ? PercentUnit.PERCENT.printed() : ""));
                } else if (last - first > 1 && fits(open.column(), from.column(), to.column(), last - first, 100)) {
                    found.add(layout(open, first, last, PercentUnit.PERCENT.printed()));
                }
            }
        }
        return found.size() == 1
                ? Optional.of(new ValueColumn(found.get(0), phrase, false, shape.separators(open.column())))
                : Optional.empty();
    }

    private static int year(ValueColumn column) {
        return column.layout().period().orElseThrow().year();
    }

    /**
     * Whether the column is the yearly growth, or the yearly decline, in ones or hundredths; people take the root of the
     * whole, or divide it by the years.
     */
    private boolean fits(int column, int from, int to, int years, double one) {
        int asked = 0;
        int[] fitting = new int[4];
        for (SampleRow row : shape.sampleRows()) {
            double value = row.number(column) / one;
            double whole = row.number(to) / row.number(from);
            double root = Math.pow(whole, 1.0 / years) - 1;
            double even = (whole - 1) / years;
            if (Double.isFinite(value) && Double.isFinite(root) && Math.abs(root) > SMALLEST) {
                asked++;
                fitting[0] += Math.abs(value - root) < EXACT ? 1 : 0;
                fitting[1] += Math.abs(value + root) < EXACT ? 1 : 0;
                fitting[2] += Math.abs(value - even) < EXACT ? 1 : 0;
                fitting[3] += Math.abs(value + even) < EXACT ? 1 : 0;
            }
        }
        return asked >= FEWEST_ROWS && Arrays.stream(fitting).max().orElse(0) >= SHARE_THAT_FITS * asked;
    }

    private static ColumnLayout layout(ColumnLayout open, int first, int last, String unit) {
        return new ColumnLayout(
                open.column(),
                open.header(),
                CellRole.FIGURE,
                Optional.of(Measure.OTHER),
                Optional.of(new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31))),
                unit,
                FigureStatus.UNSTATED,
                PlanAuthority.UNSTATED,
                "");
    }
}
