package vn.tiendo.reference;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Two ways to compare Vietnamese wording. {@link #plain} drops tones and marks but keeps punctuation and length, so that
 * places in it are places in the text; {@link #word} keeps them but not the place of the tone mark, so that "hoá" is
 * "hóa" while "đạt" is not "đất".
 */
public final class PlainText {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private static final Pattern BLANKS = Pattern.compile(" {2,}");

    private PlainText() {}

    /** Composed characters, every kind of blank as one plain blank; line breaks are blanks. */
    public static String composed(String text) {
        String nfc = Letters.isPlainlyComposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int i = 0; i < nfc.length(); i++) {
            if (nfc.charAt(i) != ' ' && isBlank(nfc.charAt(i))) {
                return withPlainBlanks(nfc);
            }
        }
        return nfc;
    }

    private static String withPlainBlanks(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(isBlank(text.charAt(i)) ? ' ' : text.charAt(i));
        }
        return out.toString();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Lower case without tones and marks, {@code đ} as {@code d}; as long as the composed text. */
    public static String plain(String composed) {
        StringBuilder out = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            out.append(plain(composed.charAt(i)));
        }
        return out.toString();
    }

    private static char plain(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (c == 'đ' || c == 'Đ') {
            return 'd';
        }
        if (c == '–' || c == '—' || c == '−') {
            return '-';
        }
        return Letters.base(c);
    }

    /** One word in lower case with its tone at the end, wherever it was written. */
    public static String word(String word) {
        if (isAscii(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        String marks = Letters.decomposedLower(word);
        StringBuilder letters = new StringBuilder(marks.length());
        StringBuilder tone = new StringBuilder(1);
        for (int i = 0; i < marks.length(); i++) {
            char c = marks.charAt(i);
            (TONES.indexOf(c) >= 0 ? tone : letters).append(c);
        }
        return letters.append(tone).toString();
    }

    /** A word as {@link #word} makes it, without its tone. */
    static String toneless(String word) {
        int end = word.length();
        while (end > 0 && TONES.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    public static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Blanks joined to one, none at the ends. */
    public static String tidy(String text) {
        String composed = composed(text);
        return (composed.contains("  ") ? BLANKS.matcher(composed).replaceAll(" ") : composed).strip();
    }
}
