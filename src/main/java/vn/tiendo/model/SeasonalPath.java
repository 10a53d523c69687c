package vn.tiendo.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * How much of the year earlier years had reached by the same point.
 *
 * @param share median share of the past years, 0.429 meaning 42,9%
 * @param years the years it rests on, ascending
 * @param leftOut years left aside because the catalogue marks them abnormal
 */
public record SeasonalPath(BigDecimal share, List<Integer> years, List<Integer> leftOut) {

    public SeasonalPath {
        years = List.copyOf(years);
        leftOut = List.copyOf(leftOut);
    }
}
