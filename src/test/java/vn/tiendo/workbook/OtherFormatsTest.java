package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.SharedFiles;

final class OtherFormatsTest {

    @TempDir
    Path folder;

    private Books read(String name, byte[] bytes) throws IOException {
        return Books.read(Files.write(folder.resolve(name), bytes));
    }

    private Books read(String name, String text) throws IOException {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1258"})
    void readsDelimitedTextInAnyEncoding(String charset) throws IOException {
        String text = "Chỉ tiêu;Năm 2020;Năm 2021\r\nSản lượng;\"1.234,5\";2\r\n;;\r\nDiện tích;3;4\r\n";
        Books book = read("b.csv", encode(text, charset));
        assertThat(book.cell("A1").text()).isEqualTo("Chỉ tiêu");
        assertThat(book.cell("B2").kind())
                .as("only a whole column tells what 1.234,5 is")
                .isEqualTo(CellKind.TEXT);
        assertThat(book.cell("B2").text()).isEqualTo("1.234,5");
        assertThat(book.cell("A4").text()).isEqualTo("Diện tích");
        assertThat(book.only().sheet()).isEqualTo("b");
        assertThat(book.findings()).isEmpty();
    }

    private static byte[] encode(String text, String charset) {
        if (!charset.equals("windows-1258")) {
            return text.getBytes(Charset.forName(charset));
        }
        // Java cannot write the composed letters of this code page, but it can write their parts.
        StringBuilder parts = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1);
            boolean known = Charset.forName(charset).newEncoder().canEncode(letter);
            parts.append(known ? letter : Tones.apart(letter));
        }
        return parts.toString().getBytes(Charset.forName(charset));
    }

    @Test
    void readsEverySampleInWindows1258() throws IOException {
        List<String> samples = Files.readAllLines(SharedFiles.require("domain/legacy_samples.tsv"));
        for (String line : samples.subList(1, samples.size())) {
            String[] row = line.split("\t", -1);
            byte[] bytes = HexFormat.of().parseHex(row[5] + "3b31");
            assertThat(read("b.csv", bytes).cell("A1").text()).isEqualTo(row[0]);
        }
    }

    @Test
    void readsTcvn3TextWithoutAFont() throws IOException {
        String typed = "ChØ tiªu;KÕ ho¹ch n¨m\nS¶n l­îng lóa;5\n";
        Books book = read("b.csv", typed.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(book.cell("A1").text()).isEqualTo("Chỉ tiêu");
        assertThat(book.cell("A2").text()).isEqualTo("Sản lượng lúa");
    }

    @Test
    void findsTheDelimiter() throws IOException {
        assertThat(read("b.tsv", "a\tb\n1,5\t2,5\n").cell("A2").text()).isEqualTo("1,5");
        assertThat(read("b.csv", "a,b\n1.5,2\n").cell("A2").text()).isEqualTo("1.5");
        assertThat(read("b.csv", "a;b\n1,5;2,5\n").cell("A2").text()).isEqualTo("1,5");
        assertThat(read("b.csv", "sep=|\r\na|b\r\n").cell("B2").text()).isEqualTo("b");
    }

    @Test
    void readsTablesOfAPageNamedXls() throws IOException {
        Books book = read(
                "b.xls",
                "<html><meta charset=utf-8><body><p>Biểu 01</p><table>"
                        + "<tr><th rowspan=2>Chỉ tiêu<th colspan=2>Năm 2021</tr><tr><td>Kế<br>hoạch</td><td>Ước</td></tr>"
                        + "<tr style='display: none'><td><font face='.VnTime'>S¶n l­îng</font><td>1.234<td x:num='0.43'>43%</tr>"
                        + "<tr><td>&nbsp;&nbsp;Lúa</td><td>  5 \n 6 </td></table><script>alert(1)</script>"
                        + "<table><tr><td>Người lập</td></tr></table></body></html>");
        assertThat(book.cell("A1").text()).isEqualTo("Biểu 01");
        assertThat(book.cell("A2").text()).isEqualTo("Chỉ tiêu");
        assertThat(book.cell("A2").style().bold()).isTrue();
        assertThat(book.cell("B2").text()).isEqualTo("Năm 2021");
        assertThat(book.cell("B3").text()).isEqualTo("Kế\nhoạch");
        assertThat(book.cell("C3").text()).isEqualTo("Ước");
        assertThat(book.cell("A4").text()).isEqualTo("Sản lượng");
        assertThat(book.cell("B4").kind()).isEqualTo(CellKind.TEXT);
        assertThat(book.cell("C4").number()).isEqualTo(0.43);
        assertThat(book.cell("C4").style().percent()).isTrue();
        assertThat(book.cell("A5").text()).isEqualTo("  Lúa");
        assertThat(book.cell("B5").text()).isEqualTo("5 6");
        assertThat(book.cell("A6").text()).isEqualTo("Người lập");
        assertThat(book.only().merges()).containsExactly(new Merge(1, 2, 0, 0), new Merge(1, 1, 1, 2));
        assertThat(book.only().rowHidden(3)).isTrue();
        assertThat(book.findings()).containsExactly("format-differs-from-name HTML");
    }

    @Test
    void survivesSpansThatClaimTheWholeGrid() throws IOException {
        Books book = read("b.html", "<table><tr><td rowspan=9999999 colspan=9999999>a<td>b<tr><td>c</table>");
        assertThat(book.cell("A1").text()).isEqualTo("a");
        assertThat(book.only().size()).isEqualTo(1);
    }

    @Test
    void readsXmlSpreadsheets() throws IOException {
        Books book = read(
                "b.xls",
                "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
                        + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
                        + "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:html=\"http://www.w3.org/TR/REC-html40\">"
                        + "<Styles><Style ss:ID=\"Default\"><Font ss:FontName=\".VnTime\"/></Style>"
                        + "<Style ss:ID=\"s1\"><NumberFormat ss:Format=\"Percent\"/><Alignment ss:Indent=\"2\"/></Style></Styles>"
                        + "<Worksheet ss:Name=\"Trang 1\"><Table><Column ss:Index=\"3\" ss:Hidden=\"1\" ss:Span=\"1\"/>"
                        + "<Row><Cell ss:MergeAcross=\"1\"><Data ss:Type=\"String\">C«ng nghiÖp</Data></Cell>"
                        + "<Cell ss:StyleID=\"s1\"><Data ss:Type=\"Number\">0.43</Data></Cell></Row>"
                        + "<Row ss:Index=\"4\" ss:Hidden=\"1\"><Cell ss:Index=\"2\"><Data ss:Type=\"DateTime\">2021-06-30T00:00:00.000</Data></Cell>"
                        + "<Cell ss:Formula=\"=R1C1\"/><Cell><Data ss:Type=\"Error\">#REF!</Data></Cell></Row></Table></Worksheet>"
                        + "<Worksheet ss:Name=\"Trang 2\"><Table><Row><Cell><Data ss:Type=\"Boolean\">1</Data></Cell>"
                        + "<Cell><ss:Data ss:Type=\"String\"><html:Font html:Face=\"Arial\">Lóa</html:Font> lóa mïa</ss:Data></Cell>"
                        + "</Row></Table><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>");
        assertThat(book.sheets()).extracting(Grid::sheet).containsExactly("Trang 1", "Trang 2");
        Grid first = book.sheets().get(0);
        assertThat(first.cell(0, 0).orElseThrow().text()).isEqualTo("Công nghiệp");
        assertThat(first.merges()).containsExactly(new Merge(0, 0, 0, 1));
        assertThat(first.cell(0, 2).orElseThrow().style().percent()).isTrue();
        assertThat(first.cell(0, 2).orElseThrow().style().indent()).isEqualTo(2);
        assertThat(first.cell(3, 1).orElseThrow().text()).isEqualTo("2021-06-30");
        assertThat(first.cell(3, 2).orElseThrow().kind()).isEqualTo(CellKind.UNCALCULATED);
        assertThat(first.cell(3, 3).orElseThrow().kind()).isEqualTo(CellKind.ERROR);
        assertThat(first.rowHidden(3)).isTrue();
        assertThat(first.columnHidden(3)).isTrue();
        assertThat(first.columnHidden(1)).isFalse();
        Grid second = book.sheets().get(1);
        assertThat(second.hidden()).isTrue();
        assertThat(second.cell(0, 1).orElseThrow().text()).isEqualTo("Lóa lúa mùa");
    }

    @ParameterizedTest
    @CsvSource({
        "25504446, unsupported-format PDF",
        "09081000000605, unsupported-format Excel 2–4 (.xls)",
        "7B5C72746631, unsupported-format RTF",
        "49443B50, unsupported-format SYLK (.slk)",
        "5441424C450D0A302C310D0A, unsupported-format DIF (.dif)",
        "0000000000, incomplete-file zeros",
        "504B0304, incomplete-file cut-off",
        "D0CF11E0A1B11AE1, unreadable-file damaged",
        "0102030405, unreadable-file unknown",
        "'', incomplete-file empty",
    })
    void refusesByTheNameOfTheRealFormat(String bytes, String finding) throws IOException {
        Books book = read("b.xlsx", HexFormat.of().parseHex(bytes));
        assertThat(book.findings()).containsExactly(finding);
        assertThat(book.reading().refused()).isTrue();
    }

    @Test
    void refusesOpenDocuments() throws IOException {
        Path file = new Packages()
                .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .write(folder.resolve("b.ods"));
        assertThat(Books.read(file).findings()).containsExactly("unsupported-format OpenDocument (.ods)");
    }
}
