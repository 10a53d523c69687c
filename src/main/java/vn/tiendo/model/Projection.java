package vn.tiendo.model;

import java.math.BigDecimal;

/**
 * Where the year is expected to end, in the indicator's unit, unrounded.
 *
 * @param point central value
 * @param low lower end of the 80% interval
 * @param high upper end of the 80% interval
 */
public record Projection(BigDecimal point, BigDecimal low, BigDecimal high) {}
