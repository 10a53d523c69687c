package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.recognise.TimeExpression.Kind;
import vn.tiendo.reference.Recent;

/**
 * Finds the times in a text that was made plain (lower case, no marks, same length). Of two wordings that begin at one
 * place the longer wins, so that "6 tháng" is not read out of "ngày 6 tháng 5".
 */
final class TimeReader {

    private static final String YEAR = "(?<!\\d)((?:19|20)\\d\\d)(?!\\d)";
    private static final String OF_YEAR = "(?:\\s*(?:[/.-]|dau|cua|nam|,)*\\s*)*(?:" + YEAR + ")?";
    private static final String NUMBER = "(\\d{1,2}|mot|hai|ba|bon|sau|bay|tam|chin|muoi|muoi hai)";
    private static final String DAY = "(?<!\\d)(\\d{1,2})\\s*[/.]\\s*(\\d{1,2})";

    private static final Pattern DAYS = Pattern.compile("(?:tu )?(?:ngay )?" + DAY + "(?:\\s*[/.]\\s*" + YEAR
            + ")?\\s*(?:-|den het|den|toi)\\s*(?:ngay )?" + DAY + "\\s*[/.]\\s*" + YEAR);
    /** "Từ đầu năm 2021 đến 30/6/2023". */
    private static final Pattern FROM_YEAR = Pattern.compile(
            "tu dau nam " + YEAR + "\\s*(?:den het|den|toi)\\s*(?:ngay )?" + DAY + "\\s*[/.]\\s*" + YEAR);

    private static final Pattern DAY_DIGITS = Pattern.compile(DAY + "\\s*[/.]\\s*" + YEAR);
    private static final Pattern DAY_MONTH = Pattern.compile("(?:ngay|den|thoi diem)\\s+" + DAY + "(?!\\s*[/.]?\\d)");
    /** "So với 31/5": the last day of a month, where "so 3/2" compares two columns. */
    private static final Pattern MONTH_END =
            Pattern.compile("(?<!\\p{L})(?:so voi|so|voi|het) (2[89]|3[01])\\s*/\\s*(\\d{1,2})(?!\\s*[/.]?\\d)");

