package vn.tiendo.view;

import java.math.BigDecimal;
import java.math.MathContext;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Observation;
import vn.tiendo.model.PercentUnit;

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

    /** The unit in which the workbook itself prints the observation. */
    static DisplayUnit printed(Observation observation) {
        Figure source = observation.source();
        return of(source.unit(), observation, source.value(), source.unit());
    }

    /** The same where only the name of the catalogue's unit is known. */
    public static DisplayUnit of(String unit, Observation leading) {
        SpokenMoney spoken = SpokenMoney.of(leading.source());
        return of(unit, leading, spoken.value(), spoken.unit());
    }

    private static DisplayUnit of(String unit, Observation leading, BigDecimal shown, String shownUnit) {
        DisplayUnit own = new DisplayUnit(unit, 0);
        if (shown.signum() == 0 || leading.value().signum() == 0 || shownUnit.isEmpty()) {
            return own;
        }
        BigDecimal factor = leading.value().divide(shown, MathContext.DECIMAL64).stripTrailingZeros();
        boolean powerOfTen = factor.signum() > 0
                && factor.precision() == 1
                && factor.unscaledValue().intValue() == 1;
        boolean points = PercentUnit.PERCENT.is(shownUnit) && !PercentUnit.PERCENT.is(unit);
        return powerOfTen && !points ? new DisplayUnit(shownUnit, -factor.scale()) : own;
    }

    /** A value of the catalogue's unit in this one. */
    public BigDecimal of(BigDecimal value) {
        return value.movePointLeft(power);
    }

    /**
     * How many digits after the decimal mark an observation keeps in this unit. Zeros that only the change of unit brings
     * are none: 700.000 triệu is 700 tỷ, never 700,000.
     */
    public int decimals(Observation observation) {
        int known = observation.decimals() + power;
        int published = Math.max(0, observation.source().decimals());
        return Math.min(
                known,
                Math.max(published, of(observation.value()).stripTrailingZeros().scale()));
    }

    /** A level in this unit. Its qualifier stays: "trên 14 nghìn tỷ" is no 14.000. */
    String number(Formats formats, Observation observation) {
        BigDecimal value = of(observation.value());
        String number = formats.number(value, Precision.ofPublished(value, decimals(observation)));
        return observation.qualifier().isEmpty() ? number : formats.qualifier(observation.qualifier()) + " " + number;
    }
}
