package vn.tiendo.recognise;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.tiendo.model.Period;

/** Moves the words for times of a first half-year, and what they mean, on by three months. */
final class QuarterLater {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final Pattern QUARTER = Pattern.compile("(?iu)(?<!\\p{L})(quý\\s+|quy\\s+)(i{1,2})(?!\\p{L})");
    private static final Pattern MONTH =
            Pattern.compile("(?iu)((?<!\\p{L})tháng\\s+0?|(?<!\\p{L})thang\\s+0?)([1-6])(?!\\d)");
    private static final Pattern MONTHS = Pattern.compile(
            "(?iu)(?<![\\d/.,])0?([1-6])(\\s+tháng|\\s+thang)(?! *\\d{1,2}(?!\\d))" + "|(?iu)(?<!\\p{L})(sáu)( tháng)");
    private static final Pattern MONTH_ALONE = Pattern.compile("(?<![\\d/])([1-6])(?=/(?:19|20)\\d\\d)");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)([0-3]?\\d)/0?([1-6])(?=/(?:19|20)\\d\\d|\\s|$)");

    private QuarterLater() {}

    static String words(String text) {
        String moved = QUARTER.matcher(text).replaceAll(m -> m.group(1) + roman(m.group(2)));
        moved = MONTH.matcher(moved).replaceAll(m -> m.group(1) + (Integer.parseInt(m.group(2)) + 3));
        moved = MONTHS.matcher(moved)
                .replaceAll(m ->
                        m.group(3) != null ? "chín" + m.group(4) : (Integer.parseInt(m.group(1)) + 3) + m.group(2));
        moved = MONTH_ALONE.matcher(moved).replaceAll(m -> String.valueOf(Integer.parseInt(m.group(1)) + 3));
        return DAY.matcher(moved).replaceAll(QuarterLater::day);
    }

    private static String roman(String quarter) {
        String later = ROMAN.get(quarter.length());
        return quarter.equals(quarter.toLowerCase(Locale.ROOT)) ? later.toLowerCase(Locale.ROOT) : later;
    }

    private static String day(MatchResult m) {
        boolean newYear = m.group().matches("0?1/0?1");
        return newYear ? m.group() : m.group(1) + "/" + (Integer.parseInt(m.group(2)) + 3);
    }

    static Period period(Period period) {
        LocalDate start = period.start();
        LocalDate end = period.end();
        if (end.getMonthValue() > 6 || start.getYear() != end.getYear()) {
            return period;
        }
        boolean fromJanuary = period.isCumulative() && !isMonthOrQuarter(period);
        boolean monthEnd = end.equals(YearMonth.from(end).atEndOfMonth()) && !start.equals(end);
        LocalDate newEnd = monthEnd ? YearMonth.from(end).plusMonths(3).atEndOfMonth() : end.plusMonths(3);
        boolean span = !start.equals(end) && !monthEnd && start.getDayOfYear() == 1;
        return new Period(fromJanuary || span ? start : start.plusMonths(3), newEnd);
    }

    private static boolean isMonthOrQuarter(Period period) {
        int months = period.end().getMonthValue();
        return months == 1 || months == 3;
    }
}
