package vn.tiendo.workbook;

import java.util.Arrays;

/**
 * Where the cells of one sheet stand: two bytes for each column, and each row once for all cells that follow one another
 * in it. Cells are numbered in the order in which they came.
 */
final class CellPlaces {

    private static final int BLOCK_BITS = 14;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int FEW = 64;
    private static final int FEW_BLANK = 4;
    private static final int FIRST = 1 << 9;

    private char[][] columns = {new char[FIRST]};

    /** Row of each stretch of cells, and the number of the first cell in it. */
    private int[] rows = new int[FEW];

    private int[] starts = new int[FEW];
    private int stretches;
    private int size;
    private boolean inOrder = true;
    private int lastColumn = -1;

    /** Where the cell that came last stands. */
    private int newestRow = -1;

    private int newestColumn = -1;

    /** The block of columns that is being filled, its place, and how far it is. */
    private char[] block = columns[0];

    private int newestBlock;
    private int filled;

    void add(int row, int column) {
        if (row != newestRow) {
            inOrder &= row > newestRow;
            beginStretch(row);
        } else if (column <= newestColumn) {
            inOrder = false;
        }
        if (filled == block.length) {
            makeRoom();
        }
        block[filled] = (char) column;
        filled++;
        size++;
        newestColumn = column;
        lastColumn = Math.max(lastColumn, column);
    }

    /** The first block grows until it has the size of the others. */
    private void makeRoom() {
        if (filled < BLOCK) {
            block = Arrays.copyOf(block, 2 * filled);
        } else {
            block = new char[BLOCK];
            filled = 0;
            newestBlock++;
            columns = newestBlock < columns.length ? columns : Arrays.copyOf(columns, 2 * newestBlock);
        }
        columns[newestBlock] = block;
    }

    private void beginStretch(int row) {
        if (stretches == rows.length) {
            rows = Arrays.copyOf(rows, 2 * stretches);
            starts = Arrays.copyOf(starts, 2 * stretches);
        }
        rows[stretches] = row;
        starts[stretches] = size;
        stretches++;
        newestRow = row;
    }

    /** Takes the last cell away again. */
    void removeLast() {
        size--;
        filled--;
        if (starts[stretches - 1] == size) {
            stretches--;
        }
        newestRow = lastRow();
        newestColumn = size == 0 ? -1 : column(size - 1);
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
        return columns[number >> BLOCK_BITS][number & (BLOCK - 1)];
    }

    /** The number of the cell at a place, or −1. Only for cells in order. */
    int find(int row, int column) {
        int stretch = stretch(row);
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

    /** The number of the first cell of a stretch, and the one after its last. */
    int start(int stretch) {
        return starts[stretch];
    }

    int end(int stretch) {
        return stretch + 1 < stretches ? starts[stretch + 1] : size;
    }

    /**
     * The stretch that is the row, negative where the row has no cells. Only for cells in order: then no row comes later
     * than where it would if none before it were blank.
     */
    int stretch(int row) {
        int latest = Math.max(-1, Math.min(row - rows[0], stretches - 1));
        // Mostly a few rows are blank, above the table.
        for (int tries = 0; tries < FEW_BLANK && latest >= 0 && rows[latest] > row; tries++) {
            latest--;
        }
        return latest >= 0 && rows[latest] == row ? latest : Arrays.binarySearch(rows, 0, latest + 1, row);
    }

    /** The first row at or after the given one that has a cell, or −1. Only for cells in order. */
    int nextRow(int row) {
        int found = stretch(row);
        int stretch = found >= 0 ? found : -found - 1;
        return stretch < stretches ? rows[stretch] : -1;
    }
}
