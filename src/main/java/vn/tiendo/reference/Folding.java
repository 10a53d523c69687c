package vn.tiendo.reference;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes wordings comparable: "Hoá chất", "HÓA CHẤT" and "hóa  chất" are one key. Never used for what people read. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folding() {}

    /** Lower case, without tones and marks, {@code đ} as {@code d}, anything but letters, digits and % as one space. */
    public static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        if (Letters.areFoldedSingly(text)) {
            for (int i = 0; i < text.length(); i++) {
                append(key, Letters.folded(text.charAt(i)));
            }
        } else {
            append(key, bare(text));
        }
        int end = key.length();
        return key.substring(0, end > 0 && key.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    /** Lower case without marks; a script that is not folded letter by letter is folded as a whole. */
    static String bare(String text) {
        return MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd');
    }

    private static void append(StringBuilder key, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '%' || c == '‰') {
                key.append(c);
            } else if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
    }
}
