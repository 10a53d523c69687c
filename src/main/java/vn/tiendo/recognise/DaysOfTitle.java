package vn.tiendo.recognise;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;
import vn.tiendo.reference.PlainText;
import vn.tiendo.reference.Term;

/**
 * "Cùng kỳ năm 2017" beside "Thực hiện năm 2018" under "Tiến độ gieo trồng đến ngày 15/3/2018": where the same day of
 * another year stands beside it, a year is that day in it and no whole year.
 */
final class DaysOfTitle {

    private static final Pattern YEARLY =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\s?/\\s?(\\d{1,2}) (?:hang|moi) nam(?!\\p{L})");
    private static final MonthDay LAST = MonthDay.of(12, 31);

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

    /** "Số lượng gia súc tại thời điểm 1/10 hằng năm": a year over a column is that day in it; its last day is the year. */
    static void settleYearly(List<ValueColumn> figures, String title) {
        if (title.indexOf('/') < 0) {
            return;
        }
        Matcher yearly = YEARLY.matcher(PlainText.plain(PlainText.composed(title)));
        if (!yearly.find()) {
            return;
        }
        MonthDay day;
        try {
            day = MonthDay.of(Integer.parseInt(yearly.group(2)), Integer.parseInt(yearly.group(1)));
        } catch (DateTimeException noDay) {
            return;
        }
        if (!day.equals(LAST)) {
            figures.replaceAll(column -> isCountOfYear(column)
                    ? column.of(Period.day(
                            day.atYear(column.layout().period().orElseThrow().year())))
                    : column);
        }
    }

    private static boolean isCountOfYear(ValueColumn column) {
        return column.layout().is(Measure.ACTUAL)
                && column.namesBareYear()
                && column.layout().period().filter(Period::isYear).isPresent();
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
