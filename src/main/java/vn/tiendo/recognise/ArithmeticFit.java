package vn.tiendo.recognise;

import java.util.List;
import java.util.Optional;

/**
 * How well one column is the quotient, growth or difference of two others.
 *
 * @param form which of them
 * @param meanError mean of the absolute errors of the rows that fit
 */
record ArithmeticFit(Form form, double meanError) {

    enum Form {
        /** 100 · a / b. */
        RATIO,
        /** 100 · a / b − 100. */
        GROWTH,
        /** a − b. */
        DIFFERENCE
    }

    private static final double SHARE_THAT_FITS = 0.8;
    /** Printed to one decimal; numbers that are rounded themselves spread a little more. */
    private static final double ROUNDING = 0.06;

    private static final double ROUNDED_INPUTS = 0.003;

    /**
     * The best of the forms, where most rows fit it.
     *
     * @param fewestRows how many rows must hold all three numbers
     */
    static Optional<ArithmeticFit> of(TableShape shape, int column, int a, int b, int fewestRows) {
        Optional<ArithmeticFit> best = Optional.empty();
        for (Form form : Form.values()) {
            Optional<ArithmeticFit> fit = fit(shape.sampleRows(), form, column, a, b, fewestRows);
            if (fit.isPresent()
                    && (best.isEmpty() || fit.get().meanError() < best.get().meanError())) {
                best = fit;
            }
        }
        return best;
    }

    private static Optional<ArithmeticFit> fit(
            List<SampleRow> rows, Form form, int column, int a, int b, int fewestRows) {
        int asked = 0;
        int fitting = 0;
        double errors = 0;
        for (SampleRow row : rows) {
            double value = row.number(column);
            double over = row.number(a);
            double under = row.number(b);
            if (Double.isNaN(value) || Double.isNaN(over) || Double.isNaN(under) || under == 0 || value == 0) {
                continue;
            }
            asked++;
            double expected = expected(form, over, under);
            double error = Math.abs(value - expected);
            double allowed =
                    ROUNDING + (form == Form.DIFFERENCE ? ROUNDING : ROUNDED_INPUTS * Math.abs(100 * over / under));
            if (error <= allowed) {
                fitting++;
                errors += error;
            }
        }
        boolean fits = asked >= fewestRows && fitting >= SHARE_THAT_FITS * asked;
        return fits ? Optional.of(new ArithmeticFit(form, errors / fitting)) : Optional.empty();
    }

    private static double expected(Form form, double over, double under) {
        return switch (form) {
            case RATIO -> 100 * over / under;
            case GROWTH -> 100 * over / under - 100;
            case DIFFERENCE -> over - under;
        };
    }
}
