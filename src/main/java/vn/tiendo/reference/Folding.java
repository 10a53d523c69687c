package vn.tiendo.reference;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes wordings comparable: "Hoá chất", "HÓA CHẤT" and "hóa  chất" are one key. Never used for what people read. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^a-z0-9%‰]+");

    private Folding() {}

    /** Lower case, without tones and marks, {@code đ} as {@code d}, anything but letters, digits and % as one space. */
    public static String key(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd');
        return GAPS.matcher(bare).replaceAll(" ").strip();
    }
}
