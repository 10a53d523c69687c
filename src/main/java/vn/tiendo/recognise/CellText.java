package vn.tiendo.recognise;

import java.util.regex.Pattern;
import vn.tiendo.reference.PlainText;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellKind;

/** What a single cell looks like, before anything is known of the table around it. */
final class CellText {

    private static final Pattern YEAR = Pattern.compile("(?:19[89]|20[0-4])\\d|\\((?:19[89]|20[0-4])\\d\\)");
    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2050;

    private CellText() {}

    /** The text as read, blanks tidied; a number by its shortest digits. */
    static String of(Cell cell) {
        if (cell.isNumber()) {
            return cell.text();
        }
        return isText(cell) ? TextLook.of(cell).tidy() : PlainText.tidy(cell.text());
    }

    static boolean isText(Cell cell) {
        return cell.kind() == CellKind.TEXT;
    }

    /** A number, or a text that is one in some writing. */
    static boolean isNumeric(Cell cell) {
        return cell.kind() == CellKind.NUMBER
                || (isText(cell) && TextLook.of(cell).numeric());
    }

    /** A place where a number belongs but none can be read. */
    static boolean isBroken(Cell cell) {
        return cell.kind() == CellKind.ERROR || cell.kind() == CellKind.UNCALCULATED || cell.kind() == CellKind.INVALID;
    }

    static boolean isMissingMark(Cell cell) {
        return isText(cell) && TextLook.of(cell).missing();
    }

    /** A whole number that could be a year; a text of it may be in brackets, as the year of a base is. */
    static boolean isYear(Cell cell) {
        if (cell.kind() == CellKind.NUMBER) {
            return isYear(cell.number());
        }
        return isText(cell) && YEAR.matcher(cell.text().strip()).matches();
    }

    static boolean isYear(double number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR && number == Math.rint(number);
    }

    /** Words: a text that is neither a number nor the mark of a missing one. */
    static boolean isWords(Cell cell) {
        return isText(cell) && TextLook.of(cell).isWords();
    }
}
