package vn.tiendo.recognise;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Bounds;
import vn.tiendo.model.Measure;
import vn.tiendo.model.PercentUnit;
import vn.tiendo.reference.PlainText;
import vn.tiendo.reference.Vocabulary;

/**
 * A comparison in words, as reports put it into cells: "tăng 8,65%", "bằng 91% so với cùng kỳ", "gấp 2,3 lần", "vượt 6,8%
 * kế hoạch". The words say what the number is, whatever the column's other cells print, so that it can be brought into the
 * column's form.
 *
 * @param verb what the words say of the number
 * @param number as typed
 * @param upTo the other end of a range ("tăng 11 - 12%")
 * @param side 1 where more of it will do too ("giảm 5% trở lên"), −1 where less will, 0 where nothing is said
 * @param reaches whether the number is what is reached, and no difference ("giảm còn 3%", "tăng lên 93%")
 * @param scale in what the number counts
 * @param qualifier "hơn", "gần" and the like between verb and number, or empty
 * @param unit what follows the number: "%", "điểm %", "tổ chức"; empty where nothing does
 */
record WordedChange(
        Verb verb,
        BigDecimal number,
        Optional<BigDecimal> upTo,
        int side,
        boolean reaches,
        Scale scale,
        String qualifier,
        String unit) {

    /** What is said of the number. */
    enum Verb {
        /** More by so much. */
        MORE,
        /** Beyond the plan, or what it is compared with, by so much. */
        BEYOND,
        /** Less by so much. */
        LESS,
        /** As much as that. */
        EQUAL
    }

    /** What the number counts in. */
    enum Scale {
        PERCENT,
        POINTS,
        TIMES,
        /** Things: an absolute difference. */
        UNIT
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST = 60;

    private static final Map<String, Verb> VERBS = Map.ofEntries(
            Map.entry("tang", Verb.MORE),
            Map.entry("cao hon", Verb.MORE),
            Map.entry("vuot", Verb.BEYOND),
            Map.entry("giam", Verb.LESS),
            Map.entry("thap hon", Verb.LESS),
            Map.entry("hut", Verb.LESS),
            Map.entry("bang", Verb.EQUAL),
            Map.entry("gap", Verb.EQUAL),
            Map.entry("tang gap", Verb.EQUAL));

    /** What a comparison begins with; most texts are told from one by it. */
    private static final List<String> BEGINNINGS =
            Stream.concat(Stream.of("uoc "), VERBS.keySet().stream()).sorted().toList();

    private static final String SOFTENERS =
            "khoang|hon|tren|gan|xap xi|uoc|duoi|len|them|toi|den|bot|tu|con|xuong|it nhat|toi thieu|binh quan";

    /** After such a word stands what is reached. */
    private static final Pattern REACHED = Pattern.compile("(?:.* )?(?:len|toi|den|con|xuong) ?");

    private static final Pattern TEXT =
            Pattern.compile("(?:uoc )?(tang gap|tang|cao hon|vuot|giam|thap hon|hut|bang|gap)"
                    + " ((?:(?:" + SOFTENERS + ") )*)(\\d[\\d.,]*) ?(%|lan|diem %|diem phan tram|diem)?"
                    + "(?: ?(?:-|den) ?(\\d[\\d.,]*) ?(%)?)?( tro len| tro xuong)?"
                    + "(?: (?:so|voi|cung|ky|nam|truoc|ngoai|ke|hoach|kh|du|toan|chi|tieu|ca|de|ra|giao|tinh|muc|thang|quy"
                    + "|moi|ba|3|(?:19|20)\\d\\d))*");

    /** "Tăng 230 tổ chức": the words after the number are a unit, or the text is no comparison at all. */
    private static final Pattern ABSOLUTE = Pattern.compile("(?:uoc )?(tang|giam|cao hon|thap hon) ((?:(?:" + SOFTENERS
            + ") )*)(\\d[\\d.,]*) (\\p{L}[\\p{L} /]*?)"
            + "(?: (?:so|voi|cung|ky|nam|truoc|ngoai|ca|thang|quy))*");

    /** "Vượt 2,2 lần" is 220% to some and 320% to others. */
    private static final Pattern AMBIGUOUS = Pattern.compile(
            "(?<!\\p{L})(?:vuot|tang|giam|cao hon|thap hon)" + " (?:(?:" + SOFTENERS + ") )*\\d[\\d.,]* lan(?!\\p{L})");

    /** Whether the whole text is a comparison in words. */
    static boolean is(String text) {
        return matcher(text).isPresent();
    }

    /** Empty where the text is none, or its separators cannot be told. */
    static Optional<WordedChange> of(String text, NumberText.Separators separators) {
        return matcher(text)
                .flatMap(words -> number(words, separators).map(number -> {
                    String printed = words.group(4) == null ? words.group(6) : words.group(4);
                    Scale scale = scale(printed, words.group(1));
                    return new WordedChange(
                            verb(words.group(1)),
                            number,
                            upTo(words, separators),
                            side(words.group(7)),
                            REACHED.matcher(words.group(2)).matches(),
                            scale,
                            qualifier(PlainText.tidy(text), words),
                            unit(printed, scale));
                }));
    }

    private static String unit(@Nullable String printed, Scale scale) {
        return printed == null && scale == Scale.PERCENT
                ? ""
                : scale == Scale.POINTS ? PercentUnit.POINTS.printed() : PercentUnit.PERCENT.printed();
    }

    private static int side(@Nullable String words) {
        return words == null ? 0 : words.endsWith("len") ? 1 : -1;
    }

    private static Optional<BigDecimal> upTo(Matcher words, NumberText.Separators separators) {
        return words.group(5) == null
                ? Optional.empty()
                : NumberText.parse(words.group(5), separators).map(NumberText::value);
    }

    /** Whether the text is a difference in things, if its last words are a unit. */
    static boolean isAbsolute(String text) {
        return matcher(ABSOLUTE, text).isPresent() && !is(text);
    }

    /** A difference in things; empty where the words after the number are no unit. */
    static Optional<WordedChange> absolute(Vocabulary vocabulary, String text, NumberText.Separators separators) {
        String tidy = PlainText.tidy(text);
        return matcher(ABSOLUTE, text)
                .filter(words -> !is(text))
                .flatMap(words -> vocabulary
                        .unit(tidy.substring(words.start(4), words.end(4)))
                        .flatMap(unit -> number(words, separators)
                                .map(number -> new WordedChange(
                                        verb(words.group(1)),
                                        number,
                                        Optional.empty(),
                                        0,
                                        false,
                                        Scale.UNIT,
                                        qualifier(tidy, words),
                                        unit.name()))));
    }

    private static Optional<BigDecimal> number(Matcher words, NumberText.Separators separators) {
        return NumberText.parse(words.group(3), separators)
                .filter(number ->
                        separators != NumberText.Separators.UNDECIDED || !NumberText.isAmbiguous(words.group(3)))
                .map(NumberText::value);
    }

    private static Optional<Matcher> matcher(String text) {
        return matcher(TEXT, text);
    }

    private static Optional<Matcher> matcher(Pattern pattern, String text) {
        String tidy = PlainText.tidy(text);
        if (tidy.length() > LONGEST || tidy.indexOf(' ') < 0 || !TextLook.hasDigits(tidy)) {
            return Optional.empty();
        }
        String plain = PlainText.plain(tidy);
        if (!mayBegin(plain)) {
            return Optional.empty();
        }
        Matcher words = pattern.matcher(plain);
        return words.matches() ? Optional.of(words) : Optional.empty();
    }

    /** Whether a text begins as one of them does. */
    static boolean mayBegin(String plain) {
        for (String beginning : BEGINNINGS) {
            if (plain.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    private static Verb verb(String words) {
        return Optional.ofNullable(VERBS.get(words)).orElseThrow();
    }

    private static Scale scale(@Nullable String unit, String verb) {
        if (unit == null || PercentUnit.PERCENT.is(unit)) {
            return verb.endsWith("gap") ? Scale.TIMES : Scale.PERCENT;
        }
        return unit.equals("lan") ? Scale.TIMES : Scale.POINTS;
    }

    /** The last softening word that says on which side of the printed number the true one lies. */
    private static String qualifier(String tidy, Matcher words) {
        String softeners = tidy.substring(words.start(2), words.end(2)).strip().toLowerCase(Locale.ROOT);
        String plain = PlainText.plain(softeners);
        boolean says = !plain.isEmpty() && !plain.matches(".*(?:len|them|toi|den|bot|tu|con|xuong|binh quan)");
        return says ? softeners : "";
    }

    /** Whether the text says somewhere that a thing grew by so many times, which nobody can compute with. */
    static boolean isAmbiguous(String text) {
        String plain = PlainText.plain(PlainText.tidy(text));
        return mayBeAmbiguous(plain) && AMBIGUOUS.matcher(plain).find();
    }

    static boolean mayBeAmbiguous(String plain) {
        return plain.contains(" lan");
    }

    private boolean isAmbiguous() {
        return scale == Scale.TIMES && verb != Verb.EQUAL;
    }

    /** The measure that the words make of a column's: a rate that rose by points has changed by them. */
    Measure measure(Measure ofColumn) {
        boolean comparison = ofColumn == Measure.INDEX_SAME_PERIOD || ofColumn == Measure.GROWTH_SAME_PERIOD;
        boolean difference = scale == Scale.POINTS || scale == Scale.UNIT;
        return difference && comparison ? Measure.CHANGE : ofColumn;
    }

    /** The number in the form of a measure; empty where the words do not give it. */
    Optional<BigDecimal> as(Measure measure, boolean reduction) {
        if (isAmbiguous()) {
            return Optional.empty();
        }
        return switch (measure) {
            case GROWTH_SAME_PERIOD, GROWTH_PREVIOUS_PERIOD -> growth();
            case INDEX_SAME_PERIOD, INDEX_PREVIOUS_PERIOD, INDEX_BASE, PCT_OF_PLAN -> growth().map(HUNDRED::add);
            case CHANGE -> verb == Verb.EQUAL ? Optional.empty() : Optional.of(signed());
            case ACTUAL, FORECAST -> level(reduction);
            case TARGET -> level(true).map(value -> isFall(reduction) ? value.negate() : value);
            case SHARE, CONTRIBUTION, OTHER -> Optional.empty();
        };
    }

    /** Growth in per cent, 0 meaning no change. */
    private Optional<BigDecimal> growth() {
        return switch (scale) {
            case POINTS, UNIT -> Optional.empty();
            case TIMES -> Optional.of(number.multiply(HUNDRED).subtract(HUNDRED));
            case PERCENT -> Optional.of(verb == Verb.EQUAL ? number.subtract(HUNDRED) : signed());
        };
    }

    private BigDecimal signed() {
        return verb == Verb.LESS ? number.negate() : number;
    }

    /** The ends of a target's range, or the side on which more than the number will do. */
    Bounds bounds(boolean reduction) {
        boolean fall = isFall(reduction);
        BigDecimal first = fall ? number.negate() : number;
        return upTo.map(end -> fall ? end.negate() : end)
                .map(last -> Bounds.between(first.min(last), first.max(last)))
                .orElseGet(() ->
                        side == 0 ? Bounds.NONE : (side > 0) == fall ? Bounds.atMost(first) : Bounds.atLeast(first));
    }

    /** Whether a target asks for a fall by the number: not where the row itself is about a reduction. */
    private boolean isFall(boolean reduction) {
        return verb == Verb.LESS && !reduction && !reaches;
    }

    /** "Tăng 7%" as the value of a growth rate; "giảm 1,5%" only where the row itself is about a reduction. */
    private Optional<BigDecimal> level(boolean reduction) {
        boolean told = verb == Verb.MORE || verb == Verb.EQUAL || reaches || (verb == Verb.LESS && reduction);
        return told && (scale == Scale.PERCENT || scale == Scale.POINTS) ? Optional.of(number) : Optional.empty();
    }

    /** As growth where it is one, for a look at a whole column. */
    Optional<BigDecimal> sample() {
        return as(Measure.GROWTH_SAME_PERIOD, false);
    }

    /** Digits after the decimal mark of what {@link #as} gives. */
    int decimals() {
        return Math.max(0, scale == Scale.TIMES ? number.scale() - 2 : number.scale());
    }
}
