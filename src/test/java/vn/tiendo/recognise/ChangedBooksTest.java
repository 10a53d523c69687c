package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Reads real workbooks as they are and changed in ways that keep their meaning, and compares figure by figure. */
class ChangedBooksTest {

    private final Vocabulary vocabulary = Vocabulary.load();
    private final Areas areas = Areas.load();

    private static final class Read implements FigureSink {
        final Map<Place, Reading> figures = new LinkedHashMap<>();
        final List<TableLayout> layouts = new ArrayList<>();

        @Override
        public void figure(Figure figure) {
            figures.put(
                    new Place(figure.origin().sheet(), figure.origin().cell()), Reading.of(figure));
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
        Map<BookChange, Comparing> results = new LinkedHashMap<>();
        changes().forEach(change -> results.put(change, new Comparing()));
        for (Path file : files()) {
            List<Grid> book = new ArrayList<>();
            new WorkbookReader(ReadingLimits.STANDARD, System::nanoTime)
                    .read(new SourceFile(file.getFileName().toString(), file), book::add);
            Read plain = read(book);
            results.forEach((change, result) -> compare(file, book, plain, change, result));
        }
        results.forEach((change, result) -> result.print(change.name()));
        results.forEach((change, result) ->
                assertThat(result.wrongMeaning()).as(change.name()).isZero());
    }

    private static List<BookChange> changes() {
        String only = System.getProperty("change.only", "");
        return Stream.of(
                        BookChanges.movedDownAndRight(3, 2),
                        BookChanges.renamed(),
                        BookChanges.later(3),
                        BookChanges.decomposed(),
                        BookChanges.unmerged(),
                        BookChanges.spread(1),
                        BookChanges.spread(2),
                        BookChanges.stacked(),
                        BookChanges.aQuarterLater(),
                        BookChanges.numbersAsText("vi-VN", spelling(Locale.forLanguageTag("vi-VN"))),
                        BookChanges.numbersAsText("en-US", spelling(Locale.US)))
                .filter(change -> change.name().contains(only))
                .toList();
    }

    private static Function<Cell, String> spelling(Locale locale) {
        return cell -> {
            java.text.NumberFormat format = java.text.NumberFormat.getNumberInstance(locale);
            format.setMaximumFractionDigits(2);
            return format.format(cell.number());
        };
    }

    private void compare(Path file, List<Grid> book, Read plain, BookChange change, Comparing result) {
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
        String only = System.getProperty("change.books", "");
        try (Stream<Path> walk = Files.walk(SharedFiles.require("workbooks"))) {
            return walk.filter(path -> path.toString().matches(".*\\.xlsx?m?"))
                    .filter(path -> path.toString().contains(only))
                    .sorted()
                    .toList();
        }
    }
}
