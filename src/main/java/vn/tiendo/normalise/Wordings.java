package vn.tiendo.normalise;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import vn.tiendo.model.Indicator;

/** The words and numbers that findings carry; sentences around them are made where language is known. */
final class Wordings {

    private Wordings() {}

    /** "Giá trị xuất khẩu, Thái Nguyên, 2021-H1". */
    static String of(Candidate candidate) {
        return candidate.indicator().nameVi() + ", "
                + candidate.area().orElseThrow().name() + ", "
                + candidate.period().code();
    }

    /** The value with its printed digits and unit. */
    static String value(Candidate candidate) {
        return number(candidate.value(), candidate.decimals()) + " " + unit(candidate);
    }

    private static String unit(Candidate candidate) {
        Indicator indicator = candidate.indicator();
        return candidate.measure().isLevel() ? indicator.unit() : "%";
    }

    static String number(BigDecimal value, int decimals) {
        int shown = Math.max(0, Math.min(decimals, 3));
        return value.setScale(shown, RoundingMode.HALF_UP).toPlainString();
    }

    /** A recomputed percentage. */
    static String percent(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** A recomputed level: five digits are as exact as it is. */
    static String rough(double value) {
        return BigDecimal.valueOf(value)
                .round(new MathContext(5, RoundingMode.HALF_UP))
                .toPlainString();
    }
}
