package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Vocabulary;
import vn.tiendo.workbook.ReadingLimits;
import vn.tiendo.workbook.SourceFile;
import vn.tiendo.workbook.WorkbookReader;

/** The same table gives the same figures in every format and every encoding of Vietnamese. */
class FormatsAgreeTest {

    private static final String[][] TABLE = {
        {"Kết quả thực hiện 6 tháng đầu năm 2021", "", "", "", ""},
        {"Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2021", "Ước thực hiện 6 tháng", "So với cùng kỳ (%)"},
        {"Sản lượng lúa", "Nghìn tấn", "430.5", "221.25", "104.4"},
        {"Trong đó: Vụ xuân", "Nghìn tấn", "240", "199.5", "101.9"},
        {"Thu ngân sách", "Tỷ đồng", "15565", "7325.4", "113.1"},
    };

    @TempDir
    Path folder;

    @Test
    void everyFormat() throws IOException {
        List<String> expected = figures(workbook("b.xlsx", new XSSFWorkbook(), "Arial", UnaryOperator.identity()));
        assertThat(expected).hasSize(9).contains("D5 actual@2021-H1 tỷ đồng 7325.4 Thu ngân sách");

        assertThat(figures(workbook("b.xls", new HSSFWorkbook(), "Arial", UnaryOperator.identity())))
                .isEqualTo(expected);
        assertThat(figures(
                        workbook("b.xlsm", new XSSFWorkbook(XSSFWorkbookType.XLSM), "Arial", UnaryOperator.identity())))
                .isEqualTo(expected);
        assertThat(figures(text("b.csv", ";", StandardCharsets.UTF_8))).isEqualTo(expected);
        assertThat(figures(text("b.tsv", "\t", StandardCharsets.UTF_8))).isEqualTo(expected);
        assertThat(figures(text("utf16.xls", "\t", StandardCharsets.UTF_16))).isEqualTo(expected);
        assertThat(figures(write("html.xls", html()))).isEqualTo(expected);
        assertThat(figures(write("xml.xls", spreadsheetMl()))).isEqualTo(expected);
    }

    @Test
    void everyEncodingOfVietnamese() throws IOException {
        List<String> expected = figures(workbook("b.xlsx", new XSSFWorkbook(), "Arial", UnaryOperator.identity()));
        UnaryOperator<String> tcvn3 = encoded("tcvn3.tsv");
        UnaryOperator<String> vni = encoded("vni.tsv");
        UnaryOperator<String> apart = text -> Normalizer.normalize(text, Normalizer.Form.NFD);

        assertThat(figures(workbook("t.xls", new HSSFWorkbook(), ".VnTime", tcvn3)))
                .isEqualTo(expected);
        assertThat(figures(workbook("t.xlsx", new XSSFWorkbook(), ".VnArial", tcvn3)))
                .isEqualTo(expected);
        assertThat(figures(workbook("v.xls", new HSSFWorkbook(), "VNI-Times", vni)))
                .isEqualTo(expected);
        assertThat(figures(workbook("v.xlsx", new XSSFWorkbook(), "VNI-Times", vni)))
                .isEqualTo(expected);
        assertThat(figures(workbook("d.xlsx", new XSSFWorkbook(), "Times New Roman", apart)))
                .isEqualTo(expected);
        assertThat(figures(workbook("u.xlsx", new XSSFWorkbook(), ".VnTime", UnaryOperator.identity())))
                .as("Unicode under a font for TCVN3")
                .isEqualTo(expected);
    }

    private List<String> figures(Path file) throws IOException {
        Recognised read = new Recognised();
        BookRecogniser book = new BookRecogniser(Vocabulary.load(), Areas.load(), read);
        new WorkbookReader(ReadingLimits.STANDARD, System::nanoTime)
                .read(new SourceFile(file.getFileName().toString(), file), book::accept);
        book.finish();
        return read.figures.stream()
                .map(figure -> figure.origin().cell() + " "
                        + read.at(figure.origin().cell().toString()) + " "
                        + String.join(" > ", figure.rowPath()))
                .toList();
    }

    private Path workbook(String name, Workbook workbook, String fontName, UnaryOperator<String> spelling)
            throws IOException {
        Path file = folder.resolve(name);
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            Font font = workbook.createFont();
            font.setFontName(fontName);
            CellStyle style = workbook.createCellStyle();
            style.setFont(font);
            Sheet sheet = workbook.createSheet("S");
            for (int row = 0; row < TABLE.length; row++) {
                sheet.createRow(row);
                for (int column = 0; column < TABLE[row].length; column++) {
                    Cell cell = sheet.getRow(row).createCell(column);
                    cell.setCellStyle(style);
                    fill(cell, TABLE[row][column], spelling);
                }
            }
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
            workbook.write(out);
        }
        return file;
    }

    private static void fill(Cell cell, String text, UnaryOperator<String> spelling) {
        if (isNumber(text)) {
            cell.setCellValue(Double.parseDouble(text));
        } else if (!text.isEmpty()) {
            cell.setCellValue(spelling.apply(text));
        }
    }

    private static boolean isNumber(String text) {
        return text.matches("[\\d.]+");
    }

    private Path text(String name, String delimiter, Charset charset) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String[] row : TABLE) {
            lines.append(String.join(delimiter, row)).append("\r\n");
        }
        return Files.write(folder.resolve(name), lines.toString().getBytes(charset));
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static String html() {
        StringBuilder page = new StringBuilder("<html><meta charset=utf-8><body><table>");
        for (String[] row : TABLE) {
            page.append("<tr>");
            for (String cell : row) {
                page.append("<td>").append(cell).append("</td>");
            }
            page.append("</tr>");
        }
        return page.append("</table></body></html>").toString();
    }

    private static String spreadsheetMl() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
                + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"S\"><Table>");
        for (String[] row : TABLE) {
            xml.append("<Row>");
            for (String cell : row) {
                String type = isNumber(cell) ? "Number" : "String";
                xml.append(
                        cell.isEmpty() ? "<Cell/>" : "<Cell><Data ss:Type=\"" + type + "\">" + cell + "</Data></Cell>");
            }
            xml.append("</Row>");
        }
        return xml.append("</Table></Worksheet></Workbook>").toString();
    }

    /** Writes text as the old fonts need it, by the tables that the reader decodes with. */
    private static UnaryOperator<String> encoded(String table) throws IOException {
        Map<String, String> codes = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(WorkbookReader.class.getResourceAsStream(table), StandardCharsets.UTF_8))) {
            for (String line : lines.lines().filter(l -> !l.startsWith("#")).toList()) {
                List<String> cells = new ArrayList<>(List.of(line.split("\t", -1)));
                String letter = cells.remove(cells.size() - 1);
                codes.putIfAbsent(letter, typed(cells));
            }
        }
        return text -> {
            StringBuilder out = new StringBuilder();
            text.codePoints()
                    .mapToObj(Character::toString)
                    .forEach(letter -> out.append(codes.getOrDefault(letter, letter)));
            return out.toString();
        };
    }

    private static String typed(List<String> codes) {
        StringBuilder typed = new StringBuilder();
        codes.stream()
                .filter(code -> !code.equals("-"))
                .forEach(code -> typed.append((char) Integer.parseInt(code, 16)));
        return typed.toString();
    }
}
