package vn.tiendo.recognise;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.tiendo.model.Period;

/** What the base of a comparison is to the period compared. */
enum Relation {
    SAME_PERIOD,
    PREVIOUS_PERIOD,
    /** Any earlier time. */
    FIXED,
    UNKNOWN;

    /** Two months may differ by three days and are equally long. */
    private static final int CALENDAR = 3;

    /** What one period is to the other. */
    static Relation between(Period subject, Period base) {
        if (base.equals(subject.plusYears(-1))) {
            return SAME_PERIOD;
        }
        if (base.end().plusDays(1).equals(subject.start()) && sameLength(subject, base)) {
            return PREVIOUS_PERIOD;
        }
        boolean day = subject.isDay() || base.isDay();
        if (day && isMonthOrDay(subject) && isMonthOrDay(base) && isMonthBefore(subject, base)) {
            return PREVIOUS_PERIOD;
        }
        LocalDate yearBefore = subject.start().withDayOfYear(1).minusDays(1);
        if (base.isYear()) {
            return base.year() == subject.year() - 1 ? SAME_PERIOD : base.year() < subject.year() ? FIXED : UNKNOWN;
        }
        boolean lastDecember = base.end().equals(yearBefore) && base.start().getMonthValue() == 12;
        boolean longAgo = base.end().isBefore(subject.start().minusYears(1).plusDays(1));
        boolean earlier = base.end().isBefore(subject.start()) && isAlike(subject, base);
        return lastDecember || longAgo || earlier ? FIXED : UNKNOWN;
    }

    /** "30/6" against "31/5" or "tháng 5": counts at the ends of months that follow each other. */
    private static boolean isMonthBefore(Period subject, Period base) {
        YearMonth before = YearMonth.from(subject.start()).minusMonths(1);
        boolean ends = !base.isDay() || base.end().equals(before.atEndOfMonth());
        return ends && YearMonth.from(base.end()).equals(before);
    }

    /** Both of a month or a day in it, or both equally long. */
    private static boolean isAlike(Period subject, Period base) {
        return (isMonthOrDay(subject) && isMonthOrDay(base)) || sameLength(subject, base);
    }

    private static boolean isMonthOrDay(Period period) {
        return YearMonth.from(period.start()).equals(YearMonth.from(period.end()));
    }

    private static boolean sameLength(Period a, Period b) {
        long lengthA = a.end().toEpochDay() - a.start().toEpochDay();
        long lengthB = b.end().toEpochDay() - b.start().toEpochDay();
        return Math.abs(lengthA - lengthB) <= CALENDAR;
    }
}
