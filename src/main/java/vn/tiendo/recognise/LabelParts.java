package vn.tiendo.recognise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.recognise.RowLabel.Marker;
import vn.tiendo.reference.PlainText;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.TermMatch;
import vn.tiendo.reference.Vocabulary;

/** Takes the text of a label apart: blanks, numbering or bullet, connector, words, footnote mark. */
final class LabelParts {

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

    private LabelParts() {}

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
