package vn.tiendo.view;

import java.util.List;

/**
 * Cells of one row of a sheet.
 *
 * @param label the row's label as printed, and its unit
 * @param cells in the order in which the page uses them
 */
public record SourceRow(String label, List<SourceCell> cells) {

    public SourceRow {
        cells = List.copyOf(cells);
    }
}
