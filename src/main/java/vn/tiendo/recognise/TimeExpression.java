package vn.tiendo.recognise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.tiendo.model.Period;

/**
 * A time as a text words it, possibly without its year.
 *
 * @param kind what is named
 * @param first month, quarter, number of months or day, by kind
 * @param second the day's month
 * @param third the span's last day
 * @param fourth the span's last month
 * @param year the year, where the text has one; of a span of years the last
 * @param startYear the first year of a span of years or days
 * @param start first character in the text
 * @param end after its last character
 */
record TimeExpression(
        Kind kind,
        int first,
        int second,
        int third,
        int fourth,
        OptionalInt year,
        OptionalInt startYear,
        int start,
        int end) {

    private static final int LONGEST_MONTH = 31;

    /** What a wording names. */
    enum Kind {
        YEAR,
        /** The first n months. */
        CUMULATIVE,
        /** The last n months. */
        LAST_MONTHS,
        QUARTER,
        MONTH,
        DAY,
        /** From a day to a day, of one year where no other is named. */
        DAYS,
        YEARS,
        /** A crop season: it takes the year of its harvest. */
        SEASON
    }

    /** A text that names a year and nothing more, so that a month or quarter near it may take the year. */
    boolean isBareYear() {
        return kind == Kind.YEAR && first == 0;
    }

    /** New Year's Day: a plan "giao đầu năm 2023" is that of the year. */
    boolean isFirstDay() {
        return kind == Kind.DAY && first == 1 && second == 1;
    }

    boolean hasYear() {
        return year.isPresent();
    }

    /** The first year that any of the times names. */
    static OptionalInt yearOf(List<TimeExpression> times) {
        return times.stream()
                .filter(TimeExpression::hasYear)
                .map(TimeExpression::year)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    TimeExpression withYear(int given) {
        return new TimeExpression(kind, first, second, third, fourth, OptionalInt.of(given), startYear, start, end);
    }

    /** The months from January to the end of this month or quarter; empty for other times. */
    Optional<TimeExpression> upToEnd() {
        int months = kind == Kind.MONTH ? first : kind == Kind.QUARTER ? 3 * first : 0;
        return months > 0
                ? Optional.of(
                        new TimeExpression(Kind.CUMULATIVE, months, second, third, fourth, year, startYear, start, end))
                : Optional.empty();
    }

    /** The period, once the year is known; empty for days that no calendar has. */
    Optional<Period> period() {
        if (year.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(inYear(year.getAsInt()));
        } catch (DateTimeException | IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    private Period inYear(int y) {
        return switch (kind) {
            case YEAR, SEASON -> Period.year(y);
            case CUMULATIVE -> first == 12 ? Period.year(y) : Period.cumulative(y, first);
            case LAST_MONTHS -> new Period(LocalDate.of(y, 13 - first, 1), LocalDate.of(y, 12, 31));
            case QUARTER -> Period.quarter(y, first);
            case MONTH -> Period.month(y, first);
            case DAY -> Period.day(day(y, second, first));
            case DAYS -> new Period(day(startYear.orElse(y), second, first), day(y, fourth, third));
            case YEARS -> new Period(LocalDate.of(startYear.orElse(y), 1, 1), LocalDate.of(y, 12, 31));
        };
    }

    /** A day the month does not have ("31/6") is its last day; {@link ImpossibleDates} tells of it. */
    private static LocalDate day(int year, int month, int day) {
        int last = YearMonth.of(year, month).lengthOfMonth();
        return LocalDate.of(year, month, day > last && day <= LONGEST_MONTH ? last : day);
    }
}
