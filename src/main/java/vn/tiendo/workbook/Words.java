package vn.tiendo.workbook;

import java.util.Locale;

/** The cases of letters in old text, whose table has no capitals with tones. */
final class Words {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final int ENOUGH_CAPITALS = 2;

    private Words() {}

    /** A capital Latin-1 vowel right after a small letter ({@code phÈm}): no one types that in Unicode. */
    static boolean hasCapitalInside(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (Tcvn3.isAmbiguous(text.charAt(i))
                    && Character.isUpperCase(text.charAt(i))
                    && Character.isLowerCase(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** {@code B¸O C¸O} was typed in capitals, so what decodes to "BáO CáO" is meant as "BÁO CÁO". */
    static String capitalsLike(String typed, String decoded) {
        if (typed.equals(decoded)) {
            return decoded;
        }
        if (isCapitals(typed)) {
            return decoded.toUpperCase(VIETNAMESE);
        }
        StringBuilder words = new StringBuilder(decoded.length());
        int start = 0;
        for (int i = 0; i <= typed.length(); i++) {
            if (i == typed.length() || Character.isWhitespace(typed.charAt(i))) {
                String word = decoded.substring(start, i);
                words.append(isCapitals(typed.substring(start, i)) ? word.toUpperCase(VIETNAMESE) : word);
                words.append(typed, i, Math.min(i + 1, typed.length()));
                start = i + 1;
            }
        }
        return words.toString();
    }

    /** Capitals that only begin words ("Vò Hµ", a place) say nothing of the letters behind them. */
    private static boolean isCapitals(String text) {
        int capitals = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                return false;
            }
            if (c >= 'A' && c <= 'Z') {
                capitals++;
                inside |= i > 0 && !Character.isWhitespace(text.charAt(i - 1));
            }
        }
        return inside && capitals >= ENOUGH_CAPITALS;
    }
}
