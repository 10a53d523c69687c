package vn.tiendo.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one part adds to the whole: says where a shortfall lies, never why.
 *
 * @param name label of the part as printed
 * @param actual its value, in the indicator's unit
 * @param growth its growth on the same period in per cent
 * @param growthPoints percentage points it adds to the growth of the whole
 * @param gap its share of the gap to the path or target, in the indicator's unit
 * @param source the figure
 */
public record PartContribution(
        String name,
        BigDecimal actual,
        Optional<BigDecimal> growth,
        Optional<BigDecimal> growthPoints,
        Optional<BigDecimal> gap,
        Figure source) {}
