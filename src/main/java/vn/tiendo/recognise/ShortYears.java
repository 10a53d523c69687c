package vn.tiendo.recognise;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.recognise.TimeExpression.Kind;

/**
 * Years of two digits: behind a month, months or a quarter and a stroke ("T6/06", "6T/05", "Quý I/06"), behind months with a
 * leading zero ("6 tháng 06"), and on both sides of a quotient of plans and results ("ƯTH04/DT04").
 */
final class ShortYears {

    /** No more digits, no second stroke of a date, and no "12 tháng" that the months are a part of. */
    private static final String END = "(?![\\d/]|\\s*(?:thang|t(?!\\p{L})))";

    private static final Pattern MONTH =
            Pattern.compile("(?<!\\p{L})(?:thang|t(?=\\d))\\s*(\\d{1,2})\\s*/\\s*(\\d\\d)" + END);
    private static final Pattern MONTHS =
            Pattern.compile("(?<![\\p{L}\\d/])(\\d{1,2})\\s?(?:thang|t)\\s*/\\s*(\\d\\d)" + END);
    private static final Pattern QUARTER =
            Pattern.compile("(?<!\\p{L})(?:quy|q)\\s*(iv|iii|ii|i|[1-4])\\s*/\\s*(\\d\\d)" + END);
    /** Not "ngày 6 tháng 06", "đến 6 tháng 06 năm 2006". */
    private static final Pattern MONTHS_OF =
            Pattern.compile("(?<![\\p{L}\\d/])(?<!ngay |den |den het )(\\d{1,2}) thang (0\\d)(?!\\s*nam)" + END);

    private static final Pattern QUOTIENT = Pattern.compile(
            "(?<![\\p{L}\\d])(?:uth|th|kh|dt|qt)\\s?(\\d\\d)\\s*/\\s*(?:uth|th|kh|dt|qt)\\s?(\\d\\d)(?!\\d)");

    private static final int LAST_OF_THIS_CENTURY = 59;
    private static final List<String> QUARTERS = List.of("i", "ii", "iii", "iv");

    private ShortYears() {}

    /** Adds what looks like such a time; the days that the same words could mean are taken out. */
    static void collect(String plain, List<TimeExpression> into) {
        for (Matcher m = MONTH.matcher(plain); m.find(); ) {
            into.add(time(Kind.MONTH, Integer.parseInt(m.group(1)), m, 2));
        }
        for (Matcher m = MONTHS.matcher(plain); m.find(); ) {
            into.add(time(Kind.CUMULATIVE, Integer.parseInt(m.group(1)), m, 2));
        }
        for (Matcher m = QUARTER.matcher(plain); m.find(); ) {
            int roman = QUARTERS.indexOf(m.group(1)) + 1;
            into.add(time(Kind.QUARTER, roman > 0 ? roman : Integer.parseInt(m.group(1)), m, 2));
        }
        for (Matcher m = MONTHS_OF.matcher(plain); m.find(); ) {
            int start = m.start();
            into.removeIf(time -> time.kind() == Kind.DAY && time.start() == start && !time.hasYear());
            into.add(time(Kind.CUMULATIVE, Integer.parseInt(m.group(1)), m, 2));
        }
        for (Matcher m = QUOTIENT.matcher(plain); m.find(); ) {
            into.add(year(m, 1));
            into.add(year(m, 2));
        }
    }

    private static TimeExpression time(Kind kind, int first, Matcher m, int year) {
        return new TimeExpression(
                kind, first, 0, 0, 0, full(m.group(year)), OptionalInt.empty(), m.start(), m.end(year));
    }

    private static TimeExpression year(Matcher m, int group) {
        return new TimeExpression(
                Kind.YEAR, 0, 0, 0, 0, full(m.group(group)), OptionalInt.empty(), m.start(group), m.end(group));
    }

    private static OptionalInt full(String digits) {
        int year = Integer.parseInt(digits);
        return OptionalInt.of(year > LAST_OF_THIS_CENTURY ? 1900 + year : 2000 + year);
    }
}
