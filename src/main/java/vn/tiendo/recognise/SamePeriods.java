package vn.tiendo.recognise;

import java.util.List;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;
import vn.tiendo.reference.Term;

/**
 * "Cùng kỳ 2021" right of "Lũy kế 7 tháng", in a report on July: it is compared with the column beside it and is of those
 * seven months, not of the month in the title.
 */
final class SamePeriods {

    private SamePeriods() {}

    /** Dates such columns by the one on their left; figures are in the order of their columns. */
    static void follow(List<ValueColumn> figures) {
        for (int i = 1; i < figures.size(); i++) {
            ValueColumn left = figures.get(i - 1);
            ValueColumn column = figures.get(i);
            if (isBare(column) && isResult(left)) {
                Period own = column.layout().period().orElseThrow();
                Period beside = left.layout().period().orElseThrow().plusYears(-1);
                if (isMonth(own)
                        && beside.end().equals(own.end())
                        && beside.start().getDayOfYear() == 1) {
                    figures.set(i, column.of(beside));
                }
            }
        }
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

    private static boolean isMonth(Period period) {
        return period.start().getDayOfMonth() == 1
                && period.end().equals(period.start().plusMonths(1).minusDays(1));
    }
}
