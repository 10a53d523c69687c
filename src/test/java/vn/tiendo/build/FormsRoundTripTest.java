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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.SheetRows;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.InputFile;
import vn.tiendo.model.Review;
import vn.tiendo.model.Task;
import vn.tiendo.publish.OutputFolder;
import vn.tiendo.reference.DepartmentList;
import vn.tiendo.reference.WordingsFile;
import vn.tiendo.view.Messages;

/** Forms written by one run, filled in, dropped back and read by the next, through the whole program. */
class FormsRoundTripTest {

    private static final String QUESTIONS = "review/chi-tieu-chua-nhan-ra.xlsx";

    @TempDir
    private Path folder;

    private int second;

    private Path input() throws IOException {
        return Files.createDirectories(folder.resolve("input"));
    }

    private Path output() {
        return folder.resolve("output");
    }

    private Outcome run() throws IOException {
        BuildRequest request = new BuildRequest(
                input(),
                output(),
                Optional.empty(),
                Optional.empty(),
                Messages.VIETNAMESE,
                ReviewChoice.FINDINGS,
                Instant.parse("2021-07-02T12:00:00Z").plusSeconds(second++),
                ZoneOffset.UTC,
                "test",
                new Stopwatch(() -> 0L));
        return new DashboardBuild(Knowledge.load())
                .run(request, (int number, int of, InputFile file, Duration took) -> {});
    }

    private Review review() throws IOException {
        return new PublishedRuns(new OutputFolder(output()))
                .find(RunChoice.ANY)
                .orElseThrow()
                .review();
    }

