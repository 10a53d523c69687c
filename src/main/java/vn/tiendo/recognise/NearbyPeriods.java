package vn.tiendo.recognise;

import java.time.LocalDate;
import vn.tiendo.model.Period;

/** Periods next to others. */
final class NearbyPeriods {

    private static final int MONTHS = 12;

    private NearbyPeriods() {}

    static boolean isMonth(Period period) {
        return period.equals(Period.month(period.year(), period.start().getMonthValue()));
    }

    /** The day until which the plan of the year before may still be paid (Law on Public Investment, article 68). */
    static boolean isLastOfJanuary(Period day, int year) {
        return day.equals(Period.day(LocalDate.of(year, 1, 31)));
    }

    static boolean isQuarter(Period period) {
        int month = period.start().getMonthValue();
        return month % 3 == 1 && period.equals(Period.quarter(period.year(), 1 + month / 3));
    }

    static Period quarterBefore(Period quarter) {
        int number = 1 + quarter.start().getMonthValue() / 3;
        return number == 1 ? Period.quarter(quarter.year() - 1, 4) : Period.quarter(quarter.year(), number - 1);
    }

    static Period monthBefore(int year, int month) {
        return month == 1 ? Period.month(year - 1, 12) : Period.month(year, month - 1);
    }

    static Period cumulative(int year, int month) {
        return month == MONTHS ? Period.year(year) : Period.cumulative(year, month);
    }

    static boolean endsWithinMonth(Period period) {
        return period.end().plusDays(1).getDayOfMonth() != 1;
    }

    static Period upTo(Period day) {
        return new Period(day.end().withDayOfYear(1), day.end());
    }
}
