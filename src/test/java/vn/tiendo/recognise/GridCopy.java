package vn.tiendo.recognise;

import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.Grid;
import vn.tiendo.workbook.GridBuilder;
import vn.tiendo.workbook.Merge;

/**
 * A sheet drawn anew, each cell at another place or with another content.
 *
 * @param rows where a row of the original stands now; later rows must stay later
 * @param columns where a column stands now
 * @param contents what a cell holds now, its place left aside
 * @param merged whether merged blocks are kept
 */
record GridCopy(IntUnaryOperator rows, IntUnaryOperator columns, UnaryOperator<Cell> contents, boolean merged) {

    static final GridCopy SAME =
            new GridCopy(IntUnaryOperator.identity(), IntUnaryOperator.identity(), UnaryOperator.identity(), true);

    GridCopy moved(IntUnaryOperator newRows, IntUnaryOperator newColumns) {
        return new GridCopy(newRows, newColumns, contents, merged);
    }

    GridCopy holding(UnaryOperator<Cell> newContents) {
        return new GridCopy(rows, columns, newContents, merged);
    }

    GridCopy unmerged() {
        return new GridCopy(rows, columns, contents, false);
    }

    /** The cell with another text. */
    static Cell text(Cell cell, String text) {
        return new Cell(cell.address(), cell.kind(), cell.number(), text, cell.style());
    }

    Grid of(Grid from, String sheet) {
        GridBuilder to = new GridBuilder(from.file(), sheet).hidden(from.hidden());
        into(to, from);
        return to.build();
    }

    void into(GridBuilder to, Grid from) {
        for (int row = from.nextRow(0); row >= 0; row = from.nextRow(row + 1)) {
            from.row(row).forEach(cell -> put(to, cell));
        }
        if (merged) {
            from.merges().forEach(block -> to.merge(moved(block)));
        }
        for (int row = 0; row <= from.lastRow(); row++) {
            if (from.rowHidden(row)) {
                to.hideRow(rows.applyAsInt(row));
            }
        }
        for (int column = 0; column <= from.lastColumn(); column++) {
            if (from.columnHidden(column)) {
                to.hideColumns(columns.applyAsInt(column), columns.applyAsInt(column));
            }
        }
    }

    private void put(GridBuilder to, Cell from) {
        Cell cell = contents.apply(from);
        int row = rows.applyAsInt(from.row());
        int column = columns.applyAsInt(from.column());
        switch (cell.kind()) {
            case TEXT -> to.text(row, column, cell.text(), cell.style());
            case NUMBER -> to.number(row, column, cell.number(), cell.style());
            default -> to.other(row, column, cell.kind(), cell.number(), cell.text(), cell.style());
        }
    }

    private Merge moved(Merge block) {
        return new Merge(
                rows.applyAsInt(block.firstRow()),
                rows.applyAsInt(block.lastRow()),
                columns.applyAsInt(block.firstColumn()),
                columns.applyAsInt(block.lastColumn()));
    }
}
