package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.tiendo.SharedFiles;
import vn.tiendo.publish.OutputFolder;
import vn.tiendo.publish.RunLock;
import vn.tiendo.publish.StagedRun;
import vn.tiendo.publish.StoredReview;
import vn.tiendo.reference.Configuration;
import vn.tiendo.reference.DepartmentList;
import vn.tiendo.reference.Letterhead;
import vn.tiendo.view.Messages;
import vn.tiendo.view.Reviews;

/** The documents of a published run, opened as their readers will open them. */
class ReportBuildTest {

    private static final Instant NOON = Instant.parse("2021-07-02T05:20:00Z");
    private static final String RESTRICTED = "Thi hành kỷ luật đảng viên";
    private static final Letterhead PARTY = Configuration.STANDARD.letterhead();
    private static final Letterhead STATE = new Letterhead(
            Letterhead.Form.STATE,
            Optional.of("UBND tỉnh Thái Nguyên"),
            Optional.of("Sở Kế hoạch và Đầu tư"),
            Optional.of("45/BC-SKHĐT"),
            Optional.of("Sông Công"),
            Optional.of("Giám đốc"),
            Optional.empty());

    private static final String FIGURES = String.join(
            "\r\n",
            "file,sheet,cell,table,row_path,column_header,measure,period,area,unit,value,raw,qualifier,value_low,"
                    + "value_high,status,plan_authority,price_basis,indicator",
            "a.xlsx,S,B3,,'=1+1,Năm 2021,actual,2021,Thái Nguyên,tấn,1234.5,\"1.234,5\",,,,estimate,,,grain",
            "a.xlsx,S,B4,,Đảng viên vi phạm,Năm 2021,actual,2021,Thái Nguyên,tổ chức,7,7,,,,,,,party-discipline",
            "a.xlsx,S,C4,,Đảng viên vi phạm,So sánh,growth_same_period,2021,Thái Nguyên,%,8,8,,,,,,,",
            "");

    @TempDir
    private Path output;

    @BeforeEach
    void publish() throws IOException {
        OutputFolder folder = new OutputFolder(output);
        RunLock lock = folder.lock("test").orElseThrow();
        try (StagedRun run = folder.begin(NOON)) {
            run.write(ReviewFiles.FIGURES, FIGURES.getBytes(StandardCharsets.UTF_8));
            new ReviewFiles(new StoredReview(Reviews.thaiNguyen(), Messages.VIETNAMESE), run).write();
            run.publish();
        } finally {
            lock.close();
        }
    }

    private ReportOutcome report(Letterhead letterhead, Locale language) throws IOException {
        return new ReportBuild()
                .run(new ReportRequest(
                        output, RunChoice.ANY, letterhead, DepartmentList.load(), language, NOON, System::nanoTime));
    }

    private XWPFDocument document() throws IOException {
        try (InputStream in = Files.newInputStream(output.resolve("report/2021-H1-bao-cao.docx"))) {
            return new XWPFDocument(in);
        }
    }

    private static String text(XWPFDocument document) {
        return new XWPFWordExtractor(document).getText();
    }

