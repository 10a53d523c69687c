package vn.tiendo.recognise;

import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Period;
import vn.tiendo.reference.Term;

/**
 * "Cùng kỳ năm 2017" beside "Thực hiện năm 2018" under "Tiến độ gieo trồng đến ngày 15/3/2018": where the same day of
 * another year stands beside it, a year is that day in it and no whole year.
 */
final class DaysOfTitle {

    private DaysOfTitle() {}

    /**
     * Dates such columns by the title.
     *
     * @param titled the period that the title itself names; empty where it names none
     */
    static void settle(List<ValueColumn> figures, Optional<Period> titled) {
        Optional<Period> day = titled.filter(Period::isDay);
        if (day.isPresent() && figures.stream().anyMatch(DaysOfTitle::isSameDayOfAYear)) {
            figures.replaceAll(column -> isYearOf(column, day.get()) ? column.of(inYearOf(column, day.get())) : column);
        }
    }

    private static boolean isSameDayOfAYear(ValueColumn column) {
        return column.phrase().says(Term.SAME_PERIOD)
                && !column.phrase().compared()
                && column.layout().period().filter(Period::isYear).isPresent();
    }

    /** A plan stays that of its year. */
    private static boolean isYearOf(ValueColumn column, Period day) {
        return !column.phrase().says(Term.PLAN)
                && !column.phrase().base().contains(Term.PLAN)
                && column.layout()
                        .period()
                        .filter(period ->
                                period.isYear() && period.year() >= day.year() - 1 && period.year() <= day.year())
                        .isPresent();
    }

    private static Period inYearOf(ValueColumn column, Period day) {
        return day.plusYears(column.layout().period().orElseThrow().year() - day.year());
    }
}
