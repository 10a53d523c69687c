package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.tiendo.reference.Vocabulary;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.RowCells;

/** What stands in the columns of a table's body, counted while its end is looked for: a long sheet is gone through once less. */
final class TableBody {

    private static final int SAMPLE_ROWS = 60;

    private final Vocabulary vocabulary;
    private final SheetView sheet;
    private final NavigableMap<Integer, ColumnStatistics> statistics = new TreeMap<>();

    /** The same by place, so that the tree is searched once for each column and not for each cell. */
    private final ColumnStatistics[] columns;

    private final List<SampleRow> sampleRows = new ArrayList<>();
    private int next;

    /** @param first the first row after the header */
    TableBody(Vocabulary vocabulary, SheetView sheet, int first) {
        this.vocabulary = vocabulary;
        this.sheet = sheet;
        this.columns = new ColumnStatistics[sheet.grid().lastColumn() + 1];
        this.next = first;
    }

    /** Counts all rows up to the given one that are not counted yet. */
    void countUpTo(RowFacts last) {
        while (next < last.row()) {
            next = sheet.nextRow(next);
            if (next < last.row()) {
                count(sheet.row(next));
                next++;
            }
        }
        count(last.cells());
        next = last.row() + 1;
    }

    private void count(RowCells cells) {
        boolean labelled = false;
        int numbers = 0;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            ColumnStatistics column = column(cell.column());
            column.add(cell);
            if (cell.isNumber()) {
                numbers++;
            } else if (cell.isText()) {
                TextLook look = TextLook.of(cell);
                numbers += look.numeric() ? 1 : 0;
                if (look.measured(vocabulary)) {
                    column.measured();
                }
                boolean words = look.isWords() && !look.rowNumber();
                if (words && labelled) {
                    column.besideLabel();
                }
                labelled |= words;
            }
        }
        if (numbers > 1 && sampleRows.size() < SAMPLE_ROWS) {
            sampleRows.add(new SampleRow(cells));
        }
    }

    private ColumnStatistics column(int number) {
        ColumnStatistics known = columns[number];
        if (known == null) {
            known = new ColumnStatistics();
            columns[number] = known;
            statistics.put(number, known);
        }
        return known;
    }

    /** Its columns that hold anything, from the left. */
    NavigableMap<Integer, ColumnStatistics> statistics() {
        return statistics;
    }

    /** The first rows with several numbers. */
    List<SampleRow> sampleRows() {
        return sampleRows;
    }
}
