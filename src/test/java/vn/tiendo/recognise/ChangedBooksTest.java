package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.SharedFiles;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Finding;
import vn.tiendo.recognise.BookChange.Changed;
import vn.tiendo.recognise.BookChange.Place;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Vocabulary;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.Grid;
import vn.tiendo.workbook.ReadingLimits;
import vn.tiendo.workbook.SourceFile;
import vn.tiendo.workbook.WorkbookReader;

/**
 * Reads real workbooks as they are and changed in ways that keep their meaning, and compares figure by figure. Without
 * {@code -Dchange.books=all} only a few books are taken.
 */
class ChangedBooksTest {

    /** One book of each kind, old and new. */
    private static final String FEW = ".*(2003-06|2009-06|2019-06|2021-01|Plan_2017|tonghop|tylehongheo).*";

    private final Vocabulary vocabulary = Vocabulary.load();
    private final Areas areas = Areas.load();

    /**
     * What a change may cost.
     *
     * @param change the change
     * @param same least share of figures that say the same, in per cent
     * @param wrong most figures, in per cent, that say something else in measure, period, unit or value
     */
    private record Floor(BookChange change, double same, double wrong) {}

    private static final class Read implements FigureSink {
        final Map<Place, Reading> figures = new LinkedHashMap<>();
        final List<TableLayout> layouts = new ArrayList<>();

        @Override
        public void figure(Figure figure) {
            figures.put(new Place(figure.origin().sheet(), figure.origin().cell()), Reading.of(figure));
        }

        @Override
        public void finding(Finding finding) {}

        @Override
        public void layout(TableLayout layout) {
            layouts.add(layout);
        }
    }

    @Test
    void figuresStayWhatTheyAre() throws IOException {
        Map<Floor, Comparing> results = new LinkedHashMap<>();
        floors().forEach(floor -> results.put(floor, new Comparing()));
        for (Path file : files()) {
            List<Grid> book = new ArrayList<>();
            new WorkbookReader(ReadingLimits.STANDARD, System::nanoTime)
                    .read(new SourceFile(file.getFileName().toString(), file), book::add);
            Read plain = read(book);
            results.forEach((floor, result) -> compare(file, book, plain, floor.change(), result));
        }
        results.forEach((floor, result) -> result.print(floor.change().name()));
        results.forEach((floor, result) -> {
            String name = floor.change().name();
            assertThat(result.sharesSame()).as(name).isGreaterThanOrEqualTo(floor.same());
            assertThat(100.0 * result.wrongMeaning() / result.total()).as(name).isLessThanOrEqualTo(floor.wrong());
        });
    }

    private static List<Floor> floors() {
        String only = System.getProperty("change.only", "");
        Areas areas = Areas.load();
        return Stream.of(
                        new Floor(BookChanges.movedDownAndRight(3, 2), 100, 0),
                        new Floor(BookChanges.renamed(), 100, 0),
                        // Levels that could be years are moved on with the years.
                        new Floor(BookChanges.later(3), 99.5, 0.3),
                        new Floor(BookChanges.decomposed(), 100, 0),
                        new Floor(BookChanges.unmerged(), 99.8, 0.1),
                        new Floor(BookChanges.spread(1), 99.9, 0),
                        new Floor(BookChanges.spread(2), 99.9, 0),
                        new Floor(BookChanges.stacked(), 99.9, 0),
                        new Floor(BookChanges.aQuarterLater(), 99.9, 0),
                        // A name that two labels of a path make up between them is renamed in what is expected only.
                        new Floor(BookChanges.otherProvinces(areas), 99.5, 0),
                        new Floor(BookChanges.permuted(), 99.8, 0.1),
                        // Whole columns of "1.234" may be read either way and are left out.
                        new Floor(BookChanges.numbersAsText("vi-VN", spelling(Locale.forLanguageTag("vi-VN"))), 99, 0),
                        new Floor(BookChanges.numbersAsText("en-US", spelling(Locale.US)), 99, 0))
                .filter(floor -> floor.change().name().contains(only))
                .toList();
    }

    private static Function<Cell, String> spelling(Locale locale) {
        return cell -> {
            NumberFormat format = NumberFormat.getNumberInstance(locale);
            format.setMaximumFractionDigits(2);
            return format.format(cell.number());
        };
    }

    private void compare(Path file, List<Grid> book, Read plain, BookChange change, Comparing result) {
        if (!change.appliesTo(book)) {
            return;
        }
        Changed changed = change.of(book, plain.layouts);
        Map<Place, Reading> expected = new HashMap<>();
        plain.figures.forEach(
                (place, reading) -> expected.put(changed.places().apply(place), change.expected(reading)));
        result.compare(file.getFileName().toString(), expected, read(changed.sheets()).figures);
    }

    private Read read(List<Grid> book) {
        Read read = new Read();
        BookRecogniser recogniser = new BookRecogniser(vocabulary, areas, read);
        book.forEach(recogniser::accept);
        recogniser.finish();
        return read;
    }

    private static List<Path> files() throws IOException {
        String books = System.getProperty("change.books", FEW).replace("all", ".*");
        try (Stream<Path> walk = Files.walk(SharedFiles.require("workbooks"))) {
            return walk.filter(path -> path.toString().matches(".*\\.xlsx?m?"))
                    .filter(path -> path.getFileName().toString().matches(books))
                    .sorted()
                    .toList();
        }
    }
}
