package vn.tiendo.recognise;

import java.util.Optional;

/**
 * How well one column is the quotient, growth or difference of two others.
 *
 * @param form which of them
 * @param meanError mean of the absolute errors of the rows that fit, in per cent or units
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

    private static final double ROUNDED_INPUTS = 0.003;

    /**
     * What is to be explained.
     *
     * @param numbers the number in question of each of the table's first rows, in per cent or in units
     * @param rounding by how much a percentage may differ: half of the last digit printed, and a little more
     * @param difference by how much a difference may differ
     * @param fewestRows how many rows must hold all three numbers
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Question(double[] numbers, double rounding, double difference, int fewestRows) {

        Question from(int rows) {
            return new Question(numbers, rounding, difference, rows);
        }
    }

    /**
     * The fit of that form, where most rows fit it.
     *
     * @param a numbers of one column in the same rows
     * @param b those of the other
     */
    static Optional<ArithmeticFit> of(Form form, Question question, double[] a, double[] b) {
        int asked = 0;
        int fitting = 0;
        double errors = 0;
        for (int row = 0; row < a.length; row++) {
            double value = question.numbers()[row];
            double over = a[row];
            double under = b[row];
            if (Double.isNaN(value) || Double.isNaN(over) || Double.isNaN(under) || under == 0 || value == 0) {
                continue;
            }
            asked++;
            double error = Math.abs(value - expected(form, over, under));
            if (error <= allowed(form, question, over / under)) {
                fitting++;
                errors += error;
            } else if (fitting + a.length - asked < SHARE_THAT_FITS * a.length) {
                return Optional.empty();
            }
        }
        boolean fits = asked >= question.fewestRows() && fitting >= SHARE_THAT_FITS * asked;
        return fits ? Optional.of(new ArithmeticFit(form, errors / fitting)) : Optional.empty();
    }

    private static double allowed(Form form, Question question, double quotient) {
        return form == Form.DIFFERENCE
                ? question.difference()
                : question.rounding() + ROUNDED_INPUTS * Math.abs(100 * quotient);
    }

    private static double expected(Form form, double over, double under) {
        return switch (form) {
            case RATIO -> 100 * over / under;
            case GROWTH -> 100 * over / under - 100;
            case DIFFERENCE -> over - under;
        };
    }
}
