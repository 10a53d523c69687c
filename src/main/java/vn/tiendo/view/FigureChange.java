package vn.tiendo.view;

import java.math.BigDecimal;
import vn.tiendo.model.Indicator;

/**
 * A value that differs from the one the run before of the same period published.
 *
 * @param indicator whose value
 * @param before what stood there, in the catalogue's unit
 * @param now what stands there, in the catalogue's unit
 * @param decimals digits of the more exact of the two
 */
public record FigureChange(Indicator indicator, BigDecimal before, BigDecimal now, int decimals) {}
