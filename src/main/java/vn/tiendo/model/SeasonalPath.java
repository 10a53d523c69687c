package vn.tiendo.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * How much of the year earlier years had reached by the same point.
 *
 * @param share median share of the past years, 0.429 meaning 42,9%
 * @param years the years it rests on, ascending
 * @param leftOut years left aside because the catalogue marks them abnormal
 * @param implied those of the years whose part nobody printed: it follows from the growth printed a year later
 */
public record SeasonalPath(BigDecimal share, List<Integer> years, List<Integer> leftOut, List<Integer> implied) {

    public SeasonalPath {
        years = List.copyOf(years);
        leftOut = List.copyOf(leftOut);
        implied = List.copyOf(implied);
    }
}
