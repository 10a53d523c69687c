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
    private final XlsxRows rows;
    private final XlsxCell cell = new XlsxCell();
    private final Characters number = new Characters();
    private final List<String> headers = new ArrayList<>();

    /**
     * A sheet that is not read yet.
     *
     * @param rows takes what is read of its rows and cells
     * @param grid takes its merged blocks and what is hidden
     */
    XlsxSheet(XmlPart part, ReadingBudget budget, XlsxRows rows, GridBuilder grid) {
        this.part = part;
        this.budget = budget;
        this.rows = rows;
        this.grid = grid;
    }

    /** Reads the sheet, or its first rows. */
    void read(int most) throws IOException {
        while (rows.row() < most && part.nextStart()) {
            switch (part.name()) {
                case "col" -> column();
                case "row" -> row();
                case "c" -> {
                    cell.read(part, budget);
                    rows.cell(cell);
                }
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

    static boolean isZero(String size) {
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
        if (number.isEmpty()) {
            rows.next(hidden);
        } else {
            rows.at(A1.row(number), hidden);
        }
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
