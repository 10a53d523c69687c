package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.model.Argument;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.InputFile;
import vn.tiendo.view.Messages;

/** A second run of the same period says what is no longer what it was, old and new with their cells. */
class RevisionsTest {

    private static final Instant NOON = Instant.parse("2021-07-02T12:00:00Z");

    @TempDir
    private Path folder;

    private void book(double exports, double plan) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(
                        Files.createDirectories(folder.resolve("input")).resolve("so.xlsx"))) {
            Sheet sheet = book.createSheet("Biểu 1");
            row(sheet, "Kết quả 6 tháng đầu năm 2021 tỉnh Thái Nguyên");
            row(sheet, "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2021", "Thực hiện 6 tháng năm 2021");
            row(sheet, "Giá trị xuất khẩu", "tỷ USD", plan, exports);
            row(sheet, "Tổng thu ngân sách nhà nước trên địa bàn", "tỷ đồng", 15600.0, 7325.0);
            book.write(out);
        }
    }

    private static void row(Sheet sheet, Object... values) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Double number) {
                row.createCell(i).setCellValue(number);
            } else {
                row.createCell(i).setCellValue(String.valueOf(values[i]));
            }
        }
    }

    private List<Finding> revisions(int minutes) throws IOException {
        BuildRequest request = new BuildRequest(
                folder.resolve("input"),
                folder.resolve("output"),
                Optional.empty(),
                Optional.empty(),
                Messages.VIETNAMESE,
                ReviewChoice.NONE,
                NOON.plus(Duration.ofMinutes(minutes)),
                ZoneOffset.UTC,
                "test",
                new Stopwatch(() -> 0L));
        return new DashboardBuild(Knowledge.load())
                .run(request, (int number, int of, InputFile file, Duration took) -> {}).findings().stream()
                        .filter(finding -> finding.code() == FindingCode.REVISED_SINCE_LAST_RUN)
                        .toList();
    }

    @Test
    void oldAndNewAreToldWithTheirCells() throws IOException {
        book(13.4, 28);
        assertThat(revisions(0)).isEmpty();
        assertThat(revisions(1)).as("nothing changed").isEmpty();

        book(12.9, 28);
        assertThat(revisions(2)).singleElement().satisfies(finding -> {
            assertThat(finding.cell()).isEqualTo("D3");
            assertThat(finding.arguments().stream().map(Argument::plain))
                    .contains("13.4 tỷ USD", "12.9 tỷ USD", "so.xlsx › Biểu 1 › D3");
        });

        book(12.9, 26);
        assertThat(revisions(3))
                .singleElement()
                .satisfies(finding -> assertThat(finding.cell()).isEqualTo("C3"));
    }
}
