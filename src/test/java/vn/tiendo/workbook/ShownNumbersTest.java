package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.recognise.Recognised;

/**
 * A figure is the number that people see in the cell, however it is stored; a number that they do not see is none and is
 * told. One cell of a table is odd in each case, D4, and no other may notice.
 */
final class ShownNumbersTest {

    private static final List<String> HEADINGS =
            List.of("Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2021", "Ước thực hiện 6 tháng đầu năm 2021");
    private static final String ODD = "D4";

    @TempDir
    private Path folder;

    private static String text(String cell, String text) {
        return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String number(String cell, double number) {
        return "<c r=\"" + cell + "\"><v>" + number + "</v></c>";
    }

    /** The table with this cell and attributes of its row, and what stands around the rows. */
    private static String sheet(String before, String row, String cell, String after) {
        StringBuilder headings = new StringBuilder("<row r=\"2\">");
        for (int i = 0; i < HEADINGS.size(); i++) {
            headings.append(text("ABCD".charAt(i) + "2", HEADINGS.get(i)));
        }
        return before + "<sheetData>" + headings + "</row><row r=\"3\">"
                + text("A3", "Xi măng") + text("B3", "nghìn tấn") + number("C3", 2800) + number("D3", 1415.25)
                + "</row><row r=\"4\"" + row + ">" + text("A4", "Than sạch") + text("B4", "nghìn tấn")
                + number("C4", 1200) + cell + "</row><row r=\"5\">" + text("A5", "Đường") + text("B5", "nghìn tấn")
                + number("C5", 90) + number("D5", 41.5) + "</row></sheetData>" + after;
    }

    private static Packages book(String format) {
        String code = format.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
        return new Packages()
                .string("<r><t>65</t></r><r><t>5,5</t></r><rPh sb=\"0\" eb=\"1\"><t>9</t></rPh>")
                .styles("<numFmts><numFmt numFmtId=\"164\" formatCode=\"" + code + "\"/></numFmts>"
                        + "<fonts><font><name val=\"Arial\"/></font></fonts>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs>");
    }

    private String read(Packages book) throws IOException {
        return shown(Books.read(book.write(folder.resolve("book.xlsx"))));
    }

    /** The value of the odd cell, and the codes of findings; fails where another figure is not what was typed. */
    private static String shown(Books book) {
        Recognised read = Recognised.of(book.sheets().toArray(Grid[]::new));
        StringBuilder shown = new StringBuilder();
        read.figures.forEach(figure -> {
            String value = figure.value().toPlainString();
            switch (figure.origin().cell().toString()) {
                case ODD -> shown.append(value).append(figure.unit().equals("%") ? "%" : "");
                case "C3" -> assertThat(value).isEqualTo("2800");
                case "D3" -> assertThat(value).isEqualTo("1415.25");
                case "D5" -> assertThat(value).isEqualTo("41.5");
                default -> assertThat(value).isIn("1200", "90");
            }
        });
        read.findings.forEach(finding -> shown.append(" ").append(finding.code().code()));
        return shown.toString().strip();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        #,##0,                                              | 655500    | 655.5
        #,##0.0,                                            | 655500    | 655.5
        0,.0                                                | 655500    | 655.5
        0.0,,"tr"                                           | 655500000 | 655.5
        0.0\\ "nghìn, tấn"                                   | 655.5     | 655.5
        #,##0.0                                             | 655.5     | 655.5
        [Red]#,##0.0;[Blue]-#,##0.0                         | -655.5    | -655.5
        [>=1000000]0.0,,"tr";[>=1000]0.0,"nghìn";0.0        | 655500    | 655.5
        [>=1000000]0.0,,"tr";[>=1000]0.0,"nghìn";0.0        | 655.5     | 655.5
        [<=1]0.0%;0.0                                       | 655.5     | 655.5
        [<=1]0.0%;0.0                                       | 0.655     | 65.5%
        0.0\\%                                               | 655.5     | 655.5
        0.0"%"                                              | 655.5     | 655.5
        0.0%                                                | 6.555     | 655.5%
        0.00E+00                                            | 6.555E2   | 655.5
        General                                             | 655.5000000000001 | 655.5
        General                                             | 655.1234567890124   | 655.1234567890124
        _(* #,##0.0_);_(* (#,##0.0);_(* "-"??_);_(@_)       | -655.5    | -655.5
        _(* #,##0.0_);_(* (#,##0.0);_(* "-"??_);_(@_)       | 0         | 0
        #,##0.0;-#,##0.0;;@                                 | 655.5     | 655.5
        #,##0.0;-#,##0.0;;@                                 | 0         | 0
        #,##0.0;-#,##0.0;" "                                | 0         | ``
        ;;;                                                 | 655.5     | hidden-cells
        dd/mm/yyyy                                          | 655.5     | invalid-number
        """)
    void aNumberIsWhatItsFormatPrints(String format, String stored, String expected) throws IOException {
        String cell = "<c r=\"D4\" s=\"1\"><v>" + stored + "</v></c>";
        assertThat(read(book(format).sheetXml("S", sheet("", "", cell, "")))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <c r="D4" t="s"><v>0</v></c>                                                     | 655.5
        <c r="D4" t="str"><f>TEXT(A1;"0")</f><v>655,5</v></c>                            | 655.5
        <c r="D4" t="inlineStr"><is><t xml:space="preserve">  655,5 </t></is></c>       | 655.5
        <c r="D4" t="inlineStr"><is><t>(655,5)</t></is></c>                              | -655.5
        <c r="D4"><f t="array" ref="D4:D5">C4:C5</f><v>655.5</v></c>                     | 655.5
        <c r="D4"><f t="dataTable" ref="D4:D5" dt2D="0" r1="A1"/><v>655.5</v></c>        | 655.5
        <c r="D4"><f t="shared" ref="D4:D5" si="0">C4</f></c>                            | formula-not-calculated
        <c r="D4" t="b"><v>1</v></c>                                                     | invalid-number
        <c r="D4" t="e"><v>#N/A</v></c>                                                  | error-cell
        <c r="D4" s="77"><v>6.555</v></c>                                                | invalid-number
        """)
    void aNumberIsWhatTheCellHolds(String cell, String expected) throws IOException {
        assertThat(read(book("0").sheetXml("S", sheet("", "", cell, "")))).isEqualTo(expected);
    }

    @Test
    void aColumnOfNumbersThatLookLikeDatesIsTold() throws IOException {
        String sheet = sheet("", "", "<c r=\"D4\" s=\"1\"><v>655.5</v></c>", "")
                .replace("<c r=\"D3\">", "<c r=\"D3\" s=\"1\">")
                .replace("<c r=\"D5\">", "<c r=\"D5\" s=\"1\">");
        assertThat(read(book("dd/mm/yyyy").sheetXml("S", sheet))).isEqualTo("invalid-number");
    }

    @Test
    void whatNobodySeesIsNoFigure() throws IOException {
        String odd = number(ODD, 655.5);
        String zero = number(ODD, 0);
        assertThat(read(book("0").sheetXml("S", sheet("", " ht=\"0\" customHeight=\"1\"", odd, ""))))
                .isEqualTo("hidden-rows");
        assertThat(read(book("0")
                        .sheetXml("S", sheet("<cols><col min=\"4\" max=\"4\" width=\"0\"/></cols>", "", odd, ""))))
                .isEqualTo("hidden-columns");
        String covered = "<mergeCells><mergeCell ref=\"C4:D4\"/></mergeCells>";
        assertThat(read(book("0").sheetXml("S", sheet("", "", odd, covered)))).isEqualTo("hidden-cells");
        String labels = "<mergeCells><mergeCell ref=\"A1:A5\"/></mergeCells>";
        assertThat(read(book("0").sheetXml("S", sheet("", "", odd, labels)))).isEqualTo("655.5");
        String anchor = "<mergeCells><mergeCell ref=\"D4:E4\"/></mergeCells>";
        assertThat(read(book("0").sheetXml("S", sheet("", "", odd, anchor)))).isEqualTo("655.5");
        String view = "<sheetViews><sheetView showZeros=\"0\" workbookViewId=\"0\"/></sheetViews>";
        assertThat(read(book("0").sheetXml("S", sheet(view, "", zero, "")))).isEqualTo("0");
        assertThat(read(book("0").sheetXml("S", sheet("", "", zero, "")))).isEqualTo("0");
        assertThat(read(book("0").sheetXml("S", sheet("", "", number("E9", 7) + odd, ""))))
                .contains("655.5");
    }

    private String readXls(String format, double stored, java.util.function.Consumer<Sheet> change) throws IOException {
        Path file = folder.resolve("book.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("S");
            row(sheet, 1, HEADINGS.toArray());
            row(sheet, 2, "Xi măng", "nghìn tấn", 2800, 1415.25);
            row(sheet, 3, "Than sạch", "nghìn tấn", 1200, stored);
            row(sheet, 4, "Đường", "nghìn tấn", 90, 41.5);
            org.apache.poi.ss.usermodel.CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(format));
            sheet.getRow(3).getCell(3).setCellStyle(style);
            change.accept(sheet);
            book.write(out);
        }
        return shown(Books.read(file));
    }

    private static void row(Sheet sheet, int number, Object... values) {
        vn.tiendo.SheetRows.write(sheet, number, values);
    }

    @Test
    void theSameHoldsOfXls() throws IOException {
        assertThat(readXls("#,##0,", 655_500, sheet -> {})).isEqualTo("655.5");
        assertThat(readXls("0.0,,\"tr\"", 655_500_000, sheet -> {})).isEqualTo("655.5");
        assertThat(readXls("#,##0;-#,##0;;@", 0, sheet -> {})).isEqualTo("0");
        assertThat(readXls("dd/mm/yyyy", 655, sheet -> {})).isEqualTo("invalid-number");
        assertThat(readXls("0.0", 0, sheet -> sheet.setDisplayZeros(false))).isEqualTo("0");
        assertThat(readXls("0.0", 655.5, sheet -> sheet.addMergedRegion(new CellRangeAddress(3, 3, 2, 3))))
                .isEqualTo("hidden-cells");
        assertThat(readXls("0.0", 655.5, sheet -> sheet.setColumnWidth(3, 0))).isEqualTo("hidden-columns");
        assertThat(readXls("0.0", 655.5, sheet -> {
                    Row row = sheet.getRow(3);
                    row.setHeight((short) 0);
                }))
                .isEqualTo("hidden-rows");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <td x:num="655500">655,5</td>                        | 655.5
        <td x:num="655.49999">655,5</td>                     | 655.49999
        <td x:num>655,5</td>                                 | 655.5
        <td style="vnd.ms-excel.numberformat:@">655,5</td>   | 655.5
        """)
    void aPageShowsItsNumbers(String cell, String expected) throws IOException {
        String rows = "<tr><td>" + String.join("</td><td>", HEADINGS) + "</td></tr>"
                + "<tr><td>Xi măng</td><td>nghìn tấn</td><td>2800</td><td>1415,25</td></tr>"
                + "<tr><td>Than sạch</td><td>nghìn tấn</td><td>1200</td>" + cell + "</tr>"
                + "<tr><td>Đường</td><td>nghìn tấn</td><td>90</td><td>41,5</td></tr>";
        Path page = folder.resolve("page.html");
        Files.writeString(page, "<html><meta charset=utf-8><table><tr><td></td></tr>" + rows, StandardCharsets.UTF_8);
        assertThat(shown(Books.read(page))).isEqualTo(expected);
        String hidden = rows.replaceFirst("<tr>", "<col span=3><col style='DISPLAY: none'><tr>");
        Files.writeString(page, "<html><meta charset=utf-8><table><tr><td></td></tr>" + hidden, StandardCharsets.UTF_8);
        assertThat(shown(Books.read(page))).isEqualTo("hidden-columns");
    }

    @Test
    void anXmlSpreadsheetShowsItsNumbers() throws IOException {
        String scaled = xml("<Row><Cell><Data ss:Type=\"String\">Than sạch</Data></Cell>"
                + "<Cell><Data ss:Type=\"String\">nghìn tấn</Data></Cell>"
                + "<Cell ss:Index=\"4\" ss:StyleID=\"k\"><Data ss:Type=\"Number\">655500</Data></Cell></Row>");
        assertThat(shown(Books.read(Files.writeString(folder.resolve("b.xml"), scaled))))
                .isEqualTo("655.5");
        String flat = scaled.replace(
                "<Row><Cell><Data ss:Type=\"String\">Than", "<Row ss:Height=\"0\"><Cell><Data ss:Type=\"String\">Than");
        assertThat(shown(Books.read(Files.writeString(folder.resolve("b.xml"), flat))))
                .isEqualTo("hidden-rows");
    }

    private static String xml(String oddRow) {
        StringBuilder headings = new StringBuilder("<Row ss:Index=\"2\">");
        HEADINGS.forEach(heading -> headings.append("<Cell><Data ss:Type=\"String\">" + heading + "</Data></Cell>"));
        return "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
                + "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Styles><Style ss:ID=\"k\">"
                + "<NumberFormat ss:Format=\"#,##0,\"/></Style></Styles><Worksheet ss:Name=\"S\"><Table>" + headings
                + "</Row>" + xmlRow("Xi măng", 2800, 1415.25) + oddRow + xmlRow("Đường", 90, 41.5)
                + "</Table></Worksheet></Workbook>";
    }

    private static String xmlRow(String label, double plan, double actual) {
        return String.format(
                Locale.ROOT,
                "<Row><Cell><Data ss:Type=\"String\">%s</Data></Cell><Cell><Data ss:Type=\"String\">nghìn tấn</Data>"
                        + "</Cell><Cell><Data ss:Type=\"Number\">%s</Data></Cell><Cell><Data ss:Type=\"Number\">%s</Data>"
                        + "</Cell></Row>",
                label,
                plan,
                actual);
    }
}
