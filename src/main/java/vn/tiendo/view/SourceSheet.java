package vn.tiendo.view;

import java.util.List;

/**
 * The cells of one sheet that the page uses.
 *
 * @param place file › sheet
 * @param columns letters of a column, the headings over it and the period they were taken for, where all its cells have the same
 * @param rows in the order in which the page uses them
 */
public record SourceSheet(String place, List<Fact> columns, List<SourceRow> rows) {

    public SourceSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
