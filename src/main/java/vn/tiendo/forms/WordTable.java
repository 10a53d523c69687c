package vn.tiendo.forms;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.model.CellAddress;
import vn.tiendo.model.Origin;
import vn.tiendo.reference.PlainText;
import vn.tiendo.reference.TextColumn;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.Grid;
import vn.tiendo.workbook.RowCells;

/**
 * A table of words in a sheet, found by its headings wherever it stands and whoever made it.
 *
 * @param grid the sheet
 * @param header row of the headings
 * @param columns where each meaning stands
 */
record WordTable(Grid grid, int header, Map<TextColumn, Integer> columns) {

    /** Headings stand near the top. */
    private static final int LAST_HEADER = 40;

    /** The first row that has all these headings. */
    static Optional<WordTable> find(Grid grid, List<TextColumn> needed) {
        for (int row = grid.nextRow(0); row >= 0 && row <= LAST_HEADER; row = grid.nextRow(row + 1)) {
            Map<TextColumn, Integer> columns = grid.rowHidden(row) ? Map.of() : headings(grid.row(row), needed.size());
            if (columns.keySet().containsAll(needed)) {
                return Optional.of(new WordTable(grid, row, columns));
            }
        }
        return Optional.empty();
    }

    /** The headings of a row, read on only as long as there may be so many of them as are needed. */
    private static Map<TextColumn, Integer> headings(RowCells cells, int needed) {
        int left = texts(cells);
        Map<TextColumn, Integer> columns = Map.of();
        for (int i = 0; i < cells.size() && columns.size() + left >= needed; i++) {
            Cell cell = cells.get(i);
            if (cell.isText()) {
                left--;
                Optional<TextColumn> meaning = TextColumn.of(cell.text());
                if (meaning.isPresent()) {
                    columns = columns.isEmpty() ? new EnumMap<>(TextColumn.class) : columns;
                    columns.putIfAbsent(meaning.get(), cell.column());
                }
            }
        }
        return columns;
    }

    private static int texts(RowCells cells) {
        int texts = 0;
        for (Cell cell : cells) {
            texts += cell.isText() ? 1 : 0;
        }
        return texts;
    }

    boolean has(TextColumn column) {
        return columns.containsKey(column);
    }

    /** Rows below the headings that hold something. */
    List<Integer> rows() {
        List<Integer> rows = new ArrayList<>();
        for (int row = grid.nextRow(header + 1); row >= 0; row = grid.nextRow(row + 1)) {
            if (!grid.rowHidden(row)) {
                rows.add(row);
            }
        }
        return rows;
    }

    String text(int row, TextColumn column) {
        Integer at = columns.get(column);
        return at == null
                ? ""
                : PlainText.tidy(grid.cell(row, at)
                        .filter(cell -> cell.kind() != vn.tiendo.workbook.CellKind.ERROR)
                        .map(Cell::text)
                        .orElse(""));
    }

    Origin origin(int row, TextColumn column) {
        return new Origin(grid.file(), grid.sheet(), new CellAddress(row, columns.getOrDefault(column, 0)));
    }
}
