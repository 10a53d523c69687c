package vn.tiendo.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one part adds to the whole: says where a shortfall lies, never why.
 *
 * @param name label of the part as printed, or the name of the place
 * @param indicator the catalogue's entry of the part; empty where it is a row of no indicator, or a place
 * @param actual its value, in the indicator's unit
 * @param growth its growth on the same period in per cent
 * @param growthPoints percentage points it adds to the growth of the whole
 * @param gap actual minus path (its own plan times the share of the year usual by now), minus its plan where the year is
 *     over; negative where it is short, in the indicator's unit; empty where no path is known
 * @param source the figure
 */
public record PartContribution(
        String name,
        Optional<Indicator> indicator,
        BigDecimal actual,
        Optional<BigDecimal> growth,
        Optional<BigDecimal> growthPoints,
        Optional<BigDecimal> gap,
        Figure source) {}
