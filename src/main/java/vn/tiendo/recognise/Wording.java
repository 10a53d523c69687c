package vn.tiendo.recognise;

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

    private static final Pattern PRICE_YEAR = Pattern.compile("^\\W{0,3}(?:nam)?\\W{0,2}((?:19|20)\\d\\d)");
    private static final Pattern NAME_YEARS =
            Pattern.compile("\\W{0,3}(?:giai doan\\W{0,2})?(?:19|20)\\d\\d(?:\\s?[-–]\\s?(?:19|20)\\d\\d)?");
    private static final Pattern PRICES_OF = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:giá\\s+(?:năm\\s+)?((?:19|20)\\d\\d)|constant\\s+((?:19|20)\\d\\d)\\s+prices)");
    /** "(+, -)", "(+), (-)", "(tăng +, giảm -)", "(tăng/giảm)". */
    private static final Pattern PLUS_MINUS =
            Pattern.compile("(?iu)\\+\\)?\\s*[,;/]?\\s*(?:giảm\\s*)?\\(?-|\\(tăng\\s*[,;/]?\\s*giảm\\)");

    private static final Pattern NAMES_PLAN =
            Pattern.compile("(?:kh|khv|ke hoach|du toan|dt|chi tieu|phan dau|chuong trinh)(?: nam)?$");

    /** The vocabulary is built in: a phrase says the same in every run. */
    private static final Recent<String, Wording> KNOWN = new Recent<>();

    private final StringBuilder text;
    private final PhraseUnits units;
    private final String priceBasis;
    private final boolean percentSign;
    private final boolean plusMinus;
    private final List<TermMatch> terms;
    private final List<TimeExpression> times;

    private Wording(Vocabulary vocabulary, String phrase) {
        this.text = new StringBuilder(PlainText.composed(phrase));
        this.percentSign = phrase.indexOf('%') >= 0;
        this.plusMinus = PLUS_MINUS.matcher(phrase).find();
        this.units = PhraseUnits.takenOut(vocabulary, text);
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
        PhraseUnits.blank(text, start, end);
    }

    List<TermMatch> terms() {
        return terms;
    }

    List<TimeExpression> times() {
        return times;
    }

    List<UnitEntry> units() {
        return units.units();
    }

    /** Units that the whole phrase names, where it may as well be the name of what is counted. */
    List<UnitEntry> named() {
        return units.named();
    }

    /** Whether it says of what it is a number: of households, projects, visits. */
    boolean counts() {
        return units.counts();
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
        times.forEach(time -> PhraseUnits.blank(before, time.start(), time.end()));
        terms.stream()
                .filter(match -> match.term() != term)
                .forEach(match -> PhraseUnits.blank(before, match.start(), match.end()));
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
        terms.forEach(match -> PhraseUnits.blank(others, match.start(), match.end()));
        boolean alone = others.chars().noneMatch(Character::isLetter);
        return leads(term) && (alone || !times.isEmpty());
    }

    /** Whether no words are left besides terms, times, units and prices. */
    boolean saysNothingElse() {
        StringBuilder others = new StringBuilder(text);
        terms.forEach(match -> PhraseUnits.blank(others, match.start(), match.end()));
        times.forEach(time -> PhraseUnits.blank(others, time.start(), time.end()));
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
