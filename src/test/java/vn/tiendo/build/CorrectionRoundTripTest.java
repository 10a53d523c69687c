package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.SharedFiles;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.InputFile;
import vn.tiendo.publish.StoredReview;
import vn.tiendo.reference.CorrectionsFile;
import vn.tiendo.reference.ReadingForm;
import vn.tiendo.view.Messages;

class CorrectionRoundTripTest {

    private static final Instant NOON = Instant.parse("2021-07-02T12:00:00Z");
    private static final Knowledge KNOWLEDGE = Knowledge.load();
    private static final int LETTER = 1;
    private static final int ROLE = 3;
    private static final int MEASURE = 4;
    private static final int PERIOD = 5;
    private static final int UNIT = 6;

    private long minutes;

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
        row(sheet, 0, "Sản lượng nông nghiệp tỉnh Thái Nguyên");
        row(sheet, 1, "", "Năm 2021 (Tấn)", "Năm 2020 (Tấn)");
        row(sheet, 2, "Sản lượng lương thực có hạt", 20.5, 10.25);
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
                new Stopwatch(() -> 0L));
        return new DashboardBuild(KNOWLEDGE).run(request, (int number, int of, InputFile file, Duration took) -> {});
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
        return formRows(form, letter).get(0);
    }

    private static List<Row> formRows(Sheet form, String letter) {
        List<Row> rows = new ArrayList<>();
        for (Row row : form) {
            Cell cell = row.getCell(LETTER);
            if (cell != null && cell.getStringCellValue().equals(letter)) {
                rows.add(row);
            }
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sổ nông nghiệp.xls", "Sổ nông nghiệp.xlsx"})
    void marksTheWorkbookAndTakesBackWhatWasCorrectedInIt(String name) throws IOException {
        save(book(name), input().resolve(name));
        List<Finding> told = run(ReviewChoice.FINDINGS).findings();
        assertThat(StoredReview.of(output().resolve("latest"))
                        .orElseThrow()
                        .review()
                        .findings())
                .isEqualTo(told);
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

        Files.copy(review, input().resolve(name), StandardCopyOption.REPLACE_EXISTING);
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

    private interface Change {
        void on(Sheet form);
    }

    /** Changes the form of a workbook as it came back and drops it into the input folder. */
    private void correct(String name, Change change) throws IOException {
        Workbook corrected = load(output().resolve("review").resolve(name));
        change.on(corrected.getSheet(ReadingForm.SHEET));
        Path dropped = input().resolve(name);
        save(corrected, dropped);
        Files.setLastModifiedTime(dropped, FileTime.from(NOON.plusSeconds(minutes++ * 60)));
    }

    private static void set(Sheet form, String letter, int column, String value) {
        formRow(form, letter).getCell(column).setCellValue(value);
    }

    private boolean reads(String cell, String what) throws IOException {
        return figures().stream().anyMatch(line -> line.contains("," + cell + ",") && line.contains("," + what + ","));
    }

    private List<String> contradictions() throws IOException {
        return run(ReviewChoice.ALL).findings().stream()
                .filter(finding -> finding.code() == FindingCode.CORRECTION_CONTRADICTORY)
                .map(finding -> finding.arguments().get(0).plain())
                .toList();
    }

    @Test
    void forgetsWhatIsEmptiedOrSetBack() throws IOException {
        String name = "a.xlsx";
        save(book(name), input().resolve(name));
        run(ReviewChoice.ALL);
        correct(name, form -> set(form, "C", PERIOD, "năm 2019"));
        run(ReviewChoice.ALL);
        assertThat(reads("C3", "2019")).isTrue();

        correct(name, form -> set(form, "C", PERIOD, ""));
        run(ReviewChoice.ALL);
        assertThat(reads("C3", "2020")).as("emptied on the next form").isTrue();
        assertThat(CorrectionsFile.read(output().resolve(CorrectionsFile.NAME)).lines())
                .isEmpty();

        correct(name, form -> set(form, "C", MEASURE, "Kế hoạch"));
        run(ReviewChoice.NONE);
        assertThat(reads("C3", "target")).isTrue();
        try (Workbook again = load(input().resolve(name))) {
            Sheet form = again.getSheet(ReadingForm.SHEET);
            set(form, "C", MEASURE, "Thực hiện");
            save(again, input().resolve("b.xlsx"));
        }
        Files.move(input().resolve("b.xlsx"), input().resolve(name), StandardCopyOption.REPLACE_EXISTING);
        run(ReviewChoice.NONE);
        assertThat(reads("C3", "actual")).as("set back in the same file").isTrue();
    }

    /** Statisticians also save with LibreOffice, which writes every part of the file anew. */
    @ParameterizedTest
    @ValueSource(strings = {"a.xls", "a.xlsx"})
    void holdsWhenLibreOfficeSavedTheForm(String name) throws IOException, InterruptedException {
        SharedFiles.Skips.unless(Files.isExecutable(Path.of("/usr/bin/soffice")), "needs LibreOffice", true);
        save(book(name), input().resolve(name));
        run(ReviewChoice.ALL);
        correct(name, form -> {
            set(form, "C", PERIOD, "9 tháng đầu năm 2020");
            set(form, "B", UNIT, "nghìn tấn");
        });
        Path dropped = input().resolve(name);
        Process office = new ProcessBuilder(
                        "/usr/bin/soffice",
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        name.substring(2),
                        "--outdir",
                        folder.resolve("saved").toString(),
                        dropped.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.txt").toFile())
                .start();
        assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
        Path saved = folder.resolve("saved").resolve(name);
        try (Workbook byOffice = load(saved)) {
            assertThat(byOffice.getSheet(ReadingForm.SHEET).getDataValidations())
                    .as("the drop-downs are still there")
                    .hasSizeGreaterThanOrEqualTo(4);
        }
        Files.move(saved, dropped, StandardCopyOption.REPLACE_EXISTING);
        run(ReviewChoice.NONE);
        assertThat(reads("C3", "2020-9M")).isTrue();
        assertThat(reads("B3", "nghìn tấn")).isTrue();
    }

    @Test
    void holdsForTheNextYearsBookOfTheSameForm() throws IOException {
        String name = "2021.xlsx";
        save(book(name), input().resolve(name));
        run(ReviewChoice.ALL);
        correct(name, form -> {
            set(form, "C", PERIOD, "2019");
            set(form, "B", MEASURE, "Kế hoạch");
            set(form, "B", UNIT, "Nghìn tấn");
        });
        run(ReviewChoice.ALL);
        assertThat(reads("B3", "nghìn tấn")).isTrue();

        Workbook next = book("2022.xlsx");
        next.getSheetAt(0).getRow(1).getCell(1).setCellValue("Năm 2022 (Tấn)");
        next.getSheetAt(0).getRow(1).getCell(2).setCellValue("Năm 2021 (Tấn)");
        Files.delete(input().resolve(name));
        save(next, input().resolve("2022.xlsx"));
        run(ReviewChoice.ALL);
        assertThat(reads("C3", "2020")).as("two years before").isTrue();
        assertThat(reads("B3", "target")).isTrue();
        assertThat(reads("B3", "nghìn tấn")).isTrue();
    }

    @Test
    void tellsWhatContradictsItself() throws IOException {
        String name = "a.xlsx";
        save(book(name), input().resolve(name));
        run(ReviewChoice.ALL);
        List<String> before = figures();
        correct(name, form -> set(form, "C", MEASURE, "% so với kế hoạch"));
        assertThat(contradictions()).containsExactly("unit");
        correct(name, form -> {
            set(form, "C", ROLE, "Bỏ qua");
            set(form, "C", UNIT, "ha");
        });
        assertThat(contradictions()).containsExactly("ignored");
        assertThat(figures()).isEqualTo(before);
    }

    @Test
    void tellsWhereTwoBooksOfOneFormSayOtherwise() throws IOException {
        for (String name : List.of("a.xlsx", "b.xlsx")) {
            save(book(name), input().resolve(name));
        }
        run(ReviewChoice.ALL);
        correct("a.xlsx", form -> set(form, "C", PERIOD, "2018"));
        correct("b.xlsx", form -> set(form, "C", PERIOD, "2019"));
        assertThat(contradictions()).containsExactly("files");
        assertThat(reads("C3", "2019")).as("saved last").isTrue();
        assertThat(reads("C3", "2018")).isFalse();
    }

    @Test
    void tellsWhereTwoTablesOfOneFormAreCorrectedDifferently() throws IOException {
        String name = "a.xlsx";
        Workbook two = book(name);
        two.cloneSheet(0);
        save(two, input().resolve(name));
        run(ReviewChoice.ALL);
        List<String> before = figures();
        correct(name, form -> {
            List<Row> rows = formRows(form, "C");
            assertThat(rows).hasSize(2);
            rows.get(0).getCell(PERIOD).setCellValue("2018");
            rows.get(1).getCell(PERIOD).setCellValue("2019");
        });
        assertThat(contradictions()).containsExactly("rows");
        assertThat(figures()).isEqualTo(before);
    }

    @Test
    void theFormOfACsvComesByItselfAndIsNeverReadAsData() throws IOException {
        Files.writeString(
                input().resolve("a.csv"),
                "Sản lượng nông nghiệp tỉnh Thái Nguyên;;\n;Năm 2021 (Tấn);Năm 2020 (Tấn)\nSản lượng lương thực có hạt;20,5;10,25\nNgô;40,5;30,5\n",
                StandardCharsets.UTF_8);
        run(ReviewChoice.ALL);
        List<String> before = figures();
        assertThat(reads("C3", "2020")).isTrue();
        correct("a.csv.cach-doc.xlsx", form -> set(form, "C", PERIOD, "2019"));
        run(ReviewChoice.ALL);
        assertThat(reads("C3", "2019")).isTrue();
        assertThat(figures()).hasSameSizeAs(before);
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
                .anyMatch(finding -> finding.code() == FindingCode.CORRECTION_NOT_UNDERSTOOD
                        && finding.found().equals("năm ngoái"));
        assertThat(figures()).anyMatch(line -> line.contains(",C3,") && line.contains(",2020,"));
    }
}
