package vn.tiendo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.SharedFiles;
import vn.tiendo.SheetRows;
import vn.tiendo.cli.Tiendo;

/**
 * Payloads as names of files and sheets, labels, units and notes of real workbooks, through all documents that a person
 * gets back: marked-up copies, forms, report, tables. They are texts; and LibreOffice, which opens
 * every one of these documents, connects to nobody.
 */
class HandedBackTest {

    private static final Path SOFFICE = Path.of("/usr/bin/soffice");
    private static final int SHEETS_OF_A_BOOK = 12;
    private static final int LONGEST_NAME = 60;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private static List<String> payloads(String address) {
        List<String> all = new ArrayList<>(Payloads.markup(address));
        Payloads.formulas().forEach(formula -> all.add(formula.replace("http://127.0.0.1/", address)));
        return all;
    }

    /** A payload as far as a name of a file can hold it. */
    private static String fileName(String payload, String extension) {
        String name = payload.replaceAll("[/\\p{Cntrl}]", "_");
        return name.substring(0, Math.min(LONGEST_NAME, name.length())) + extension;
    }

    /** A payload as far as Excel lets a sheet be called so. */
    private static String sheetName(String payload, Workbook book) {
        int number = book.getNumberOfSheets();
        return WorkbookUtil.createSafeSheetName(payload.substring(0, Math.min(28, payload.length())) + number);
    }

    private static void fill(Sheet sheet, String evil) {
        SheetRows.write(sheet, 0, evil);
        SheetRows.write(
                sheet, 2, "Chỉ tiêu", "Đơn vị", "Kế hoạch năm 2021", "Ước thực hiện 6 tháng đầu năm 2021", "Ghi chú");
        SheetRows.write(sheet, 3, evil, "tấn", 100, 50, evil);
        SheetRows.write(sheet, 4, "Kim ngạch xuất khẩu", evil, 300, 150, evil);
        SheetRows.write(sheet, 5, "Kim ngạch nhập khẩu", "triệu USD", 900, evil, "Nguyên nhân: " + evil);
    }

    private static void writeBooks(List<String> payloads, Path input) throws IOException {
        for (int from = 0; from < payloads.size(); from += SHEETS_OF_A_BOOK) {
            List<String> some = payloads.subList(from, Math.min(payloads.size(), from + SHEETS_OF_A_BOOK));
            try (Workbook book = new XSSFWorkbook();
                    OutputStream out = Files.newOutputStream(input.resolve(fileName(some.get(0), ".xlsx")))) {
                some.forEach(evil -> fill(book.createSheet(sheetName(evil, book)), evil));
                book.write(out);
            }
            try (Workbook book = new HSSFWorkbook();
                    OutputStream out = Files.newOutputStream(input.resolve(fileName(some.get(1), ".xls")))) {
                some.forEach(evil -> fill(book.createSheet(sheetName(evil, book)), evil));
                book.write(out);
            }
            StringBuilder text = new StringBuilder();
            some.forEach(evil -> text.append("\"" + evil.replace("\"", "\"\"") + "\";Kế hoạch năm 2021\r\nA;5\r\n"));
            Files.writeString(input.resolve(fileName(some.get(2), ".csv")), text.toString(), StandardCharsets.UTF_8);
        }
    }

    private void tiendo(String... arguments) {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        List<String> line = new ArrayList<>(List.of(arguments));
        line.addAll(List.of("--input=" + folder.resolve("in"), "--output=" + folder.resolve("out")));
        int code = new Tiendo(out, out, Clock.fixed(ProgramAtNoon.NOON, ZoneOffset.UTC), System::nanoTime)
                .execute(line.toArray(String[]::new));
        assertThat(code).as(printed.toString(StandardCharsets.UTF_8)).isIn(0, 1);
    }

    private List<Path> documents() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("out"))) {
            return all.filter(file -> file.toString().matches("(?s).*\\.(xlsx|xls|docx)"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void documentsHoldTextsAndOpeningThemAsksNobody() throws IOException, InterruptedException {
        SharedFiles.Skips.unless(Files.isExecutable(SOFFICE), "needs Debian's package libreoffice-calc", SOFFICE);
        try (CountingServer server = CountingServer.start()) {
            List<String> payloads = payloads(server.address());
            writeBooks(payloads, Files.createDirectories(folder.resolve("in")));
            tiendo("run", "--review=all", "--period=2021-H1", "--area=Thái Nguyên");
            tiendo("report");
            List<Path> documents = documents();
            int copies = 0;
            for (Path document : documents) {
                if (!document.toString().endsWith(".xls")) {
                    Documents.assertNothingLeadsOut(document);
                }
                if (!document.toString().endsWith(".docx")) {
                    Documents.textsWithoutFormulas(document);
                }
                copies += document.startsWith(folder.resolve("out/review")) ? 1 : 0;
            }
            int books = (payloads.size() + SHEETS_OF_A_BOOK - 1) / SHEETS_OF_A_BOOK;
            assertThat(copies).as("a copy or form of each book").isGreaterThanOrEqualTo(2 * books);
            assertThat(server.connections()).as("while running").isZero();
            open(documents);
            assertThat(server.connections()).as("while LibreOffice opens them").isZero();
            Path control = Files.writeString(
                    folder.resolve("control.html"), "<html><img src='" + server.address() + "c.png'></html>");
            open(List.of(control));
            assertThat(server.connections()).as("positive control").isPositive();
            System.out.printf(
                    "handed back: %d payloads, %d documents, %d of them copies; 0 formulas, 0 links, 0 connections%n",
                    payloads.size(), documents.size(), copies);
        }
    }

    private void open(List<Path> documents) throws IOException, InterruptedException {
        Path opened = Files.createTempDirectory(folder, "opened");
        List<String> command = new ArrayList<>(List.of(
                SOFFICE.toString(),
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                opened.toString()));
        for (int i = 0; i < documents.size(); i++) {
            String name = String.valueOf(documents.get(i).getFileName());
            Path plain = opened.resolve("d" + i + name.substring(name.lastIndexOf('.')));
            Files.copy(documents.get(i), plain);
            command.add(plain.toString());
        }
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.txt").toFile())
                .start();
        assertThat(office.waitFor(240, TimeUnit.SECONDS)).isTrue();
        try (Stream<Path> files = Files.list(opened)) {
            assertThat(files.filter(file -> file.toString().endsWith(".pdf")))
                    .as(String.join("\n", Files.readAllLines(folder.resolve("office.txt"))))
                    .hasSize(documents.size());
        }
    }
}
