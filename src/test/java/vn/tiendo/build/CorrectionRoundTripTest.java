package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.model.InputFile;
import vn.tiendo.reference.CorrectionsFile;
import vn.tiendo.reference.ReadingForm;
import vn.tiendo.view.Messages;

class CorrectionRoundTripTest {

    private static final Instant NOON = Instant.parse("2021-07-02T12:00:00Z");
    private static final int LETTER = 1;
    private static final int PERIOD = 5;

    @TempDir
    private Path folder;

    private Path input() throws IOException {
        return Files.createDirectories(folder.resolve("input"));
    }

    private Path output() {
        return folder.resolve("output");
    }

    private static Workbook book(String name) {
        Workbook book = name.endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
        Sheet sheet = book.createSheet("Nông nghiệp");
        row(sheet, 0, "Sản lượng nông nghiệp");
        row(sheet, 1, "", "Năm 2021 (Tấn)", "Năm 2020 (Tấn)");
        row(sheet, 2, "Thóc", 20.5, 10.25);
        row(sheet, 3, "Ngô", 40.5, 30.5);
        row(sheet, 4, "Khoai", 60.5, 50.5);
        sheet.getRow(4).createCell(2).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
        return book;
    }

    private static void row(Sheet sheet, int number, Object... values) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Double value) {
                row.createCell(i).setCellValue(value);
            } else {
                row.createCell(i).setCellValue(String.valueOf(values[i]));
            }
        }
    }

    private static void save(Workbook book, Path file) throws IOException {
        try (book;
                OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
    }

    private static Workbook load(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return WorkbookFactory.create(in);
        }
    }

    private Outcome run(ReviewChoice reviews) throws IOException {
        BuildRequest request = new BuildRequest(
                input(),
                output(),
                Optional.empty(),
                Optional.empty(),
                Messages.VIETNAMESE,
                reviews,
                NOON,
                ZoneOffset.UTC,
                "test",
                () -> 0L);
        return new DashboardBuild(Knowledge.load())
                .run(request, (int number, int of, InputFile file, Duration took) -> {});
    }

    private List<String> figures() throws IOException {
        try (Stream<String> lines = Files.lines(output().resolve("latest/data/figures.csv"), StandardCharsets.UTF_8)) {
            return lines.toList();
        }
    }

    private static String fill(Cell cell) {
        Color color = cell.getCellStyle().getFillForegroundColorColor();
        return color instanceof HSSFColor old ? old.getHexString() : ((XSSFColor) color).getARGBHex();
    }

    private static Row formRow(Sheet form, String letter) {
        for (Row row : form) {
            Cell cell = row.getCell(LETTER);
            if (cell != null && cell.getStringCellValue().equals(letter)) {
                return row;
            }
        }
        throw new AssertionError("no row for column " + letter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sổ nông nghiệp.xls", "Sổ nông nghiệp.xlsx"})
    void marksTheWorkbookAndTakesBackWhatWasCorrectedInIt(String name) throws IOException {
        save(book(name), input().resolve(name));
        run(ReviewChoice.FINDINGS);
        List<String> before = figures();
        assertThat(before).anyMatch(line -> line.contains(",C3,") && line.contains(",2020,"));
        Path review = output().resolve("review").resolve(name);
        try (Workbook marked = load(review)) {
            Sheet data = marked.getSheetAt(0);
            assertThat(data.getRow(2).getCell(1).getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(fill(data.getRow(2).getCell(1)))
                    .isNotEqualTo(fill(data.getRow(2).getCell(0)));
            assertThat(data.getRow(4).getCell(2).getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.THIN_BACKWARD_DIAG);
            assertThat(data.getRow(4).getCell(2).getCellComment().getString().getString())
                    .contains("lỗi");
            assertThat(marked.getSheet(ReadingForm.SHEET).getDataValidations()).hasSize(4);
        }

        Files.copy(review, input().resolve(name), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        run(ReviewChoice.FINDINGS);
        assertThat(figures()).as("an untouched form changes nothing").isEqualTo(before);
        assertThat(output().resolve(CorrectionsFile.NAME)).doesNotExist();

        Workbook corrected = load(review);
        formRow(corrected.getSheet(ReadingForm.SHEET), "C").getCell(PERIOD).setCellValue("2019");
        save(corrected, input().resolve(name));
        run(ReviewChoice.FINDINGS);
        assertThat(figures()).hasSameSizeAs(before);
        assertThat(figures()).anyMatch(line -> line.contains(",C3,") && line.contains(",2019,"));

        save(book(name), input().resolve(name));
        run(ReviewChoice.NONE);
        assertThat(figures())
                .as("kept for later runs")
                .anyMatch(line -> line.contains(",C3,") && line.contains(",2019,"));
        assertThat(review).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xls", "a.xlsx"})
    void tellsACorrectionThatIsNoneOfThoseOffered(String name) throws IOException {
        save(book(name), input().resolve(name));
        run(ReviewChoice.ALL);
        Workbook corrected = load(output().resolve("review").resolve(name));
        formRow(corrected.getSheet(ReadingForm.SHEET), "C").getCell(PERIOD).setCellValue("năm ngoái");
        save(corrected, input().resolve(name));

        assertThat(run(ReviewChoice.ALL).findings())
                .anyMatch(finding -> finding.code() == vn.tiendo.model.FindingCode.CORRECTION_NOT_UNDERSTOOD
                        && finding.found().equals("năm ngoái"));
        assertThat(figures()).anyMatch(line -> line.contains(",C3,") && line.contains(",2020,"));
    }
}
