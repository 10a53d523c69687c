package vn.tiendo.recognise;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.RowCells;

/** One of a table's first rows, kept so that columns can be compared with one another. */
final class SampleRow {

    private final RowCells cells;
    private final int[] columns;

    /** What its cells say as numbers: pairs of columns are tried out by the dozen, and each would read texts anew. */
    private final double[] numbers;

    /** @param cells its cells, left to right */
    SampleRow(RowCells cells) {
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

    /**
     * The same of a row that is read but once, a text read by what its column's separators are known to mean.
     *
     * @param cells its cells, left to right
     * @param columns columns, left to right
     * @param numbers takes their numbers
     * @return whether any of them is a number
     */
    static boolean read(RowCells cells, List<ValueColumn> columns, double[] numbers) {
        boolean any = false;
        int place = 0;
        for (int i = 0; i < numbers.length; i++) {
            int column = columns.get(i).column();
            while (place < cells.size() && cells.get(place).column() < column) {
                place++;
            }
            boolean there = place < cells.size() && cells.get(place).column() == column;
            numbers[i] = there ? number(cells.get(place), columns.get(i)) : Double.NaN;
            any |= !Double.isNaN(numbers[i]);
        }
        return any;
    }

    private static double number(Cell cell, ValueColumn column) {
        double plain = number(cell);
        boolean open = Double.isNaN(plain)
                && cell.isText()
                && column.separators() != NumberText.Separators.UNDECIDED
                && NumberText.isAmbiguous(cell.text());
        return open ? number(NumberText.parse(cell.text(), column.separators())) : plain;
    }

    private static double number(Optional<NumberText> read) {
        return read.isPresent() ? read.get().value().doubleValue() : Double.NaN;
    }

    /** Its numbers in the columns of figures. */
    double[] numbers(List<ValueColumn> columns) {
        double[] found = new double[columns.size()];
        int count = 0;
        for (ValueColumn column : columns) {
            double number = number(column.column());
            if (!Double.isNaN(number)) {
                found[count++] = number;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** The cell in a column, where it holds a text. */
    Optional<Cell> text(int column) {
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] == column && cells.get(i).isText()) {
                return Optional.of(cells.get(i));
            }
        }
        return Optional.empty();
    }

    private static double number(Cell cell) {
        if (cell.isNumber()) {
            double number = cell.shown();
            return cell.style().percent() ? 100 * number : number;
        }
        boolean plain = cell.isText() && CellText.isNumeric(cell) && !NumberText.isAmbiguous(cell.text());
        return plain ? number(NumberText.parse(cell.text(), NumberText.Separators.UNDECIDED)) : Double.NaN;
    }
}
