package vn.tiendo.recognise;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;

/**
 * "Đạt % so với dự toán" right of "Lũy kế 3 tháng", in a report on March: what names no time speaks of the column on its
 * left. Numbers may say otherwise afterwards; those typed as text cannot.
 */
final class CumulatedComparisons {

    private static final Set<Measure> COMPARISONS =
            Set.of(Measure.PCT_OF_PLAN, Measure.INDEX_SAME_PERIOD, Measure.GROWTH_SAME_PERIOD);

    private CumulatedComparisons() {}

    /** Dates such columns by the result on their left, comparisons alone between; figures are in the order of their columns. */
    static void follow(List<ValueColumn> figures) {
        Optional<Period> left = Optional.empty();
        for (int i = 0; i < figures.size(); i++) {
            ValueColumn column = figures.get(i);
            if (column.layout().is(Measure.ACTUAL)) {
                left = column.layout().period().filter(Period::isCumulative);
            } else if (left.isPresent() && follows(column, left.get(), figures)) {
                figures.set(i, column.of(left.get()));
            } else {
                left = Optional.empty();
            }
        }
    }

    private static boolean follows(ValueColumn column, Period sum, List<ValueColumn> figures) {
        return COMPARISONS.contains(column.layout().measure().orElse(Measure.OTHER))
                && !column.namesTime()
                && Collections.disjoint(column.phrase().subject().terms(), ColumnReading.TELL_TIME)
                && isLastMonth(column.layout().period(), sum)
                && !holdsThatOf(column, sum, figures);
    }

    private static boolean holdsThatOf(ValueColumn column, Period sum, List<ValueColumn> figures) {
        for (ValueColumn other : figures) {
            if (isThatOf(other, column, sum)) {
                return true;
            }
        }
        return false;
    }

    /** Another column that is the comparison of the sum, as its heading says. */
    private static boolean isThatOf(ValueColumn other, ValueColumn column, Period sum) {
        return other.layout().measure().equals(column.layout().measure())
                && other.layout().period().equals(Optional.of(sum));
    }

    private static boolean isLastMonth(Optional<Period> period, Period sum) {
        return period.equals(Optional.of(Period.month(sum.year(), sum.end().getMonthValue())));
    }
}
