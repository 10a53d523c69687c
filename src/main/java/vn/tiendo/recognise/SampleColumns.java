package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.tiendo.workbook.Cell;

/**
 * First look at the columns below a possible header: where labels end and numbers begin, judged by the next rows of data.
 * Words below the last numbers are notes and signatures and tell nothing of the columns.
 *
 * @param lastLabel last column that holds words left of the numbers, −1 where none does
 * @param firstValue first column of numbers
 * @param lastValue last column of numbers
 * @param values how many columns hold numbers
 */
record SampleColumns(int lastLabel, int firstValue, int lastValue, int values) {

    private static final int DATA_ROWS = 40;
    private static final int ALL_ROWS = 120;
    private static final Pattern MARK = Pattern.compile("\\(?[\\d*]{1,3}\\)?");
    private static final int LONGEST_MARK = 5;

    static SampleColumns at(SheetView sheet, int firstDataRow) {
        Map<Integer, int[]> counts = new TreeMap<>();
        List<Cell> waiting = new ArrayList<>();
        int data = 0;
        int seen = 0;
        for (int row = firstDataRow; row >= 0 && data < DATA_ROWS && seen < ALL_ROWS; row = sheet.nextRow(row + 1)) {
            RowFacts facts = sheet.facts(row);
            if (data > 0 && beginsAnotherHeader(facts)) {
                break;
            }
            waiting.addAll(facts.cells());
            if (facts.isData()) {
                waiting.forEach(cell -> count(cell, cell.equals(facts.cells().get(0)), counts));
                waiting.clear();
                data++;
            }
            seen++;
        }
        return of(counts);
    }

    private static boolean beginsAnotherHeader(RowFacts facts) {
        return facts.kind() == RowFacts.Kind.NUMBERING
                || (facts.kind() != RowFacts.Kind.DATA
                        && facts.cells().stream().filter(CellText::isWords).count() >= 3);
    }

    /** A year at the beginning of a row is its label. */
    private static void count(Cell cell, boolean first, Map<Integer, int[]> counts) {
        int[] count = counts.computeIfAbsent(cell.column(), column -> new int[2]);
        if (first && CellText.isYear(cell)) {
            count[1]++;
        } else if (CellText.isNumeric(cell) || CellText.isBroken(cell)) {
            count[0]++;
        } else if (CellText.isWords(cell) && !isMark(CellText.of(cell))) {
            count[1]++;
        }
    }

    /** A footnote mark or a row number. */
    private static boolean isMark(String text) {
        return text.length() <= LONGEST_MARK && MARK.matcher(text).matches();
    }

    private static SampleColumns of(Map<Integer, int[]> counts) {
        int firstWords = counts.entrySet().stream()
                .filter(entry -> entry.getValue()[1] > entry.getValue()[0])
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
        int firstValue = -1;
        int lastValue = -1;
        int values = 0;
        for (Map.Entry<Integer, int[]> entry : counts.entrySet()) {
            boolean numbers = entry.getValue()[0] > 0 && entry.getValue()[0] >= entry.getValue()[1];
            if (numbers && entry.getKey() > firstWords) {
                firstValue = firstValue < 0 ? entry.getKey() : firstValue;
                lastValue = entry.getKey();
                values++;
            }
        }
        return new SampleColumns(lastLabel(counts, firstValue), firstValue, lastValue, values);
    }

    private static int lastLabel(Map<Integer, int[]> counts, int firstValue) {
        int last = -1;
        for (Map.Entry<Integer, int[]> entry : counts.entrySet()) {
            if (entry.getKey() < firstValue && entry.getValue()[1] > 0) {
                last = entry.getKey();
            }
        }
        return last;
    }
}
