package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.recognise.RowLabel.Marker;
import vn.tiendo.reference.Vocabulary;
import vn.tiendo.workbook.Cell;

/** Reads row labels out of the label and numbering columns. */
final class RowLabelReader {

    private static final int BLANKS_PER_INDENT = 3;
    private static final int LONGEST_NUMBER = 3;
    private static final Pattern MARK_ALONE = Pattern.compile("\\(?[\\d*]{1,3}\\)");
    private static final int LONGEST_MARK = 5;
    private static final Pattern ROMAN = Pattern.compile("(?:X{0,3})(?:IX|IV|V?I{0,3})");
    private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+");
    private static final Pattern DECIMAL_TWICE = Pattern.compile("\\d+(\\.\\d+){2,}");
    private static final Pattern CAPITAL = Pattern.compile("[A-ZĐ]");
    private static final Pattern SMALL = Pattern.compile("[a-zđ]");

    private final Vocabulary vocabulary;
    private final BitSet labelColumns = new BitSet();
    private final BitSet numberingColumns = new BitSet();

    RowLabelReader(Vocabulary vocabulary, List<Integer> labelColumns, List<Integer> numberingColumns) {
        this.vocabulary = vocabulary;
        labelColumns.forEach(this.labelColumns::set);
        numberingColumns.forEach(this.numberingColumns::set);
    }

    /** The labels of a row, outermost column first: mostly one, several where an outer column names a group. */
    List<RowLabel> read(List<Cell> cells) {
        Marker numbering = numbering(cells);
        List<RowLabel> labels = new ArrayList<>(1);
        for (Cell cell : cells) {
            if (labelColumns.get(cell.column()) && isLabel(cell)) {
                labels.add(label(cell, labels.isEmpty() ? numbering : Marker.NONE));
            }
        }
        return labels;
    }

    private Marker numbering(List<Cell> cells) {
        for (Cell cell : cells) {
            if (numberingColumns.get(cell.column())) {
                Marker marker = marker(withoutEnd(CellText.of(cell)));
                if (marker != Marker.NONE) {
                    return marker;
                }
            }
        }
        return Marker.NONE;
    }

    private static String withoutEnd(String number) {
        int end = number.length();
        while (end > 0 && (number.charAt(end - 1) == '.' || number.charAt(end - 1) == ')')) {
            end--;
        }
        return number.substring(0, end);
    }

    /** Words, or a number that can only be a year or the like; a footnote mark alone is neither. */
    private static boolean isLabel(Cell cell) {
        if (!cell.isText()) {
            return cell.isNumber() && !isMarkAlone(cell.text());
        }
        TextLook look = TextLook.of(cell);
        return !look.missing() && !look.isMarkAlone();
    }

    static boolean isMarkAlone(String text) {
        return text.length() <= LONGEST_MARK && MARK_ALONE.matcher(text).matches();
    }

    private RowLabel label(Cell cell, Marker numbering) {
        LabelWords words = words(cell);
        return new RowLabel(
                words.text(),
                cell.column(),
                words.blanks() + BLANKS_PER_INDENT * cell.style().indent(),
                numbering == Marker.NONE ? words.marker() : numbering,
                cell.style().bold(),
                words.capitals(),
                words.connector(),
                words.wholeConnector(),
                words.mark());
    }

    private LabelWords words(Cell cell) {
        return cell.isText() ? TextLook.of(cell).label(vocabulary) : LabelWords.of(vocabulary, cell.text());
    }

    static Marker marker(String number) {
        if (number.isEmpty()) {
            return Marker.NONE;
        }
        if (isDigits(number)) {
            return number.length() <= LONGEST_NUMBER ? Marker.NUMBER : Marker.NONE;
        }
        if (ROMAN.matcher(number).matches()) {
            return Marker.ROMAN;
        }
        if (DECIMAL.matcher(number).matches()) {
            return Marker.DECIMAL;
        }
        if (DECIMAL_TWICE.matcher(number).matches()) {
            return Marker.DECIMAL_TWICE;
        }
        if (CAPITAL.matcher(number).matches()) {
            return Marker.CAPITAL;
        }
        if (SMALL.matcher(number).matches()) {
            return Marker.SMALL;
        }
        return switch (number) {
            case "-", "–" -> Marker.DASH;
            case "+" -> Marker.PLUS;
            case "*" -> Marker.STAR;
            default -> Marker.NONE;
        };
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
