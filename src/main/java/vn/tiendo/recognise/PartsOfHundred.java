package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiendo.reference.Term;

/**
 * Finds columns that divide a hundred among them under a heading that compares ("Quý I so với quý IV" over "Tốt lên", "Giữ
 * nguyên", "Khó khăn hơn"): they are shares, whatever the heading above them says.
 */
final class PartsOfHundred {

    private static final double ROUNDING = 0.35;
    private static final int FEWEST_ROWS = 3;

    private PartsOfHundred() {}

    /** @param phrases headers of the number columns */
    static Set<Integer> of(TableShape shape, Map<Integer, Phrase> phrases) {
        Map<List<String>, List<Integer>> groups = new LinkedHashMap<>();
        phrases.forEach((column, phrase) -> {
            boolean compares = phrase.compared() && !phrase.base().contains(Term.PLAN);
            List<String> header = compares ? shape.header(column) : List.of();
            if (header.size() > 1) {
                groups.computeIfAbsent(header.subList(0, header.size() - 1), key -> new ArrayList<>())
                        .add(column);
            }
        });
        Set<Integer> parts = new HashSet<>();
        for (List<Integer> columns : groups.values()) {
            if (columns.size() > 1 && sumToHundred(shape.sampleRows(), columns)) {
                parts.addAll(columns);
            }
        }
        return parts;
    }

    /** Whether in nearly all rows the columns are between zero and a hundred and add up to a hundred. */
    static boolean sumToHundred(List<SampleRow> rows, Collection<Integer> columns) {
        if (columns.isEmpty()) {
            return false;
        }
        int asked = 0;
        int whole = 0;
        for (SampleRow row : rows) {
            double sum = 0;
            boolean inside = true;
            for (int column : columns) {
                double value = row.number(column);
                inside &= value >= 0 && value <= 100;
                sum += value;
            }
            if (!Double.isNaN(sum)) {
                asked++;
                whole += inside && Math.abs(sum - 100) <= ROUNDING ? 1 : 0;
            }
        }
        return asked >= FEWEST_ROWS && whole * 5 >= asked * 4;
    }
}