    @Test
    void thePartysReportHasHeadSectionsTablesChartsAndAnnexes() throws IOException {
        assertThat(report(PARTY, Messages.VIETNAMESE)).isInstanceOf(ReportOutcome.Written.class);
        try (XWPFDocument document = document()) {
            String text = text(document);
            assertThat(text)
                    .contains("ĐẢNG CỘNG SẢN VIỆT NAM", "TỈNH ỦY THÁI NGUYÊN", "-BC/TU", "Bản nháp, chưa duyệt")
                    .contains("BÁO CÁO", "6 tháng đầu năm 2021", "tháng 7 năm 2021", "Nơi nhận:")
                    .contains("361,7 nghìn tỷ đồng", "47,7%", "1. Tăng trưởng kinh tế", "PHỤ LỤC 1.")
                    .doesNotContain(RESTRICTED);
            assertThat(headings(document)).contains("I. ĐÁNH GIÁ CHUNG", "II. KẾT QUẢ THỰC HIỆN THEO LĨNH VỰC");
            assertThat(document.getAllPictures()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(document.getTables()).hasSizeGreaterThan(8);
            assertThat(document.getStyles().getStyle("Normal").getCTStyle().toString())
                    .contains("Times New Roman");
        }
    }

    private static List<String> headings(XWPFDocument document) {
        return document.getParagraphs().stream()
                .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    @Test
    void theStatesReportFollowsTheDecreeAndWhatTheOfficeSet() throws IOException {
        report(STATE, Messages.VIETNAMESE);
        try (XWPFDocument document = document()) {
            assertThat(text(document))
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                    .contains("UBND TỈNH THÁI NGUYÊN", "SỞ KẾ HOẠCH VÀ ĐẦU TƯ", "Số: 45/BC-SKHĐT", "GIÁM ĐỐC")
                    .contains("Sông Công, ngày");
            CTSectPr page = document.getDocument().getBody().getSectPr();
            assertThat(page.getPgSz().getW().toString()).as("A4").isEqualTo("11906");
            assertThat(page.getPgSz().getH().toString()).isEqualTo("16838");
            assertThat(page.getPgMar().getLeft().toString()).as("30 mm").isEqualTo("1701");
            assertThat(page.getPgMar().getRight().toString()).as("20 mm").isEqualTo("1134");
            assertThat(page.isSetTitlePg()).as("no number on the first page").isTrue();
            assertThat(document.getHeaderList().toString()).isNotEmpty();
        }
    }

    @Test
    void anApprovedRunIsNoDraftAndDatedByItsApproval() throws IOException {
        new ApprovalBuild()
                .run(new ApprovalRequest(
                        output, RunChoice.ANY, "Người duyệt", NOON.plusSeconds(86_400), ZoneOffset.UTC));
        report(PARTY, Messages.ENGLISH);
        try (XWPFDocument document = document()) {
            assertThat(text(document))
                    .contains("COMMUNIST PARTY OF VIETNAM", "approved by Người duyệt", "3/7/2021", "I. OVERALL")
                    .doesNotContain("not approved");
        }
    }

    @Test
    void theTablesAreNumbersAndInertTextWithoutRestrictedRows() throws IOException {
        report(PARTY, Messages.VIETNAMESE);
        try (InputStream in = Files.newInputStream(output.resolve("report/2021-H1-so-lieu.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            XSSFSheet figures = book.getSheet("Số liệu đã đọc");
            assertThat(figures.getLastRowNum()).isEqualTo(1);
            Row row = figures.getRow(1);
            assertThat(cell(figures, row, "Giá trị").getNumericCellValue()).isEqualTo(1234.5);
            Cell formula = cell(figures, row, "Dòng");
            assertThat(formula.getCellType()).isEqualTo(CellType.STRING);
            assertThat(formula.getStringCellValue()).isEqualTo("=1+1");
            assertThat(formula.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(cell(figures, row, "Loại số liệu").getStringCellValue()).isEqualTo("Thực hiện");
            assertThat(figures.getPaneInformation().isFreezePane()).isTrue();
            assertThat(figures.getCTWorksheet().isSetAutoFilter()).isTrue();
            assertThat(texts(book.getSheet("Chỉ tiêu")))
                    .contains("Kết nạp đảng viên")
                    .doesNotContain(RESTRICTED);
        }
    }

    private static Cell cell(Sheet sheet, Row row, String heading) {
        for (Cell head : sheet.getRow(0)) {
            if (head.getStringCellValue().equals(heading)) {
                return row.getCell(head.getColumnIndex());
            }
        }
        throw new AssertionError("no column " + heading);
    }

    private static List<String> texts(Sheet sheet) {
        List<String> texts = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                texts.add(cell.toString());
            }
        }
        return texts;
    }

    @Test
    void libreOfficeOpensBoth() throws IOException, InterruptedException {
        SharedFiles.Skips.unless(Files.isExecutable(Path.of("/usr/bin/soffice")), "needs LibreOffice", true);
        report(STATE, Messages.VIETNAMESE);
        Process office = new ProcessBuilder(
                        "/usr/bin/soffice",
                        "--headless",
                        "-env:UserInstallation=" + output.resolve("profile").toUri(),
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        output.resolve("pdf").toString(),
                        output.resolve("report/2021-H1-bao-cao.docx").toString(),
                        output.resolve("report/2021-H1-so-lieu.xlsx").toString())
                .redirectErrorStream(true)
                .redirectOutput(output.resolve("office.txt").toFile())
                .start();
        assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
        for (String name : List.of("2021-H1-bao-cao.pdf", "2021-H1-so-lieu.pdf")) {
            byte[] pdf = Files.readAllBytes(output.resolve("pdf").resolve(name));
            assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        }
        assertThat(pages()).as("pages").isBetween(5, 30);
    }

    /** As LibreOffice lays them out. */
    private int pages() throws IOException, InterruptedException {
        Process info = new ProcessBuilder(
                        "pdfinfo", output.resolve("pdf/2021-H1-bao-cao.pdf").toString())
                .start();
        String told = new String(info.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(info.waitFor()).isZero();
        assertThat(told).contains("A4");
        return Integer.parseInt(told.replaceAll("(?s).*Pages:\\s+(\\d+).*", "$1"));
    }

    @Test
    void noRunIsNoReport() throws IOException {
        RunChoice none = new RunChoice(Optional.of("20200101T000000.000Z"), Optional.empty());
        assertThat(new ReportBuild()
                        .run(new ReportRequest(
                                output,
                                none,
                                PARTY,
                                DepartmentList.load(),
                                Messages.VIETNAMESE,
                                NOON,
                                System::nanoTime)))
                .isEqualTo(new ReportOutcome.NoSuchRun());
        assertThat(output.resolve("report")).doesNotExist();
    }
}
