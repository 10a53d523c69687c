package vn.tiendo.recognise;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import vn.tiendo.reference.Vocabulary;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.RowCells;

/** Knows which rows hold numbers, readable or not, in the columns of figures. A row is asked for with its neighbours. */
final class NumberedRows {

    private static final int AT_HAND = 4;

    private final Vocabulary vocabulary;
    private final SheetView sheet;
    private final BitSet columns = new BitSet();
    private final int[] asked = new int[AT_HAND];
    private final boolean[] numbered = new boolean[AT_HAND];

    /** @param columns the columns of figures */
    NumberedRows(Vocabulary vocabulary, SheetView sheet, List<Integer> columns) {
        this.vocabulary = vocabulary;
        this.sheet = sheet;
        columns.forEach(this.columns::set);
        Arrays.fill(asked, -1);
    }

    boolean has(int row) {
        int place = row % AT_HAND;
        if (asked[place] != row) {
            asked[place] = row;
            numbered[place] = holdsNumber(sheet.row(row));
        }
        return numbered[place];
    }

    /** Whether figures stand in the cell's column. */
    boolean isOfFigures(Cell cell) {
        return columns.get(cell.column());
    }

    private boolean holdsNumber(RowCells cells) {
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (isOfFigures(cell)
                    && (CellText.isNumeric(cell) || CellText.isBroken(cell) || CellValue.isWorded(vocabulary, cell))) {
                return true;
            }
        }
        return false;
    }
}
