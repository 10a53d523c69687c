package vn.tiendo.recognise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Figure;
import vn.tiendo.reference.Folding;

/**
 * Scores figures against cells read by hand, by the rules of {@code score.py}: a cell is right where value, measure,
 * period and unit are; a figure on an annotated sheet where none should be is a phantom.
 */
final class GoldCells {

    /** Counts of one workbook. */
    static final class Tally {
        int gold;
        int found;
        int meaning;
        int judgedUnits;
        int units;
        int right;
        int wrong;
        int phantoms;

        void add(Tally other) {
            gold += other.gold;
            found += other.found;
            meaning += other.meaning;
            judgedUnits += other.judgedUnits;
            units += other.units;
            right += other.right;
            wrong += other.wrong;
            phantoms += other.phantoms;
        }

        double net() {
            return 100.0 * (right - 5.0 * (wrong + phantoms)) / Math.max(1, gold);
        }

        String line(String name) {
            return String.format(
                    Locale.ROOT,
                    "%-50s %6d  found %5.1f  m+p %5.1f  unit %5.1f  right %5.1f  wrong %d  phantom %d",
                    name,
                    gold,
                    share(found, gold),
                    share(meaning, gold),
                    share(units, judgedUnits),
                    share(right, gold),
                    wrong,
                    phantoms);
        }

        static double share(int part, int whole) {
            return whole == 0 ? 100 : 100.0 * part / whole;
        }
    }

    private final Map<String, Map<String, CSVRecord>> gold = new HashMap<>();
    private final Map<String, Map<String, Figure>> figures = new HashMap<>();
    final List<String> misses = new ArrayList<>();

    GoldCells(Path file) {
        for (CSVRecord row : rows(file)) {
            gold.computeIfAbsent(sheetKey(row.get("file"), row.get("sheet")), key -> new HashMap<>())
                    .put(row.get("cell"), row);
        }
    }

    static List<CSVRecord> rows(Path file) {
        CSVFormat format = CSVFormat.TDF
                .builder()
                .setQuote(null)
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sheetKey(String file, String sheet) {
        return file.substring(file.lastIndexOf('/') + 1) + "!" + Folding.key(sheet);
    }

    void figure(Figure figure) {
        String key = sheetKey(figure.origin().file(), figure.origin().sheet());
        if (gold.containsKey(key)) {
            figures.computeIfAbsent(key, k -> new HashMap<>())
                    .put(figure.origin().cell().toString(), figure);
        }
    }

    /** The counts by workbook, in name order. */
    Map<String, Tally> score() {
        Map<String, Tally> books = new TreeMap<>();
        gold.forEach((sheet, cells) -> {
            Tally tally = books.computeIfAbsent(sheet.substring(0, sheet.indexOf('!')), book -> new Tally());
            Map<String, Figure> read = figures.getOrDefault(sheet, Map.of());
            cells.forEach((cell, row) -> judge(sheet, cell, row, read.get(cell), tally));
            read.keySet().stream().filter(cell -> !cells.containsKey(cell)).forEach(cell -> {
                tally.phantoms++;
                misses.add(sheet + " " + cell + ": no figure there, read " + shown(read.get(cell)));
            });
        });
        return books;
    }

    private void judge(String sheet, String cell, CSVRecord row, @Nullable Figure figure, Tally tally) {
        if (row.get("flag").equals("stray")) {
            tally.phantoms += figure == null ? 0 : 1;
            return;
        }
        if (!row.get("flag").equals("plain")) {
            return;
        }
        tally.gold++;
        boolean value = figure != null && sameValue(figure.value(), row.get("value"));
        boolean meaning = value
                && oneOf(figure.measure().code(), row.get("measure"))
                && oneOf(figure.period().map(period -> period.code()).orElse(""), row.get("period"));
        boolean judged = !row.get("unit").isEmpty() && !row.get("unit").equals("row");
        boolean unit = figure != null && (!judged || oneOf(Folding.key(figure.unit()), foldAll(row.get("unit"))));
        tally.found += value ? 1 : 0;
        tally.meaning += meaning ? 1 : 0;
        tally.judgedUnits += judged && figure != null ? 1 : 0;
        tally.units += judged && unit ? 1 : 0;
        tally.right += meaning && unit ? 1 : 0;
        tally.wrong += figure != null && !(meaning && unit) ? 1 : 0;
        if (!(meaning && unit)) {
            misses.add(sheet + " " + cell + ": " + row.get("measure") + "@" + row.get("period") + " " + row.get("unit")
                    + " " + row.get("value") + ", read " + shown(figure));
        }
    }

    private static String foldAll(String units) {
        return String.join(
                "|", Arrays.stream(units.split("\\|", -1)).map(Folding::key).toList());
    }

    static boolean oneOf(String got, String wanted) {
        return wanted.isEmpty() || Arrays.asList(wanted.split("\\|", -1)).contains(got);
    }

    /** Equal to six digits; a percentage may stand as a fraction in the cell. */
    static boolean sameValue(BigDecimal got, String stored) {
        String typed = stored.strip().replace(" ", "");
        for (String digits : List.of(typed, typed.replace(".", "").replace(',', '.'), typed.replace(",", ""))) {
            if (digits.matches("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?")) {
                double wanted = Double.parseDouble(digits);
                if (near(got.doubleValue(), wanted) || near(got.doubleValue(), 100 * wanted)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) <= 1e-6 * Math.max(1e-9, Math.abs(b));
    }

    private static String shown(@Nullable Figure figure) {
        return figure == null
                ? "nothing"
                : figure.measure().code() + "@"
                        + figure.period().map(Object::toString).orElse("?") + " " + figure.unit() + " "
                        + figure.value();
    }
}
