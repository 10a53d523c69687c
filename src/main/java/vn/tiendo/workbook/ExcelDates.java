package vn.tiendo.workbook;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.OptionalDouble;

/** Excel's day numbers. Day 60 is 29 February 1900, which never was; days before it are one off. */
public final class ExcelDates {

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    /** 1 January 1940 and 2100, as Excel counts days. */
    private static final double FIRST_DAY = 14_611;

    private static final double LAST_DAY = 73_051;
    private static final double LAST_SERIAL = 2_958_465;
    private static final double NANOS_OF_DAY = 86_400e9;

    private ExcelDates() {}

    /** Whether a number can be a date of Excel's calendar, 1900 to 9999. */
    public static boolean isSerial(double serial) {
        return serial >= 1 && serial <= LAST_SERIAL;
    }

    /** The date of a day number of the 1900 system; numbers outside the calendar print as they are. */
    public static String isoText(double serial) {
        if (!isSerial(serial)) {
            return Double.toString(serial);
        }
        return date(serial).toString();
    }

    /** Whether it is a day that a workbook may be about: from 1940 to 2099. */
    public static boolean isOfOurTime(double serial) {
        return serial >= FIRST_DAY && serial < LAST_DAY;
    }

    /** The month of a day number, as {@code 01/2021}. */
    static String monthText(double serial) {
        LocalDate day = date(serial);
        return String.format(Locale.ROOT, "%02d/%d", day.getMonthValue(), day.getYear());
    }

    public static LocalDate date(double serial) {
        long day = (long) Math.floor(serial);
        return EPOCH.plusDays(day < 60 ? day + 1 : day);
    }

    /** The serial day of an ISO date such as {@code 2021-06-30} or {@code 2021-06-30T12:00:00Z}. */
    static OptionalDouble serial(String iso) {
        String text = iso.strip();
        int time = text.indexOf('T');
        String clock = time < 0 ? "" : text.substring(time + 1).replace("Z", "");
        try {
            LocalDate date = LocalDate.parse(time < 0 ? text : text.substring(0, time));
            double part = clock.isEmpty() ? 0 : LocalTime.parse(clock).toNanoOfDay() / NANOS_OF_DAY;
            long days = ChronoUnit.DAYS.between(EPOCH, date);
            return OptionalDouble.of((days <= 60 ? days - 1 : days) + part);
        } catch (DateTimeParseException e) {
            return OptionalDouble.empty();
        }
    }
}
