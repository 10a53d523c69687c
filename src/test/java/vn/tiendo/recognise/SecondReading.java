package vn.tiendo.recognise;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import vn.tiendo.model.Figure;

/**
 * Scores figures against what an independent author made of the monthly books, by the rules of {@code
 * second_reading.py}: found where the value stands at an expected cell, all right where measure and period are too. Index
 * and growth count as the same statement in two forms where the value fits the form read.
 */
final class SecondReading {

    private final List<CSVRecord> expectations;
    private final Set<String> wanted = new HashSet<>();
    private final Map<String, Figure> figures = new HashMap<>();
    final List<String> misses = new ArrayList<>();
    int found;
    int right;

    SecondReading(Path file) {
        expectations = GoldCells.rows(file);
        expectations.forEach(row -> wanted.addAll(keys(row)));
    }

    private static List<String> keys(CSVRecord row) {
        List<String> keys = new ArrayList<>();
        for (String cell : row.get("cells").split("\\|", -1)) {
            int mark = cell.lastIndexOf('!');
            keys.add(key(row.get("file"), cell.substring(0, mark), cell.substring(mark + 1)));
        }
        return keys;
    }

    private static String key(String file, String sheet, String cell) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name + "!" + sheet.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT) + "!" + cell;
    }

    void figure(Figure figure) {
        String key = key(
                figure.origin().file(),
                figure.origin().sheet(),
                figure.origin().cell().toString());
        if (wanted.contains(key)) {
            figures.put(key, figure);
        }
    }

    int size() {
        return expectations.size();
    }

    void score() {
        for (CSVRecord row : expectations) {
            int best = 0;
            for (String key : keys(row)) {
                Figure figure = figures.get(key);
                best = figure == null ? best : Math.max(best, judge(row, figure));
            }
            found += best > 0 ? 1 : 0;
            right += best > 1 ? 1 : 0;
            if (best < 2) {
                misses.add(
                        row.get("file") + " " + row.get("cells") + " " + row.get("measure") + "@" + row.get("period"));
            }
        }
    }

    /** 0 where the value is not there, 1 where it is, 2 where measure and period are right too. */
    private static int judge(CSVRecord row, Figure figure) {
        double wantedValue = Double.parseDouble(row.get("value"));
        double value = figure.value().doubleValue();
        boolean percent = row.get("unit").equals("%");
        String measure = figure.measure().code();
        boolean plain = agree(value, wantedValue, percent);
        boolean twin = (measure.startsWith("growth_")
                        && row.get("measure").contains("index_")
                        && agree(value, wantedValue - 100, percent))
                || (measure.startsWith("index_")
                        && row.get("measure").contains("growth_")
                        && agree(value, wantedValue + 100, percent));
        if (!plain && !twin) {
            return 0;
        }
        boolean said = (plain && GoldCells.oneOf(measure, row.get("measure")))
                || (twin && GoldCells.oneOf(twin(measure), row.get("measure")));
        boolean time =
                GoldCells.oneOf(figure.period().map(period -> period.code()).orElse(""), row.get("period"));
        return said && time ? 2 : 1;
    }

    private static String twin(String measure) {
        return measure.startsWith("index_") ? "growth_" + measure.substring(6) : "index_" + measure.substring(7);
    }

    private static boolean agree(double a, double b, boolean percent) {
        return Math.abs(a - b) <= (percent ? 0.051 : 0)
                || Math.abs(a - b) <= 1e-6 * Math.max(Math.max(Math.abs(a), Math.abs(b)), 1e-6);
    }
}
