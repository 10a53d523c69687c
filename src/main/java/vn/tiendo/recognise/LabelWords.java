package vn.tiendo.recognise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.recognise.RowLabel.Marker;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.PlainText;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.TermMatch;
import vn.tiendo.reference.Vocabulary;

/**
 * What the text of a label says by itself, whatever cell it stands in. Found once for all rows that it stands in, as long as
 * nothing else is asked of a label than its text can tell.
 */
final class LabelWords {

    private static final Pattern TOTAL = Pattern.compile(
            "(?iu)(?:tổng|tổng số|tổng cộng|cộng|tổng cộng toàn (?:tỉnh|huyện)|toàn tỉnh|toàn huyện)(?: ?\\([^()]*\\))?");

    private static final Pattern TOTAL_OF_ANYTHING = Pattern.compile("(?iu)(?:tổng|cộng|toàn|cả nước|total)(?!\\p{L})");

    /** Most labels are told from a total by their first letter. */
    private static final String TOTAL_BEGINNINGS = "tTcC";

    /** "01/2021" is a month and "31/12/2021" a day, and no row 1 or 31. */
    private static final Pattern NUMBERED = Pattern.compile(
            "^(?!\\d{1,2}\\s?/\\s?(?:\\d{1,2}\\s?/\\s?)?(?:19|20)\\d\\d(?!\\d))"
                    + "\\(?((?:X{0,3})(?:IX|IV|V?I{0,3})|\\d{1,3}(?:\\.\\d{1,2}){0,3}|[A-ZĐ]|[a-zđ])\\s*(?:[.)/:]+-?\\s*|-\\s+|\\.(?=\\p{L}))(?=\\S)");

    private static final Pattern BULLET = Pattern.compile("^([-–—+*•●○▪◦·]+)\\s*(?=[\\p{L}\\d(])");
    private static final Pattern FOOTNOTE =
            Pattern.compile("\\s*(?:\\((?:\\d{1,2}|\\*{1,3})\\)|\\*{1,3}|[¹²³⁴⁵])\\s*$");
    private static final String FOOTNOTE_ENDS = ")*¹²³⁴⁵";
    private static final String COLON_END = ":";
    private static final Pattern COLON = Pattern.compile("\\s*:\\s*$");
    private static final Pattern AFTER_CONNECTOR = Pattern.compile("^[\\s:,.-]+");
    private static final Pattern BULLET_WITHIN = Pattern.compile("^[-+*]\\s*");
    private static final int FEWEST_CAPITALS = 3;
    private static final String ROMAN_DIGITS = "XVI";

    /** The words of a row without any. */
    static final LabelWords NONE = new LabelWords("", 0, Marker.NONE, false, false, false, "");

    private final String text;
    private final int blanks;
    private final Marker marker;
    private final boolean capitals;
    private final boolean connector;
    private final boolean wholeConnector;
    private final String mark;
    private final String unit;
    private final boolean named;
    private final boolean brackets;
    private final boolean total;
    private final boolean totalOfAnything;

    /** Found when it is asked for; the vocabulary is built in, so that it is the same in every run. */
    private @Nullable RowMeasure measure;

    private @Nullable Optional<RowPhrases.Kind> kind;

    /** Those who were asked last whether it names an area, and said that it does, or does not. */
    private @Nullable Areas knowIt;

    private @Nullable Areas knowItNot;

    /**
     * @param text words without numbering, bullet, connector and footnote mark
     * @param blanks blanks before it
     * @param marker kind of numbering or bullet before it
     * @param capitals whether all its letters are capitals
     * @param connector whether a connector stands before it or is all of it
     * @param wholeConnector whether the connector is all of it
     * @param mark footnote mark behind it, or empty
     */
    private LabelWords(
            String text,
            int blanks,
            Marker marker,
            boolean capitals,
            boolean connector,
            boolean wholeConnector,
            String mark) {
        this.text = text;
        this.blanks = blanks;
        this.marker = marker;
        this.capitals = capitals;
        this.connector = connector;
        this.wholeConnector = wholeConnector;
        this.mark = mark;
        this.named = !text.isEmpty();
        this.brackets = text.indexOf('(') >= 0;
        this.unit = brackets && text.endsWith(")")
                ? text.substring(text.lastIndexOf('(') + 1, text.length() - 1)
                : "";
        boolean mayBeTotal = named && TOTAL_BEGINNINGS.indexOf(text.charAt(0)) >= 0;
        this.total = mayBeTotal && TOTAL.matcher(text).matches();
        this.totalOfAnything = mayBeTotal && TOTAL_OF_ANYTHING.matcher(text).lookingAt();
    }

    /** The same label with its second line. */
    LabelWords continued(String words) {
        return new LabelWords(
                text + " " + words, blanks, marker, capitals, connector, wholeConnector, mark);
    }

    String text() {
        return text;
    }

    /** Whether any words are left. */
    boolean isNamed() {
        return named;
    }

