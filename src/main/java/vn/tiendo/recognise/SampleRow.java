package vn.tiendo.recognise;

import java.util.List;
import java.util.Optional;
import vn.tiendo.workbook.Cell;

/** One of a table's first rows, kept so that columns can be compared with one another. */
final class SampleRow {

    private final List<Cell> cells;
    private final int[] columns;

    /** What its cells say as numbers: pairs of columns are tried out by the dozen, and each would read texts anew. */
    private final double[] numbers;

    /** @param cells its cells, left to right */
    SampleRow(List<Cell> cells) {
        this.cells = cells;
        this.columns = new int[cells.size()];
        this.numbers = new double[cells.size()];
        for (int i = 0; i < numbers.length; i++) {
            columns[i] = cells.get(i).column();
            numbers[i] = number(cells.get(i));
        }
    }

    /** The number in a column as people see it, percentages multiplied out; NaN where there is none. */
    double number(int column) {
        for (int i = 0; i < numbers.length; i++) {
            if (columns[i] == column) {
                return numbers[i];
            }
        }
        return Double.NaN;
    }

    /** The same, a text read by what the column's separators are known to mean. */
    double number(ValueColumn column) {
        double plain = number(column.column());
        if (!Double.isNaN(plain) || column.separators() == NumberText.Separators.UNDECIDED) {
            return plain;
        }
        return text(column.column())
                .map(Cell::text)
                .filter(NumberText::isAmbiguous)
                .flatMap(text -> NumberText.parse(text, column.separators()))
                .map(read -> read.value().doubleValue())
                .orElse(Double.NaN);
    }

    /** Its numbers in the columns of figures. */
    double[] numbers(List<ValueColumn> columns) {
        return columns.stream()
                .mapToDouble(column -> number(column.column()))
                .filter(number -> !Double.isNaN(number))
                .toArray();
    }

    /** The cell in a column, where it holds a text. */
    Optional<Cell> text(int column) {
        return cells.stream()
                .filter(cell -> cell.column() == column && cell.isText())
                .findFirst();
    }

    private static double number(Cell cell) {
        if (cell.isNumber()) {
            double number = cell.shown();
            return cell.style().percent() ? 100 * number : number;
        }
        boolean plain = cell.isText() && CellText.isNumeric(cell) && !NumberText.isAmbiguous(cell.text());
        return plain
                ? NumberText.parse(cell.text(), NumberText.Separators.UNDECIDED)
                        .map(read -> read.value().doubleValue())
                        .orElse(Double.NaN)
                : Double.NaN;
    }
}
