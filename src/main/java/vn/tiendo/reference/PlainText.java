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

    private static final char NO_BREAK_SPACE = '\u00A0';
    /** Blanks beyond it: Ogham's, those of typography, the Chinese one; none among the letters between them. */
    private static final char FIRST_WIDE_BLANK = '\u1680';

    private static final char FIRST_LATIN_ADDITION = '\u1E00';
    private static final char FIRST_TYPOGRAPHIC_BLANK = '\u2000';

    private static final Pattern BLANKS = Pattern.compile(" {2,}");

    private PlainText() {}

    /** Composed characters, every kind of blank as one plain blank; line breaks are blanks. */
    public static String composed(String text) {
        boolean otherBlanks = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Letters.isComposed(c)) {
                return withPlainBlanks(Normalizer.normalize(text, Normalizer.Form.NFC));
            }
            otherBlanks |= c != ' ' && isBlank(c);
        }
        return otherBlanks ? withPlainBlanks(text) : text;
    }

    private static String withPlainBlanks(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(isBlank(text.charAt(i)) ? ' ' : text.charAt(i));
        }
        return out.toString();
    }

    /** Told of nearly all letters by where they stand among the signs. */
    private static boolean isBlank(char c) {
        if (c < FIRST_WIDE_BLANK) {
            return c <= ' ' ? c == ' ' || Character.isWhitespace(c) : c == NO_BREAK_SPACE;
        }
        boolean letter = c >= FIRST_LATIN_ADDITION && c < FIRST_TYPOGRAPHIC_BLANK;
        return !letter && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Lower case without tones and marks, {@code đ} as {@code d}; as long as the composed text. */
    public static String plain(String composed) {
        char[] out = new char[composed.length()];
        for (int i = 0; i < out.length; i++) {
            out[i] = plain(composed.charAt(i));
        }
        return new String(out);
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
