package vn.tiendo.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the rest of the year must bring for the target to be reached, and whether it ever did.
 *
 * @param growth required growth of the rest in per cent: {@code (T − A) / (F − P) − 1} for flows, {@code g2* = (G_T −
 *     w·g1) / (1 − w)} for growth rates
 * @param growthRange the same where last year's share w is only roughly known; {@code growth} is empty then
 * @param feasibility required growth, or for stocks and other rates the required change {@code T − A}, against all on
 *     record
 */
public record Requirement(Optional<BigDecimal> growth, Optional<Bounds> growthRange, Feasibility feasibility) {

    /** Nothing is required, or nothing is known about it. */
    public static final Requirement NONE = new Requirement(Optional.empty(), Optional.empty(), Feasibility.UNKNOWN);
}
