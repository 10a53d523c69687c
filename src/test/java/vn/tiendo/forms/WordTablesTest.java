package vn.tiendo.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.model.Explanation;
import vn.tiendo.model.Finding;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Period;
import vn.tiendo.model.Task;
import vn.tiendo.model.TaskState;
import vn.tiendo.reference.Catalogues;
import vn.tiendo.reference.Deadlines;
import vn.tiendo.reference.DepartmentList;
import vn.tiendo.reference.TaskStates;
import vn.tiendo.view.Messages;
import vn.tiendo.workbook.Grid;
import vn.tiendo.workbook.ReadingLimits;
import vn.tiendo.workbook.SourceFile;
import vn.tiendo.workbook.WorkbookReader;

class WordTablesTest {

    @TempDir
    private Path folder;

    private List<Grid> grids(XSSFWorkbook book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        Path file = Files.write(folder.resolve("a.xlsx"), bytes.toByteArray());
        List<Grid> grids = new ArrayList<>();
        new WorkbookReader(ReadingLimits.STANDARD, () -> 0L).read(new SourceFile("a.xlsx", file), grids::add);
        return grids;
    }

    private static void row(Sheet sheet, int number, String... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void aFilledTaskWorkbookComesBackWhole(String language) throws IOException {
        Messages messages = Messages.of(Locale.forLanguageTag(language));
        byte[] blank = TaskForm.of(DepartmentList.load(), LocalDate.of(2021, 7, 1), messages);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(blank))) {
            assertThat(grids(book).stream().flatMap(grid -> TaskReader.read(grid).stream()))
                    .as("a blank one holds no task")
                    .isEmpty();
            Sheet sheet = book.getSheetAt(0);
            Row row = sheet.getRow(sheet.getPaneInformation().getHorizontalSplitPosition());
            String state = messages.text("forms.task.state.in-progress");
            String[] cells = {"Giải ngân vốn ODA dự án cấp nước", "Sở Tài chính", "quý III/2021", state};
            for (int i = 0; i < cells.length; i++) {
                row.getCell(i).setCellValue(cells[i]);
            }

            List<Task> tasks = grids(book).stream()
                    .flatMap(grid -> TaskReader.read(grid).stream())
                    .toList();

            assertThat(tasks).hasSize(1);
            Task task = tasks.get(0);
            assertThat(task.task()).isEqualTo(cells[0]);
            assertThat(task.owner()).isEqualTo(cells[1]);
            assertThat(task.deadlineText()).isEqualTo(cells[2]);
            assertThat(task.deadline()).contains(LocalDate.of(2021, 9, 30));
            assertThat(task.state()).isEqualTo(TaskState.IN_PROGRESS);
            assertThat(task.isOverdue(LocalDate.of(2021, 9, 30))).isFalse();
            assertThat(task.isOverdue(LocalDate.of(2021, 10, 1))).isTrue();
        }
    }

    /** A plan may set the growth of an amount, and then the form asks for that. */
    @Test
    void theGrowthOfAnAmountCanBeExplained() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Indicator growth = Catalogues.load().find("retail").orElseThrow().growth();
            Sheet sheet = book.createSheet("Giải trình");
            row(sheet, 2, "STT", "Chỉ tiêu", "Nguyên nhân", "Giải pháp", "Đơn vị chủ trì");
            row(sheet, 3, "1", growth.nameVi(), "Sức mua yếu", "Kích cầu", "Sở Công Thương");

            List<Explanation> read =
                    new ExplanationReader(Catalogues.load()).read(grids(book).get(0), new ArrayList<>());

            assertThat(read).singleElement().matches(said -> said.isAbout(growth, Period.half(2023, 1)));
        }
    }

    /** What is explained of 2023 must not stand beside the exports of 2022. */
    @ParameterizedTest
    @CsvSource({
        "GIẢI TRÌNH CHỈ TIÊU ĐẠT THẤP 6 THÁNG ĐẦU NĂM 2023, 2023-H1",
        "Giải trình 06 tháng năm 2023, 2023-H1",
        "Giải trình các chỉ tiêu sáu tháng đầu năm 2023, 2023-H1",
        "Báo cáo giải trình 9 tháng năm 2023, 2023-9M",
        "Giải trình quý III/2023, 2023-Q3",
        "Giải trình chỉ tiêu không đạt năm 2023, 2023",
        "Giải trình chỉ tiêu, ''"
    })
    void anExplanationIsOfThePeriodThatItsTitleNames(String title, String period) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("Giải trình");
            row(sheet, 0, title);
            row(sheet, 2, "STT", "Chỉ tiêu", "Nguyên nhân", "Giải pháp", "Đơn vị chủ trì");
            row(sheet, 3, "1", "Giá trị xuất khẩu", "Đơn hàng giảm", "Xúc tiến thương mại", "Sở Công Thương");

            List<Explanation> read =
                    new ExplanationReader(Catalogues.load()).read(grids(book).get(0), new ArrayList<>());

            assertThat(read).extracting(Explanation::period).containsExactly(period);
            boolean half = period.isEmpty() || period.equals("2023") || period.equals("2023-H1");
            Indicator exports = Catalogues.load().find("export").orElseThrow();
            assertThat(read.get(0).isAbout(exports, Period.half(2023, 1))).isEqualTo(half);
            assertThat(read.get(0).isAbout(exports, Period.half(2022, 1))).isEqualTo(period.isEmpty());
        }
    }

    @Test
    void readsATaskTableThatPeopleMadeThemselves() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("Giao việc");
            row(sheet, 0, "UBND TỈNH");
            row(sheet, 2, "THEO DÕI NHIỆM VỤ GIAO SAU KỲ HỌP");
            row(sheet, 4, "STT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Thời gian hoàn thành", "Kết quả thực hiện");
            row(sheet, 5, "I", "Lĩnh vực kinh tế");
            row(sheet, 6, "1", "Rà soát dự án chậm tiến độ", "Sở KH&ĐT", "", "Chưa hoàn thành");
            sheet.getRow(6).getCell(3).setCellValue(LocalDate.of(2021, 8, 15));
            row(sheet, 7, "2", "Tháo gỡ khó khăn cho doanh nghiệp", "Sở Công Thương", "tháng 9/2021", "Đã xong");
            org.apache.poi.ss.usermodel.CellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            sheet.getRow(6).getCell(3).setCellStyle(date);

            List<Task> tasks = TaskReader.read(grids(book).get(0));

            assertThat(tasks).extracting(Task::owner).containsExactly("Sở KH&ĐT", "Sở Công Thương");
            assertThat(tasks).extracting(Task::state).containsExactly(TaskState.IN_PROGRESS, TaskState.DONE);
            assertThat(tasks.get(0).deadline()).contains(LocalDate.of(2021, 8, 15));
            assertThat(tasks.get(0).deadlineText()).isEqualTo("15/8/2021");
            assertThat(tasks.get(1).deadline()).contains(LocalDate.of(2021, 9, 30));
            assertThat(tasks.get(1).origin().toString()).isEqualTo("a.xlsx › Giao việc › B8");
        }
    }

    @Test
    void aTableOfFiguresIsNoTableOfTasks() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("Số liệu");
            row(sheet, 0, "TT", "Chỉ tiêu", "Kế hoạch", "Thực hiện", "Nguyên nhân", "Đơn vị chủ trì");
            row(sheet, 1, "1", "Giá trị xuất khẩu", "28", "13", "Thị trường giảm", "Sở Công Thương");

            assertThat(TaskReader.read(grids(book).get(0))).isEmpty();
        }
    }

    @Test
    void explanationsArePutToIndicatorsByNameOrAlias() throws IOException {
        List<Finding> findings = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("Giải trình");
            row(sheet, 0, "TT", "Tên chỉ tiêu", "Nguyên nhân đạt thấp", "Giải pháp khắc phục", "Thời hạn");
            row(sheet, 1, "1", "Giá trị xuất khẩu", "Đơn hàng giảm", "Tìm thị trường mới", "30/9/2021");
            row(sheet, 2, "2", "Chỉ tiêu không có trong danh mục", "Gì đó", "");
            row(sheet, 3, "3", "Thu nội địa", "", "");

            List<Explanation> explanations =
                    new ExplanationReader(Catalogues.load()).read(grids(book).get(0), findings);

            assertThat(explanations).hasSize(1);
            assertThat(explanations.get(0).indicator()).isEqualTo("export");
            assertThat(explanations.get(0).cause()).isEqualTo("Đơn hàng giảm");
            assertThat(explanations.get(0).deadline()).contains(LocalDate.of(2021, 9, 30));
            assertThat(findings).as("only forms of the program itself are told").isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    30/9/2021 | 2021-09-30
                    trước ngày 15-8-2021 | 2021-08-15
                    2021-08-15 | 2021-08-15
                    ngày 05 tháng 11 năm 2021 | 2021-11-05
                    tháng 9/2021 | 2021-09-30
                    Tháng 02 năm 2024 | 2024-02-29
                    9/2021 | 2021-09-30
                    quý III/2021 | 2021-09-30
                    Quý IV năm 2021 | 2021-12-31
                    quý 2/2022 | 2022-06-30
                    hết năm 2021 | 2021-12-31
                    Quý III | 2021-09-30
                    30/9 | 2021-09-30
                    thường xuyên |
                    31/6/2021 |
                    """)
    void readsDeadlinesAsPeopleWriteThem(String written, LocalDate day) {
        assertThat(Deadlines.of(written, OptionalInt.of(2021)).orElse(null)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "Đã hoàn thành, DONE",
        "Chưa hoàn thành, IN_PROGRESS",
        "Đang triển khai, IN_PROGRESS",
        "chưa triển khai, NOT_STARTED",
        "Hoàn thành, DONE",
        "Dừng thực hiện, DROPPED",
        "sẽ báo cáo sau, UNSTATED"
    })
    void readsStates(String written, TaskState state) {
        assertThat(TaskStates.of(written)).isEqualTo(state);
    }
}
