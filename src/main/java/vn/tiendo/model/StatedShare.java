package vn.tiendo.model;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A percentage of plan that a workbook prints without the plan itself, with what its rounding leaves open: a whole unit of
 * its last digit, since the press cuts as often as it rounds, and a whole point beside "gần", "trên" and the like
 * (judgement.md, "tolerance").
 *
 * @param percent as printed
 * @param low least that may stand behind it
 * @param high most that may
 */
public record StatedShare(BigDecimal percent, BigDecimal low, BigDecimal high) {

    private static final BigDecimal PLAN = BigDecimal.valueOf(100);

    public static StatedShare of(Observation stated) {
        BigDecimal digit = BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, stated.decimals()));
        BigDecimal slack = stated.qualifier().isEmpty() ? digit : digit.max(BigDecimal.ONE);
        BigDecimal percent = stated.value();
        return new StatedShare(percent, percent.subtract(slack), percent.add(slack));
    }

    /** Whether the plan is reached however the percentage was rounded: a near miss never rounds up to a hit. */
    public boolean isReached() {
        return low.compareTo(PLAN) >= 0;
    }

    /** Whether the plan is missed however the percentage was rounded. */
    public boolean isMissed() {
        return high.compareTo(PLAN) < 0;
    }

    /**
     * Where the year ends in per cent of that plan. The plan's level cancels out: {@code projection / plan = percent ·
     * projection / actual}.
     *
     * @param projection where the year ends, as a level
     * @param actual what the percentage was taken of; above zero
     */
    public Projection ofPlan(Projection projection, BigDecimal actual) {
        return new Projection(
                scaled(percent, projection.point(), actual),
                scaled(low, projection.low(), actual),
                scaled(high, projection.high(), actual));
    }

    /**
     * What is still to come for the plan to be reached: {@code actual · (100 − share) / share}.
     *
     * @param share any percentage between {@code low} and {@code high}; above zero
     * @param actual what the percentage was taken of
     */
    public BigDecimal restOfPlan(BigDecimal share, BigDecimal actual) {
        return actual.multiply(PLAN.subtract(share)).divide(share, MathContext.DECIMAL64);
    }

    private static BigDecimal scaled(BigDecimal share, BigDecimal level, BigDecimal actual) {
        return share.multiply(level).divide(actual, MathContext.DECIMAL64);
    }
}
