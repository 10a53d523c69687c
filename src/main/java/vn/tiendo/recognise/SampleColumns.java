package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.List;

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

    static SampleColumns at(SheetView sheet, int firstDataRow) {
        int columns = sheet.grid().lastColumn() + 1;
        int[] numbers = new int[columns];
        int[] words = new int[columns];
        List<RowSample> waiting = new ArrayList<>();
        int data = 0;
        int seen = 0;
        for (int row = firstDataRow; row >= 0 && data < DATA_ROWS && seen < ALL_ROWS; row = sheet.nextRow(row + 1)) {
            RowSample sample = sheet.sample(row);
            if (data > 0 && sample.beginsHeader()) {
                break;
            }
            if (sheet.facts(row).isData()) {
                for (int i = 0; i < waiting.size(); i++) {
                    waiting.get(i).count(numbers, words);
                }
                waiting.clear();
                sample.count(numbers, words);
                data++;
            } else {
                waiting.add(sample);
            }
            seen++;
        }
        return of(numbers, words);
    }

    private static SampleColumns of(int[] numbers, int[] words) {
        int firstWords = -1;
        for (int column = words.length - 1; column >= 0; column--) {
            firstWords = words[column] > numbers[column] ? column : firstWords;
        }
        int firstValue = -1;
        int lastValue = -1;
        int values = 0;
        for (int column = firstWords + 1; column < numbers.length; column++) {
            if (numbers[column] > 0 && numbers[column] >= words[column]) {
                firstValue = firstValue < 0 ? column : firstValue;
                lastValue = column;
                values++;
            }
        }
        return new SampleColumns(lastLabel(words, firstValue), firstValue, lastValue, values);
    }

    private static int lastLabel(int[] words, int firstValue) {
        int last = firstValue - 1;
        while (last >= 0 && words[last] == 0) {
            last--;
        }
        return Math.max(last, -1);
    }
}
