package vn.tiendo.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;

/**
 * Reads any supported file into grids, one sheet in memory at a time. The content decides what a file is, not its name.
 * Bad content never ends in an exception: it becomes a finding with what a person can do about it.
 */
public final class WorkbookReader {

    /** So many bytes are read at once: a package is asked for a few of them hundreds of times. */
    private static final long SMALL = 1L << 20;

    private final ReadingLimits limits;
    private final LongSupplier nanos;
    private final long runDeadline;
    private final Known known;

    /**
     * A reader with its limits, for all files of a run: its time begins now.
     *
     * @param nanos a steady counter of nanoseconds, for the deadlines of each file and of all together
     */
    public WorkbookReader(ReadingLimits limits, LongSupplier nanos) {
        this(limits, nanos, nanos.getAsLong() + limits.runTime().toNanos(), new Known());
    }

    private WorkbookReader(ReadingLimits limits, LongSupplier nanos, long runDeadline, Known known) {
        this.limits = limits;
        this.nanos = nanos;
        this.runDeadline = runDeadline;
        this.known = known;
    }

    /**
     * The same reader for a file whose sheets are taken slowly: waiting is no fault of the file.
     *
     * @param waited nanoseconds so far that do not count against the time of a file
     */
    public WorkbookReader lessWaiting(LongSupplier waited) {
        return new WorkbookReader(limits, () -> nanos.getAsLong() - waited.getAsLong(), runDeadline, known);
    }

    /**
     * Hands over the sheets of a file in their order, after all of them have been looked at for secrecy marks. A sheet
     * that cannot be read is left out with a finding. Where the result says refused, the sheets handed over before must
     * be forgotten: a limit may be passed only in a later sheet.
     */
    public Reading read(SourceFile file, Consumer<Grid> sheets) {
        List<Finding> findings = new ArrayList<>();
        try {
            FileStamp before = Guard.parsing(() -> FileStamp.of(file.path()));
            Reading reading = read(file, sheets, findings);
            before.requireSame(file.path());
            return reading;
        } catch (Refusal refusal) {
            findings.add(Finding.onFile(refusal.code(), file.name(), "").with(refusal.arguments()));
        } catch (IOException e) {
            findings.add(Finding.onFile(FindingCode.UNREADABLE_FILE, file.name(), "", "damaged"));
        }
        return new Reading(true, 0, findings);
    }

    private Reading read(SourceFile file, Consumer<Grid> sheets, List<Finding> findings) throws IOException {
        refuseSecret(file);
        try (OpenBook book = open(file, findings)) {
            refuseSecret(book);
            int handedOver = 0;
            long cells = 0;
            for (int i = 0; i < book.sheets(); i++) {
                Optional<Grid> grid = sheet(book, i, file, findings);
                if (grid.isPresent()) {
                    sheets.accept(grid.get());
                    handedOver++;
                    cells += grid.get().size();
                }
            }
            if (cells == 0 && handedOver == book.sheets()) {
                findings.add(Finding.onFile(FindingCode.EMPTY_WORKBOOK, file.name(), ""));
            }
            return new Reading(false, handedOver, findings);
        }
    }

    /** The sheets so named, alone; none where the file has none, or cannot be read. */
    public List<Grid> sheets(SourceFile file, Predicate<String> name) {
        try {
            return Guard.parsing(() -> SheetNames.mayHold(file, name)) ? openSheets(file, name) : List.of();
        } catch (Refusal | IOException saidWhenTheFileIsRead) {
            return List.of();
        }
    }

    private List<Grid> openSheets(SourceFile file, Predicate<String> name) throws IOException {
        refuseSecret(file);
        try (OpenBook book = open(file, new ArrayList<>())) {
            List<Grid> sheets = new ArrayList<>();
            for (int i = 0; i < book.sheets(); i++) {
                if (name.test(book.name(i))) {
                    if (sheets.isEmpty()) {
                        refuseSecret(book);
                    }
                    sheet(book, i, file, new ArrayList<>()).ifPresent(sheets::add);
                }
            }
            return sheets;
        }
    }

    private OpenBook open(SourceFile file, List<Finding> findings) {
        return Guard.parsing(() -> {
            ReadingBudget budget = new ReadingBudget(limits, Files.size(file.path()), nanos, runDeadline);
            FileFormat format = FormatSniffer.sniff(file.path());
            OpenBook book = open(file, format, budget, findings);
            String extension = FileNames.extension(file.name());
            if (!book.format().isNamed(extension)) {
                findings.add(Finding.onFile(
                        FindingCode.FORMAT_DIFFERS_FROM_NAME,
                        file.name(),
                        extension,
                        book.format().label()));
            }
            return book;
        });
    }

    private OpenBook open(SourceFile file, FileFormat format, ReadingBudget budget, List<Finding> findings)
            throws IOException {
        return switch (format) {
            case PACKAGE -> XlsxBook.open(zip(file), file.name(), known, budget, findings);
            case COMPOUND -> CompoundFile.open(file, known, budget, findings);
            case HTML -> HtmlBook.read(file, budget, findings);
            case SPREADSHEET_ML -> new XmlSpreadsheetBook(file, budget, findings);
            case DELIMITED_TEXT -> TextBook.read(file, known.texts(), budget, findings);
            case UNKNOWN -> throw new Refusal(FindingCode.UNREADABLE_FILE, "unknown");
            default -> throw new Refusal(FindingCode.UNSUPPORTED_FORMAT, format.label());
        };
    }

    /** A package ends with its table of contents: where that is missing the file was cut off. */
    private static ZipFile zip(SourceFile file) {
        try {
            ZipFile.Builder zip = ZipFile.builder();
            return Files.size(file.path()) <= SMALL
                    ? zip.setSeekableByteChannel(new SeekableInMemoryByteChannel(Files.readAllBytes(file.path())))
                            .get()
                    : zip.setPath(file.path()).get();
        } catch (IOException e) {
            throw new Refusal(FindingCode.INCOMPLETE_FILE, "cut-off");
        }
    }

    private static void refuseSecret(SourceFile file) {
        if (SecrecyMark.standsInName(FileNames.stem(file.name()))) {
            throw new Refusal(FindingCode.SECRET_WORKBOOK);
        }
    }

    private static void refuseSecret(OpenBook book) {
        for (int i = 0; i < book.sheets(); i++) {
            if (SecrecyMark.standsInName(book.name(i)) || isMarkedSecret(book, i)) {
                throw new Refusal(FindingCode.SECRET_WORKBOOK);
            }
        }
    }

    /** A sheet that cannot be looked at cannot be read either, and says so when its turn comes. */
    private static boolean isMarkedSecret(OpenBook book, int number) {
        try {
            return Guard.parsing(() -> book.isMarkedSecret(number));
        } catch (Refusal refusal) {
            if (refusal.code() == FindingCode.UNREADABLE_FILE) {
                return false;
            }
            throw refusal;
        }
    }

    private static Optional<Grid> sheet(OpenBook book, int number, SourceFile file, List<Finding> findings) {
        try {
            return Optional.of(Guard.parsing(() -> book.sheet(number)));
        } catch (Refusal refusal) {
            if (refusal.code() != FindingCode.UNREADABLE_FILE) {
                throw refusal;
            }
            String name = book.name(number);
            findings.add(Finding.onSheet(FindingCode.UNREADABLE_SHEET, file.name(), name, "", ""));
            return Optional.empty();
        }
    }
}
