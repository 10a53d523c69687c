package vn.tiendo.recognise;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import vn.tiendo.reference.Vocabulary;
import vn.tiendo.workbook.Cell;

/**
 * Where labels end and numbers begin in a table.
 *
 * @param words the first column of words; −1 where none stands before numbers
 * @param values the first column of numbers behind them; beyond all columns where there is none
 */
record FirstColumns(int words, int values) {

    static FirstColumns of(
            Vocabulary vocabulary, NavigableMap<Integer, ColumnStatistics> statistics, List<RowFacts> header) {
        int words = firstWords(statistics);
        return new FirstColumns(words, firstValue(statistics, words, codes(vocabulary, header)));
    }

    /** The first column of words that are not only row numbers; without one, the first column serves as labels. */
    private static int firstWords(NavigableMap<Integer, ColumnStatistics> statistics) {
        for (Map.Entry<Integer, ColumnStatistics> entry : statistics.entrySet()) {
            ColumnStatistics column = entry.getValue();
            if (column.words() > column.valueCount() && !column.onlyRowNumbers()) {
                return hasNumbersAfter(statistics, entry.getKey()) ? entry.getKey() : -1;
            }
        }
        return -1;
    }

    private static boolean hasNumbersAfter(NavigableMap<Integer, ColumnStatistics> statistics, int column) {
        for (ColumnStatistics after : statistics.tailMap(column, false).values()) {
            if (after.hasValues() && after.valueCount() >= after.words()) {
                return true;
            }
        }
        return false;
    }

    /** Columns of codes by their heading: labels and units may stand right of them, as in the forms of the statistics law. */
    private static Set<Integer> codes(Vocabulary vocabulary, List<RowFacts> header) {
        Set<Integer> codes = new HashSet<>();
        for (RowFacts row : header) {
            for (Cell cell : row.cells()) {
                if (cell.isText() && TextLook.of(cell).headsCodes(vocabulary)) {
                    codes.add(cell.column());
                }
            }
        }
        return codes;
    }

    private static int firstValue(
            NavigableMap<Integer, ColumnStatistics> statistics, int firstWords, Set<Integer> codes) {
        int after = firstWords;
        if (firstWords < 0) {
            after = firstWithValues(statistics);
        }
        for (Map.Entry<Integer, ColumnStatistics> entry : statistics.entrySet()) {
            if (entry.getKey() > after && entry.getValue().isNumeric() && !codes.contains(entry.getKey())) {
                return entry.getKey();
            }
        }
        return Integer.MAX_VALUE;
    }

    private static int firstWithValues(NavigableMap<Integer, ColumnStatistics> statistics) {
        for (Map.Entry<Integer, ColumnStatistics> entry : statistics.entrySet()) {
            if (entry.getValue().hasValues()) {
                return entry.getKey();
            }
        }
        return -1;
    }
}
