package vn.tiendo.recognise;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.model.Bounds;
import vn.tiendo.reference.PlainText;

/**
 * A number typed as text: Vietnamese or English separators, qualifiers ("trên 94"), ranges ("6,6-6,8"), thresholds ("dưới
 * 4", "từ 46% trở lên"). Which separator is the decimal mark is asked of the whole column where the text alone does not
 * tell.
 *
 * @param value the number, or the middle-most end of a range or threshold
 * @param decimals digits after the decimal mark as typed
 * @param qualifier word before it, as typed, or empty
 * @param bounds ends of a range or threshold
 * @param percent whether a per cent sign stands behind it
 */
record NumberText(BigDecimal value, int decimals, String qualifier, Bounds bounds, boolean percent) {

    /** What the separators of a column mean. */
    enum Separators {
        COMMA_DECIMAL,
        DOT_DECIMAL,
        /** Neither text nor column tells: "7.325". */
        UNDECIDED
    }

    private static final String NUMBER = "[+-]?\\(?\\d[\\d., ]*\\)?";
    private static final String UNIT_TAIL = "\\s*(%|‰)?";
    private static final Pattern SINGLE = Pattern.compile("(" + NUMBER + ")" + UNIT_TAIL);
    /** A footnote mark, not minus one. */
    private static final Pattern MARK = Pattern.compile("\\(\\d{1,2}\\)");

    private static final Pattern RANGE =
            Pattern.compile("(?:tu )?(\\d[\\d.,]*)\\s*%?\\s*(?:-|den)\\s*(\\d[\\d.,]*)" + UNIT_TAIL);
    /** Both ends of a range, each with separators of its own. */
    private static final Pattern ENDS = Pattern.compile("(\\d[\\d.,]*)\\s*%?\\s*(?:[-–—]|đến)\\s*(\\d[\\d.,]*)");

    private static final Pattern QUALIFIED = Pattern.compile(
            "(tren|hon|gan|khoang|xap xi|uoc|dat|them|>=|>|<=|<|≥|≤|duoi|khong qua|toi da|it nhat|toi thieu|tu|~)\\s*("
                    + NUMBER + ")" + UNIT_TAIL + "( tro len| tro xuong)?");
    /** "Ước 2021", "Đạt 2021", "Từ 2021": a heading over what was so in that year. */
    private static final Pattern HEADED_YEAR = Pattern.compile("(?:uoc|dat|tu)\\s+(?:19[89]|20[0-4])\\d");

    private static final Pattern OPEN = Pattern.compile("(" + NUMBER + ")" + UNIT_TAIL + "( tro len| tro xuong)");
    private static final Map<String, Integer> SIDE = Map.ofEntries(
            Map.entry("tren", 1),
            Map.entry("hon", 1),
            Map.entry(">", 1),
            Map.entry(">=", 1),
            Map.entry("≥", 1),
            Map.entry("it nhat", 1),
            Map.entry("toi thieu", 1),
            Map.entry("tu", 1),
            Map.entry("duoi", -1),
            Map.entry("<", -1),
            Map.entry("<=", -1),
            Map.entry("≤", -1),
            Map.entry("khong qua", -1),
            Map.entry("toi da", -1));
    private static final Map<String, Integer> WORDS = Map.of(
            "mot", 1, "hai", 2, "ba", 3, "bon", 4, "nam", 5, "sau", 6, "bay", 7, "tam", 8, "chin", 9, "muoi", 10);

    private static final Pattern MISSING = Pattern.compile("(?i)|[-–—.…_*]+|x|n/a|na");
    private static final int LONGEST_MISSING = 20;
    private static final int LONGEST_MISSING_WORD = 3;
    private static final int LONGEST = 40;
    /** First letters of the qualifiers. */
    private static final String QUALIFIER_LETTERS = "thgkxudi";

    private static final Pattern GROUPED_DOTS = Pattern.compile("\\d{1,3}(\\.\\d{3})+");
    private static final Pattern GROUPED_COMMAS = Pattern.compile("\\d{1,3}(,\\d{3})+");

    /** Whether the text is a number in some writing. */
    static boolean looksNumeric(String text) {
        return WordedChange.is(text) || isNumber(text);
    }

    /** The same, comparisons in words left aside. */
    static boolean isNumber(String text) {
        return text.length() < LONGEST
                && TextLook.hasDigits(text)
                && beginsLikeNumber(text)
                && parse(text, Separators.COMMA_DECIMAL).isPresent();
    }

