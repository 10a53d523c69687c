package vn.tiendo.workbook;

import java.util.Arrays;

/** The places of one table under way: which columns are still taken by cells that reach down from rows above. */
final class HtmlPlaces {

    private static final int FEW = 64;

    /** For each column the first row in which it is free again. */
    private int[] freeFrom = new int[FEW];

    /** How many columns the table has described before its rows. */
    private int declared;

    int declared() {
        return declared;
    }

    void declare(int columns) {
        declared = columns;
    }

    /** Takes the next free place of the row, and with it what the cell covers; the column it begins at. */
    int place(int row, int columns, int rows) {
        int column = 0;
        while (column < freeFrom.length && freeFrom[column] > row) {
            column++;
        }
        int end = Math.min(column + columns, A1.COLUMNS);
        if (column < end) {
            reserve(end);
            Arrays.fill(freeFrom, column, end, row + rows);
        }
        return column;
    }

    private void reserve(int columns) {
        if (columns > freeFrom.length) {
            freeFrom = Arrays.copyOf(freeFrom, Math.min(A1.COLUMNS, Math.max(columns, 2 * freeFrom.length)));
        }
    }
}
