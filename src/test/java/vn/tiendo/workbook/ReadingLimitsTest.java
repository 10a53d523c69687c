package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.model.Argument;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;

/** The same book passes at its own size and is refused one below it, by the name of the limit. */
final class ReadingLimitsTest {

    private static final int CELLS = 1 << 13;

    /** Excel's grid has so many. */
    private static final int COLUMNS = 1 << 14;

    @TempDir
    Path folder;

    private Path book;

    @BeforeEach
    void writeBook() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= CELLS; i++) {
            rows.append("<row r=\"" + i + "\"><c r=\"A" + i + "\"><v>1</v></c></row>");
        }
        book = new Packages()
                .string("<t>0123456789</t>")
                .sheetXml(
                        "A",
                        "<sheetData>" + rows + "</sheetData><mergeCells><mergeCell ref=\"B1:C1\"/>"
                                + "<mergeCell ref=\"B2:C2\"/></mergeCells>")
                .sheet("B", "")
                .write(folder.resolve("b.xlsx"));
    }

    static ReadingLimits limits(String tight, long value) {
        ReadingLimits wide = ReadingLimits.STANDARD;
        return new ReadingLimits(
                tight.equals("file-bytes") ? value : wide.fileBytes(),
                tight.equals("part-bytes") ? value : wide.partBytes(),
                tight.equals("unpacked-bytes") ? value : wide.unpackedBytes(),
                tight.equals("entries") ? (int) value : wide.entries(),
                tight.equals("sheets") ? (int) value : wide.sheets(),
                tight.equals("cells") ? value : wide.cells(),
                tight.equals("characters") ? value : wide.characters(),
                tight.equals("shown-characters") ? value : wide.shownCharacters(),
                tight.equals("merges") ? (int) value : wide.merges(),
                wide.time(),
                wide.timePerMebibyte(),
                wide.runTime());
    }

    @ParameterizedTest
    @CsvSource({
        "file-bytes, 1000",
        "part-bytes, 300000",
        "unpacked-bytes, 200000",
        "entries, 7",
        "sheets, 1",
        "cells, 8191",
        "characters, 9",
        "merges, 1"
    })
    void refusesByTheNameOfTheLimit(String limit, long value) {
        Books read = Books.read(book, limits(limit, value));
        assertThat(read.findings()).containsExactly("too-large " + limit);
        assertThat(read.reading().refused()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"part-bytes, 400000", "entries, 8", "sheets, 2", "cells, 8192", "characters, 10", "merges, 2"})
    void readsWhatKeepsTheLimit(String limit, long value) {
        Books read = Books.read(book, limits(limit, value));
        assertThat(read.findings()).isEmpty();
        assertThat(read.sheets()).hasSize(2);
    }

    /** A row whose last cell stands in the given column, counted from 1, in the file's format. */
    private static byte[] row(String format, int columns) {
        String row = switch (format) {
            case "csv" -> "1" + ";1".repeat(columns - 1) + "\n2" + ";2".repeat(3);
            case "html" -> "<html><table><tr>" + "<td>1".repeat(columns) + "<tr><td colspan=2>2</table></html>";
            default ->
                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                        + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"A\"><Table><Row>"
                        + "<Cell ss:Index=\"" + columns + "\"><Data ss:Type=\"Number\">1</Data></Cell></Row></Table>"
                        + "</Worksheet></Workbook>";
        };
        return row.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "html", "xml"})
    void keepsToTheColumnsOfTheGrid(String format) throws IOException {
        Path file = folder.resolve("wide." + format);
        Books within = Books.read(Files.write(file, row(format, COLUMNS)));
        assertThat(within.findings()).isEmpty();
        assertThat(within.cell("XFD1").text()).isEqualTo("1");
        Books beyond = Books.read(Files.write(file, row(format, COLUMNS + 1)));
        assertThat(beyond.findings()).contains("cell-beyond-grid 1");
        assertThat(beyond.sheets())
                .allMatch(sheet -> sheet.size() <= within.only().size());
    }

    @Test
    void keepsAPackageToTheColumnsOfTheGrid() throws IOException {
        String row = "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c>%s</row>";
        Path file = folder.resolve("wide.xlsx");
        assertThat(Books.read(new Packages().sheet("A", row.formatted("")).write(file))
                        .findings())
                .isEmpty();
        Books beyond = Books.read(new Packages()
                .sheet("A", row.formatted("<c r=\"XFE1\"><v>2</v></c>"))
                .write(file));
        assertThat(beyond.findings()).containsExactly("cell-beyond-grid 1");
        assertThat(beyond.only().size()).isEqualTo(1);
    }

    @Test
    void stopsInTheMiddleOfASheetAtTheDeadlineOfTheRun() {
        AtomicLong looks = new AtomicLong();
        AtomicLong late = new AtomicLong(Long.MAX_VALUE);
        long end = ReadingLimits.STANDARD.runTime().toNanos() + TimeUnit.SECONDS.toNanos(1);
        LongSupplier clock = () -> looks.incrementAndGet() > late.get() ? end : 0;
        ReadingLimits patient = new ReadingLimits(
                ReadingLimits.STANDARD.fileBytes(),
                ReadingLimits.STANDARD.partBytes(),
                ReadingLimits.STANDARD.unpackedBytes(),
                ReadingLimits.STANDARD.entries(),
                ReadingLimits.STANDARD.sheets(),
                ReadingLimits.STANDARD.cells(),
                ReadingLimits.STANDARD.characters(),
                ReadingLimits.STANDARD.shownCharacters(),
                ReadingLimits.STANDARD.merges(),
                Duration.ofDays(1),
                Duration.ZERO,
                ReadingLimits.STANDARD.runTime());
        assertThat(Books.read(book, patient, clock).findings()).isEmpty();
        long all = looks.get();
        assertThat(all).as("looks at the clock within one file").isGreaterThan(5);
        for (long before = 2; before < all; before++) {
            looks.set(0);
            late.set(before);
            Books read = Books.read(book, patient, clock);
            assertThat(read.findings())
                    .as("late after look %d of %d", before, all)
                    .containsExactly("too-large run-time");
            assertThat(read.reading().refused()).isTrue();
        }
    }

    @Test
    void stopsAtTheDeadline() {
        AtomicLong clock = new AtomicLong();
        LongSupplier slow = () -> clock.addAndGet(TimeUnit.SECONDS.toNanos(20));
        Books read = Books.read(book, ReadingLimits.STANDARD, slow);
        assertThat(read.findings()).containsExactly("too-large time");
    }

    @Test
    void aFileWrittenWhileItIsReadIsRefused() throws IOException {
        WorkbookReader reader = new WorkbookReader(ReadingLimits.STANDARD, System::nanoTime);
        byte[] whole = Files.readAllBytes(book);
        List<Finding> grown = reader.read(new SourceFile("b.xlsx", book), sheet -> rewrite(whole, new byte[1]))
                .findings();
        assertThat(grown).extracting(Finding::code).containsExactly(FindingCode.INCOMPLETE_FILE);
        assertThat(grown.get(0).arguments()).containsExactly(new Argument.Text("changed"));
        rewrite(whole);
        Reading gone = reader.read(new SourceFile("b.xlsx", book), sheet -> remove());
        assertThat(gone.refused()).as("what was open is whole").isFalse();
        assertThat(reader.read(new SourceFile("b.xlsx", book), sheet -> {}).findings())
                .extracting(finding -> finding.arguments().get(0).plain())
                .containsExactly("gone");
    }

    private void remove() {
        try {
            Files.deleteIfExists(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rewrite(byte[]... pieces) {
        try (OutputStream out = Files.newOutputStream(book)) {
            for (byte[] piece : pieces) {
                out.write(piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void stopsARunAtItsDeadlineAndNamesEachFileThatIsLeft() throws IOException {
        AtomicLong clock = new AtomicLong();
        WorkbookReader reader = new WorkbookReader(ReadingLimits.STANDARD, clock::get);
        SourceFile file = new SourceFile("b.xlsx", book);
        assertThat(reader.read(file, sheet -> {}).refused()).isFalse();
        clock.addAndGet(ReadingLimits.STANDARD.runTime().toNanos() + 1);
        Reading late = reader.read(file, sheet -> {});
        assertThat(new Books(late, List.of()).findings()).containsExactly("too-large run-time");
        assertThat(late.findings().get(0).file()).isEqualTo("b.xlsx");
    }

    @Test
    void countsATextForEveryCellThatShowsIt() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 100; i++) {
            rows.append("<row r=\"" + i + "\"><c r=\"A" + i + "\" t=\"s\"><v>0</v></c></row>");
        }
        Path shared = new Packages()
                .string("<t>" + "a".repeat(1000) + "</t>")
                .sheet("A", rows.toString())
                .write(folder.resolve("shared.xlsx"));
        assertThat(Books.read(shared, limits("shown-characters", 99_999)).findings())
                .containsExactly("too-large shown-characters");
        assertThat(Books.read(shared, limits("shown-characters", 100_000)).findings())
                .isEmpty();
    }

    @Test
    void leavesOutATextThatNoCellOfExcelHolds() throws IOException {
        Path shared = new Packages()
                .string("<t>" + "a".repeat(32_767) + "</t>")
                .string("<t>" + "a".repeat(32_768) + "</t>")
                .sheet("A", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>")
                .write(folder.resolve("long.xlsx"));
        Books read = Books.read(shared);
        assertThat(read.cell("A1").kind()).isEqualTo(CellKind.TEXT);
        assertThat(read.cell("B1").kind()).isEqualTo(CellKind.INVALID);
        assertThat(read.findings()).hasSize(1).allMatch(finding -> finding.startsWith("unreadable-cell"));
    }

    @Test
    void saysThatAFileIsGone() {
        assertThat(Books.read(folder.resolve("gone.xlsx")).findings()).containsExactly("unreadable-file gone");
    }

    @Test
    void givesLargeFilesMoreTime() {
        assertThat(ReadingLimits.STANDARD.timeFor(64 << 20))
                .isEqualTo(ReadingLimits.STANDARD.time().plus(Duration.ofSeconds(32)));
    }

    @Test
    void opensHonestBlanksThatPackAThousandToOne() throws IOException {
        Path blanks = new Packages()
                .sheet("A", " ".repeat(20_000_000) + "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
                .write(folder.resolve("blanks.xlsx"));
        assertThat(Files.size(blanks)).isLessThan(50_000);
        assertThat(Books.read(blanks).cell("A1").number()).isEqualTo(1);
    }
}
