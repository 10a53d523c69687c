package vn.tiendo.recognise;

import java.util.List;
import java.util.OptionalInt;
import vn.tiendo.model.CellAddress;
import vn.tiendo.model.CellRole;

/**
 * How one table was read: the basis of the review workbook and of corrections made there.
 *
 * @param file path relative to the input folder
 * @param sheet sheet name
 * @param first top left cell, titles included
 * @param last bottom right cell, notes included
 * @param title words above the table
 * @param headerRows first and last header row, zero-based
 * @param labelColumns columns of row labels, ascending
 * @param columns all columns with a header or numbers, ascending
 * @param cells what each range of cells was read as
 * @param fingerprint the header's form, equal for the same form with other years and months
 * @param reportingYear year that the table reports, where known
 * @param reportingMonth month in which its reporting period ends, where known
 */
public record TableLayout(
        String file,
        String sheet,
        CellAddress first,
        CellAddress last,
        String title,
        List<Integer> headerRows,
        List<Integer> labelColumns,
        List<ColumnLayout> columns,
        List<RoleRange> cells,
        String fingerprint,
        OptionalInt reportingYear,
        OptionalInt reportingMonth) {

    public TableLayout {
        headerRows = List.copyOf(headerRows);
        labelColumns = List.copyOf(labelColumns);
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
    }

    /**
     * Cells read as one thing.
     *
     * @param first top left
     * @param last bottom right
     * @param role what they are
     */
    public record RoleRange(CellAddress first, CellAddress last, CellRole role) {}
}
