package vn.tiendo.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What follows from the levels that stand in workbooks, and from nothing else: unrounded, and empty where it may not be
 * computed.
 *
 * @param attainmentPercent actual in per cent of target
 * @param growthPercent growth on the same period last year
 * @param gap actual minus target (or minus the nearest bound of a range, 0 inside it), in {@code gapUnit}
 * @param gapUnit the indicator's unit, or points for rates
 * @param remaining target minus actual, where the target stands as a level
 * @param baseProgress part of the way from last year's level to the target
 */
public record Recomputed(
        Optional<BigDecimal> attainmentPercent,
        Optional<BigDecimal> growthPercent,
        Optional<BigDecimal> gap,
        String gapUnit,
        Optional<BigDecimal> remaining,
        Optional<BaseProgress> baseProgress) {}
