package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import vn.tiendo.forms.ExplanationReader;
import vn.tiendo.forms.TaskReader;
import vn.tiendo.model.Explanation;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.InputFile;
import vn.tiendo.model.SheetRow;
import vn.tiendo.model.Task;
import vn.tiendo.recognise.BookRecogniser;
import vn.tiendo.recognise.Corrections;
import vn.tiendo.recognise.FigureSink;
import vn.tiendo.recognise.TableLayout;
import vn.tiendo.workbook.Grid;
import vn.tiendo.workbook.Reading;
import vn.tiendo.workbook.SourceFile;
import vn.tiendo.workbook.WorkbookReader;

/**
 * Reads and recognises one workbook on a worker. Its figures are handed over in batches while it reads, and it waits where
 * they are not taken: however many figures a workbook holds, few are under way.
 */
final class BookReading implements Runnable {

    private static final String OURS = "vn.tiendo.";

    private final SourceFile file;
    private final WorkbookReader reader;
    private final Knowledge knowledge;
    private final Corrections corrections;
    private final LongSupplier nanos;
    private final Stopwatch watch;
    private final FigureQueue queue;
    private final List<Finding> findings = new ArrayList<>();
    private final List<TableLayout> layouts = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private final List<Explanation> explanations = new ArrayList<>();
    private final List<SheetRow> restricted = new ArrayList<>();
    private final RestrictedLabels labels;
    private final ExplanationReader explained;
    private String atHand = "";
    private long figures;
    private long cells;
    private long took;
    private long inLaterStages;
    private @Nullable Reading reading;
    private @Nullable Error failure;
    private String sha256 = "";
    private long bytes;

    BookReading(
            SourceFile file,
            WorkbookReader reader,
            Lessons lessons,
            RestrictedLabels labels,
            ExplanationReader explained,
            Stopwatch watch) {
        this.file = file;
        this.labels = labels;
        this.reader = reader;
        this.knowledge = lessons.knowledge();
        this.corrections = lessons.corrections();
        this.explained = explained;
        this.watch = watch;
        this.nanos = watch.nanos();
        this.queue = new FigureQueue(nanos);
    }

    @Override
    public void run() {
        long began = nanos.getAsLong();
        try {
            reading = read();
        } catch (Error whatNoWorkbookMayCause) {
            failure = whatNoWorkbookMayCause;
        } finally {
            took = nanos.getAsLong() - began - queue.waited();
            watch.add(Step.PARSE, took - inLaterStages);
            queue.end();
        }
    }

    /** What the stages after reading cannot take is the program's fault and still costs one workbook only. */
    private Reading read() {
        try {
            return recognise();
        } catch (CancellationException runEnded) {
            throw runEnded;
        } catch (RuntimeException | StackOverflowError faultOfTheProgram) {
            return new Reading(true, 0, List.of(told(faultOfTheProgram)));
        }
    }

    /** For whoever maintains the program: the kind of fault and the place, never its message, which may quote a cell. */
    private Finding told(Throwable fault) {
        String place = Arrays.stream(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("");
        return Finding.onSheet(
                FindingCode.UNREADABLE_FILE,
                file.name(),
                atHand,
                "",
                "",
                "fault",
                (fault.getClass().getSimpleName() + " " + place).strip());
    }

    private Reading recognise() {
        BookRecogniser recogniser =
                new BookRecogniser(knowledge.vocabulary(), knowledge.areas(), corrections, new Sink());
        Reading result = reader.lessWaiting(queue::waited).read(file, sheet -> {
            atHand = sheet.sheet();
            cells += sheet.size();
            later(Step.RECOGNISE, () -> recogniser.accept(sheet));
            later(Step.WORDS, () -> readWords(sheet));
        });
        later(Step.RECOGNISE, recogniser::finish);
        return result;
    }

    private void readWords(Grid sheet) {
        tasks.addAll(TaskReader.read(sheet));
        explanations.addAll(explained.read(sheet, findings));
        restricted.addAll(labels.rows(sheet));
    }

    /** What follows reading is timed apart from it, and without what it waited for its figures to be taken. */
    private void later(Step part, Runnable work) {
        long from = nanos.getAsLong() - queue.waited();
        work.run();
        long spent = nanos.getAsLong() - queue.waited() - from;
        inLaterStages += spent;
        watch.add(part, spent);
    }

    private void describeFile(FileSums sums) {
        try {
            sha256 = sums.of(file.path());
            bytes = Files.size(file.path());
        } catch (IOException gone) {
            // It vanished or was locked in the meantime; reading it has said so, or has its content already.
            sha256 = "";
            bytes = 0;
        }
    }

    /**
     * Takes all figures, waiting for them. Afterwards everything else can be asked for.
     *
     * @param sums describe the file before, while it is read on the worker
     */
    void drainTo(SideBySide.Taker<List<List<Figure>>> taker, FileSums sums) throws IOException {
        describeFile(sums);
        queue.drainTo(taker);
        if (failure != null) {
            throw failure;
        }
    }

    Reading reading() {
        if (reading == null) {
            throw new IllegalStateException("not drained: " + file.name());
        }
        return reading;
    }

    /** What was said of the workbook while it was read and recognised; nothing of the latter where it was refused. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(reading().refused() ? List.of() : findings);
        all.addAll(reading().findings());
        return all;
    }

    List<Task> tasks() {
        return tasks;
    }

    List<Explanation> explanations() {
        return explanations;
    }

    /** Rows that are labelled as restricted indicators. */
    List<SheetRow> restricted() {
        return restricted;
    }

    ReadBook book() {
        return new ReadBook(file, layouts, cells);
    }

    InputFile describe(boolean sample) {
        boolean silent = figures == 0 && tasks.isEmpty() && explanations.isEmpty();
        InputFile.Outcome read = silent ? InputFile.Outcome.NO_FIGURES : InputFile.Outcome.READ;
        boolean refused = reading().refused();
        return new InputFile(
                file.name(),
                sha256,
                bytes,
                refused ? InputFile.Outcome.REFUSED : read,
                reading().sheets(),
                refused ? 0 : figures,
                sample);
    }

    Duration took() {
        return Duration.ofNanos(took);
    }

    SourceFile file() {
        return file;
    }

    /** Takes what the recogniser finds. */
    private final class Sink implements FigureSink {

        @Override
        public void figure(Figure figure) {
            figures++;
            queue.add(figure);
        }

        @Override
        public void finding(Finding finding) {
            findings.add(finding);
        }

        @Override
        public void layout(TableLayout layout) {
            layouts.add(layout);
        }
    }
}
