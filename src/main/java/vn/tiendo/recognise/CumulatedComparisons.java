package vn.tiendo.recognise;

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

    /** Dates such columns by the nearest result on their left; figures are in the order of their columns. */
    static void follow(List<ValueColumn> figures) {
        Optional<Period> left = Optional.empty();
        for (int i = 0; i < figures.size(); i++) {
            ValueColumn column = figures.get(i);
            Optional<Measure> measure = column.layout().measure();
            if (measure.filter(Measure.ACTUAL::equals).isPresent()) {
                left = column.layout().period().filter(Period::isCumulative);
            } else if (measure.filter(COMPARISONS::contains).isPresent()
                    && !column.namesTime()
                    && column.phrase().subject().stream().noneMatch(TableColumns.TELL_TIME::contains)
                    && left.filter(sum -> isLastMonth(column.layout().period(), sum))
                            .isPresent()) {
                figures.set(i, column.of(left.get()));
            }
        }
    }

    private static boolean isLastMonth(Optional<Period> period, Period sum) {
        return period.equals(Optional.of(Period.month(sum.year(), sum.end().getMonthValue())));
    }
}
