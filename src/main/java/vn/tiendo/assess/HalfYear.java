package vn.tiendo.assess;

import java.math.BigDecimal;

/**
 * One year of one label of a public series: what a back-test is made of.
 *
 * @param series name of the series, whose labels are of one kind
 * @param label what the values are of
 * @param year the year
 * @param firstHalf value of the first half
 * @param full value of the whole year
 */
public record HalfYear(String series, String label, int year, BigDecimal firstHalf, BigDecimal full) {

    PastYear pastYear() {
        return new PastYear(year, firstHalf, full);
    }
}
