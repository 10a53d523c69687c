package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.recognise.RowLabel.Marker;
import vn.tiendo.reference.Vocabulary;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.RowCells;

/** Reads row labels out of the label and numbering columns. */
final class RowLabelReader {

    private static final int BLANKS_PER_INDENT = 3;
    private static final int LONGEST_NUMBER = 3;
    private static final double FIRST_NO_NUMBER = 1000;
    private static final Pattern MARK_ALONE = Pattern.compile("\\(?[\\d*]{1,3}\\)");
    private static final int LONGEST_MARK = 5;
    private static final Pattern ROMAN = Pattern.compile("(?:X{0,3})(?:IX|IV|V?I{0,3})");
    private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+");
    private static final Pattern DECIMAL_TWICE = Pattern.compile("\\d+(\\.\\d+){2,}");
    private static final String ROMAN_DIGITS = "IVX";

    private final Vocabulary vocabulary;
    private final BitSet labelColumns = new BitSet();
    private final BitSet numberingColumns = new BitSet();

    /** The columns from these on hold none. */
    private final int afterLabels;

    private final int afterNumbering;

    RowLabelReader(Vocabulary vocabulary, List<Integer> labelColumns, List<Integer> numberingColumns) {
        this.vocabulary = vocabulary;
        labelColumns.forEach(this.labelColumns::set);
        numberingColumns.forEach(this.numberingColumns::set);
        this.afterLabels = this.labelColumns.length();
        this.afterNumbering = this.numberingColumns.length();
    }

    /** The labels of a row, outermost column first: mostly one, several where an outer column names a group. */
    List<RowLabel> read(RowCells cells) {
        Marker numbering = numbering(cells);
        List<RowLabel> labels = List.of();
        for (int i = 0; i < cells.size() && cells.get(i).column() < afterLabels; i++) {
            Cell cell = cells.get(i);
            if (labelColumns.get(cell.column()) && isLabel(cell)) {
                labels = labels.isEmpty() ? List.of(label(cell, numbering)) : with(label(cell, Marker.NONE), labels);
            }
        }
        return labels.isEmpty() ? typedLeft(cells) : labels;
    }

    /** "Tổng cộng" over the columns of numbers and names, merged or not: a label as if it stood among the names. */
    private List<RowLabel> typedLeft(RowCells cells) {
        for (int i = 0; i < cells.size() && cells.get(i).column() < afterNumbering; i++) {
            Cell cell = cells.get(i);
            if (numberingColumns.get(cell.column()) && CellText.isWords(cell) && numbering(cell) == Marker.NONE) {
                return List.of(label(cell, labelColumns.nextSetBit(0), Marker.NONE));
            }
        }
        return List.of();
    }

    private static List<RowLabel> with(RowLabel further, List<RowLabel> labels) {
        List<RowLabel> all = new ArrayList<>(labels);
        all.add(further);
        return all;
    }

    private Marker numbering(RowCells cells) {
        for (int i = 0; i < cells.size() && cells.get(i).column() < afterNumbering; i++) {
            if (numberingColumns.get(cells.get(i).column())) {
                Marker marker = numbering(cells.get(i));
                if (marker != Marker.NONE) {
                    return marker;
                }
            }
        }
        return Marker.NONE;
    }

    private static Marker numbering(Cell cell) {
        boolean whole = cell.isNumber() && cell.number() >= 0 && cell.number() == Math.rint(cell.number());
        if (whole) {
            return cell.number() < FIRST_NO_NUMBER ? Marker.NUMBER : Marker.NONE;
        }
        return marker(withoutEnd(CellText.of(cell)));
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
        return text.length() <= LONGEST_MARK
                && text.endsWith(")")
                && MARK_ALONE.matcher(text).matches();
    }

    private RowLabel label(Cell cell, Marker numbering) {
        return label(cell, cell.column(), numbering);
    }

    private RowLabel label(Cell cell, int column, Marker numbering) {
        LabelWords words = words(cell);
        return new RowLabel(
                words,
                column,
                words.blanks() + BLANKS_PER_INDENT * cell.style().indent(),
                numbering == Marker.NONE ? words.marker() : numbering,
                cell.style().bold());
    }

    private LabelWords words(Cell cell) {
        return cell.isText() ? TextLook.of(cell).label(vocabulary) : LabelParts.of(vocabulary, cell.text());
    }

    static Marker marker(String number) {
        if (number.isEmpty()) {
            return Marker.NONE;
        }
        if (number.length() == 1) {
            return marker(number.charAt(0));
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
        return DECIMAL_TWICE.matcher(number).matches() ? Marker.DECIMAL_TWICE : Marker.NONE;
    }

    private static Marker marker(char sign) {
        if (sign >= '0' && sign <= '9') {
            return Marker.NUMBER;
        }
        if ((sign >= 'A' && sign <= 'Z') || sign == 'Đ') {
            return ROMAN_DIGITS.indexOf(sign) >= 0 ? Marker.ROMAN : Marker.CAPITAL;
        }
        if ((sign >= 'a' && sign <= 'z') || sign == 'đ') {
            return Marker.SMALL;
        }
        return switch (sign) {
            case '-', '–' -> Marker.DASH;
            case '+' -> Marker.PLUS;
            case '*' -> Marker.STAR;
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
