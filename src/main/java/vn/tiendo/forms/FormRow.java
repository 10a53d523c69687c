package vn.tiendo.forms;

import java.util.Map;
import vn.tiendo.model.CellAddress;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.reference.PlainText;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.Grid;

/**
 * A row that a person filled in.
 *
 * @param grid the sheet
 * @param number zero-based
 * @param columns where each key stands
 */
record FormRow(Grid grid, int number, Map<String, Integer> columns) {

    /** What stands under the key, blanks tidied; empty where nothing does. */
    String text(String key) {
        Integer column = columns.get(key);
        return column == null
                ? ""
                : PlainText.tidy(grid.cell(number, column).map(Cell::text).orElse(""));
    }

    boolean isFilled() {
        return columns.keySet().stream().anyMatch(key -> !text(key).isEmpty());
    }

    /** A finding on the cell under the key. */
    Finding finding(FindingCode code, String key, String... arguments) {
        int column = columns.getOrDefault(key, 0);
        return Finding.onSheet(
                code, grid.file(), grid.sheet(), new CellAddress(number, column).toString(), text(key), arguments);
    }
}
