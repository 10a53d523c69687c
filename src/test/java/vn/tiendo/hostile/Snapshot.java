package vn.tiendo.hostile;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Finding;
import vn.tiendo.recognise.BookRecogniser;
import vn.tiendo.recognise.FigureSink;
import vn.tiendo.recognise.TableLayout;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Vocabulary;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellKind;
import vn.tiendo.workbook.Grid;
import vn.tiendo.workbook.Reading;
import vn.tiendo.workbook.ReadingLimits;
import vn.tiendo.workbook.SourceFile;
import vn.tiendo.workbook.WorkbookReader;

/**
 * What reading a file gave: every cell that holds something, by sheet and address, the findings, and where asked for the
 * figures that were recognised.
 */
record Snapshot(boolean refused, Map<String, Content> cells, List<Finding> findings, Map<String, Figure> figures) {

    /** What stands in a cell, its look left out. */
    record Content(CellKind kind, double number, String text) {

        boolean isNumber() {
            return kind == CellKind.NUMBER;
        }
    }

    /** Processor time that no small file may need. */
    private static final long MOST_NANOS = 10_000_000_000L;

    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final Areas AREAS = Areas.load();

    /** Reads one file the way the program does; anything thrown fails the test. */
    static Snapshot of(Path file, boolean withFigures) {
        Map<String, Content> cells = new LinkedHashMap<>();
        Map<String, Figure> figures = new LinkedHashMap<>();
        List<Finding> recognised = new ArrayList<>();
        BookRecogniser recogniser = new BookRecogniser(VOCABULARY, AREAS, into(figures, recognised));
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Reading reading = new WorkbookReader(ReadingLimits.STANDARD, System::nanoTime)
                .read(new SourceFile(String.valueOf(file.getFileName()), file), grid -> {
                    put(grid, cells);
                    if (withFigures) {
                        recogniser.accept(grid);
                    }
                });
        recogniser.finish();
        long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        if (used > MOST_NANOS) {
            throw new AssertionError("took " + used / 1_000_000 + " ms of processor time: " + file);
        }
        List<Finding> findings = new ArrayList<>(reading.findings());
        findings.addAll(recognised);
        return new Snapshot(reading.refused(), reading.refused() ? Map.of() : cells, findings, figures);
    }

    private static FigureSink into(Map<String, Figure> figures, List<Finding> findings) {
        return new FigureSink() {
            @Override
            public void figure(Figure figure) {
                figures.put(figure.origin().sheet() + "!" + figure.origin().cell(), figure);
            }

            @Override
            public void finding(Finding finding) {
                findings.add(finding);
            }

            @Override
            public void layout(TableLayout layout) {
                // Only for marked-up copies.
            }
        };
    }

    private static void put(Grid grid, Map<String, Content> cells) {
        for (int row = grid.nextRow(0); row >= 0; row = grid.nextRow(row + 1)) {
            for (Cell cell : grid.row(row)) {
                cells.put(grid.sheet() + "!" + cell.address(), new Content(cell.kind(), cell.number(), cell.text()));
            }
        }
    }

    Optional<Content> at(String place) {
        return Optional.ofNullable(cells.get(place));
    }
}
