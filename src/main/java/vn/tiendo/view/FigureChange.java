package vn.tiendo.view;

import java.math.BigDecimal;
import vn.tiendo.model.Indicator;

/**
 * A value that differs from the one the run before of the same period published.
 *
 * @param indicator whose value
 * @param subject what the value is of, in words: indicator, area where it is another one, period
 * @param file workbook of the value now
 * @param before what stood there, in the catalogue's unit
 * @param now what stands there, in the catalogue's unit
 * @param decimals digits of the more exact of the two
 */
record FigureChange(
        Indicator indicator, String subject, String file, BigDecimal before, BigDecimal now, int decimals) {}
