package vn.tiendo.reference;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What single letters become when wordings are compared, each found out once: a run asks for the same two hundred letters
 * a million times, and the normaliser of Java takes a thousand times as long as a look into a table.
 */
final class Letters {

    /** All scripts that decompose letter by letter, and the dashes and signs after them, lie below. */
    private static final int KNOWN = 0x2100;

    private static final int FIRST_MARK = 0x300;
    private static final int FIRST_VIETNAMESE = 0x1EA0;
    private static final int LAST_VIETNAMESE = 0x1EF9;

    /** Filled as letters occur; two threads may both find the same out, which does no harm. */
    private static final String[] FOLDED = new String[KNOWN];

    private static final String[] DECOMPOSED = new String[KNOWN];

    private Letters() {}

    /** Whether a text surely needs no composing: composed Vietnamese does not. The others have to be looked at. */
    static boolean isPlainlyComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isComposed(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a sign is no mark and surely joins with none. */
    static boolean isComposed(char c) {
        return c < FIRST_MARK || (c >= FIRST_VIETNAMESE && c <= LAST_VIETNAMESE);
    }

    /** Whether every letter of a text is folded by itself. */
    static boolean areFoldedSingly(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= KNOWN) {
                return false;
            }
        }
        return true;
    }

    /** One of those letters in lower case without its marks, {@code đ} as {@code d}: none, one or several letters. */
    static String folded(char letter) {
        String known = FOLDED[letter];
        if (known == null) {
            known = Folding.bare(String.valueOf(letter));
            FOLDED[letter] = known;
        }
        return known;
    }

    /** A letter of a {@linkplain #isPlainlyComposed composed} text, its marks after it. */
    static String decomposed(char letter) {
        String known = DECOMPOSED[letter];
        if (known == null) {
            known = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
            DECOMPOSED[letter] = known;
        }
        return known;
    }

    /** The letter in lower case without marks, of any text. */
    static char base(char letter) {
        String apart =
                letter < KNOWN ? decomposed(letter) : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        return Character.toLowerCase(apart.charAt(0));
    }

    /** A text in lower case, every mark after its letter. */
    static String decomposedLower(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (!isPlainlyComposed(lower)) {
            return Normalizer.normalize(lower, Normalizer.Form.NFD);
        }
        StringBuilder out = new StringBuilder(lower.length() + 8);
        for (int i = 0; i < lower.length(); i++) {
            out.append(decomposed(lower.charAt(i)));
        }
        return out.toString();
    }
}
