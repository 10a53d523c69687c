package vn.tiendo.build;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.InputFile;
import vn.tiendo.normalise.Normaliser;
import vn.tiendo.recognise.BookRecogniser;
import vn.tiendo.recognise.FigureSink;
import vn.tiendo.recognise.TableLayout;
import vn.tiendo.workbook.Reading;
import vn.tiendo.workbook.ReadingLimits;
import vn.tiendo.workbook.SourceFile;
import vn.tiendo.workbook.WorkbookReader;

/**
 * Reads, recognises and matches the workbooks one after the other, in the order of their names. Figures go to
 * {@code figures.csv} as they are found; only those that the catalogue knows are kept.
 */
final class WorkbookStage {

    private final Knowledge knowledge;
    private final LongSupplier nanos;
    private final Progress progress;
    private final WorkbookReader reader;
    private final KnownCorrections corrections;

    WorkbookStage(Knowledge knowledge, KnownCorrections corrections, LongSupplier nanos, Progress progress) {
        this.corrections = corrections;
        this.reader = new WorkbookReader(ReadingLimits.STANDARD, nanos);
        this.knowledge = knowledge;
        this.nanos = nanos;
        this.progress = progress;
    }

    /** Understands all files; a bad one becomes findings and never stops the others. */
    Understanding understand(InputFolder input, FigureTable figures) throws IOException {
        Normaliser normaliser = new Normaliser(knowledge.catalogue(), knowledge.areas());
        List<InputFile> inputs = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(corrections.findings());
        List<ReadBook> books = new ArrayList<>();
        for (SourceFile file : input.files()) {
            long began = nanos.getAsLong();
            figures.beginWorkbook();
            Collector book = new Collector(normaliser, figures);
            Reading reading = read(file, book);
            if (reading.refused()) {
                figures.dropWorkbook();
                normaliser.forget(file.name());
            } else {
                findings.addAll(book.findings);
                books.add(new ReadBook(file, book.layouts, book.cells));
            }
            findings.addAll(reading.findings());
            inputs.add(describe(file, reading, book.count, input.samples()));
            Duration took = Duration.ofNanos(nanos.getAsLong() - began);
            progress.workbook(inputs.size(), input.files().size(), inputs.get(inputs.size() - 1), took);
        }
        findings.addAll(aboutFolder(input));
        long count = inputs.stream().mapToLong(InputFile::figures).sum();
        return new Understanding(inputs, findings, count, normaliser, books, corrections);
    }

    /**
     * What the stages after reading cannot take is the program's fault and still costs one workbook only. Failures of the
     * disk are no such thing: they end the run.
     */
    private Reading read(SourceFile file, Collector collector) {
        try {
            return recognise(file, collector);
        } catch (UncheckedIOException ofTheOutput) {
            throw ofTheOutput;
        } catch (RuntimeException | StackOverflowError faultOfTheProgram) {
            return new Reading(
                    true, 0, List.of(Finding.onFile(FindingCode.UNREADABLE_FILE, file.name(), "", "program")));
        }
    }

    private Reading recognise(SourceFile file, Collector collector) {
        BookRecogniser recogniser =
                new BookRecogniser(knowledge.vocabulary(), knowledge.areas(), corrections, collector);
        Reading reading = reader.read(file, sheet -> {
            collector.cells += sheet.size();
            recogniser.accept(sheet);
        });
        recogniser.finish();
        return reading;
    }

    private static List<Finding> aboutFolder(InputFolder input) {
        if (input.files().isEmpty()) {
            return List.of(Finding.onRun(FindingCode.NO_WORKBOOKS));
        }
        return input.setAside() == 0
                ? List.of()
                : List.of(Finding.onRun(FindingCode.SAMPLES_SET_ASIDE, String.valueOf(input.setAside())));
    }

    private static InputFile describe(SourceFile file, Reading reading, long figures, boolean sample) {
        InputFile.Outcome read = figures == 0 ? InputFile.Outcome.NO_FIGURES : InputFile.Outcome.READ;
        InputFile.Outcome outcome = reading.refused() ? InputFile.Outcome.REFUSED : read;
        long kept = reading.refused() ? 0 : figures;
        try {
            return new InputFile(
                    file.name(), sha256(file.path()), Files.size(file.path()), outcome, reading.sheets(), kept, sample);
        } catch (IOException gone) {
            // It vanished or was locked in the meantime; reading it has said so, or has its content already.
            return new InputFile(file.name(), "", 0, outcome, reading.sheets(), kept, sample);
        }
    }

    private static String sha256(Path file) throws IOException {
        try (DigestInputStream stream =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            stream.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(stream.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Takes what the recogniser finds in one workbook. */
    private static final class Collector implements FigureSink {

        private final Normaliser normaliser;
        private final FigureTable figures;
        private final List<Finding> findings = new ArrayList<>();
        private final List<TableLayout> layouts = new ArrayList<>();
        private long count;
        private long cells;

        private Collector(Normaliser normaliser, FigureTable figures) {
            this.normaliser = normaliser;
            this.figures = figures;
        }

        @Override
        public void figure(Figure figure) {
            Optional<String> indicator = normaliser.accept(figure);
            figures.write(figure, indicator.orElse(""));
            count++;
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
