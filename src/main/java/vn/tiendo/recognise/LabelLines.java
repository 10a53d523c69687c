package vn.tiendo.recognise;

import java.util.List;
import vn.tiendo.recognise.RowLabel.Marker;
import vn.tiendo.workbook.RowCells;

/**
 * Joins labels written over several rows. A second line begins with a small letter, above or below the row of its numbers;
 * of two lines in capitals without numbers the second goes on with the first.
 */
final class LabelLines {

    private final SheetView sheet;
    private final RowLabelReader reader;
    private final NumberedRows numbered;
    private List<RowLabel> begun = List.of();
    private int taken = -1;

    LabelLines(SheetView sheet, RowLabelReader reader, NumberedRows numbered) {
        this.sheet = sheet;
        this.reader = reader;
        this.numbered = numbered;
    }

    /** The whole labels of a row; none where the row only begins or ends the label of a neighbour. */
    List<RowLabel> next(int row) {
        if (row == taken) {
            return List.of();
        }
        List<RowLabel> labels = joined(begun, reader.read(sheet.row(row)));
        begun = List.of();
        if (labels.size() != 1) {
            return labels;
        }
        RowCells below = sheet.row(row + 1);
        boolean numbers = numbered.has(row);
        boolean numbersBelow = numbered.has(row + 1);
        if (below.isEmpty() || (numbers && numbersBelow)) {
            return labels;
        }
        List<RowLabel> second = reader.read(below);
        if (second.size() != 1 || !continues(labels.get(0), second.get(0), numbers || numbersBelow)) {
            return labels;
        }
        if (numbers) {
            taken = row + 1;
            return joined(labels, second);
        }
        begun = labels;
        return List.of();
    }

    private static boolean continues(RowLabel first, RowLabel second, boolean anyNumbers) {
        if (first.text().isEmpty()
                || second.text().isEmpty()
                || second.marker() != Marker.NONE
                || second.connector()
                || second.column() != first.column()) {
            return false;
        }
        if (Character.isLowerCase(second.text().charAt(0))) {
            return true;
        }
        return !anyNumbers && first.capitals() && second.capitals() && first.bold() == second.bold();
    }

    private static List<RowLabel> joined(List<RowLabel> first, List<RowLabel> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        return List.of(first.get(0).continued(second.get(0).text()));
    }
}
