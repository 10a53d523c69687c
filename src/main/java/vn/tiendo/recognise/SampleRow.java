package vn.tiendo.recognise;

import java.util.List;
import java.util.Optional;
import vn.tiendo.workbook.Cell;

/**
 * One of a table's first rows, kept so that columns can be compared with one another.
 *
 * @param cells its cells
 */
record SampleRow(List<Cell> cells) {

    /** The number in a column as people see it, percentages multiplied out; NaN where there is none. */
    double number(int column) {
        for (Cell cell : cells) {
            if (cell.column() == column) {
                return number(cell);
            }
        }
        return Double.NaN;
    }

    /** The text in a column, where it holds one. */
    Optional<String> text(int column) {
        return cells.stream()
                .filter(cell -> cell.column() == column && cell.isText())
                .map(Cell::text)
                .findFirst();
    }

    private static double number(Cell cell) {
        if (cell.isNumber()) {
            return cell.style().percent() ? 100 * cell.number() : cell.number();
        }
        boolean plain = cell.isText() && CellText.isNumeric(cell) && !NumberText.isAmbiguous(cell.text());
        return plain
                ? NumberText.parse(cell.text(), NumberText.Separators.UNDECIDED)
                        .map(read -> read.value().doubleValue())
                        .orElse(Double.NaN)
                : Double.NaN;
    }
}
