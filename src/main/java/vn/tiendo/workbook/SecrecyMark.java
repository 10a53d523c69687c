package vn.tiendo.workbook;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The marks of classified documents, MẬT, TỐI MẬT and TUYỆT MẬT, as the only words of a cell, a header or a footer. A
 * workbook that carries one is not read.
 */
final class SecrecyMark {

    /** So many rows from the top can carry the mark. */
    static final int ROWS = 12;

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final Pattern MARK =
            Pattern.compile("[\\p{P}\\s]*(ĐỘ MẬT[\\p{P}\\s]*)?((TỐI|TUYỆT) )?MẬT[\\p{P}\\s]*");

    /** Formatting inside headers and footers: {@code &L}, {@code &"Arial,Bold"}, {@code &14}, {@code &KFF0000}. */
    private static final Pattern HEADER_CODE =
            Pattern.compile("&\"[^\"]*\"|&K[0-9A-Fa-f]{6}|&K[0-9]{2}[+-][0-9]{3}|&[0-9]+|&[A-Za-z]");

    private SecrecyMark() {}

    static boolean is(String text) {
        return MARK.matcher(text.toUpperCase(VIETNAMESE).replaceAll("\\s+", " "))
                .matches();
    }

    static boolean standsIn(Grid grid) {
        for (int row = grid.nextRow(0); row >= 0 && row < ROWS; row = grid.nextRow(row + 1)) {
            if (grid.row(row).stream().anyMatch(cell -> cell.isText() && is(cell.text()))) {
                return true;
            }
        }
        return false;
    }

    /** A header or footer as stored, its left, middle and right part in one string. */
    static boolean standsInHeader(String stored) {
        return HEADER_CODE
                .matcher(stored)
                .replaceAll("\n")
                .lines()
                .anyMatch(line -> isIn(line, FontEncoding.UNICODE) || isIn(line, FontEncoding.TCVN3));
    }

    private static boolean isIn(String line, FontEncoding font) {
        return is(TextDecoder.decode(RichText.plain(line), font));
    }
}
