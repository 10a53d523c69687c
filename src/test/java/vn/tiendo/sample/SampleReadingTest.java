package vn.tiendo.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.tiendo.model.Area;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Finding;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;
import vn.tiendo.recognise.BookRecogniser;
import vn.tiendo.recognise.FigureSink;
import vn.tiendo.recognise.TableLayout;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Vocabulary;
import vn.tiendo.workbook.ReadingLimits;
import vn.tiendo.workbook.SourceFile;
import vn.tiendo.workbook.WorkbookReader;

/** Reads the sample set and compares every figure with what a person reads there ({@code sample-figures.tsv}). */
class SampleReadingTest {

    private static final Path SAMPLES = Path.of("input/vi-du");

    private final Areas areas = Areas.load();
    private final Vocabulary vocabulary = Vocabulary.load();

    @Test
    void everyFigureIsReadAsAPersonReadsItButForTheKnownMisreadings() {
        assertThat(differences())
                .allSatisfy((cell, difference) ->
                        assertThat(isKnown(cell)).as(cell + difference).isTrue());
    }

    /** What is read rightly by now must leave the list, so that it stays right. */
    @Test
    void everyKnownMisreadingIsStillOne() {
        assertThat(known())
                .allSatisfy(cell -> assertThat(differences().keySet()).anyMatch(misread -> misread.startsWith(cell)));
    }

    @Test
    void everyPublishedFigureCarriesItsSourceAsANote() {
        assertThat(figures())
                .allSatisfy(figure -> assertThat(figure.notes())
                        .as(figure.origin().toString())
                        .anySatisfy(note -> {
                            assertThat(note.heading()).isEqualTo("Ghi chú");
                            assertThat(note.text()).containsAnyOf("Nguồn: ", "Số liệu minh họa");
                        }));
    }

    private static List<String> known() {
        return Resource.rows("sample-misread.tsv").stream()
                .map(row -> row.get("cell"))
                .toList();
    }

    private static boolean isKnown(String cell) {
        return known().stream().anyMatch(known -> cell.equals(known) || cell.startsWith(known + " › "));
    }

    private SortedMap<String, String> differences() {
        SortedMap<String, String> read = new TreeMap<>();
        for (Figure figure : figures()) {
            read.put(figure.origin().toString(), describe(figure));
        }
        return differences(expected(), read);
    }

    private List<Figure> figures() {
        Collected collected = new Collected(new ArrayList<>());
        for (String name : SampleSet.workbooks().keySet()) {
            BookRecogniser recogniser = new BookRecogniser(vocabulary, areas, collected);
            new WorkbookReader(ReadingLimits.STANDARD, System::nanoTime)
                    .read(new SourceFile(name, SAMPLES.resolve(name)), recogniser::accept);
            recogniser.finish();
        }
        return collected.figures();
    }

    private static SortedMap<String, String> expected() {
        SortedMap<String, String> expected = new TreeMap<>();
        for (Map<String, String> row : Resource.rows("sample-figures.tsv")) {
            expected.put(
                    row.get("file") + " › " + row.get("sheet") + " › " + row.get("cell"),
                    String.join(
                            " | ",
                            List.of(
                                            "label",
                                            "measure",
                                            "period",
                                            "area",
                                            "unit",
                                            "value",
                                            "qualifier",
                                            "low",
                                            "high",
                                            "status",
                                            "authority")
                                    .stream()
                                    .map(row::get)
                                    .toList()));
        }
        return expected;
    }

    private String describe(Figure figure) {
        return String.join(
                " | ",
                figure.label(),
                figure.measure().code(),
                figure.period().map(Period::code).orElse(""),
                areas.find(figure.area()).map(Area::name).orElse(figure.area()),
                figure.unit(),
                plain(Optional.of(figure.value())),
                figure.qualifier(),
                plain(figure.bounds().low()),
                plain(figure.bounds().high()),
                figure.status().code(),
                measuredAgainstAPlan(figure) ? figure.authority().code() : "");
    }

    /** Other figures have no plan, whatever their letterhead says. */
    private static boolean measuredAgainstAPlan(Figure figure) {
        return figure.measure() == Measure.TARGET || figure.measure() == Measure.PCT_OF_PLAN;
    }

    /** Fifteen digits, as workbooks keep them. */
    private static String plain(Optional<BigDecimal> number) {
        return number.map(value -> new BigDecimal(String.format(Locale.ROOT, "%.15g", value))
                        .stripTrailingZeros()
                        .toPlainString())
                .orElse("");
    }

    private static SortedMap<String, String> differences(Map<String, String> expected, Map<String, String> read) {
        SortedMap<String, String> differences = new TreeMap<>();
        expected.forEach((cell, wanted) -> {
            String found = read.getOrDefault(cell, "not read");
            if (!found.equals(wanted)) {
                differences.put(cell, "\n  expected " + wanted + "\n  read     " + found);
            }
        });
        read.forEach((cell, found) -> {
            if (!expected.containsKey(cell)) {
                differences.put(cell, "\n  no figure, but read " + found);
            }
        });
        return differences;
    }

    /** Keeps the figures; what was not understood is seen as figures missing. */
    private record Collected(List<Figure> figures) implements FigureSink {

        @Override
        public void figure(Figure figure) {
            figures.add(figure);
        }

        @Override
        public void finding(Finding finding) {}

        @Override
        public void layout(TableLayout layout) {}
    }
}
