package vn.tiendo.reference;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Sheets that people fill in for the program itself, such as the catalogue: their names begin alike, in whatever language
 * they are written, and they never hold data.
 */
public final class FormSheets {

    /** How the name of every such sheet begins. */
    public static final String PREFIX = "Tiến độ – ";

    private static final Pattern DASH = Pattern.compile("\\s*[-–—]\\s*");
    private static final String KEY = key(PREFIX);

    private FormSheets() {}

    /** Whether a sheet is such a form, however its letters are composed and its dash is typed. */
    public static boolean isForm(String sheet) {
        return key(sheet).startsWith(KEY);
    }

    /** Whether a sheet is the form of that name. */
    public static boolean isNamed(String found, String wanted) {
        return key(found).equals(key(wanted));
    }

    private static String key(String sheet) {
        String small = PlainText.isAscii(sheet) ? sheet : Normalizer.normalize(sheet, Normalizer.Form.NFC);
        return DASH.matcher(small.toLowerCase(Locale.ROOT)).replaceAll("–").strip();
    }
}
