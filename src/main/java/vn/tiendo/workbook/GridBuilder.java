package vn.tiendo.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.tiendo.model.CellAddress;

/**
 * Collects one sheet while it is read. Cells may come in any order; a cell that comes again with another content is left
 * INVALID, because nothing tells which is right.
 */
public final class GridBuilder {

    final String file;
    final String sheet;
    boolean hidden;
    final CellStore cells = new CellStore();
    final List<Merge> merges = new ArrayList<>();
    final BitSet hiddenRows = new BitSet();
    final BitSet hiddenColumns = new BitSet();

    public GridBuilder(String file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    public GridBuilder hidden(boolean isHidden) {
        hidden = isHidden;
        return this;
    }

    public GridBuilder hideRow(int row) {
        hiddenRows.set(row);
        return this;
    }

    /** Hides the columns from first to last, both included. */
    public GridBuilder hideColumns(int first, int last) {
        hiddenColumns.set(first, last + 1);
        return this;
    }

    public GridBuilder merge(Merge block) {
        merges.add(block);
        return this;
    }

    public GridBuilder text(int row, int column, String text, CellStyle style) {
        return text(row, column, new SharedText(text), style);
    }

    /** A text that stands in other cells too. */
    GridBuilder text(int row, int column, SharedText text, CellStyle style) {
        cells.put(row, column, CellKind.TEXT, Double.NaN, text, style);
        return this;
    }

    public GridBuilder number(int row, int column, double number, CellStyle style) {
        cells.put(row, column, CellKind.NUMBER, number, SharedText.NONE, style.of(number));
        return this;
    }

    /** The number by which the grid knows a text. */
    int text(SharedText text) {
        return cells.textNumber(text);
    }

    /** The number by which the grid knows a style. */
    int style(CellStyle style) {
        return cells.styleNumber(style);
    }

    /** A text that the grid knows already, as it knows the style. */
    void text(int row, int column, int text, int style) {
        cells.put(row, column, CellKind.TEXT, text, style);
    }

    /** A number in a style that the grid knows already and that is the same for all numbers. */
    void number(int row, int column, double number, int style) {
        cells.put(row, column, CellKind.NUMBER, number, style);
    }

    /** Any other kind, with its number and text as {@link Cell} describes them. */
    public GridBuilder other(int row, int column, CellKind kind, double number, String text, CellStyle style) {
        cells.put(row, column, kind, number, new SharedText(text), style);
        return this;
    }

    /**
     * A date: a day, or the month that its format prints. Days before 1940 and after 2100 are numbers in a wrong format and
     * stay what they are.
     */
    GridBuilder date(int row, int column, double serial, CellStyle style) {
        return style.format().printsMonth() && ExcelDates.isOfOurTime(serial)
                ? text(row, column, new SharedText(ExcelDates.monthText(serial)), style)
                : other(row, column, CellKind.DATE, serial, "", style);
    }

    /** Cells that came again with another content; known once the grid is built. */
    List<CellAddress> conflicts() {
        return cells.conflicts();
    }

    /** Number of cells so far. */
    public long size() {
        return cells.size();
    }

    public Grid build() {
        return new Grid(this);
    }
}