    /** Most labels with a digit in them are told from numbers by their first letter. */
    private static boolean beginsLikeNumber(String text) {
        String stripped = text.strip();
        return !stripped.isEmpty()
                && (!Character.isLetter(stripped.charAt(0))
                        || QUALIFIER_LETTERS.indexOf(PlainText.plain(stripped.substring(0, 1))
                                        .charAt(0))
                                >= 0);
    }

    /** Whether the text stands for a missing value. */
    static boolean isMissing(String text) {
        String tidy = text.strip();
        return tidy.isEmpty()
                || (tidy.length() <= (Character.isLetter(tidy.charAt(0)) ? LONGEST_MISSING_WORD : LONGEST_MISSING)
                        && MISSING.matcher(tidy).matches());
    }

    /** What this text by itself tells of its separators. */
    static Separators evidence(String text) {
        if (isBare(text)) {
            return evidenceOf(text);
        }
        Matcher ends = ENDS.matcher(text);
        if (ends.find()) {
            Separators low = evidence(ends.group(1));
            return low == Separators.UNDECIDED ? evidence(ends.group(2)) : low;
        }
        return evidenceOf(text);
    }

    private static Separators evidenceOf(String text) {
        String digits = withoutMarksBefore(digitsAndMarks(text));
        boolean dot = digits.indexOf('.') >= 0;
        boolean comma = digits.indexOf(',') >= 0;
        if (dot && comma) {
            return digits.lastIndexOf(',') > digits.lastIndexOf('.')
                    ? Separators.COMMA_DECIMAL
                    : Separators.DOT_DECIMAL;
        }
        if (dot) {
            return separator(digits, '.', Separators.DOT_DECIMAL, Separators.COMMA_DECIMAL);
        }
        return comma ? separator(digits, ',', Separators.COMMA_DECIMAL, Separators.DOT_DECIMAL) : Separators.UNDECIDED;
    }

    /** Digits and separators alone. */
    private static boolean isBare(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigitOrMark(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Digits with at most one point among them, so that nothing else than a number can be meant. */
    static boolean isPlain(String text) {
        return isBare(text) && text.indexOf('.') == text.lastIndexOf('.');
    }

    private static boolean isDigitOrMark(int c) {
        return (c >= '0' && c <= '9') || c == '.' || c == ',';
    }

    /** The digits and separators of a text up to the last digit. */
    private static String digitsAndMarks(String text) {
        if (isBare(text)) {
            return withoutMarksBehind(text);
        }
        StringBuilder kept = new StringBuilder(text.length());
        int end = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isDigitOrMark(c)) {
                kept.append(c);
                end = c == '.' || c == ',' ? end : kept.length();
            }
        }
        return kept.substring(0, end);
    }

    private static String withoutMarksBehind(String digits) {
        int end = digits.length();
        while (end > 0 && (digits.charAt(end - 1) == '.' || digits.charAt(end - 1) == ',')) {
            end--;
        }
        return digits.substring(0, end);
    }

    private static String withoutMarksBefore(String digits) {
        int first = 0;
        while (first < digits.length() && (digits.charAt(first) == '.' || digits.charAt(first) == ',')) {
            first++;
        }
        return digits.substring(first);
    }

    private static Separators separator(String digits, char mark, Separators asDecimal, Separators asGroup) {
        if (digits.indexOf(mark) != digits.lastIndexOf(mark)) {
            return asGroup;
        }
        int after = digits.length() - digits.indexOf(mark) - 1;
        int before = digits.indexOf(mark);
        boolean couldGroup = after == 3 && before >= 1 && before <= 3 && digits.charAt(0) != '0';
        return couldGroup ? Separators.UNDECIDED : asDecimal;
    }

    /** Whether only the column can tell what the separator means. */
    static boolean isAmbiguous(String text) {
        return (text.indexOf('.') >= 0 || text.indexOf(',') >= 0) && evidence(text) == Separators.UNDECIDED;
    }

    /** "Trên 9.500": with such a word a number is Vietnamese prose, where a dot before three digits groups them. */
    static boolean isGroupedProse(String text) {
        return text.indexOf('.') >= 0
                && isAmbiguous(text)
                && parse(text, Separators.COMMA_DECIMAL)
                        .filter(read -> !read.qualifier().isEmpty())
                        .isPresent();
    }

    /** A small number in words ("bảy xã"), as plans of a few communes are written. */
    static Optional<NumberText> words(String text) {
        String plain = PlainText.plain(PlainText.tidy(text));
        int space = plain.indexOf(' ');
        Integer value = WORDS.get(space < 0 ? plain : plain.substring(0, space));
        return value == null ? Optional.empty() : Optional.of(of(BigDecimal.valueOf(value), "", Bounds.NONE, false));
    }

