package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.CellAddress;
import vn.tiendo.model.Origin;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.Grid;
import vn.tiendo.workbook.Merge;
import vn.tiendo.workbook.RowCells;

/** A sheet as people see it: without what is hidden or concealed, and without cells of nothing but blanks. */
final class SheetView {

    /** Rows near one another are looked at again and again; more than these are never needed at a time. */
    private static final int ROWS_AT_HAND = 256;

    private final Grid grid;
    private final Span columns;
    private final boolean allColumns;
    private final int[] seen = new int[ROWS_AT_HAND];
    private final List<RowCells> cells = new ArrayList<>(Collections.nCopies(ROWS_AT_HAND, RowCells.NONE));
    private final RowFacts[] facts = new RowFacts[ROWS_AT_HAND];
    private final RowSample[] samples = new RowSample[ROWS_AT_HAND];

    SheetView(Grid grid) {
        this(grid, new Span(0, Integer.MAX_VALUE - 1));
    }

    /** @param columns the columns that are seen, others are not there */
    SheetView(Grid grid, Span columns) {
        this.grid = grid;
        this.columns = columns;
        Arrays.fill(seen, -1);
        this.allColumns = !grid.hidesColumns() && columns.first() == 0 && columns.last() >= grid.lastColumn();
    }

    /** The same for another thread: what a view remembers of rows is its own. */
    SheetView another() {
        return new SheetView(grid, columns);
    }

    Grid grid() {
        return grid;
    }

    /** The next visible row at or after the given one that shows something, or −1. */
    int nextRow(int row) {
        int next = grid.nextRow(row);
        while (next >= 0 && (grid.rowHidden(next) || row(next).isEmpty())) {
            next = grid.nextRow(next + 1);
        }
        return next;
    }

    /** What the row shows, left to right. */
    RowCells row(int row) {
        int place = row % ROWS_AT_HAND;
        if (seen[place] != row) {
            cells.set(place, visible(row));
            seen[place] = row;
        }
        return cells.get(place);
    }

    /** What the row looks like by itself. */
    RowFacts facts(int row) {
        int place = row % ROWS_AT_HAND;
        if (facts[place] == null || facts[place].row() != row) {
            facts[place] = RowFacts.of(this, row);
        }
        return facts[place];
    }

    /** What the row tells in a first look at the columns. */
    RowSample sample(int row) {
        int place = row % ROWS_AT_HAND;
        if (samples[place] == null || samples[place].row() != row) {
            samples[place] = RowSample.of(facts(row));
        }
        return samples[place];
    }

    private RowCells visible(int row) {
        if (grid.rowHidden(row)) {
            return RowCells.NONE;
        }
        RowCells all = grid.row(row);
        boolean plain = allColumns && !grid.mayConceal(row);
        for (int i = 0; i < all.size(); i++) {
            Cell cell = all.get(i);
            if (plain ? isBlankText(cell) : !isVisible(cell)) {
                return all.only(this::isVisible);
            }
        }
        return all;
    }

    private static boolean isBlankText(Cell cell) {
        return cell.isText() && cell.shared().isBlank();
    }

    private boolean isVisible(Cell cell) {
        return columns.contains(cell.column())
                && (!grid.columnHidden(cell.column()) || measuresTable(cell))
                && !grid.concealed(cell)
                && !isBlankText(cell);
    }

    /** "ĐVT: triệu đồng" at the right end measures the columns that are seen, even where its own was hidden. */
    private static boolean measuresTable(Cell cell) {
        return cell.isText() && cell.text().indexOf(':') > 0 && CornerUnits.endOfLabel(cell.text()) > 0;
    }

    Optional<Cell> cell(int row, int column) {
        return grid.rowHidden(row) || grid.columnHidden(column)
                ? Optional.empty()
                : grid.cell(row, column).filter(this::isVisible);
    }

    /** The columns that a cell stands over: its merged block, or itself. */
    Span span(Cell cell) {
        Optional<Merge> merge = grid.merge(cell.row(), cell.column());
        return merge.isPresent()
                ? new Span(merge.get().firstColumn(), Math.min(merge.get().lastColumn(), columns.last()))
                : new Span(cell.column(), cell.column());
    }

    Origin origin(CellAddress address) {
        return new Origin(grid.file(), grid.sheet(), address);
    }
}
