package vn.tiendo.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of days, both ends included, printed by the shortest code that says it: {@code 2021} year, {@code 2021-H1}
 * half, {@code 2021-Q2} quarter, {@code 2021-06} month, {@code 2021-5M} the first five months, {@code 2021-06-15} a day,
 * {@code 2021-01-01/2025-12-31} any other span. The first month is the month, three months are Q1, six H1, twelve the
 * year, so each span has exactly one code.
 *
 * @param start first day
 * @param end last day
 */
public record Period(LocalDate start, LocalDate end) implements Comparable<Period> {

    private static final Pattern CODE =
            Pattern.compile("(\\d{4})(?:-(?:H([12])|Q([1-4])|(\\d{2})(?:-(\\d{2}))?|(\\d{1,2})M))?");

    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("period ends before it starts: " + start + "/" + end);
        }
    }

    public static Period year(int year) {
        return months(year, 1, 12);
    }

    /** Half {@code half} of a year, 1 or 2. */
    public static Period half(int year, int half) {
        return months(year, 6 * half - 5, 6 * half);
    }

    /** Quarter {@code quarter} of a year, 1 to 4. */
    public static Period quarter(int year, int quarter) {
        return months(year, 3 * quarter - 2, 3 * quarter);
    }

    /** Month {@code month} of a year, 1 to 12. */
    public static Period month(int year, int month) {
        return months(year, month, month);
    }

    /** January to the given month. */
    public static Period cumulative(int year, int lastMonth) {
        return months(year, 1, lastMonth);
    }

    public static Period day(LocalDate day) {
        return new Period(day, day);
    }

    private static Period months(int year, int first, int last) {
        return new Period(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
    }

    /** Reads a code as {@link #code} prints it; empty where the text is none. */
    public static Optional<Period> parse(String text) {
        try {
            int slash = text.indexOf('/');
            if (slash > 0) {
                return Optional.of(new Period(
                        LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1))));
            }
            Matcher code = CODE.matcher(text);
            return code.matches() ? Optional.of(read(code)) : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException notAPeriod) {
            return Optional.empty();
        }
    }

    private static Period read(Matcher code) {
        int year = Integer.parseInt(code.group(1));
        if (code.group(2) != null) {
            return half(year, Integer.parseInt(code.group(2)));
        }
        if (code.group(3) != null) {
            return quarter(year, Integer.parseInt(code.group(3)));
        }
        if (code.group(5) != null) {
            return day(LocalDate.of(year, Integer.parseInt(code.group(4)), Integer.parseInt(code.group(5))));
        }
        if (code.group(4) != null) {
            return month(year, Integer.parseInt(code.group(4)));
        }
        return code.group(6) != null ? cumulative(year, Integer.parseInt(code.group(6))) : year(year);
    }

    /** The code that stands in CSV files and options. */
    public String code() {
        int year = start.getYear();
        if (start.equals(end) && !isWholeMonths()) {
            return start.toString();
        }
        if (!isWholeMonths() || end.getYear() != year) {
            return start.equals(end) ? start.toString() : start + "/" + end;
        }
        int first = start.getMonthValue();
        int last = end.getMonthValue();
        if (first == 1 && last == 12) {
            return String.valueOf(year);
        }
        if (last == first + 5 && (first == 1 || first == 7)) {
            return year + "-H" + (first == 1 ? 1 : 2);
        }
        if (last == first + 2 && first % 3 == 1) {
            return year + "-Q" + (last / 3);
        }
        if (first == last) {
            return year + "-" + (first < 10 ? "0" : "") + first;
        }
        return first == 1 ? year + "-" + last + "M" : start + "/" + end;
    }

    /** Whether it begins and ends with months. */
    public boolean isWholeMonths() {
        return start.getDayOfMonth() == 1 && end.equals(YearMonth.from(end).atEndOfMonth());
    }

    /** The year in which the period ends. */
    public int year() {
        return end.getYear();
    }

    /** The same days so many years later (or, negative, earlier); the end of February follows the month's end. */
    public Period plusYears(int years) {
        LocalDate shiftedEnd = end.plusYears(years);
        boolean monthEnd = end.equals(YearMonth.from(end).atEndOfMonth());
        return new Period(
                start.plusYears(years), monthEnd ? YearMonth.from(shiftedEnd).atEndOfMonth() : shiftedEnd);
    }

    /** The whole calendar year in which the period ends. */
    public Period wholeYear() {
        return year(year());
    }

    /** Whether it is one day, as of a count that stood then. */
    public boolean isDay() {
        return start.equals(end);
    }

    public boolean isYear() {
        return equals(wholeYear());
    }

    /** Whether the period runs from 1 January to the end of a month: a half-year, nine months, a year and the like. */
    public boolean isCumulative() {
        return isWholeMonths() && start.getDayOfYear() == 1 && start.getYear() == end.getYear();
    }

    @Override
    public int compareTo(Period other) {
        int byEnd = end.compareTo(other.end);
        return byEnd != 0 ? byEnd : start.compareTo(other.start);
    }

    @Override
    public String toString() {
        return code();
    }
}
