package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.forms.ExplanationReader;
import vn.tiendo.model.Explanation;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.InputFile;
import vn.tiendo.model.Task;
import vn.tiendo.normalise.Normaliser;
import vn.tiendo.reference.LearnedWordings;
import vn.tiendo.workbook.ReadingLimits;
import vn.tiendo.workbook.SourceFile;
import vn.tiendo.workbook.WorkbookReader;

/**
 * Reads and recognises the workbooks side by side and matches their figures in the order of the files' names. Figures go
 * to {@code figures.csv} as they are found; only those that the catalogue knows are kept.
 */
final class WorkbookStage {

    private static final long MEMORY_OF_A_BYTE = 10;

    private final Knowledge knowledge;
    private final Stopwatch watch;
    private final Progress progress;
    private final WorkbookReader reader;
    private final Lessons lessons;

    WorkbookStage(Lessons lessons, Stopwatch watch, Progress progress) {
        this.lessons = lessons;
        this.reader = new WorkbookReader(ReadingLimits.STANDARD, watch.nanos());
        this.knowledge = lessons.knowledge();
        this.watch = watch;
        this.progress = progress;
    }

    /** Understands all files; a bad one becomes findings and never stops the others. */
    Understanding understand(InputFolder input, FigureTable figures) throws IOException {
        List<InputFile> inputs = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(lessons.findings());
        List<ReadBook> books = new ArrayList<>();
        List<Task> tasks = new ArrayList<>();
        List<Explanation> explanations = new ArrayList<>();
        RestrictedRows restricted = new RestrictedRows(knowledge.catalogue());
        ExplanationReader explained = new ExplanationReader(knowledge.catalogue());
        Normaliser normaliser;
        try (SideBySide cores = SideBySide.overTheCores()) {
            SideBySide.Begun<SourceFile, BookReading> reading = cores.begin(
                    input.files(),
                    WorkbookStage::need,
                    file -> new BookReading(file, reader, lessons, restricted.labels(), explained, watch));
            normaliser =
                    new Normaliser(knowledge.catalogue(), knowledge.areas(), new LearnedWordings(lessons.wordings()));
            FileSums sums = new FileSums();
            KnownRows rows = new KnownRows(knowledge.areas(), restricted.labels(), figures);
            FigureMatching matching = new FigureMatching(rows, normaliser, restricted, figures, watch);
            reading.takeAll(book -> {
                figures.beginWorkbook();
                book.drainTo(matching::take, sums);
                if (book.reading().refused()) {
                    figures.dropWorkbook();
                    normaliser.forget(book.file().name());
                } else {
                    books.add(book.book());
                    tasks.addAll(book.tasks());
                    explanations.addAll(book.explanations());
                    restricted.noteAll(book.restricted());
                    book.explanations().forEach(restricted::note);
                }
                findings.addAll(book.findings());
                InputFile described = book.describe(input.samples());
                inputs.add(described);
                progress.workbook(inputs.size(), input.files().size(), described, book.took());
            });
        }
        findings.addAll(aboutFolder(input));
        long count = inputs.stream().mapToLong(InputFile::figures).sum();
        return new Understanding(
                inputs, findings, count, normaliser, books, new Said(tasks, explanations), lessons, restricted);
    }

    /** A packed workbook takes about ten times its size in memory while one of its sheets is worked on. */
    static long need(SourceFile file) {
        try {
            return MEMORY_OF_A_BYTE * Files.size(file.path());
        } catch (IOException toldWhenTheFileIsRead) {
            return 0;
        }
    }

    private static List<Finding> aboutFolder(InputFolder input) {
        if (input.files().isEmpty()) {
            return List.of(Finding.onRun(FindingCode.NO_WORKBOOKS));
        }
        return input.setAside() == 0
                ? List.of()
                : List.of(Finding.onRun(FindingCode.SAMPLES_SET_ASIDE, String.valueOf(input.setAside())));
    }
}
