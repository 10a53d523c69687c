package vn.tiendo.workbook;

import java.time.LocalDate;

/** Excel's day numbers. Day 60 is 29 February 1900, which never was; days before it are one off. */
public final class ExcelDates {

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final double LAST_SERIAL = 2_958_465;

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

    public static LocalDate date(double serial) {
        long day = (long) Math.floor(serial);
        return EPOCH.plusDays(day < 60 ? day + 1 : day);
    }
}
