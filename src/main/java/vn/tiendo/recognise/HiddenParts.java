package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.tiendo.model.CellAddress;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.Grid;

/** Hidden rows, columns, sheets and cells give no figures, but one note each. */
final class HiddenParts {

    private HiddenParts() {}

    static void report(Grid grid, Consumer<Finding> sink) {
        if (grid.hidden()) {
            sink.accept(Finding.onSheet(FindingCode.HIDDEN_SHEET, grid.file(), grid.sheet(), "", grid.sheet()));
            return;
        }
        List<String> columns = new ArrayList<>();
        for (int column = 0; column <= grid.lastColumn(); column++) {
            if (grid.columnHidden(column)) {
                columns.add(CellAddress.columnName(column));
            }
        }
        long rows = 0;
        String first = "";
        for (int row = grid.hidesRows() ? grid.nextRow(0) : -1; row >= 0; row = grid.nextRow(row + 1)) {
            if (grid.rowHidden(row) && grid.row(row).stream().anyMatch(Cell::isNumber)) {
                first = rows == 0 ? String.valueOf(row + 1) : first;
                rows++;
            }
        }
        if (rows > 0) {
            sink.accept(Finding.onSheet(
                    FindingCode.HIDDEN_ROWS, grid.file(), grid.sheet(), "", first, String.valueOf(rows)));
        }
        FindingTally concealed = new FindingTally();
        grid.concealedNumbers().forEach(cell -> concealed.add(FindingCode.HIDDEN_CELLS, cell.address(), cell.text()));
        concealed.report(grid.file(), grid.sheet(), sink);
        if (!columns.isEmpty()) {
            sink.accept(Finding.onSheet(
                    FindingCode.HIDDEN_COLUMNS,
                    grid.file(),
                    grid.sheet(),
                    "",
                    String.join(", ", columns),
                    String.valueOf(columns.size())));
        }
    }
}
