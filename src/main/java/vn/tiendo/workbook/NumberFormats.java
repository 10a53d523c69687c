package vn.tiendo.workbook;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** What a number format code says about the meaning of the number. */
final class NumberFormats {

    static final String GENERAL = "General";

    private static final Pattern PRINTED_AS_IS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");

    private NumberFormats() {}

    static boolean isDate(int index, String code) {
        return DateUtil.isADateFormat(index, code);
    }

    static boolean isPercent(String code) {
        return firstSection(code).indexOf('%') >= 0;
    }

    /** Digits after the decimal mark, −1 where the format prints as many as there are. */
    static int decimals(String code) {
        String section = firstSection(code);
        if (section.isBlank() || section.equalsIgnoreCase(GENERAL) || section.indexOf('@') >= 0) {
            return -1;
        }
        int mark = section.indexOf('.');
        int digits = 0;
        for (int i = mark + 1; mark >= 0 && i < section.length() && "0#?".indexOf(section.charAt(i)) >= 0; i++) {
            digits++;
        }
        return digits;
    }

    /** The section for positive numbers without literal text, colours and conditions. */
    private static String firstSection(String code) {
        String bare = PRINTED_AS_IS.matcher(code).replaceAll("");
        int end = bare.indexOf(';');
        return end < 0 ? bare : bare.substring(0, end);
    }
}