    private static final Pattern DAY_WORDS =
            Pattern.compile("(?<!\\d)(\\d{1,2}) thang (\\d{1,2})(?!\\d)(?:\\s*(?:nam|/)\\s*" + YEAR + ")?");
    private static final Pattern ISO = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?!\\d)");
    private static final Pattern LAST = Pattern.compile("(?<!\\d)" + NUMBER + " thang cuoi(?: nam)?" + OF_YEAR);
    private static final Pattern CUMULATIVE = Pattern.compile("(?<![\\p{L}\\d])" + NUMBER
            + " ?(?:thang|t(?=\\s*/|\\s*nam|\\s*dau|\\s*(?:19|20)\\d\\d)|(?<=\\d)t(?![\\p{L}\\d.]))" + OF_YEAR);
    private static final Pattern MONTH =
            Pattern.compile("(?<!\\p{L})(?:thang|t(?=\\d))\\s*(\\d{1,2})(?![\\d.])" + OF_YEAR);
    /** "5/2006"; the number of a paper looks alike. */
    private static final Pattern MONTH_DIGITS =
            Pattern.compile("(?<![\\p{L}\\d/.,-])(?<!(?:so|dinh|quyet|tu|luat|qd|nd|nq|tt|ct|bieu"
                    + "|mau|luc)\\s)(0?[1-9]|1[0-2])\\s?/\\s?" + YEAR + "(?!\\s*/)");

    private static final Pattern QUARTER =
            Pattern.compile("(?<!\\p{L})(?:quy|q\\.?(?=[1-4i]))\\s*(iv|iii|ii|i|[1-4])(?![\\p{L}\\d])" + OF_YEAR);
    private static final Pattern HALF = Pattern.compile("(?<!\\p{L})nua (dau|cuoi) nam" + OF_YEAR);
    private static final Pattern YEARS =
            Pattern.compile("(?:(?<!\\p{L})nam )?" + YEAR + "\\s*(?:-|den(?: het)?(?: nam)?)\\s*" + YEAR);
    /** "ĐX 2014-2015" is a season without the word for it; such letters without years may be anything. */
    private static final Pattern SEASON =
            Pattern.compile("(?<!\\p{L})(?:(?:vu (?:dong xuan|he thu|thu dong|mua|dong|xuan"
                    + "|chiem|dx|ht|td)|(?:lua )?dong xuan)(?: nam)?|(?:dx|ht|td)(?=\\s*(?:19|20)\\d\\d))\\s*(?:"
                    + YEAR + "\\s*-\\s*)?(?:" + YEAR + ")?");
    /** A school year takes the year in which it ends, as a crop season that of its harvest. */
    private static final Pattern SCHOOL_YEAR =
            Pattern.compile("(?<!\\p{L})(?:nam hoc|nien vu|vu)\\s*" + YEAR + "\\s*-\\s*" + YEAR);

    private static final Pattern WHOLE_YEAR = Pattern.compile("(?<!\\p{L})(?:ca|het) nam" + OF_YEAR);
    private static final Pattern YEAR_WORD = Pattern.compile("(?<!\\p{L})nam\\s*" + YEAR);
    private static final Pattern YEAR_ALONE = Pattern.compile("(?<![\\d.,])((?:19[89]|20[0-4])\\d)(?![\\d]|[.,]\\d)");

    /** The number of a decree ("41/2013/QH13"): its year dates the paper, not the figures. */
    private static final Pattern DOCUMENT = Pattern.compile("\\d\\s*/\\s*((?:19|20)\\d\\d)\\s*/\\s*\\p{L}");
    /**
     * "Nợ từ 3 tháng trở lên", "kỳ hạn dưới 12 tháng", "trẻ 6 tháng tuổi": how long, and not when. "Kết quả 6 tháng" and
     * "đăng ký mới 5 tháng" say when.
     */
    private static final Pattern DURATION =
            Pattern.compile("(?<!\\p{L})(?:(?:tu|tren|duoi|(?<!ket )qua|du|han|it nhat|toi"
                    + " thieu|sau|den duoi) \\d{1,2} thang(?!\\s*(?:dau|cuoi|nam|/|\\d))|\\d{1,2} thang (?:tro len|tro xuong|tuoi|lien"
                    + " tuc|lien tiep|mot lan))");
    /** The first day of a year, where a count stood then. */
    private static final Pattern FIRST_DAY =
            Pattern.compile("(?<!thang )(?<!quy )(?<!tu )(?<!phan )(?<!\\p{L})dau nam " + YEAR);

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("mot", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bon", 4),
            Map.entry("sau", 6),
            Map.entry("bay", 7),
            Map.entry("tam", 8),
            Map.entry("chin", 9),
            Map.entry("muoi", 10),
            Map.entry("muoi hai", 12));

    private static final int LONGEST_TIME = 40;

    private static final Recent<String, List<TimeExpression>> FOUND = new Recent<>();

    private TimeReader() {}

    /** All times in reading order, none overlapping. */
    static List<TimeExpression> find(String plain) {
        return TimeWords.mayStandIn(plain) ? FOUND.get(plain, TimeReader::read) : List.of();
    }

    private static List<TimeExpression> read(String plain) {
        List<TimeExpression> candidates = new ArrayList<>();
        collectDays(plain, candidates);
        collectMonths(plain, candidates);
        collectYears(plain, candidates);
        candidates.addAll(EnglishTimes.candidates(plain));
        ShortYears.collect(plain, candidates);
        candidates.removeIf(time -> !plausible(time));
        for (Matcher document = DOCUMENT.matcher(plain); document.find(); ) {
            candidates.removeIf(time -> time.start() < document.end(1) && time.end() > document.start(1));
        }
        for (Matcher duration = DURATION.matcher(plain); duration.find(); ) {
            candidates.removeIf(time -> time.start() < duration.end() && time.end() > duration.start());
        }
        candidates.sort(Comparator.comparingInt(TimeExpression::start)
                .thenComparing(Comparator.comparingInt(TimeExpression::end).reversed()));
        List<TimeExpression> found = new ArrayList<>();
        int free = 0;
        for (TimeExpression time : candidates) {
            if (time.start() >= free) {
                found.add(time);
                free = time.end();
            }
        }
        return List.copyOf(found);
    }

    private static boolean plausible(TimeExpression time) {
        return switch (time.kind()) {
            case MONTH, CUMULATIVE, LAST_MONTHS -> time.first() >= 1 && time.first() <= 12;
            case DAY -> time.second() >= 1 && time.second() <= 12 && time.first() >= 1 && time.first() <= 31;
            case YEARS -> time.startYear().orElse(0) < time.year().orElse(0);
            default -> true;
        };
    }

    private static void collectDays(String plain, List<TimeExpression> into) {
        for (Matcher m = DAYS.matcher(plain); m.find(); ) {
            into.add(days(m.group(1), m.group(2), m.group(3), m));
        }
        for (Matcher m = FROM_YEAR.matcher(plain); m.find(); ) {
            into.add(days("1", "1", m.group(1), m));
        }
        for (Matcher m = DAY_DIGITS.matcher(plain); m.find(); ) {
            into.add(day(m.group(1), m.group(2), m.group(3), m));
        }
        for (Matcher m = DAY_WORDS.matcher(plain); m.find(); ) {
            into.add(day(m.group(1), m.group(2), m.group(3), m));
        }
        for (Matcher m = DAY_MONTH.matcher(plain); m.find(); ) {
            into.add(day(m.group(1), m.group(2), "", m));
        }
        for (Matcher m = MONTH_END.matcher(plain); m.find(); ) {
            into.add(day(m.group(1), m.group(2), "", m));
        }
        for (Matcher m = ISO.matcher(plain); m.find(); ) {
            into.add(day(m.group(3), m.group(2), m.group(1), m));
        }
    }

    /** The last three groups are those of the last day. */
    private static TimeExpression days(String day, String month, @Nullable String year, Matcher m) {
        int last = m.groupCount();
        return new TimeExpression(
                Kind.DAYS,
                number(day),
                number(month),
                number(m.group(last - 2)),
                number(m.group(last - 1)),
                year(m.group(last)),
                year(year),
                m.start(),
                m.end());
    }

    private static TimeExpression day(String day, String month, @Nullable String year, Matcher m) {
        return new TimeExpression(
                Kind.DAY, number(day), number(month), 0, 0, year(year), OptionalInt.empty(), m.start(), m.end());
    }

    private static void collectMonths(String plain, List<TimeExpression> into) {
        for (Matcher m = LAST.matcher(plain); m.find(); ) {
            into.add(simple(Kind.LAST_MONTHS, number(m.group(1)), year(m.group(2)), m));
        }
        for (Matcher m = CUMULATIVE.matcher(plain); m.find(); ) {
            into.add(simple(Kind.CUMULATIVE, number(m.group(1)), year(m.group(2)), m));
        }
        for (Matcher m = MONTH.matcher(plain); m.find(); ) {
            into.add(simple(Kind.MONTH, number(m.group(1)), year(m.group(2)), m));
        }
        for (Matcher m = MONTH_DIGITS.matcher(plain); m.find(); ) {
            into.add(simple(Kind.MONTH, number(m.group(1)), year(m.group(2)), m));
        }
        for (Matcher m = QUARTER.matcher(plain); m.find(); ) {
            into.add(simple(Kind.QUARTER, quarter(m.group(1)), year(m.group(2)), m));
        }
        for (Matcher m = HALF.matcher(plain); m.find(); ) {
            Kind kind = m.group(1).equals("dau") ? Kind.CUMULATIVE : Kind.LAST_MONTHS;
            into.add(simple(kind, 6, year(m.group(2)), m));
        }
    }

    private static void collectYears(String plain, List<TimeExpression> into) {
        for (Matcher m = YEARS.matcher(plain); m.find(); ) {
            into.add(
                    new TimeExpression(Kind.YEARS, 0, 0, 0, 0, year(m.group(2)), year(m.group(1)), m.start(), m.end()));
        }
        for (Matcher m = SEASON.matcher(plain); m.find(); ) {
            into.add(simple(Kind.SEASON, 0, year(m.group(2)), m));
        }
        for (Matcher m = SCHOOL_YEAR.matcher(plain); m.find(); ) {
            into.add(simple(Kind.SEASON, 0, year(m.group(2)), m));
        }
        for (Matcher m = FIRST_DAY.matcher(plain); m.find(); ) {
            into.add(day("1", "1", m.group(1), m));
        }
        for (Matcher m = WHOLE_YEAR.matcher(plain); m.find(); ) {
            into.add(simple(Kind.YEAR, 12, year(m.group(1)), m));
        }
        for (Matcher m = YEAR_WORD.matcher(plain); m.find(); ) {
            into.add(simple(Kind.YEAR, 0, year(m.group(1)), m));
        }
        for (Matcher m = YEAR_ALONE.matcher(plain); m.find(); ) {
            into.add(simple(Kind.YEAR, 0, year(m.group(1)), m));
        }
    }

    private static TimeExpression simple(Kind kind, int first, OptionalInt year, Matcher m) {
        return new TimeExpression(kind, first, 0, 0, 0, year, OptionalInt.empty(), m.start(), m.end());
    }

    /** The time that a whole text is, with nothing else beside it but blanks and marks. */
    static Optional<TimeExpression> whole(String plain) {
        if (plain.length() > LONGEST_TIME) {
            return Optional.empty();
        }
        List<TimeExpression> times = find(plain);
        if (times.size() != 1) {
            return Optional.empty();
        }
        TimeExpression time = times.get(0);
        String rest = plain.substring(0, time.start()) + plain.substring(time.end());
        return Wording.isWordless(rest) ? Optional.of(time) : Optional.empty();
    }

    private static int number(String text) {
        Integer word = WORDS.get(text);
        return word != null ? word : Integer.parseInt(text);
    }

    private static int quarter(String text) {
        return switch (text) {
            case "i" -> 1;
            case "ii" -> 2;
            case "iii" -> 3;
            case "iv" -> 4;
            default -> Integer.parseInt(text);
        };
    }

    private static OptionalInt year(@Nullable String text) {
        return text == null || text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }
}
