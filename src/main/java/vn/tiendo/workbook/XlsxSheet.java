package vn.tiendo.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads one sheet part of SpreadsheetML into a grid. */
final class XlsxSheet {

    /** More than any row number can be, rows beyond the grid included. */
    static final int ALL_ROWS = Integer.MAX_VALUE;

    private final XmlPart part;
    private final ReadingBudget budget;
    private final GridBuilder grid;
    private final XlsxCells cells;
    private final XlsxCell cell = new XlsxCell();
    private final Characters number = new Characters();
    private final List<String> headers = new ArrayList<>();
    private int row = -1;
    private int column;

    /**
     * A sheet that is not read yet.
     *
     * @param cells takes what is read of its cells
     * @param grid takes its merged blocks and what is hidden
     */
    XlsxSheet(XmlPart part, ReadingBudget budget, XlsxCells cells, GridBuilder grid) {
        this.part = part;
        this.budget = budget;
        this.cells = cells;
        this.grid = grid;
    }

    /** Reads the sheet, or its first rows. */
    void read(int rows) throws IOException {
        while (row < rows && part.nextStart()) {
            switch (part.name()) {
                case "col" -> column();
                case "row" -> row();
                case "c" -> cell();
                case "mergeCell" -> merge();
                case "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter" ->
                    headers.add(part.text());
                case "extLst", "conditionalFormatting", "dataValidations", "AlternateContent" -> part.skip();
                default -> {}
            }
        }
    }

    /** Headers and footers as stored. */
    List<String> headers() {
        return headers;
    }

    private static boolean isZero(String size) {
        return !size.isEmpty() && ExactNumber.parse(size) == 0;
    }

    private void column() {
        int first = A1.row(Characters.of(part.attribute("min")));
        int last = Math.min(A1.row(Characters.of(part.attribute("max"))), A1.COLUMNS - 1);
        if ((part.flag("hidden") || isZero(part.attribute("width"))) && first >= 0 && first <= last) {
            grid.hideColumns(first, last);
        }
    }

    private void row() throws IOException {
        number.clear();
        boolean hidden = false;
        int attributes = part.attributes();
        for (int i = 0; i < attributes; i++) {
            switch (part.attributeName(i)) {
                case "r" -> part.attribute(i, number);
                case "hidden" -> hidden |= XmlPart.isTrue(part.attribute(i));
                case "ht" -> hidden |= isZero(part.attribute(i));
                default -> {}
            }
        }
        row = number.isEmpty() ? row + 1 : rowNumber(number);
        column = -1;
        if (hidden && A1.inGrid(row, 0)) {
            grid.hideRow(row);
        }
    }

    /** A row number that is none puts its cells outside the grid, where they are reported. */
    private static int rowNumber(Characters text) {
        int number = A1.row(text);
        return number < 0 ? A1.ROWS : number;
    }

    private void cell() throws IOException {
        cell.read(part, budget);
        place(cell.address());
        if (cell.isBlank()) {
            return;
        }
        budget.cell();
        cells.put(cell, row, column);
    }

    /** A cell without an address follows the one before it. */
    private void place(Characters address) {
        if (address.isEmpty()) {
            column++;
            return;
        }
        column = A1.column(address);
        row = rowNumber(address);
    }

    private void merge() {
        String block = part.attribute("ref");
        int colon = block.indexOf(':');
        if (colon < 0) {
            return;
        }
        Characters first = Characters.of(block.substring(0, colon));
        Characters last = Characters.of(block.substring(colon + 1));
        int firstRow = A1.row(first);
        int firstColumn = A1.column(first);
        int lastRow = A1.row(last);
        int lastColumn = A1.column(last);
        boolean ordered = firstRow <= lastRow && firstColumn <= lastColumn;
        if (ordered && A1.inGrid(firstRow, firstColumn) && A1.inGrid(lastRow, lastColumn)) {
            budget.merge();
            grid.merge(new Merge(firstRow, lastRow, firstColumn, lastColumn));
        }
    }
}
