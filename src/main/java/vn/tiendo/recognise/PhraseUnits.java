package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.reference.PlainText;
import vn.tiendo.reference.UnitEntry;
import vn.tiendo.reference.Vocabulary;

/**
 * The units in a phrase: in brackets, at its end, or all of it; and what a phrase counts by its name. They are blanked where
 * they are nothing else.
 */
final class PhraseUnits {

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern UNIT_AT_END = Pattern.compile(
            "(?<=[\\s):])((?:nghìn|ngàn|triệu|tỷ|tỉ)(?: tỷ| tỉ)? (?:đồng|USD)|tr[. ]{0,2}(?:đ|đồng|USD)|%)\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** "Số hộ", "Lượt góp vốn": what is counted, whatever is said of it behind. */
    private static final Pattern COUNTED =
            Pattern.compile("(?iu)\\s*(?:(?:tổng )?số\\s+(?=\\p{L})|(?=lượt\\s))([\\p{L} ]+)");

    private static final Pattern NUMBER_OF = Pattern.compile("(?iu)\\s*(?:tổng )?số\\s+(?!liệu)\\p{L}");
    private static final Pattern THING = Pattern.compile(
            "(?!(?:kể|gồm|bao|không|trừ|theo|đã|chưa|lũy|luỹ|cả|trong|ngoài|tính|nếu|từ|đến|mới|cũ|cận|có|do)\\b)"
                    + "\\p{Ll}+(?: \\p{Ll}+){0,2}",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern MARKS = Pattern.compile("[,;:]");
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,6}");
    private static final Pattern MULTIPLIER = Pattern.compile("(?iu)^(?:trăm|nghìn|ngàn|triệu|1[.,]?000)\\s+");
    /** "Kịch bản 1 (cơ sở)": the brackets hold its name. */
    private static final Pattern SCENARIO =
            Pattern.compile("(?iu)(?:kịch bản|phương án)(?: số)? ?(?:[1-9]|[IVX]{1,3}|[A-D])?\\s*$");

    private static final int LONGEST_COUNT = 60;
    /** "Người - Person" is a unit, where "Người" alone may name what is counted. */
    private static final Pattern BILINGUAL = Pattern.compile("\\s[-–/]\\s");

    private static final Pattern SCALED = Pattern.compile("^(?:trăm|nghìn|vạn|triệu|tỷ|\\d)|/|\\.");

    private final Vocabulary vocabulary;
    private final List<UnitEntry> units = new ArrayList<>();
    private final List<UnitEntry> named = new ArrayList<>();
    private final boolean counts;

    private PhraseUnits(Vocabulary vocabulary, StringBuilder text) {
        this.vocabulary = vocabulary;
        this.counts = take(text);
    }

    /** Takes the units out of a text. */
    static PhraseUnits takenOut(Vocabulary vocabulary, StringBuilder text) {
        return new PhraseUnits(vocabulary, text);
    }

    List<UnitEntry> units() {
        return units;
    }

    /** Units that the whole phrase names, where it may as well be the name of what is counted. */
    List<UnitEntry> named() {
        return named;
    }

    /** Whether it says of what it is a number: of households, projects, visits. */
    boolean counts() {
        return counts;
    }

    private boolean take(StringBuilder text) {
        Matcher brackets = BRACKETS.matcher(text.toString());
        while (brackets.find()) {
            String before = text.substring(0, brackets.start());
            List<UnitEntry> inside =
                    SCENARIO.matcher(before).find() ? List.of() : vocabulary.unitList(brackets.group(1));
            if (inside.isEmpty() && isThing(brackets.group(1), before)) {
                inside = List.of(new UnitEntry(vocabulary.unitAsPrinted(brackets.group(1)), UnitEntry.Kind.COUNT));
            }
            if (!inside.isEmpty()) {
                units.addAll(inside);
                blank(text, brackets.start(), brackets.end());
            }
        }
        List<UnitEntry> whole = vocabulary.unitList(text.toString());
        if (!whole.isEmpty() && whole.stream().allMatch(PhraseUnits::mayBeName)) {
            named.addAll(whole);
            return false;
        }
        boolean bilingual = whole.size() == 1 && BILINGUAL.matcher(text).find();
        if (!whole.isEmpty() && (bilingual || whole.stream().allMatch(PhraseUnits::standsAlone))) {
            units.addAll(whole);
            blank(text, 0, text.length());
            return false;
        }
        Optional<UnitEntry> counted = whole.isEmpty() ? counted(text) : Optional.empty();
        counted.ifPresent(named::add);
        Matcher end = UNIT_AT_END.matcher(text.toString());
        if (end.find()) {
            vocabulary.unit(end.group(1)).ifPresent(units::add);
            if (!end.group(1).equals("%")) {
                blank(text, end.start(1), end.end(1));
            }
        }
        return counted.isPresent();
    }

    /** "Số thủ tục trực tuyến (thủ tục)": small letters in brackets that name once more what is counted, and say nothing else. */
    private boolean isThing(String inside, String before) {
        return before.length() <= LONGEST_COUNT
                && (repeatsThing(inside, before)
                        || repeatsLetters(inside, before)
                        || (THING.matcher(inside).matches()
                                && NUMBER_OF.matcher(before).lookingAt()))
                && vocabulary.find(inside).isEmpty()
                && TimeReader.find(PlainText.plain(inside)).isEmpty();
    }

    /** "cơ quan" in "Số cơ quan dùng chữ ký số (cơ quan)", "nghìn bưu gửi" in "Sản lượng bưu gửi (nghìn bưu gửi)". */
    static boolean repeatsThing(String inside, String before) {
        String thing = MULTIPLIER.matcher(inside).replaceFirst("");
        return THING.matcher(thing).matches()
                && (" "
                                + MARKS.matcher(PlainText.plain(PlainText.composed(before)))
                                        .replaceAll(" ") + " ")
                        .contains(" " + PlainText.plain(PlainText.composed(thing)) + " ");
    }

    /** "Số CĐCS (CĐCS)". */
    private static boolean repeatsLetters(String inside, String before) {
        return LETTERS.matcher(inside).matches() && (" " + before + " ").contains(" " + inside + " ");
    }

    /** The longest unit of things that what is counted begins with. */
    private Optional<UnitEntry> counted(StringBuilder text) {
        Matcher counted = COUNTED.matcher(text);
        return counted.lookingAt() ? vocabulary.counted(counted.group(1)) : Optional.empty();
    }

    /** Whether a unit at the end of a phrase is taken for one, whatever the phrase says before it. */
    static boolean endsInUnit(String phrase) {
        return UNIT_AT_END.matcher(PlainText.composed(phrase)).find();
    }

    /** Words such as "năm" or "con" are units only in brackets or in a unit column. */
    static boolean standsAlone(UnitEntry unit) {
        return unit.kind() != UnitEntry.Kind.COUNT || unit.name().indexOf(' ') > 0;
    }

    /** "Doanh nghiệp" may be a unit, or the name of what is counted; "km" below "Tốt" is the unit where nothing nearer is. */
    private static boolean mayBeName(UnitEntry unit) {
        return unit.kind() == UnitEntry.Kind.COUNT
                && !SCALED.matcher(unit.name()).find();
    }

    static void blank(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            text.setCharAt(i, ' ');
        }
    }
}
