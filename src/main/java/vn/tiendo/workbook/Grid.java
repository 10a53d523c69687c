package vn.tiendo.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * One sheet, compact and unchangeable. Blank cells take no room, so that a used range of a million empty rows costs
 * nothing; rows and columns count from zero.
 */
public final class Grid {

    private final String file;
    private final String sheet;
    private final boolean hidden;
    private final CellStore cells;
    private final List<Merge> merges;
    /** Whether any number is formatted so that nothing is printed. */
    private final boolean blankFormats;

    private final MergeIndex mergeIndex;
    private final BitSet mergedRows = new BitSet();
    private final BitSet hiddenRows;
    private final BitSet hiddenColumns;

    Grid(GridBuilder from) {
        this.file = from.file;
        this.sheet = from.sheet;
        this.hidden = from.hidden;
        this.cells = from.cells.freeze();
        this.blankFormats = cells.hasStyle(style -> style.format().blank());
        this.merges = List.copyOf(from.merges);
        this.mergeIndex = new MergeIndex(merges);
        merges.stream()
                .filter(block -> block.firstRow() <= lastRow())
                .forEach(block -> mergedRows.set(block.firstRow(), Math.min(block.lastRow(), lastRow()) + 1));
        this.hiddenRows = (BitSet) from.hiddenRows.clone();
        this.hiddenColumns = (BitSet) from.hiddenColumns.clone();
    }

    /** Path of the workbook relative to the input folder. */
    public String file() {
        return file;
    }

    /** Name of the sheet. */
    public String sheet() {
        return sheet;
    }

    /** Whether the sheet is hidden in the workbook. */
    public boolean hidden() {
        return hidden;
    }

    /** Number of cells that hold something. */
    public long size() {
        return cells.size();
    }

    /** The last row that holds a cell, −1 for an empty sheet. */
    public int lastRow() {
        return cells.lastRow();
    }

    /** The last column that holds a cell, −1 for an empty sheet. */
    public int lastColumn() {
        return cells.lastColumn();
    }

    /** The cell itself; a merged block holds its value only at its top left. */
    public Optional<Cell> cell(int row, int column) {
        return cells.cell(row, column);
    }

    /** The cell, or the top left of the merged block that covers the place. */
    public Optional<Cell> covering(int row, int column) {
        Optional<Cell> own = cells.cell(row, column);
        if (own.isPresent()) {
            return own;
        }
        return merge(row, column).flatMap(block -> cells.cell(block.firstRow(), block.firstColumn()));
    }

    /** The non-blank cells of a row, left to right. */
    public RowCells row(int row) {
        return cells.row(row);
    }

    /** Every text that stands in any cell, errors and invalid numbers too, each once. */
    public List<SharedText> texts() {
        return cells.texts();
    }

    /** The next row at or after the given one that holds a cell, or −1. */
    public int nextRow(int row) {
        return cells.nextRow(row);
    }

    /** All merged blocks, in the workbook's order. */
    public List<Merge> merges() {
        return merges;
    }

    /** The merged block that covers a place. */
    public Optional<Merge> merge(int row, int column) {
        return mergedRows.get(row) || row > lastRow() ? mergeIndex.at(row, column) : Optional.empty();
    }

    /**
     * Whether people see a blank place where a number is: it lies under a merged block, or its format prints nothing. A
     * zero that a format or the sheet leaves unprinted is a zero all the same: budgets print their "nothing" so. A label
     * that is covered is a label all the same: without it numbers would seem to be of another row.
     */
    public boolean concealed(Cell cell) {
        return cell.isNumber() && ((cell.isInvisible() && cell.number() != 0) || isCovered(cell));
    }

    /** Whether a cell of the row may be {@linkplain #concealed concealed}. */
    public boolean mayConceal(int row) {
        return blankFormats || mergedRows.get(row);
    }

    /** The numbers other than zero that people do not see although their rows and columns are there. */
    public List<Cell> concealedNumbers() {
        List<Cell> concealed = new ArrayList<>();
        BitSet rows = rowsThatConceal();
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            for (Cell cell : rowHidden(row) ? List.<Cell>of() : row(row)) {
                if (cell.isNumber() && cell.number() != 0 && !columnHidden(cell.column()) && concealed(cell)) {
                    concealed.add(cell);
                }
            }
        }
        return concealed;
    }

    private BitSet rowsThatConceal() {
        BitSet rows = new BitSet();
        if (blankFormats) {
            rows.set(0, lastRow() + 1);
        }
        rows.or(mergedRows);
        return rows;
    }

    private boolean isCovered(Cell cell) {
        Optional<Merge> block = merge(cell.row(), cell.column());
        return block.isPresent()
                && (block.get().firstRow() != cell.row() || block.get().firstColumn() != cell.column());
    }

    /** Whether any row is hidden. */
    public boolean hidesRows() {
        return !hiddenRows.isEmpty();
    }

    public boolean rowHidden(int row) {
        return hiddenRows.get(row);
    }

    /** Whether any column is hidden. */
    public boolean hidesColumns() {
        return !hiddenColumns.isEmpty();
    }

    public boolean columnHidden(int column) {
        return hiddenColumns.get(column);
    }
}
