package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.forms.LabelForm;
import vn.tiendo.forms.LabelQuestion;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Finding;
import vn.tiendo.model.Severity;
import vn.tiendo.normalise.Suggestions;
import vn.tiendo.normalise.UnmatchedRow;
import vn.tiendo.office.ReviewWorkbook;
import vn.tiendo.publish.OutputFolder;
import vn.tiendo.reference.LearnedWording;
import vn.tiendo.reference.ReadingForm;
import vn.tiendo.view.Messages;
import vn.tiendo.workbook.Grid;
import vn.tiendo.workbook.ReadingLimits;
import vn.tiendo.workbook.WorkbookReader;

/** Makes the marked-up copies of workbooks in {@code review/}, for their owner only. */
final class ReviewWorkbooks {

    private static final String FOLDER = "review/";

    /** POI's model of a cell, of its copy and of their bytes. */
    private static final long MEMORY_OF_A_CELL = 1_000;

    /** The form of unknown rows is never long. */
    private static final long MEMORY_OF_THE_FORM = 8L << 20;

    private final OutputFolder output;
    private final Messages messages;
    private final Understanding understanding;
    private final Map<String, List<Finding>> findings;
    private final Stopwatch watch;
    private final ReviewNames names = new ReviewNames();

    ReviewWorkbooks(
            OutputFolder output,
            Messages messages,
            Understanding understanding,
            List<Finding> findings,
            Stopwatch watch) {
        this.output = output;
        this.messages = messages;
        this.understanding = understanding;
        this.findings = findings.stream().collect(Collectors.groupingBy(Finding::file));
        this.watch = watch;
    }

    /** Everything that the choice asks for. */
    List<HandBack> of(List<UnmatchedRow> unmatched, ReviewChoice choice) {
        List<HandBack> all = new ArrayList<>();
        if (choice != ReviewChoice.NONE && !unmatched.isEmpty()) {
            all.add(new HandBack(MEMORY_OF_THE_FORM, Step.LABEL_FORM, () -> labelForm(unmatched)));
        }
        for (ReadBook book : understanding.books()) {
            if (Files.isReadable(book.file().path()) && isWanted(of(book), choice)) {
                all.add(new HandBack(memory(book), Step.REVIEW_WORKBOOKS, () -> copy(book)));
            }
        }
        return all;
    }

    /** Copies of an earlier run go, so that what lies there is of this one; once all are put. */
    void sweep() throws IOException {
        output.keepOnly(FOLDER, names.given());
    }

    private List<Finding> of(ReadBook book) {
        return findings.getOrDefault(book.file().name(), List.of());
    }

    private static long memory(ReadBook book) {
        return MEMORY_OF_A_CELL * Math.min(book.cells(), ReviewWorkbook.MOST_CELLS);
    }

    private HandBack.Putting labelForm(List<UnmatchedRow> unmatched) throws IOException {
        Catalogue catalogue = understanding.lessons().knowledge().catalogue();
        byte[] form = LabelForm.write(questions(unmatched, new Suggestions(catalogue)), catalogue, messages);
        return () -> {
            names.reserve(LabelForm.FILE);
            output.put(FOLDER + LabelForm.FILE, form);
        };
    }

    /** Marked up in its own format; where that cannot be, the form comes as a workbook of its own. */
    private HandBack.Putting copy(ReadBook book) throws IOException {
        String name = book.file().name();
        ReviewWorkbook review = new ReviewWorkbook(
                book.layouts(), of(book), understanding.lessons().corrections(), messages);
        Optional<byte[]> marked = book.cells() <= ReviewWorkbook.MOST_CELLS
                ? review.of(book.file().path())
                : Optional.empty();
        if (marked.isPresent()) {
            return () -> output.put(FOLDER + names.of(name), marked.get());
        }
        if (book.layouts().isEmpty()) {
            return () -> {};
        }
        byte[] apart = review.apart(shown(book));
        return () -> output.put(FOLDER + names.of(ReadingForm.apart(name)), apart);
    }

    private List<Grid> shown(ReadBook book) {
        List<Grid> shown = new ArrayList<>();
        if (book.cells() <= ReviewWorkbook.MOST_CELLS) {
            new WorkbookReader(ReadingLimits.STANDARD, watch.nanos()).read(book.file(), shown::add);
        }
        return shown;
    }

    private static List<LabelQuestion> questions(List<UnmatchedRow> unmatched, Suggestions suggestions) {
        return unmatched.stream()
                .map(row -> new LabelQuestion(
                        String.join(LearnedWording.STEP, row.label()),
                        row.table(),
                        row.isBare(),
                        row.unit(),
                        row.origin(),
                        suggestions.of(row)))
                .toList();
    }

    private static boolean isWanted(List<Finding> findings, ReviewChoice choice) {
        return switch (choice) {
            case ALL -> true;
            case NONE -> false;
            case FINDINGS -> findings.stream().anyMatch(finding -> finding.severity() != Severity.NOTE);
        };
    }
}
