package vn.tiendo.recognise;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Finding;
import vn.tiendo.model.Period;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Vocabulary;
import vn.tiendo.workbook.ReadingLimits;
import vn.tiendo.workbook.SourceFile;
import vn.tiendo.workbook.WorkbookReader;

/**
 * Writes {@code figures.csv} and the findings of a folder of workbooks, for {@code score.py} and {@code
 * second_reading.py}: {@code FiguresCsv FOLDER FIGURES.csv FINDINGS.txt}.
 */
public final class FiguresCsv {

    private FiguresCsv() {}

    public static void main(String[] arguments) throws IOException {
        try (CSVPrinter csv = new CSVPrinter(
                        Files.newBufferedWriter(Path.of(arguments[1]), StandardCharsets.UTF_8), CSVFormat.RFC4180);
                PrintWriter findings =
                        new PrintWriter(Files.newBufferedWriter(Path.of(arguments[2]), StandardCharsets.UTF_8))) {
            csv.printRecord(
                    "file",
                    "sheet",
                    "cell",
                    "table",
                    "row_path",
                    "column_header",
                    "measure",
                    "period",
                    "area",
                    "unit",
                    "value",
                    "raw",
                    "qualifier",
                    "value_low",
                    "value_high",
                    "status",
                    "plan_authority",
                    "price_basis",
                    "indicator");
            readAll(Path.of(arguments[0]), new FigureSink() {
                @Override
                public void figure(Figure figure) {
                    try {
                        csv.printRecord(row(figure));
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                }

                @Override
                public void finding(Finding f) {
                    findings.printf(
                            Locale.ROOT,
                            "%s\t%s\t%s\t%s\t%s\t%s%n",
                            f.code().code(),
                            f.file(),
                            f.sheet(),
                            f.cell(),
                            f.found(),
                            f.arguments());
                }

                @Override
                public void layout(TableLayout layout) {}
            });
        }
    }

    /** Reads and recognises every workbook below a folder, in name order. */
    static void readAll(Path folder, FigureSink sink) throws IOException {
        Vocabulary vocabulary = Vocabulary.load();
        Areas areas = Areas.load();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(path -> path.toString().matches(".*\\.xlsx?m?"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            BookRecogniser book = new BookRecogniser(vocabulary, areas, sink);
            new WorkbookReader(ReadingLimits.STANDARD, System::nanoTime)
                    .read(new SourceFile(name, file), book::accept)
                    .findings()
                    .forEach(sink::finding);
            book.finish();
        }
    }

    private static List<String> row(Figure f) {
        return List.of(
                f.origin().file(),
                f.origin().sheet(),
                f.origin().cell().toString(),
                f.table(),
                String.join(" › ", f.rowPath()),
                String.join(" › ", f.columnHeader()),
                f.measure().code(),
                f.period().map(Period::code).orElse(""),
                f.area(),
                f.unit(),
                f.value().toPlainString(),
                f.raw(),
                f.qualifier(),
                f.bounds().low().map(Object::toString).orElse(""),
                f.bounds().high().map(Object::toString).orElse(""),
                f.status().code(),
                f.authority().code(),
                f.priceBasis(),
                "");
    }
}
