package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.reference.PlainText;
import vn.tiendo.reference.Recent;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.TermMatch;
import vn.tiendo.reference.UnitEntry;
import vn.tiendo.reference.Vocabulary;

/**
 * What one phrase says: its terms and times with their places, the unit and the price basis in it. Years that belong to a
 * price basis are no times.
 */
final class Wording {

    private static final String CONSTANT = "so sánh";

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern PRICE_YEAR = Pattern.compile("^\\W{0,3}(?:nam)?\\W{0,2}((?:19|20)\\d\\d)");
    private static final Pattern NAME_YEARS =
            Pattern.compile("\\W{0,3}(?:giai doan\\W{0,2})?(?:19|20)\\d\\d(?:\\s?[-–]\\s?(?:19|20)\\d\\d)?");
    private static final Pattern PRICES_OF = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:giá\\s+(?:năm\\s+)?((?:19|20)\\d\\d)|constant\\s+((?:19|20)\\d\\d)\\s+prices)");
    /** "(+, -)", "(tăng +, giảm -)", "(tăng/giảm)". */
    private static final Pattern PLUS_MINUS =
            Pattern.compile("(?iu)\\+\\)?\\s*[,;/]?\\s*(?:giảm\\s*\\(?)?-|\\(tăng\\s*[,;/]?\\s*giảm\\)");

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
    private static final Pattern MULTIPLIER = Pattern.compile("(?iu)^(?:trăm|nghìn|ngàn|triệu|1[.,]?000)\\s+");
    private static final int LONGEST_COUNT = 60;

    /** "Người - Person" is a unit, where "Người" alone may name what is counted. */
    private static final Pattern BILINGUAL = Pattern.compile("\\s[-–/]\\s");

    private static final Pattern NAMES_PLAN =
            Pattern.compile("(?:kh|khv|ke hoach|du toan|dt|chi tieu|phan dau|chuong trinh)(?: nam)?$");

    private static final Pattern SCALED = Pattern.compile("^(?:trăm|nghìn|vạn|triệu|tỷ|\\d)|/|\\.");

    /** The vocabulary is built in: a phrase says the same in every run. */
    private static final Recent<String, Wording> KNOWN = new Recent<>();

    private final Vocabulary vocabulary;
    private final StringBuilder text;
    private final List<UnitEntry> units = new ArrayList<>();
    private final List<UnitEntry> named = new ArrayList<>();
    private final boolean counts;
    private final String priceBasis;
    private final boolean percentSign;
    private final boolean plusMinus;
    private final List<TermMatch> terms;
    private final List<TimeExpression> times;

    private Wording(Vocabulary vocabulary, String phrase) {
        this.vocabulary = vocabulary;
        this.text = new StringBuilder(PlainText.composed(phrase));
        this.percentSign = phrase.indexOf('%') >= 0;
        this.plusMinus = PLUS_MINUS.matcher(phrase).find();
        this.counts = takeUnits();
        List<TermMatch> found = vocabulary.find(text.toString());
        this.priceBasis = takePrices(found);
        takeDatedNames(found);
        this.times = TimeReader.find(PlainText.plain(text.toString()));
        this.terms = found.stream()
                .filter(match -> match.term() != Term.PRICE_CONSTANT
                        && match.term() != Term.PRICE_CURRENT
                        && match.term() != Term.NAME
                        && match.term() != Term.DATED_NAME
                        && !isWithinMonths(match))
                .toList();
    }

    static Wording of(Vocabulary vocabulary, String phrase) {
        return KNOWN.get(phrase, vocabulary, Wording::new);
    }

    /** "6 tháng đầu năm" names months, and nothing that there was when the year began. */
    private boolean isWithinMonths(TermMatch match) {
        return (match.term() == Term.YEAR_OPENING || match.term() == Term.OPENING)
                && times.stream()
                        .anyMatch(time -> time.kind() != TimeExpression.Kind.DAY
                                && time.start() < match.end()
                                && time.end() > match.start());
    }

    /** Whether a unit at the end of a phrase is taken for one, whatever the phrase says before it. */
    static boolean endsInUnit(String phrase) {
        return UNIT_AT_END.matcher(PlainText.composed(phrase)).find();
    }

    /** Whether the phrase says what is counted. */
    private boolean takeUnits() {
        Matcher brackets = BRACKETS.matcher(text.toString());
        while (brackets.find()) {
            List<UnitEntry> inside = vocabulary.unitList(brackets.group(1));
            if (inside.isEmpty() && isThing(brackets.group(1), text.substring(0, brackets.start()))) {
                inside = List.of(new UnitEntry(vocabulary.unitAsPrinted(brackets.group(1)), UnitEntry.Kind.COUNT));
            }
            if (!inside.isEmpty()) {
                units.addAll(inside);
                blank(brackets.start(), brackets.end());
            }
        }
        List<UnitEntry> whole = vocabulary.unitList(text.toString());
        if (!whole.isEmpty() && whole.stream().allMatch(Wording::mayBeName)) {
            named.addAll(whole);
            return false;
        }
        boolean bilingual = whole.size() == 1 && BILINGUAL.matcher(text).find();
        if (!whole.isEmpty() && (bilingual || whole.stream().allMatch(Wording::standsAlone))) {
            units.addAll(whole);
            blank(0, text.length());
            return false;
        }
        Optional<UnitEntry> counted = whole.isEmpty() ? counted() : Optional.empty();
        counted.ifPresent(named::add);
        Matcher end = UNIT_AT_END.matcher(text.toString());
        if (end.find()) {
            vocabulary.unit(end.group(1)).ifPresent(units::add);
            if (!end.group(1).equals("%")) {
                blank(end.start(1), end.end(1));
            }
        }
        return counted.isPresent();
    }

    /** "Số thủ tục trực tuyến (thủ tục)": small letters in brackets that name once more what is counted, and say nothing else. */
    private boolean isThing(String inside, String before) {
        return THING.matcher(inside).matches()
                && before.length() <= LONGEST_COUNT
                && NUMBER_OF.matcher(before).lookingAt()
                && vocabulary.find(inside).isEmpty()
                && TimeReader.find(PlainText.plain(inside)).isEmpty();
    }

    /** "cơ quan" in "Số cơ quan dùng chữ ký số (cơ quan)", "nghìn bưu gửi" in "Sản lượng bưu gửi (nghìn bưu gửi)". */
    static boolean repeatsThing(String inside, String before) {
        String thing = MULTIPLIER.matcher(inside).replaceFirst("");
        return THING.matcher(thing).matches()
                && (" " + PlainText.plain(PlainText.composed(before)) + " ")
                        .contains(" " + PlainText.plain(PlainText.composed(thing)) + " ");
    }

    /** The longest unit of things that what is counted begins with. */
    private Optional<UnitEntry> counted() {
        Matcher counted = COUNTED.matcher(text);
        return counted.lookingAt() ? vocabulary.counted(counted.group(1)) : Optional.empty();
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

    /** The price basis that the phrase names, or empty. */
    private String takePrices(List<TermMatch> found) {
        String priceBasis = "";
        for (TermMatch match : found) {
            if (match.term() == Term.PRICE_CURRENT) {
                priceBasis = "hiện hành";
                blank(match.start(), match.end());
            } else if (match.term() == Term.PRICE_CONSTANT) {
                Matcher year = PRICE_YEAR.matcher(PlainText.plain(text.substring(match.end())));
                boolean dated = year.find();
                priceBasis = dated ? CONSTANT + " " + year.group(1) : CONSTANT;
                blank(match.start(), dated ? match.end() + year.end() : match.end());
            }
        }
        Matcher prices = PRICES_OF.matcher(text);
        if (prices.find()) {
            priceBasis = CONSTANT + " " + (prices.group(1) == null ? prices.group(2) : prices.group(1));
            blank(prices.start(), prices.end());
        }
        return priceBasis;
    }

    private void takeDatedNames(List<TermMatch> found) {
        for (TermMatch match : found) {
            if (match.term() == Term.DATED_NAME) {
                Matcher years = NAME_YEARS.matcher(PlainText.plain(text.substring(match.end())));
                blank(match.start(), years.lookingAt() ? match.end() + years.end() : match.end());
            }
        }
    }

    private void blank(int start, int end) {
        blank(text, start, end);
    }

    private static void blank(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            text.setCharAt(i, ' ');
        }
    }

    List<TermMatch> terms() {
        return terms;
    }

    List<TimeExpression> times() {
        return times;
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

    String priceBasis() {
        return priceBasis;
    }

    /** Whether prices, as {@link #priceBasis} says them, are those of a base year. */
    static boolean isConstant(String priceBasis) {
        return priceBasis.startsWith(CONSTANT);
    }

    boolean hasPercentSign() {
        return percentSign;
    }

    boolean hasPlusMinus() {
        return plusMinus;
    }

    /** The words left when units and prices are taken out. */
    String rest() {
        return text.toString();
    }

    Set<Term> termSet() {
        return termsIn(0, Integer.MAX_VALUE);
    }

    Set<Term> termsIn(int from, int to) {
        Set<Term> set = EnumSet.noneOf(Term.class);
        for (TermMatch match : terms) {
            if (match.start() >= from && match.end() <= to) {
                set.add(match.term());
            }
        }
        return set;
    }

    List<TimeExpression> timesIn(int from, int to) {
        return times.stream()
                .filter(time -> time.start() >= from && time.start() < to)
                .toList();
    }

    Optional<TermMatch> last(Term term) {
        Optional<TermMatch> last = Optional.empty();
        for (TermMatch match : terms) {
            if (match.term() == term) {
                last = Optional.of(match);
            }
        }
        return last;
    }

    /** Whether a wording of that kind stands at the beginning, with nothing but times and other terms before it. */
    boolean leads(Term term) {
        StringBuilder before = new StringBuilder(text);
        times.forEach(time -> blank(before, time.start(), time.end()));
        terms.stream()
                .filter(match -> match.term() != term)
                .forEach(match -> blank(before, match.start(), match.end()));
        return terms.stream()
                .filter(match -> match.term() == term)
                .anyMatch(match -> before.substring(0, match.start()).chars().noneMatch(Character::isLetter));
    }

    /** "Số tiêu chí đạt" counts what has attained something: the bare word tells of a plan only where no name stands before it. */
    boolean attains() {
        return leads(Term.ATTAINMENT)
                || terms.stream()
                        .anyMatch(match -> match.term() == Term.ATTAINMENT
                                && text.substring(match.start(), match.end())
                                                .strip()
                                                .indexOf(' ')
                                        > 0);
    }

    /**
     * Where it begins to say of which plan so much was attained ("Đạt | % KH năm 2021"): a year from there on is the plan's.
     * Behind all its characters where no plan is named.
     */
    int planAttained() {
        for (TermMatch attained : terms) {
            if (attained.term() == Term.ATTAINMENT) {
                boolean named = NAMES_PLAN
                        .matcher(PlainText.plain(text.substring(attained.start(), attained.end())))
                        .find();
                if (named) {
                    return attained.start();
                }
                for (TermMatch plan : terms) {
                    if (plan.term() == Term.PLAN
                            && plan.start() >= attained.end()
                            && isWordless(text.substring(attained.end(), plan.start()))) {
                        return plan.start();
                    }
                }
            }
        }
        return text.length();
    }

    /** Whether it begins with a wording of that kind, and says nothing else unless a time: "Thực hiện dự án" does. */
    boolean states(Term term) {
        StringBuilder others = new StringBuilder(text);
        terms.forEach(match -> blank(others, match.start(), match.end()));
        boolean alone = others.chars().noneMatch(Character::isLetter);
        return leads(term) && (alone || !times.isEmpty());
    }

    /** Whether no words are left besides terms, times, units and prices. */
    boolean saysNothingElse() {
        StringBuilder others = new StringBuilder(text);
        terms.forEach(match -> blank(others, match.start(), match.end()));
        times.forEach(time -> blank(others, time.start(), time.end()));
        return others.chars().noneMatch(Character::isLetter);
    }

    /** "Kế hoạch năm", "KH năm 2021": the plan of a whole year, in so many words. */
    boolean plansYear() {
        return terms.stream()
                .filter(match -> match.term() == Term.PLAN)
                .map(match -> PlainText.plain(text.substring(match.start(), match.end())))
                .anyMatch(plan -> plan.endsWith(" nam"));
    }

    /** Whether nothing but blanks and marks stands from here to the end. */
    boolean endsAfter(int place) {
        return isWordless(text.substring(Math.min(place, text.length())));
    }

    /** Whether nothing but blanks and marks stands in a text. */
    static boolean isWordless(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
