package vn.tiendo.office;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import vn.tiendo.workbook.CellKind;
import vn.tiendo.workbook.Grid;
import vn.tiendo.workbook.Merge;

/** Shows a sheet that came as text or HTML as one of Excel's, cell by cell at its own address. */
final class GridCopy {

    private static final int NARROWEST = 8;
    private static final int WIDEST = 48;

    private GridCopy() {}

    static Sheet write(Grid grid, Workbook book) {
        Sheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(grid.sheet()));
        for (int number = grid.nextRow(0); number >= 0; number = grid.nextRow(number + 1)) {
            Row row = sheet.createRow(number);
            for (vn.tiendo.workbook.Cell cell : grid.row(number)) {
                copy(cell, row.createCell(cell.column()));
            }
        }
        for (Merge merge : grid.merges()) {
            if (merge.rows() > 1 || merge.columns() > 1) {
                sheet.addMergedRegionUnsafe(new CellRangeAddress(
                        merge.firstRow(), merge.lastRow(), merge.firstColumn(), merge.lastColumn()));
            }
        }
        widen(grid, sheet);
        return sheet;
    }

    /** As wide as the words of each column want it, within bounds. */
    private static void widen(Grid grid, Sheet sheet) {
        Map<Integer, Integer> widths = new HashMap<>();
        for (int row = grid.nextRow(0); row >= 0; row = grid.nextRow(row + 1)) {
            if (grid.row(row).size() > 1) {
                grid.row(row)
                        .forEach(cell -> widths.merge(cell.column(), cell.text().length(), Math::max));
            }
        }
        widths.forEach((column, length) ->
                sheet.setColumnWidth(column, 256 * Math.min(WIDEST, Math.max(NARROWEST, length + 2))));
    }

    private static void copy(vn.tiendo.workbook.Cell from, Cell to) {
        if (from.kind() == CellKind.NUMBER) {
            to.setCellValue(from.number());
        } else {
            to.setCellValue(from.text());
        }
    }
}
