package vn.tiendo.recognise;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;
import vn.tiendo.reference.Folding;

/** What matters of a figure when two readings of one cell are compared. */
record Reading(Measure measure, Optional<Period> period, String unit, BigDecimal value, String path) {

    /** Numbers that were written out as text are rounded to two digits. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.00501");

    static Reading of(Figure figure) {
        return new Reading(
                figure.measure(),
                figure.period(),
                figure.unit(),
                figure.value().stripTrailingZeros(),
                Folding.key(String.join(" > ", figure.rowPath())));
    }

    Reading in(UnaryOperator<Period> periods, UnaryOperator<String> paths) {
        return new Reading(measure, period.map(periods), unit, value, paths.apply(path));
    }

    /** The first thing that differs, or nothing. */
    String differenceFrom(Reading other) {
        if (measure != other.measure) {
            return "measure";
        }
        if (!period.equals(other.period)) {
            return "period";
        }
        if (!unit.equals(other.unit)) {
            return "unit";
        }
        if (value.subtract(other.value).abs().compareTo(ROUNDING) > 0) {
            return "value";
        }
        return path.equals(other.path) ? "" : "path";
    }

    @Override
    public String toString() {
        return measure.code() + "@" + period.map(Period::code).orElse("?") + " " + unit + " " + value.toPlainString()
                + " (" + path + ")";
    }
}
