package vn.tiendo.recognise;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reference.PlainText;

/** Finds days and months that no calendar has: 31/6/2019, 30 tháng 2, tháng 13/2021, quý V. */
final class ImpossibleDates {

    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final String BEGIN = "(?<![\\d/.,-])";

    /** Day, month and, in the third group where there is one, the year. */
    private static final List<Pattern> MARKED_DAYS = List.of(
            Pattern.compile(BEGIN + "([0-3]?\\d)\\s*[/.-]\\s*([01]?\\d)\\s*[/.-]\\s*" + YEAR + "(?![\\d/])"),
            Pattern.compile(
                    "(?:ngay|den|het|thoi diem|tinh toi|toi) ([0-3]?\\d)\\s*[/.-]\\s*([01]?\\d)()(?![\\d/.,%-])"));

    private static final Pattern WORDED_DAY = Pattern.compile(
            "(?<![\\d.,])(?:ngay )?(2\\d|3\\d) thang ([01]?\\d)(?:\\s*(?:nam|/)\\s*" + YEAR + ")?(?!\\d)");

    private static final Pattern ISO = Pattern.compile("(?<!\\d)" + YEAR + "-([01]\\d)-([0-3]\\d)(?!\\d)");
    private static final Pattern MONTH = Pattern.compile("(?<!\\p{L})thang (1[3-9])\\s*(?:/|nam|-)\\s*" + YEAR);
    private static final Pattern QUARTER =
            Pattern.compile("(?<!\\p{L})quy (v|vi{1,3}|[5-9])(?:\\s*(?:/|nam|-)?\\s*" + YEAR + "(?!\\d)|$)");
    private static final String A_MONTH = "thang";
    private static final String A_QUARTER = "quy";
    private static final int MONTHS = 12;

    private ImpossibleDates() {}

    /** The first such time in a text, as it stands there. */
    static Optional<String> firstIn(String text) {
        String tidy = PlainText.tidy(text);
        String plain = PlainText.plain(tidy);
        boolean marks = holdsMarks(plain);
        boolean months = plain.contains(A_MONTH);
        for (Pattern days : marks ? MARKED_DAYS : List.<Pattern>of()) {
            Optional<String> day = impossibleDay(days, plain, tidy);
            if (day.isPresent()) {
                return day;
            }
        }
        Optional<String> worded = months ? impossibleDay(WORDED_DAY, plain, tidy) : Optional.empty();
        if (worded.isPresent()) {
            return worded;
        }
        for (Matcher m = ISO.matcher(plain); marks && m.find(); ) {
            if (isImpossible(number(m.group(3)), number(m.group(2)), m.group(1))) {
                return Optional.of(m.group());
            }
        }
        Optional<String> month = months ? part(MONTH, plain, tidy) : Optional.empty();
        return month.isEmpty() && plain.contains(A_QUARTER) ? part(QUARTER, plain, tidy) : month;
    }

    private static Optional<String> impossibleDay(Pattern days, String plain, String tidy) {
        for (Matcher m = days.matcher(plain); m.find(); ) {
            if (isImpossible(number(m.group(1)), number(m.group(2)), m.group(3))) {
                return Optional.of(tidy.substring(m.start(1), m.end()).strip());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> part(Pattern part, String plain, String tidy) {
        Matcher m = part.matcher(plain);
        return m.find() ? Optional.of(tidy.substring(m.start(), m.end()).strip()) : Optional.empty();
    }

    /** Every pattern needs one of these, and few texts have any. */
    static boolean mayHoldTime(String plain) {
        return holdsMarks(plain) || plain.contains(A_MONTH) || plain.contains(A_QUARTER);
    }

    private static boolean holdsMarks(String plain) {
        return plain.indexOf('/') >= 0 || plain.indexOf('-') >= 0 || isDotted(plain);
    }

    /** Two dots, or one beside words; a dot alone is that of a number. */
    private static boolean isDotted(String plain) {
        int dot = plain.indexOf('.');
        return dot >= 0 && (plain.lastIndexOf('.') > dot || hasLetters(plain));
    }

    static boolean hasLetters(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            if (Character.isLetter(plain.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** A month beyond twelve before a day up to twelve is an American date and no impossible one. */
    private static boolean isImpossible(int day, int month, @Nullable String year) {
        if (month > MONTHS || month < 1) {
            return day > MONTHS || month < 1 || day < 1;
        }
        int length = year == null || year.isEmpty()
                ? Month.of(month).maxLength()
                : YearMonth.of(number(year), month).lengthOfMonth();
        return day > length || day < 1;
    }
}