    /** Whether a text is one number in words and no year ("năm"). */
    static boolean isOneWord(String text) {
        String plain = PlainText.plain(PlainText.tidy(text));
        return WORDS.containsKey(plain) && !plain.equals("nam");
    }

    static Optional<NumberText> parse(String text, Separators separators) {
        // Most numbers typed as text are of digits and marks alone, and need no pattern.
        if (!text.isEmpty() && Character.isDigit(text.charAt(0)) && isBare(text)) {
            Optional<BigDecimal> value = read(text, separators);
            return value.isPresent() ? Optional.of(of(value.get(), "", Bounds.NONE, false)) : Optional.empty();
        }
        String composed = PlainText.tidy(text);
        String plain = PlainText.plain(composed);
        if (MARK.matcher(plain).matches()) {
            return Optional.empty();
        }
        Matcher single = SINGLE.matcher(plain);
        if (single.matches()) {
            return read(single.group(1), separators).map(value -> of(value, "", Bounds.NONE, single.group(2) != null));
        }
        Matcher range = RANGE.matcher(plain);
        if (range.matches()) {
            Optional<BigDecimal> low = read(range.group(1), separators);
            Optional<BigDecimal> high = read(range.group(2), separators);
            return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) < 0 && !isYear(low.get())
                    ? Optional.of(of(low.get(), "", Bounds.between(low.get(), high.get()), range.group(3) != null))
                    : Optional.empty();
        }
        return qualified(composed, plain, separators);
    }

    private static boolean isYear(BigDecimal value) {
        return value.scale() <= 0 && value.intValue() >= 1980 && value.intValue() < 2060;
    }

    private static Optional<NumberText> qualified(String composed, String plain, Separators separators) {
        Matcher qualified = QUALIFIED.matcher(plain);
        if (qualified.matches() && !HEADED_YEAR.matcher(plain).matches()) {
            String word = composed.substring(qualified.start(1), qualified.end(1));
            int side = qualified.group(4) == null
                    ? SIDE.getOrDefault(qualified.group(1), 0)
                    : qualified.group(4).endsWith("len") ? 1 : -1;
            return read(qualified.group(2), separators)
                    .map(value ->
                            of(value, word.toLowerCase(Locale.ROOT), side(side, value), qualified.group(3) != null));
        }
        Matcher open = OPEN.matcher(plain);
        if (open.matches()) {
            int side = open.group(3).endsWith("len") ? 1 : -1;
            return read(open.group(1), separators)
                    .map(value -> of(
                            value,
                            composed.substring(open.start(3), open.end(3)).strip(),
                            side(side, value),
                            open.group(2) != null));
        }
        return Optional.empty();
    }

    private static Bounds side(int side, BigDecimal value) {
        if (side == 0) {
            return Bounds.NONE;
        }
        return side > 0 ? Bounds.atLeast(value) : Bounds.atMost(value);
    }

    private static NumberText of(BigDecimal value, String qualifier, Bounds bounds, boolean percent) {
        return new NumberText(value, Math.max(0, value.scale()), qualifier, bounds, percent);
    }

    private static String before(char mark, String digits) {
        int end = digits.indexOf(mark);
        return end < 0 ? digits : digits.substring(0, end);
    }

    private static Optional<BigDecimal> read(String typed, Separators separators) {
        boolean negative = typed.startsWith("-") || (typed.startsWith("(") && typed.endsWith(")"));
        String digits = digitsAndMarks(typed);
        Separators own = evidence(digits);
        Separators used = own == Separators.UNDECIDED ? separators : own;
        String canonical = switch (used) {
            case COMMA_DECIMAL -> digits.replace(".", "").replace(',', '.');
            case DOT_DECIMAL -> digits.replace(",", "");
            case UNDECIDED -> digits;
        };
        boolean odd = own != Separators.UNDECIDED
                && used == Separators.COMMA_DECIMAL
                && digits.indexOf('.') >= 0
                && !GROUPED_DOTS.matcher(before(',', digits)).matches();
        boolean odder = own != Separators.UNDECIDED
                && used == Separators.DOT_DECIMAL
                && digits.indexOf(',') >= 0
                && !GROUPED_COMMAS.matcher(before('.', digits)).matches();
        boolean points = canonical.indexOf('.') != canonical.lastIndexOf('.');
        if (odd || odder || points || canonical.indexOf(',') >= 0) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(canonical);
        return Optional.of(negative ? value.negate() : value);
    }
}
