package vn.tiendo.recognise;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;
import vn.tiendo.reference.Term;

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
                left = isBase(column, left) ? left : column.layout().period().filter(CumulatedComparisons::isSum);
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
        Period month = Period.month(sum.year(), sum.end().getMonthValue());
        LocalDate january = LocalDate.of(sum.year(), 1, 1);
        boolean brokenOff = sum.end().isBefore(month.end());
        return period.equals(Optional.of(month))
                || (brokenOff && period.equals(Optional.of(new Period(january, month.end()))));
    }

    /** From the first of January on, to the end of a month or to a day; or what there is on a day within a month. */
    private static boolean isSum(Period period) {
        if (period.isDay()) {
            return period.end().getDayOfMonth() < period.end().lengthOfMonth();
        }
        return period.start().getDayOfYear() == 1
                && period.start().getYear() == period.end().getYear();
    }

    /** The sum of the year before, between a sum and what compares the two. */
    private static boolean isBase(ValueColumn column, Optional<Period> sum) {
        return column.phrase().says(Term.SAME_PERIOD)
                && sum.isPresent()
                && column.layout().period().equals(Optional.of(sum.get().plusYears(-1)));
    }
}
