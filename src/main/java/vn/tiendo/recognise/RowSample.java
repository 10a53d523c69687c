package vn.tiendo.recognise;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.workbook.Cell;

/** What one row tells in a first look at the columns; every heading on a sheet has the rows below it looked at anew. */
final class RowSample {

    private static final Pattern MARK = Pattern.compile("\\(?[\\d*]{1,3}\\)?");
    private static final int LONGEST_MARK = 5;

    /** So many words and no numbers beside them head another table. */
    private static final int HEADINGS = 3;

    private final int row;
    private final boolean heads;
    private final int[] numbers;
    private final int[] words;

    private RowSample(int row, boolean heads, int[] numbers, int[] words) {
        this.row = row;
        this.heads = heads;
        this.numbers = numbers;
        this.words = words;
    }

    static RowSample of(RowFacts facts) {
        List<Cell> cells = facts.cells();
        int[] numbers = new int[cells.size()];
        int[] words = new int[cells.size()];
        int numbered = 0;
        int worded = 0;
        int headings = 0;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            boolean isWords = CellText.isWords(cell);
            headings += isWords ? 1 : 0;
            // A year at the beginning of a row is its label.
            if (i == 0 && facts.isData() && CellText.isYear(cell)) {
                words[worded++] = cell.column();
            } else if (CellText.isNumeric(cell) || CellText.isBroken(cell)) {
                numbers[numbered++] = cell.column();
            } else if (isWords && !TextLook.of(cell).isMark()) {
                words[worded++] = cell.column();
            }
        }
        boolean heads =
                facts.kind() == RowFacts.Kind.NUMBERING || (facts.kind() != RowFacts.Kind.DATA && headings >= HEADINGS);
        return new RowSample(facts.row(), heads, Arrays.copyOf(numbers, numbered), Arrays.copyOf(words, worded));
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
        for (int column : numbers) {
            numbersOfColumns[column]++;
        }
        for (int column : words) {
            wordsOfColumns[column]++;
        }
    }
}
