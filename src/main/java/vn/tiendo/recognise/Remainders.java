package vn.tiendo.recognise;

import java.util.List;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;

/**
 * "Còn lại" right of "Kế hoạch" and "Giải ngân": what no heading says and every row proves to be the plan less the result is no
 * result itself.
 */
final class Remainders {

    private static final int FEWEST_ROWS = 3;

    private final TableShape shape;
    private final List<ValueColumn> figures;

    private Remainders(TableShape shape, List<ValueColumn> figures) {
        this.shape = shape;
        this.figures = figures;
    }

    /** Takes such columns for what is left of a plan, of the period of the result. */
    static void settle(TableShape shape, List<ValueColumn> figures) {
        if (figures.size() >= FEWEST_ROWS && figures.stream().anyMatch(Remainders::isBare)) {
            Remainders remainders = new Remainders(shape, figures);
            List.copyOf(figures).stream().filter(Remainders::isBare).forEach(remainders::settle);
        }
    }

    /** A name alone heads it. */
    private static boolean isBare(ValueColumn column) {
        return isResult(column)
                && column.phrase().innermost().isEmpty()
                && !column.namesTime()
                && !column.phrase().percent();
    }

    private static boolean isResult(ValueColumn column) {
        return column.layout().is(Measure.ACTUAL) && column.layout().period().isPresent();
    }

    private void settle(ValueColumn rest) {
        for (ValueColumn plan : figures) {
            for (ValueColumn result : figures) {
                if (plan.layout().is(Measure.TARGET)
                        && isResult(result)
                        && result.column() != rest.column()
                        && isSameUnit(plan, rest)
                        && isSameUnit(result, rest)
                        && isDifference(plan.column(), result.column(), rest.column())) {
                    Period period = result.layout().period().orElseThrow();
                    figures.set(figures.indexOf(rest), rest.of(Measure.OTHER).of(period));
                    return;
                }
            }
        }
    }

    private static boolean isSameUnit(ValueColumn one, ValueColumn other) {
        return one.layout().unit().equals(other.layout().unit());
    }

    private boolean isDifference(int plan, int result, int rest) {
        double[] plans = shape.sample(plan);
        double[] results = shape.sample(result);
        double[] rests = shape.sample(rest);
        double rounding = shape.printed(plan).rounding()
                + shape.printed(result).rounding()
                + shape.printed(rest).rounding();
        int rows = 0;
        for (int row = 0; row < rests.length; row++) {
            double error = Math.abs(plans[row] - results[row] - rests[row]);
            if (error > rounding) {
                return false;
            }
            rows += !Double.isNaN(error) && rests[row] != 0 ? 1 : 0;
        }
        return rows >= FEWEST_ROWS;
    }
}
