package vn.tiendo.workbook;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The marks of classified documents, MẬT, TỐI MẬT and TUYỆT MẬT, as the only words of a cell, a header or a footer. A
 * workbook that carries one is not read. The bare word is also honey: as the label of a row of numbers or the heading of
 * a column it is no mark, and in small letters only among the lines over a table.
 */
final class SecrecyMark {

    /** So many rows from the top can carry the mark. */
    static final int ROWS = 12;

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final Pattern MARK =
            Pattern.compile("[\\p{P}\\s]*(ĐỘ MẬT[\\p{P}\\s]*)?((TỐI|TUYỆT) )?MẬT[\\p{P}\\s]*");

    private static final Pattern BARE = Pattern.compile("[\\p{P}\\s]*MẬT[\\p{P}\\s]*");
    private static final Pattern NUMBER = Pattern.compile("[\\p{P}\\s]*\\p{Nd}[\\p{Nd}\\p{P}\\s]*");

    /** A line over a table holds the office on the left and the state or a stamp on the right. */
    private static final int LETTERHEAD_CELLS = 2;

    /** Formatting inside headers and footers: {@code &L}, {@code &"Arial,Bold"}, {@code &14}, {@code &KFF0000}. */
    private static final Pattern HEADER_CODE =
            Pattern.compile("&\"[^\"]*\"|&K[0-9A-Fa-f]{6}|&K[0-9]{2}[+-][0-9]{3}|&[0-9]+|&[A-Za-z]");

    /** "TỐI MẬT", "Tuyet-mat" anywhere in a name; the bare word by itself between signs or the ends. */
    private static final Pattern IN_NAME = Pattern.compile(
            "(?<!\\p{L})(?iu:t[ốo]i|tuy[ệe]t)[\\s_.-]*(?iu:m[ậa]t)(?!\\p{L})|(?:^|[\\p{P}=+])\\s*MẬT\\s*(?:$|[\\p{P}=+])");

    /** The bare word in capitals among others that are not: "Báo cáo MẬT 6 tháng". */
    private static final Pattern AMONG_SMALL_WORDS = Pattern.compile("(?<!\\p{Lu} ?)\\bMẬT\\b(?! ?\\p{L})");

    private SecrecyMark() {}

    /** Whether a file or a sheet is called so; names are shorter than letterheads and seldom about honey alone. */
    static boolean standsInName(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        String small = composed.toLowerCase(Locale.ROOT);
        if (!small.contains("mật") && !small.contains("mat")) {
            return false;
        }
        return IN_NAME.matcher(composed).find()
                || AMONG_SMALL_WORDS.matcher(composed).find();
    }

    static boolean is(String text) {
        return (text.indexOf('Ậ') >= 0 || text.indexOf('ậ') >= 0)
                && MARK.matcher(upper(text)).matches();
    }

    private static String upper(String text) {
        return text.toUpperCase(VIETNAMESE).replaceAll("\\s+", " ");
    }

    static boolean standsIn(Grid grid) {
        boolean aboveTables = true;
        boolean letterhead = true;
        for (int row = grid.nextRow(0); row >= 0 && row < ROWS; row = grid.nextRow(row + 1)) {
            RowCells cells = grid.row(row);
            int numbers = numbers(cells);
            letterhead &= cells.size() <= LETTERHEAD_CELLS && numbers == 0;
            boolean stamp = aboveTables && numbers == 0;
            for (Cell cell : cells) {
                if (cell.isText()
                        && is(cell.text())
                        && (!isBare(cell.text()) || (stamp && isTyped(cell, letterhead)))) {
                    return true;
                }
            }
            aboveTables &= numbers < LETTERHEAD_CELLS;
        }
        return false;
    }

    private static boolean isBare(String text) {
        return BARE.matcher(upper(text)).matches();
    }

    private static boolean isTyped(Cell cell, boolean letterhead) {
        return letterhead || BARE.matcher(cell.text()).matches();
    }

    private static int numbers(RowCells cells) {
        int numbers = 0;
        for (Cell cell : cells) {
            numbers += isNumber(cell) ? 1 : 0;
        }
        return numbers;
    }

    private static boolean isNumber(Cell cell) {
        return cell.isText() ? isNumber(cell.text()) : cell.kind() != CellKind.BOOLEAN;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty()
                && !Character.isLetter(text.charAt(0))
                && NUMBER.matcher(text).matches();
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
