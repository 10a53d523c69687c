package vn.tiendo.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.Grid;

/** Reads a form back by the keys in its hidden row, so that columns may be moved and headings be in any language. */
final class FormRows {

    /** Begins every key; no heading that people write begins so. */
    static final String KEY_MARK = "#";

    private FormRows() {}

    /** The filled rows below the row of keys, without the row of headings; none where the keys are gone. */
    static List<FormRow> of(Grid grid) {
        List<FormRow> rows = new ArrayList<>();
        Map<String, Integer> columns = Map.of();
        boolean headings = false;
        for (int row = grid.nextRow(0); row >= 0; row = grid.nextRow(row + 1)) {
            if (columns.isEmpty()) {
                columns = Map.copyOf(keys(grid, row));
                headings = !columns.isEmpty();
            } else if (headings) {
                headings = false;
            } else {
                rows.add(new FormRow(grid, row, columns));
            }
        }
        return rows.stream().filter(FormRow::isFilled).toList();
    }

    private static Map<String, Integer> keys(Grid grid, int row) {
        Map<String, Integer> keys = new HashMap<>();
        for (Cell cell : grid.row(row)) {
            String text = cell.text().strip();
            if (text.matches(KEY_MARK + "[a-z_]+")) {
                keys.put(text.substring(KEY_MARK.length()).toLowerCase(Locale.ROOT), cell.column());
            }
        }
        return keys;
    }
}
