package vn.tiendo.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The last day that a written deadline allows: "30/9/2021", "tháng 9/2021", "quý III năm 2021", "hết năm 2021". */
public final class Deadlines {

    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})");
    private static final Pattern DAY_IN_WORDS = Pattern.compile("ngay (\\d{1,2}) thang (\\d{1,2}) nam (\\d{4})");
    private static final Pattern SHORT_DAY = Pattern.compile("^\\D*(\\d{1,2})\\s*/\\s*(\\d{1,2})\\D*$");
    private static final Pattern MONTH = Pattern.compile("(?:thang )?(?<!\\d)(\\d{1,2}) ?(?:nam )?(\\d{4})(?!\\d)");
    private static final Pattern QUARTER = Pattern.compile("quy (iv|i{1,3}|[1-4])\\b(?: ?(?:nam )?(\\d{4}))?");
    private static final Pattern YEAR = Pattern.compile("(?:nam |^)(\\d{4})$");
    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);

    private Deadlines() {}

    /**
     * The day; empty where the words name none.
     *
     * @param year year that is meant where none is written
     */
    public static Optional<LocalDate> of(String written, OptionalInt year) {
        try {
            return day(written, year).or(() -> span(Folding.key(written), year));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String written, OptionalInt year) {
        Matcher iso = ISO.matcher(written);
        if (iso.find()) {
            return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
        }
        Matcher day = DAY.matcher(written);
        if (day.find()) {
            return Optional.of(LocalDate.of(number(day, 3), number(day, 2), number(day, 1)));
        }
        Matcher words = DAY_IN_WORDS.matcher(Folding.key(written));
        if (words.find()) {
            return Optional.of(LocalDate.of(number(words, 3), number(words, 2), number(words, 1)));
        }
        Matcher shorter = SHORT_DAY.matcher(written);
        return shorter.find() && year.isPresent()
                ? Optional.of(LocalDate.of(year.getAsInt(), number(shorter, 2), number(shorter, 1)))
                : Optional.empty();
    }

    private static Optional<LocalDate> span(String key, OptionalInt year) {
        Matcher quarter = QUARTER.matcher(key);
        if (quarter.find() && (quarter.group(2) != null || year.isPresent())) {
            String named = quarter.group(1);
            int number = named.matches("\\d") ? Integer.parseInt(named) : ROMAN.getOrDefault(named, 1);
            int of = quarter.group(2) == null ? year.getAsInt() : number(quarter, 2);
            return Optional.of(YearMonth.of(of, number * 3).atEndOfMonth());
        }
        Matcher month = MONTH.matcher(key);
        if (month.find() && number(month, 1) >= 1 && number(month, 1) <= 12) {
            return Optional.of(YearMonth.of(number(month, 2), number(month, 1)).atEndOfMonth());
        }
        Matcher whole = YEAR.matcher(key);
        return whole.find() ? Optional.of(LocalDate.of(number(whole, 1), 12, 31)) : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