    private Optional<Assessment> assessment(String indicator) throws IOException {
        return review().assessments().stream()
                .filter(each -> each.indicator().code().equals(indicator))
                .findFirst();
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

    private void data() throws IOException {
        Workbook book = new XSSFWorkbook();
        Sheet sheet = book.createSheet("Chỉ tiêu");
        SheetRows.write(sheet, 0, "UBND TỈNH THÁI NGUYÊN");
        SheetRows.write(sheet, 1, "Các chỉ tiêu chủ yếu 6 tháng đầu năm 2021 tỉnh Thái Nguyên");
        SheetRows.write(
                sheet, 3, "TT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2021", "Ước thực hiện 6 tháng đầu năm 2021");
        SheetRows.write(sheet, 4, "1", "Giá trị xuất khẩu", "Triệu USD", 28000, 13400);
        SheetRows.write(sheet, 5, "2", "Cá lồng và cá ao các loại", "Nghìn tấn", 15.5, 7.25);
        SheetRows.write(sheet, 6, "3", "Số cuộc họp đã tổ chức", "cuộc", 20, 9);
        save(book, input().resolve("chi-tieu.xlsx"));
    }

    private static Row formRow(Workbook form, String label) {
        for (Row row : form.getSheetAt(0)) {
            Cell cell = row.getCell(0);
            if (cell != null
                    && cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(label)) {
                return row;
            }
        }
        throw new AssertionError("the form does not ask about " + label);
    }

    private List<String> asked() throws IOException {
        if (!Files.exists(output().resolve(QUESTIONS))) {
            return List.of();
        }
        try (Workbook form = load(output().resolve(QUESTIONS))) {
            Sheet sheet = form.getSheetAt(0);
            return IntStream.rangeClosed(6, sheet.getLastRowNum())
                    .mapToObj(number -> sheet.getRow(number).getCell(0).getStringCellValue())
                    .toList();
        }
    }

    @Test
    void learnsWhatAnUnknownRowIsAndRemembersIt() throws IOException {
        data();
        run();
        assertThat(asked()).containsExactlyInAnyOrder("Cá lồng và cá ao các loại", "Số cuộc họp đã tổ chức");
        assertThat(assessment("fish")).isEmpty();

        Path dropped = input().resolve("tra-loi.xlsx");
        Files.copy(output().resolve(QUESTIONS), dropped);
        run();
        assertThat(asked()).as("an untouched form says nothing").hasSize(2);
        assertThat(output().resolve(WordingsFile.NAME)).doesNotExist();

        Workbook answered = load(dropped);
        formRow(answered, "Cá lồng và cá ao các loại").getCell(1).setCellValue("Sản lượng thủy sản");
        formRow(answered, "Số cuộc họp đã tổ chức").getCell(1).setCellValue("không phải chỉ tiêu, đừng hỏi lại");
        save(answered, dropped);
        Outcome learned = run();
        assertThat(assessment("fish"))
                .hasValueSatisfying(
                        fish -> assertThat(fish.actual().orElseThrow().value()).isEqualByComparingTo("7.25"));
        assertThat(asked()).isEmpty();
        assertThat(learned.findings()).noneMatch(finding -> finding.code() == FindingCode.UNKNOWN_INDICATOR);

        Files.delete(dropped);
        run();
        assertThat(assessment("fish")).as("kept without the form").isPresent();
        assertThat(Files.readString(output().resolve(WordingsFile.NAME), StandardCharsets.UTF_8))
                .contains("fish,Cá lồng và cá ao các loại,");
    }

    @Test
    void aCatalogueDroppedInAddsAnIndicatorAndItsWordings() throws IOException {
        data();
        FormsRequest request = new FormsRequest(
                input(), output(), Messages.VIETNAMESE, Instant.parse("2021-07-02T11:00:00Z"), () -> 0L);
        Path written = new FormsBuild().catalogue(request).written().get(0);
        Path dropped = input().resolve("danh-muc.xlsx");
        Files.copy(written, dropped);
        assertThat(run().findings()).noneMatch(finding -> finding.file().equals("danh-muc.xlsx"));
        assertThat(Files.readString(output().resolve("latest/data/figures.csv"), StandardCharsets.UTF_8))
                .as("never read as data")
                .doesNotContain("danh-muc.xlsx");

        Workbook edited = load(dropped);
        Row indicator = firstFree(edited.getSheetAt(0), 2);
        indicator.getCell(2).setCellValue("Sản lượng cá nuôi lồng, ao");
        indicator.getCell(4).setCellValue("Nông, lâm nghiệp và thủy sản");
        indicator.getCell(6).setCellValue("tấn");
        Row alias = firstFree(edited.getSheetAt(1), 1);
        alias.getCell(1).setCellValue("Sản lượng cá nuôi lồng, ao");
        alias.getCell(2).setCellValue("Cá lồng và cá ao các loại");
        save(edited, dropped);
        Outcome outcome = run();

        assertThat(assessment("san-luong-ca-nuoi-long-ao")).hasValueSatisfying(fresh -> {
            assertThat(fresh.actual().orElseThrow().value()).isEqualByComparingTo("7250");
            assertThat(fresh.recomputed().attainmentPercent().orElseThrow().intValue())
                    .isEqualTo(46);
        });
        assertThat(outcome.findings()).anyMatch(finding -> finding.code() == FindingCode.CATALOGUE_CHANGED);
    }

    private static Row firstFree(Sheet sheet, int column) {
        return IntStream.rangeClosed(6, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .filter(row -> row.getCell(column).getStringCellValue().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void explanationsAndTasksReachTheReview() throws IOException {
        history();
        run();
        assertThat(review().tasks()).isEmpty();
        new ReportBuild()
                .run(new ReportRequest(
                        output(),
                        RunChoice.ANY,
                        vn.tiendo.reference.Configuration.STANDARD.letterhead(),
                        DepartmentList.load(),
                        Messages.VIETNAMESE,
                        Instant.parse("2021-07-03T12:00:00Z"),
                        System::nanoTime));
        Path written = output().resolve("report/phieu-giai-trinh");
        try (Stream<Path> forms = Files.list(written)) {
            assertThat(forms.map(form -> form.getFileName().toString())).containsExactly("industry-trade.xlsx");
        }

        Path dropped = input().resolve("giai-trinh.xlsx");
        Files.copy(written.resolve("industry-trade.xlsx"), dropped);
        Outcome untouched = run();
        assertThat(untouched.findings()).noneMatch(finding -> finding.file().equals("giai-trinh.xlsx"));
        assertThat(review().tasks()).isEmpty();

        Workbook form = load(dropped);
        Row export = formRow(form, "Giá trị xuất khẩu");
        assertThat(export.getCell(1).getStringCellValue()).isEqualTo("10.000 triệu USD");
        export.getCell(5).setCellValue("Thiếu đơn hàng linh kiện");
        export.getCell(6).setCellValue("Hỗ trợ doanh nghiệp tìm thị trường");
        export.getCell(8).setCellValue("30/9/2021");
        save(form, dropped);
        Workbook tasks = new XSSFWorkbook();
        SheetRows.write(
                tasks.createSheet("Giao việc"), 0, "STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn", "Tình trạng");
        SheetRows.write(tasks.getSheetAt(0), 1, 1, "Rà soát vốn ODA", "Sở KH&ĐT", "quý III/2021", "đang làm");
        save(tasks, input().resolve("nhiem-vu.xlsx"));
        run();

        Assessment explained = assessment("export").orElseThrow();
        assertThat(explained.remarks().cause()).isEqualTo("Thiếu đơn hàng linh kiện");
        assertThat(explained.remarks().measure()).isEqualTo("Hỗ trợ doanh nghiệp tìm thị trường");
        assertThat(review().tasks())
                .extracting(Task::task, Task::owner, Task::indicator)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Rà soát vốn ODA", "Sở KH&ĐT", ""),
                        org.assertj.core.groups.Tuple.tuple(
                                "Hỗ trợ doanh nghiệp tìm thị trường", "Sở Công Thương", "export"));
        assertThat(review().tasks().get(1).deadline()).contains(LocalDate.of(2021, 9, 30));
    }

    @Test
    void thePageLinksToAFormThatIsNeverWrittenOverOnceFilledIn() throws IOException {
        history();
        run();
        String link = "report/phieu-giai-trinh/industry-trade.xlsx";
        assertThat(Files.readString(output().resolve("dashboard.html"))).contains("<a href=\"" + link + "\">");
        Path form = output().resolve(link);
        Workbook filled = load(form);
        formRow(filled, "Giá trị xuất khẩu").getCell(5).setCellValue("Thiếu đơn hàng linh kiện");
        save(filled, form);
        byte[] atWork = Files.readAllBytes(form);

        run();
        assertThat(form).hasBinaryContent(atWork);

        Files.copy(form, input().resolve("giai-trinh.xlsx"));
        run();
        assertThat(assessment("export").orElseThrow().remarks().cause()).isEqualTo("Thiếu đơn hàng linh kiện");
        assertThat(Files.readAllBytes(form)).isNotEqualTo(atWork);
        assertThat(formRow(load(form), "Giá trị xuất khẩu").getCell(5).getStringCellValue())
                .isEqualTo("Thiếu đơn hàng linh kiện");
    }

    /** Exports whose past years say that this one falls short. */
    private void history() throws IOException {
        Workbook book = new XSSFWorkbook();
        Sheet sheet = book.createSheet("Chỉ tiêu");
        SheetRows.write(sheet, 0, "UBND TỈNH THÁI NGUYÊN");
        SheetRows.write(sheet, 1, "Giá trị xuất khẩu trên địa bàn tỉnh Thái Nguyên 6 tháng đầu năm 2021");
        List<Object> header = new java.util.ArrayList<>(List.of("TT", "Chỉ tiêu", "Đơn vị tính"));
        List<Object> values = new java.util.ArrayList<>(List.of("1", "Giá trị xuất khẩu", "Triệu USD"));
        for (int year = 2014; year <= 2020; year++) {
            header.add("Thực hiện 6 tháng đầu năm " + year);
            header.add("Thực hiện năm " + year);
            values.add(9000 + 10 * year);
            values.add(2 * (9000 + 10 * year) + year - 2017);
        }
        header.addAll(List.of("Kế hoạch năm 2021", "Ước thực hiện 6 tháng đầu năm 2021"));
        values.addAll(List.of(80000, 10000));
        SheetRows.write(sheet, 3, header.toArray());
        SheetRows.write(sheet, 4, values.toArray());
        save(book, input().resolve("xuat-khau.xlsx"));
    }

    @Test
    void filesOfTemplatesLieInTheOutputFolder() throws IOException {
        FormsRequest request = new FormsRequest(
                input(), output(), Messages.VIETNAMESE, Instant.parse("2021-07-02T11:00:00Z"), () -> 0L);
        FormsOutcome outcome =
                new FormsBuild().templates(request, vn.tiendo.model.Period.half(2021, 1), Optional.of("Thái Nguyên"));

        assertThat(outcome.written()).hasSizeGreaterThan(15).allMatch(Files::isRegularFile);
        try (Stream<Path> files = Files.list(output().resolve("template"))) {
            assertThat(files.map(file -> file.getFileName().toString())).contains("nhiem-vu.xlsx", "tax.xlsx");
        }
    }
}
