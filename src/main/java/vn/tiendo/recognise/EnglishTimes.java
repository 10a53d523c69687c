package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.recognise.TimeExpression.Kind;

/** Times in the English copies of Vietnamese books and in bilingual headings. */
final class EnglishTimes {

    private static final String YEAR = "(?:\\s*,?\\s*(?:of\\s+)?(?<!\\d)((?:19|20)\\d\\d)(?!\\d))";
    private static final String COUNT = "(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    /** "May" is a Vietnamese word without its marks, and short names are words of many languages: a year must follow. */
    private static final Pattern MONTH = Pattern.compile("(?<!\\p{L})(?:(january|february|march|april|june|july|august|"
            + "september|october|november|december)" + YEAR
            + "?|(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\\.?"
            + YEAR + "|in (may))(?!\\p{L})");

    private static final Pattern MONTHS =
            Pattern.compile("(?<![\\p{L}\\d])" + COUNT + "[ -]months?(?!\\p{L})" + YEAR + "?");
    private static final Pattern QUARTER = Pattern.compile("(?<!\\p{L})(?:quarter (iv|iii|ii|i|[1-4])|"
            + "(iv|iii|ii|i|1st|2nd|3rd|4th|first|second|third|fourth) quarter)(?![\\p{L}\\d])" + YEAR + "?");
    private static final Pattern HALF = Pattern.compile("(?<!\\p{L})first half(?: year)?(?!\\p{L})" + YEAR + "?");

    private static final List<String> MONTHS_SHORT =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> COUNTS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<List<String>> QUARTERS = List.of(
            List.of("i", "1", "1st", "first"),
            List.of("ii", "2", "2nd", "second"),
            List.of("iii", "3", "3rd", "third"),
            List.of("iv", "4", "4th", "fourth"));

    private EnglishTimes() {}

    /** All that look like times, possibly overlapping; places are those of the text. */
    static List<TimeExpression> candidates(String plain) {
        List<TimeExpression> found = new ArrayList<>();
        for (Matcher m = MONTH.matcher(plain); m.find(); ) {
            String name = m.group(1) != null ? m.group(1) : m.group(3) != null ? m.group(3) : m.group(5);
            int month = MONTHS_SHORT.indexOf(name.substring(0, 3)) + 1;
            found.add(time(Kind.MONTH, month, m.group(1) != null ? m.group(2) : m.group(4), m));
        }
        for (Matcher m = MONTHS.matcher(plain); m.find(); ) {
            int count = COUNTS.indexOf(m.group(1)) + 1;
            found.add(time(Kind.CUMULATIVE, count > 0 ? count : Integer.parseInt(m.group(1)), m.group(2), m));
        }
        for (Matcher m = QUARTER.matcher(plain); m.find(); ) {
            String name = m.group(1) != null ? m.group(1) : m.group(2);
            int quarter = 1;
            while (!QUARTERS.get(quarter - 1).contains(name)) {
                quarter++;
            }
            found.add(time(Kind.QUARTER, quarter, m.group(3), m));
        }
        for (Matcher m = HALF.matcher(plain); m.find(); ) {
            found.add(time(Kind.CUMULATIVE, 6, m.group(1), m));
        }
        return found;
    }

    private static TimeExpression time(Kind kind, int first, @Nullable String year, Matcher m) {
        OptionalInt dated = year == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year));
        return new TimeExpression(kind, first, 0, 0, 0, dated, OptionalInt.empty(), m.start(), m.end());
    }
}
