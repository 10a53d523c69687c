package vn.tiendo.workbook;

/**
 * A merged block, both ends included, counted from zero.
 *
 * @param firstRow top row
 * @param lastRow bottom row
 * @param firstColumn left column
 * @param lastColumn right column
 */
public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    public int rows() {
        return lastRow - firstRow + 1;
    }

    public int columns() {
        return lastColumn - firstColumn + 1;
    }
}
