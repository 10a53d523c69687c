package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SecrecyMarkTest {

    private static final String HARMLESS = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

    @TempDir
    Path folder;

    private static void assertNothingLeaks(Books book) {
        assertThat(book.sheets()).isEmpty();
        assertThat(book.findings()).containsExactly("secret-workbook");
        assertThat(book.reading().refused()).isTrue();
        assertThat(book.reading().findings().get(0).sheet()).isEmpty();
    }

    private Books xlsx(Packages book) throws IOException {
        return Books.read(book.write(folder.resolve("b.xlsx")));
    }

    private static String text(String cell, String text) {
        return "<row r=\"3\"><c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>";
    }

    @ParameterizedTest
    @ValueSource(strings = {"MẬT", "Mật", " TỐI  MẬT ", "Tuyệt mật", "(MẬT)", "Độ mật: TỐI MẬT", "TUYỆT\nMẬT"})
    void isSeenInAnyWriting(String mark) {
        assertThat(SecrecyMark.is(mark)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mật ong", "Bảo mật", "Mật độ dân số", "mặt", "MẶT", "Bí mật", "MẬT 2021", ""})
    void isNotSeenInOtherWords(String text) {
        assertThat(SecrecyMark.is(text)).isFalse();
    }

    /** Rows of cells; what is all digits is a number. */
    private static Grid grid(String... rows) {
        GridBuilder grid = new GridBuilder("b.xlsx", "S");
        for (int row = 0; row < rows.length; row++) {
            String[] cells = rows[row].split(";", -1);
            for (int column = 0; column < cells.length; column++) {
                if (cells[column].matches("\\d+")) {
                    grid.number(row, column, Double.parseDouble(cells[column]), vn.tiendo.workbook.CellStyle.PLAIN);
                } else if (!cells[column].isEmpty()) {
                    grid.text(row, column, cells[column], vn.tiendo.workbook.CellStyle.PLAIN);
                }
            }
        }
        return grid.build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UBND TỈNH;;MẬT|SẢN LƯỢNG",
                "SỞ NÔNG NGHIỆP|Số: 12/BC|;;;(Mật)",
                "Mật|BÁO CÁO",
                "BÁO CÁO;CỦA;TỈNH;MẬT",
                "5|MẬT",
                "Chỉ tiêu;2020;2021|Lúa;1;2|Tối mật;3;4",
                "Chỉ tiêu;2020;2021|Lúa;1;2|Độ mật: Mật;;"
            })
    void isTheStampOfADocument(String rows) {
        assertThat(SecrecyMark.standsIn(grid(rows.split("\\|")))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SẢN PHẨM;2020;2021|MẬT;120;130",
                "Sản phẩm;Năm 2020;Năm 2021|Mật;120;130",
                "Sản phẩm;Đơn vị;Năm 2021|Mật;tấn;…",
                "Chỉ tiêu;Đường;Mật;Sữa|Thái Nguyên;1;2;3",
                "SẢN PHẨM;2020;2021|ĐƯỜNG;1;2|MẬT|Mật ong;3;4",
                "Mật;1.234",
                "Sản phẩm;Đơn vị;Kế hoạch|Đường, mật;;|Mật;;"
            })
    void isHoneyInATable(String rows) {
        assertThat(SecrecyMark.standsIn(grid(rows.split("\\|")))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MẬT",
                "Báo cáo (MẬT) 6T",
                "BC_MẬT_2021",
                "BÁO CÁO - MẬT",
                "Tối mật - bảng 1",
                "TUYET_MAT",
                "toi-mat 6T",
                "Báo cáo MẬT 6 tháng",
                "BC TUYỆT MẬT 2021",
                "MA\u0323\u0302T"
            })
    void isSeenInANameOfAFileOrSheet(String name) {
        assertThat(SecrecyMark.standsInName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mật ong 2021",
                "MẬT ONG 2021",
                "CÔNG TÁC BẢO MẬT",
                "BẢO VỆ BÍ MẬT NHÀ NƯỚC",
                "MẬT ĐỘ DÂN SỐ",
                "Matxcova",
                "bao-mat",
                "Bieu mat hang",
                "Sản lượng mật",
                "Tình trạng mật",
                "TOI MATH"
            })
    void isNotSeenInOtherNames(String name) {
        assertThat(SecrecyMark.standsInName(name)).isFalse();
    }

    @Test
    void refusesAMarkInANameOfTheFileOrOfASheet() throws IOException {
        assertNothingLeaks(xlsx(new Packages().sheet("A", HARMLESS).sheet("B (MẬT)", HARMLESS)));
        Path named = new Packages().sheet("A", HARMLESS).write(folder.resolve("Báo cáo TỐI MẬT.xlsx"));
        assertNothingLeaks(Books.read(named));
        assertThat(new WorkbookReader(ReadingLimits.STANDARD, System::nanoTime)
                        .sheets(new SourceFile("Báo cáo TỐI MẬT.xlsx", named), sheet -> true))
                .isEmpty();
    }

    @Test
    void refusesAStampDrawnOverTheCells() throws IOException {
        String shape = "<xdr:wsDr xmlns:xdr=\"x\" xmlns:a=\"a\"><xdr:txBody><a:p><a:r><a:t>TỐI</a:t></a:r>"
                + "<a:r><a:t> MẬT</a:t></a:r></a:p></xdr:txBody></xdr:wsDr>";
        assertNothingLeaks(xlsx(new Packages().sheet("A", HARMLESS).part("xl/drawings/drawing1.xml", shape)));
        assertThat(xlsx(new Packages()
                                .sheet("A", HARMLESS)
                                .part("xl/drawings/drawing1.xml", shape.replace("TỐI", "Bảo")))
                        .findings())
                .isEmpty();
        String box = "<xml><v:shape><v:textbox><div>M&#7852;T</div></v:textbox></v:shape></xml>";
        assertNothingLeaks(xlsx(
                new Packages().sheet("A", HARMLESS).part("xl/drawings/vmlDrawing1.vml", box.replace("&#7852;", "Ậ"))));
        assertNothingLeaks(xlsWithBox("MẬT"));
        assertThat(xlsWithBox("Bảo mật").findings()).isEmpty();
    }

    private Books xlsWithBox(String text) throws IOException {
        Path file = folder.resolve("box.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            org.apache.poi.hssf.usermodel.HSSFSheet sheet = book.createSheet("A");
            sheet.createRow(0).createCell(0).setCellValue(1);
            sheet.createDrawingPatriarch()
                    .createTextbox(
                            new org.apache.poi.hssf.usermodel.HSSFClientAnchor(0, 0, 0, 0, (short) 1, 1, (short) 3, 4))
                    .setString(new org.apache.poi.hssf.usermodel.HSSFRichTextString(text));
            book.write(out);
        }
        return Books.read(file);
    }

    @Test
    void refusesAWorkbookWhoseLastSheetIsMarked() throws IOException {
        assertNothingLeaks(
                xlsx(new Packages().sheet("A", HARMLESS).sheet("B", HARMLESS).sheet("C", text("F3", "TỐI MẬT"))));
    }

    @Test
    void refusesAHiddenSheetInAnOldFont() throws IOException {
        assertNothingLeaks(xlsx(new Packages()
                .fonts("Arial", ".VnTimeH", "VNI-Times")
                .sheet("A", HARMLESS)
                .sheet("B", "<row r=\"1\"><c r=\"A1\" s=\"1\" t=\"inlineStr\"><is><t>tuyÖt mËt</t></is></c></row>")
                .state("B", "hidden")));
        assertNothingLeaks(xlsx(new Packages()
                .fonts("Arial", ".VnTimeH", "VNI-Times")
                .sheet("A", "<row r=\"1\"><c r=\"A1\" s=\"2\" t=\"inlineStr\"><is><t>MAÄT</t></is></c></row>")));
    }

    @Test
    void refusesAMarkInAHeaderOrFooter() throws IOException {
        String header = "<sheetData>" + HARMLESS + "</sheetData><headerFooter><oddHeader>&amp;L&amp;\"Times New "
                + "Roman,Bold\"&amp;14TỐI MẬT&amp;RTrang &amp;P</oddHeader></headerFooter>";
        assertNothingLeaks(xlsx(new Packages().sheetXml("A", header)));
        assertNothingLeaks(xlsx(new Packages().sheet("A", HARMLESS).sheetXml("B", header)));
        assertNothingLeaks(xlsx(new Packages()
                .sheet("A", HARMLESS)
                .sheetXml("B", header.replace("oddHeader", "firstFooter").replace("TỐI MẬT", "MËT"))));
    }

    @Test
    void seesAHeaderBehindMegabytesOfCells() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 40_000; i++) {
            rows.append("<row r=\"" + i + "\"><c r=\"A" + i + "\"><v>" + i + ".25</v></c></row>");
        }
        String header = "<headerFooter><oddFooter>&amp;CMẬT</oddFooter></headerFooter>";
        assertNothingLeaks(xlsx(
                new Packages().sheet("A", HARMLESS).sheetXml("B", "<sheetData>" + rows + "</sheetData>" + header)));
    }

    @Test
    void readsAWorkbookThatOnlySpeaksOfSecrets() throws IOException {
        Books book = xlsx(new Packages()
                .sheet("A", text("A3", "Bảo mật thông tin"))
                .sheet("B", text("A3", "Mật độ dân số"))
                .sheet("C", "<row r=\"40\"><c r=\"A40\" t=\"inlineStr\"><is><t>Mật</t></is></c></row>"));
        assertThat(book.sheets()).hasSize(3);
        assertThat(book.findings()).isEmpty();
    }

    @Test
    void refusesMarkedXls() throws IOException {
        assertNothingLeaks(xls("tèi mËt", ".VnTimeH", ""));
        assertNothingLeaks(xls("Biểu 1", "Arial", "MẬT"));
        assertThat(xls("Biểu 1", "Arial", "Trang 1").sheets()).hasSize(2);
    }

    private Books xls(String title, String font, String header) throws IOException {
        Path file = folder.resolve("b.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("A").createRow(0).createCell(0).setCellValue(1);
            HSSFFont named = book.createFont();
            named.setFontName(font);
            CellStyle style = book.createCellStyle();
            style.setFont(named);
            org.apache.poi.ss.usermodel.Sheet second = book.createSheet("B");
            org.apache.poi.ss.usermodel.Cell cell = second.createRow(1).createCell(4);
            cell.setCellValue(title);
            cell.setCellStyle(style);
            second.getHeader().setRight(header);
            book.write(out);
        }
        return Books.read(file);
    }

    @Test
    void refusesMarkedTextAndPages() throws IOException {
        Path csv = Files.writeString(folder.resolve("b.csv"), "MẬT;;\nChỉ tiêu;2020;2021\nA;1;2\n");
        assertNothingLeaks(Books.read(csv));
        Path html = Files.writeString(
                folder.resolve("b.xls"),
                "<html><p align=right>Tuyệt mật</p><table><tr><td>1</td></tr></table></html>",
                StandardCharsets.UTF_8);
        Books page = Books.read(html);
        assertThat(page.sheets()).isEmpty();
        assertThat(page.findings()).contains("secret-workbook");
    }
}