    /** Whether a bracket opens in it. */
    boolean hasBrackets() {
        return brackets;
    }

    int blanks() {
        return blanks;
    }

    Marker marker() {
        return marker;
    }

    boolean capitals() {
        return capitals;
    }

    boolean connector() {
        return connector;
    }

    boolean wholeConnector() {
        return wholeConnector;
    }

    String mark() {
        return mark;
    }

    /** What stands in brackets at the end, mostly a unit; empty where nothing does. */
    String unit() {
        return unit;
    }

    /** Whether it is a total and nothing else. */
    boolean isTotal() {
        return total;
    }

    /** Whether it begins as a total does, whatever is added up. */
    boolean isTotalOfAnything() {
        return totalOfAnything;
    }

    /** What it says of its row's numbers. */
    RowMeasure measure(Vocabulary vocabulary) {
        RowMeasure known = measure;
        if (known == null) {
            known = RowMeasure.said(vocabulary, text);
            measure = known;
        }
        return known;
    }

    /** What it makes of the numbers beside it, if anything; whoever reads rows finds the same. */
    Optional<RowPhrases.Kind> kind(RowPhrases reader) {
        Optional<RowPhrases.Kind> known = kind;
        if (known == null) {
            known = reader.kind(text);
            kind = known;
        }
        return known;
    }

    /** Whether it is the name of an area. */
    @SuppressWarnings("ReferenceEquality")
    boolean isArea(Areas areas) {
        if (knowIt == areas || knowItNot == areas) {
            return knowIt == areas;
        }
        boolean named = areas.find(text).isPresent();
        if (named) {
            knowIt = areas;
        } else {
            knowItNot = areas;
        }
        return named;
    }

    static LabelWords of(Vocabulary vocabulary, String printed) {
        String raw = PlainText.composed(printed);
        int blanks = raw.length() - raw.stripLeading().length();
        String text = PlainText.tidy(raw);
        if (beginsWithWord(text)) {
            return connected(vocabulary, text, blanks, Marker.NONE);
        }
        Matcher bullet = BULLET.matcher(text);
        Matcher numbered = NUMBERED.matcher(text);
        if (bullet.find()) {
            return connected(vocabulary, text.substring(bullet.end()), blanks, bulletMarker(bullet.group(1)));
        }
        if (numbered.find()) {
            return connected(
                    vocabulary, text.substring(numbered.end()), blanks, RowLabelReader.marker(numbered.group(1)));
        }
        return connected(vocabulary, text, blanks, Marker.NONE);
    }

    /** Two letters that are no Roman number: neither a bullet nor numbering stands before most labels. */
    private static boolean beginsWithWord(String text) {
        return text.length() > 1
                && Character.isLetter(text.charAt(0))
                && Character.isLetter(text.charAt(1))
                && ROMAN_DIGITS.indexOf(text.charAt(0)) < 0;
    }

    private static LabelWords connected(Vocabulary vocabulary, String text, int blanks, Marker marker) {
        boolean capitals = isCapitals(text);
        Optional<TermMatch> lead = vocabulary.leading(text, Term.CONNECTOR);
        String mark = mark(text);
        if (lead.isEmpty()) {
            return new LabelWords(clean(text), blanks, marker, capitals, false, false, mark);
        }
        String after = text.substring(lead.get().end());
        String rest = AFTER_CONNECTOR.matcher(after).replaceFirst("");
        boolean inline = !rest.isEmpty() && PlainText.tidy(after).startsWith(":");
        String words = inline ? clean(BULLET_WITHIN.matcher(rest).replaceFirst("")) : rest.isEmpty() ? "" : clean(text);
        return new LabelWords(words, blanks, marker, capitals, true, !inline, mark);
    }

    private static String mark(String text) {
        if (!endsIn(FOOTNOTE_ENDS, text)) {
            return "";
        }
        Matcher mark = FOOTNOTE.matcher(text);
        return mark.find() ? mark.group().strip() : "";
    }

    private static String clean(String text) {
        String cleaned = endsIn(FOOTNOTE_ENDS, text) ? FOOTNOTE.matcher(text).replaceFirst("") : text;
        return (endsIn(COLON_END, cleaned) ? COLON.matcher(cleaned).replaceFirst("") : cleaned).strip();
    }

    /** Whether the last sign that is no blank is one of these: most labels have no mark behind them. */
    private static boolean endsIn(String signs, String text) {
        String stripped = text.stripTrailing();
        return !stripped.isEmpty() && signs.indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
    }

    private static boolean isCapitals(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i)) && Character.isLetter(text.charAt(i))) {
                return false;
            }
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters >= FEWEST_CAPITALS;
    }

    private static Marker bulletMarker(String bullet) {
        return switch (bullet.charAt(0)) {
            case '+' -> Marker.PLUS;
            case '*', '•', '●', '▪' -> Marker.STAR;
            default -> Marker.DASH;
        };
    }
}
