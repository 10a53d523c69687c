package vn.tiendo.recognise;

import java.util.regex.Pattern;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.RowCells;

/** What one row tells in a first look at the columns; every heading on a sheet has the rows below it looked at anew. */
final class RowSample {

    private static final Pattern MARK = Pattern.compile("\\(?[\\d*]{1,3}\\)?");
    private static final int LONGEST_MARK = 5;

    /** So many words and no numbers beside them head another table. */
    private static final int HEADINGS = 3;

    private final int row;
    private final boolean heads;

    /** Columns, those of numbers from the left end on and those of words from the right. */
    private final int[] columns;

    private final int numbers;
    private final int words;

    private RowSample(int row, boolean heads, int[] columns, int numbers, int words) {
        this.row = row;
        this.heads = heads;
        this.columns = columns;
        this.numbers = numbers;
        this.words = words;
    }

    static RowSample of(RowFacts facts) {
        RowCells cells = facts.cells();
        int[] columns = new int[cells.size()];
        int numbered = 0;
        int worded = 0;
        int headings = 0;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            boolean isWords = CellText.isWords(cell);
            headings += isWords ? 1 : 0;
            // A year at the beginning of a row is its label.
            if (i == 0 && facts.isData() && CellText.isYear(cell)) {
                columns[columns.length - ++worded] = cell.column();
            } else if (CellText.isNumeric(cell) || CellText.isBroken(cell)) {
                columns[numbered++] = cell.column();
            } else if (isWords && !TextLook.of(cell).isMark()) {
                columns[columns.length - ++worded] = cell.column();
            }
        }
        boolean heads =
                facts.kind() == RowFacts.Kind.NUMBERING || (facts.kind() != RowFacts.Kind.DATA && headings >= HEADINGS);
        return new RowSample(facts.row(), heads, columns, numbered, worded);
    }

    /** A footnote mark or a row number. */
    static boolean isMark(String text) {
        return text.length() <= LONGEST_MARK && MARK.matcher(text).matches();
    }

    int row() {
        return row;
    }

    /** Whether another header begins here. */
    boolean beginsHeader() {
        return heads;
    }

    /** Adds one to the count of each column that it holds a number or words in. */
    void count(int[] numbersOfColumns, int[] wordsOfColumns) {
        for (int i = 0; i < numbers; i++) {
            numbersOfColumns[columns[i]]++;
        }
        for (int i = 1; i <= words; i++) {
            wordsOfColumns[columns[columns.length - i]]++;
        }
    }
}
