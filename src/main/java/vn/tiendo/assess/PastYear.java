package vn.tiendo.assess;

import java.math.BigDecimal;

/**
 * A past year of one indicator on one basis.
 *
 * @param year the year
 * @param partial value of the part of that year that the review covers: the half-year, say
 * @param full value of the whole year
 */
record PastYear(int year, BigDecimal partial, BigDecimal full) {

    /** Value of the rest of the year, for what accumulates; change of the rest, for what does not. */
    BigDecimal rest() {
        return full.subtract(partial);
    }
}
