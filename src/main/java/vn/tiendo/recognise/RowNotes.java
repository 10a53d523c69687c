package vn.tiendo.recognise;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.CellAddress;
import vn.tiendo.model.RowNote;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellKind;
import vn.tiendo.workbook.CellStyle;
import vn.tiendo.workbook.RowCells;

/** Reads the texts of a table's note columns, row by row; a merged block holds its note for all rows that it covers. */
final class RowNotes {

    private static final Cell NO_TEXT =
            new Cell(new CellAddress(0, 0), CellKind.NUMBER, Double.NaN, "", CellStyle.PLAIN);

    private final SheetView sheet;

    /** From left to right, as the cells of a row stand. */
    private final int[] columns;

    private final String[] headings;

    RowNotes(SheetView sheet, TableShape shape) {
        this.sheet = sheet;
        this.columns = new int[shape.notes().size()];
        this.headings = new String[columns.length];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = shape.notes().get(i);
            headings[i] = String.join(" ", shape.header(columns[i]));
        }
    }

    /** The notes of a row by their headings. */
    List<RowNote> of(RowCells cells) {
        if (columns.length == 0) {
            return List.of();
        }
        RowNote[] found = new RowNote[columns.length];
        int count = 0;
        int place = 0;
        for (int i = 0; i < columns.length; i++) {
            while (place < cells.size() && cells.get(place).column() < columns[i]) {
                place++;
            }
            boolean own = place < cells.size() && cells.get(place).column() == columns[i];
            Cell cell = own ? cells.get(place) : covering(cells.get(0), columns[i]);
            if (cell.isText() && !TextLook.of(cell).missing()) {
                found[count++] = new RowNote(headings[i], TextLook.of(cell).tidy());
            }
        }
        return List.of(count == found.length ? found : Arrays.copyOf(found, count));
    }

    /** The merged cell over a place in the row; any cell without a text where there is none. */
    private Cell covering(Cell first, int column) {
        Optional<Cell> covering = sheet.grid().covering(first.row(), column);
        return covering.orElse(NO_TEXT);
    }
}
