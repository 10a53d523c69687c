package vn.tiendo.view;

import java.math.BigDecimal;
import java.math.MathContext;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Observation;

/**
 * The one unit of a chart: that in which the workbook prints the value reviewed, so that 361,7 stays 361,7, or the
 * catalogue's where the two are not a power of ten apart, or where the workbook's "%" stands for points.
 *
 * @param name as printed
 * @param power a value in the catalogue's unit is divided by ten to this power
 */
public record DisplayUnit(String name, int power) {

    public static DisplayUnit of(Indicator indicator, Observation leading) {
        return of(indicator.unit(), leading);
    }

    /** The same where only the name of the catalogue's unit is known. */
    public static DisplayUnit of(String unit, Observation leading) {
        DisplayUnit own = new DisplayUnit(unit, 0);
        Figure source = leading.source();
        if (source.value().signum() == 0
                || leading.value().signum() == 0
                || source.unit().isEmpty()) {
            return own;
        }
        BigDecimal factor =
                leading.value().divide(source.value(), MathContext.DECIMAL64).stripTrailingZeros();
        boolean powerOfTen = factor.signum() > 0
                && factor.precision() == 1
                && factor.unscaledValue().intValue() == 1;
        boolean points = source.unit().equals("%") && !unit.equals("%");
        return powerOfTen && !points ? new DisplayUnit(source.unit(), -factor.scale()) : own;
    }

    /** A value of the catalogue's unit in this one. */
    public BigDecimal of(BigDecimal value) {
        return value.movePointLeft(power);
    }

    /** How many digits after the decimal mark an observation keeps in this unit. */
    public int decimals(Observation observation) {
        return observation.decimals() + power;
    }

    /**
     * A level in this unit. Zeros that only the change of unit brings are left out: 313.500 tỷ is 313,5 nghìn tỷ, never
     * 313,500. Its qualifier stays: "trên 14 nghìn tỷ" is no 14.000.
     */
    String number(Formats formats, Observation observation) {
        BigDecimal value = of(observation.value());
        int published = Math.max(0, observation.source().decimals());
        int known = decimals(observation);
        int needed = Math.max(published, value.stripTrailingZeros().scale());
        String number = formats.number(value, Precision.ofPublished(value, Math.min(known, needed)));
        return observation.qualifier().isEmpty() ? number : formats.qualifier(observation.qualifier()) + " " + number;
    }
}
