package vn.tiendo.workbook;

import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.function.Predicate;

/**
 * The cells of one row, left to right. A type of its own, for hot loops ask it for millions of cells and Java's quick
 * compiler only sees through calls of which there is one kind.
 */
public final class RowCells extends AbstractList<Cell> implements RandomAccess {

    /** A row without cells. */
    public static final RowCells NONE = new RowCells();

    private final Cell[] cells;

    /** Takes the array as its own. */
    RowCells(Cell... cells) {
        this.cells = cells;
    }

    /** Those of them that pass a test. */
    public RowCells only(Predicate<Cell> test) {
        return new RowCells(stream().filter(test).toArray(Cell[]::new));
    }

    @Override
    public Cell get(int i) {
        return cells[i];
    }

    @Override
    public int size() {
        return cells.length;
    }
}
