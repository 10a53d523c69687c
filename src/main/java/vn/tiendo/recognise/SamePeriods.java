package vn.tiendo.recognise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;
import vn.tiendo.reference.Term;

/**
 * "Cùng kỳ 2021" right of "Lũy kế 7 tháng", in a report on July: it is compared with the column beside it and is of those
 * seven months, not of the month in the title.
 */
final class SamePeriods {

    private static final Set<Measure> COMPARISONS =
            Set.of(Measure.PCT_OF_PLAN, Measure.INDEX_SAME_PERIOD, Measure.GROWTH_SAME_PERIOD, Measure.SHARE);

    private SamePeriods() {}

    /**
     * Dates such columns by the result on their left, percentages alone between; figures are in the order of their
     * columns.
     */
    static void follow(List<ValueColumn> figures) {
        Optional<Period> left = Optional.empty();
        for (int i = 0; i < figures.size(); i++) {
            ValueColumn column = figures.get(i);
            if (isBare(column) && left.isPresent()) {
                Period before = left.get().plusYears(-1);
                if (isPartOf(column.layout().period().orElseThrow(), before)) {
                    figures.set(i, column.of(before));
                }
            } else if (isResult(column)) {
                left = column.layout().period();
            } else if (!isComparison(column)) {
                left = Optional.empty();
            }
        }
    }

    /** Whether it is the last month of a sum, or ends with the month in which a sum is broken off or a day lies. */
    private static boolean isPartOf(Period own, Period beside) {
        if (NearbyPeriods.isMonth(own)
                && beside.start().getDayOfYear() == 1
                && beside.end().equals(own.end())) {
            return true;
        }
        return own.isCumulative()
                && (beside.isDay() || beside.start().equals(own.start()))
                && beside.end().isBefore(own.end())
                && !beside.end().isBefore(own.end().withDayOfMonth(1));
    }

    private static boolean isComparison(ValueColumn column) {
        return column.layout().measure().filter(COMPARISONS::contains).isPresent();
    }

    /** Nothing in its heading is finer than a year. */
    private static boolean isBare(ValueColumn column) {
        return isOf(column, Measure.ACTUAL)
                && column.phrase().says(Term.SAME_PERIOD)
                && !column.phrase().compared()
                && (column.namesBareYear() || !column.namesTime());
    }

    private static boolean isResult(ValueColumn column) {
        return isOf(column, Measure.ACTUAL) && !column.phrase().says(Term.SAME_PERIOD);
    }

    private static boolean isOf(ValueColumn column, Measure measure) {
        return column.layout().period().isPresent() && column.layout().is(measure);
    }
}
