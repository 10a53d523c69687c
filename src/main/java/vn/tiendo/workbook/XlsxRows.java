package vn.tiendo.workbook;

/** Takes the rows of a sheet and their cells in the order in which they stand in its part, and knows where each belongs. */
final class XlsxRows {

    private final ReadingBudget budget;
    private final XlsxCells cells;
    private final GridBuilder grid;
    private int row = -1;
    private int column;

    /**
     * The rows of a sheet of which nothing is read yet.
     *
     * @param cells takes those that hold something
     * @param grid takes which rows are hidden
     */
    XlsxRows(ReadingBudget budget, XlsxCells cells, GridBuilder grid) {
        this.budget = budget;
        this.cells = cells;
        this.grid = grid;
    }

    /** The row that was begun last, from zero; −1 before the first. */
    int row() {
        return row;
    }

    /** Begins a row without a number: it follows the one before. */
    void next(boolean hidden) {
        begin(row + 1, hidden);
    }

    /**
     * Begins a row.
     *
     * @param number from zero, A1.NONE where what is printed is no number
     */
    void at(int number, boolean hidden) {
        begin(orBeyondGrid(number), hidden);
    }

    private void begin(int number, boolean hidden) {
        row = number;
        column = -1;
        if (hidden && A1.inGrid(row, 0)) {
            grid.hideRow(row);
        }
    }

    /** A row number that is none puts its cells outside the grid, where they are reported. */
    private static int orBeyondGrid(int number) {
        return number < 0 ? A1.ROWS : number;
    }

    /** Counts the letters of the text that the next cell has of its own. */
    void ownText(int letters) {
        budget.characters(letters);
    }

    /** Takes the next cell, blank or not. */
    void cell(XlsxCell cell) {
        place(cell);
        if (cell.isBlank()) {
            return;
        }
        budget.cell();
        cells.put(cell, row, column);
    }

    /** A cell without an address follows the one before it. */
    private void place(XlsxCell cell) {
        if (!cell.isPlaced()) {
            column++;
            return;
        }
        column = cell.column();
        row = orBeyondGrid(cell.row());
    }
}
