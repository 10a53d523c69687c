package vn.tiendo.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the cells of one sheet stand: two bytes for each column, and each row once for all cells that follow one another
 * in it. Cells are numbered in the order in which they came.
 */
final class CellPlaces {

    private static final int BLOCK = 1 << 14;
    private static final int FEW = 64;

    private final List<char[]> columns = new ArrayList<>();

    /** Row of each stretch of cells, and the number of the first cell in it. */
    private int[] rows = new int[FEW];

    private int[] starts = new int[FEW];
    private int stretches;
    private int size;
    private boolean inOrder = true;
    private int lastColumn = -1;

    void add(int row, int column) {
        boolean sameRow = size > 0 && rows[stretches - 1] == row;
        if (size > 0 && (sameRow ? column(size - 1) >= column : rows[stretches - 1] > row)) {
            inOrder = false;
        }
        if (!sameRow) {
            beginStretch(row);
        }
        if (size % BLOCK == 0) {
            columns.add(new char[BLOCK]);
        }
        columns.get(size / BLOCK)[size % BLOCK] = (char) column;
        lastColumn = Math.max(lastColumn, column);
        size++;
    }

    private void beginStretch(int row) {
        if (stretches == rows.length) {
            rows = Arrays.copyOf(rows, 2 * stretches);
            starts = Arrays.copyOf(starts, 2 * stretches);
        }
        rows[stretches] = row;
        starts[stretches] = size;
        stretches++;
    }

    /** Takes the last cell away again. */
    void removeLast() {
        size--;
        if (starts[stretches - 1] == size) {
            stretches--;
        }
    }

    int size() {
        return size;
    }

    /** Whether the cells came row by row from left to right, each once. */
    boolean isInOrder() {
        return inOrder;
    }

    int lastRow() {
        return size == 0 ? -1 : rows[stretches - 1];
    }

    int lastColumn() {
        return lastColumn;
    }

    int row(int number) {
        int found = Arrays.binarySearch(starts, 0, stretches, number);
        return rows[found >= 0 ? found : -found - 2];
    }

    int column(int number) {
        return columns.get(number / BLOCK)[number % BLOCK];
    }

    /** The number of the cell at a place, or −1. Only for cells in order. */
    int find(int row, int column) {
        int stretch = Arrays.binarySearch(rows, 0, stretches, row);
        int low = stretch < 0 ? 0 : starts[stretch];
        int high = stretch < 0 ? 0 : end(stretch);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (column(middle) < column) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean found = stretch >= 0 && low < end(stretch) && column(low) == column;
        return found ? low : -1;
    }

    private int end(int stretch) {
        return stretch + 1 < stretches ? starts[stretch + 1] : size;
    }

    /** The number of the first cell of a row, and the one after its last; equal where it has none. Cells in order. */
    int rowStart(int row) {
        int stretch = Arrays.binarySearch(rows, 0, stretches, row);
        return stretch < 0 ? 0 : starts[stretch];
    }

    int rowEnd(int row) {
        int stretch = Arrays.binarySearch(rows, 0, stretches, row);
        return stretch < 0 ? 0 : end(stretch);
    }

    /** The first row at or after the given one that has a cell, or −1. Only for cells in order. */
    int nextRow(int row) {
        int found = Arrays.binarySearch(rows, 0, stretches, row);
        int stretch = found >= 0 ? found : -found - 1;
        return stretch < stretches ? rows[stretch] : -1;
    }
}
