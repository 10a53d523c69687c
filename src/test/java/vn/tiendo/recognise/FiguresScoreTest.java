package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import vn.tiendo.SharedFiles;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Finding;
import vn.tiendo.reference.Folding;

/** Reads all real workbooks, prints how well, and holds the level reached as a floor. */
class FiguresScoreTest {

    private static final int WORST_SHOWN = 20;

    private final Map<String, String> paths = new HashMap<>();

    @Test
    void realWorkbooksAreReadAsWellAsBefore() throws IOException {
        Path books = SharedFiles.require("workbooks");
        GoldCells gold = new GoldCells(SharedFiles.require("workbooks/gold-cells.tsv"));
        SecondReading second = new SecondReading(SharedFiles.require("workbooks/second-reading.tsv"));
        readAll(books, gold, second);

        GoldCells.Tally total = new GoldCells.Tally();
        gold.score().forEach((book, tally) -> {
            System.out.println(tally.line(book));
            total.add(tally);
        });
        System.out.println(total.line("TOTAL"));
        second.score();
        double rowPaths = rowPaths(SharedFiles.require("workbooks/gold-labels.tsv"));
        System.out.printf(
                Locale.ROOT,
                "net %.1f %%   row paths %.1f %%   second reading: found %.1f %%, all right %.1f %% of %d%n",
                total.net(),
                rowPaths,
                GoldCells.Tally.share(second.found, second.size()),
                GoldCells.Tally.share(second.right, second.size()),
                second.size());
        show(gold.misses);
        show(second.misses);

        assertThat(GoldCells.Tally.share(total.meaning, total.gold))
                .as("value, measure, period")
                .isGreaterThan(99.5);
        assertThat(GoldCells.Tally.share(total.units, total.judgedUnits))
                .as("unit")
                .isGreaterThan(99.9);
        assertThat(rowPaths).as("row path").isGreaterThan(99.5);
        assertThat(total.phantoms).as("phantoms").isZero();
        assertThat(total.net()).as("net").isGreaterThan(99.5);
        assertThat(GoldCells.Tally.share(second.found, second.size()))
                .as("found")
                .isGreaterThan(99.9);
        assertThat(GoldCells.Tally.share(second.right, second.size()))
                .as("all right")
                .isGreaterThan(99.9);
    }

    private void readAll(Path books, GoldCells gold, SecondReading second) throws IOException {
        RealBooks.readAll(books, new FigureSink() {
            @Override
            public void figure(Figure figure) {
                gold.figure(figure);
                second.figure(figure);
                String sheet = GoldCells.sheetKey(
                        figure.origin().file(), figure.origin().sheet());
                paths.put(sheet + "!" + (figure.origin().cell().row() + 1), String.join(" > ", figure.rowPath()));
            }

            @Override
            public void finding(Finding finding) {}

            @Override
            public void layout(TableLayout layout) {}
        });
    }

    /** Share of annotated rows whose whole path is equal, a leading total left aside; rows without a figure do not count. */
    private double rowPaths(Path labels) {
        int rows = 0;
        int equal = 0;
        for (CSVRecord row : GoldCells.rows(labels)) {
            String read = paths.get(GoldCells.sheetKey(row.get("file"), row.get("sheet")) + "!" + row.get("row"));
            if (read != null) {
                rows++;
                equal += folded(read).equals(folded(row.get("path"))) ? 1 : 0;
            }
        }
        return GoldCells.Tally.share(equal, rows);
    }

    private static List<String> folded(String path) {
        List<String> parts = Stream.of(path.split(" > ", -1)).map(Folding::key).collect(Collectors.toList());
        while (parts.size() > 1
                && List.of("tong so", "tong tri gia", "tong cong", "ca nuoc", "total")
                        .contains(parts.get(0))) {
            parts.remove(0);
        }
        return parts;
    }

    private static void show(List<String> misses) {
        int step = Math.max(1, misses.size() / WORST_SHOWN);
        for (int i = 0; i < misses.size(); i += step) {
            System.out.println("  " + misses.get(i));
        }
    }
}
