package vn.tiendo.recognise;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

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
     * @param number the number in question of each row, in per cent or in units
     * @param rounding by how much a percentage may differ: half of the last digit printed, and a little more
     * @param difference by how much a difference may differ
     * @param fewestRows how many rows must hold all three numbers
     */
    record Question(ToDoubleFunction<SampleRow> number, double rounding, double difference, int fewestRows) {

        Question from(int rows) {
            return new Question(number, rounding, difference, rows);
        }
    }

    /** The fit of that form, where most rows fit it. */
    static Optional<ArithmeticFit> of(
            List<SampleRow> rows,
            Form form,
            Question question,
            ToDoubleFunction<SampleRow> a,
            ToDoubleFunction<SampleRow> b) {
        int asked = 0;
        int fitting = 0;
        double errors = 0;
        for (SampleRow row : rows) {
            double value = question.number().applyAsDouble(row);
            double over = a.applyAsDouble(row);
            double under = b.applyAsDouble(row);
            if (Double.isNaN(value) || Double.isNaN(over) || Double.isNaN(under) || under == 0 || value == 0) {
                continue;
            }
            asked++;
            double error = Math.abs(value - expected(form, over, under));
            if (error <= allowed(form, question, over / under)) {
                fitting++;
                errors += error;
            } else if (fitting + rows.size() - asked < SHARE_THAT_FITS * rows.size()) {
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
