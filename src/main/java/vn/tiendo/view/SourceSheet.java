package vn.tiendo.view;

import java.util.List;

/**
 * The cells of one sheet that the page uses.
 *
 * @param place file › sheet
 * @param rows in the order in which the page uses them
 */
public record SourceSheet(String place, List<SourceRow> rows) {

    public SourceSheet {
        rows = List.copyOf(rows);
    }
}
