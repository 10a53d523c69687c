package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class XlsxBookTest {

    @TempDir
    Path folder;

    private Books read(Packages book) throws IOException {
        return Books.read(book.write(folder.resolve("book.xlsx")));
    }

    private Books row(String cells) throws IOException {
        return read(new Packages().sheet("S", "<row r=\"1\">" + cells + "</row>"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <c r="A1"><v>0.1</v></c>                                | NUMBER       | 0.1
        <c r="A1"><v>361.70000000000005</v></c>                 | NUMBER       | 361.70000000000005
        <c r="A1"><v>-1.5E-7</v></c>                            | NUMBER       | -0.00000015
        <c r="A1"><f>B1*2</f><v>7</v></c>                       | NUMBER       | 7
        <c r="A1"><f>B1*2</f></c>                               | UNCALCULATED | ''
        <c r="A1"><f>B1*2</f><v></v></c>                        | UNCALCULATED | ''
        <c r="A1" t="str"><f>B1&amp;2</f><v>tấn</v></c>         | TEXT         | tấn
        <c r="A1" t="b"><v>1</v></c>                            | BOOLEAN      | TRUE
        <c r="A1" t="e"><v>#SPILL!</v></c>                      | ERROR        | #SPILL!
        <c r="A1" t="e"><f>1/0</f><v>#CHƯABIẾT!</v></c>         | ERROR        | #CHƯABIẾT!
        <c r="A1" t="d"><v>2021-06-30T12:00:00</v></c>          | DATE         | 2021-06-30
        <c r="A1"><v>1.2.3</v></c>                              | INVALID      | 1.2.3
        <c r="A1"><v>NaN</v></c>                                | INVALID      | NaN
        <c r="A1"><v>1e999</v></c>                              | INVALID      | 1e999
        <c r="A1"><v>0x10</v></c>                               | INVALID      | 0x10
        <c r="A1"><v>5d</v></c>                                 | INVALID      | 5d
        <c r="A1"><v></v></c>                                   | INVALID      | ''
        <c r="A1" t="s"><v>7</v></c>                            | INVALID      | 7
        <c r="A1" t="zzz"><v>7</v></c>                          | INVALID      | 7
        <c r="A1" t="inlineStr"><is><t>Lúa_x0041_</t></is></c> | TEXT   | LúaA
        """)
    void readsEachKindOfCell(String cell, CellKind kind, String text) throws IOException {
        Cell read = row(cell).cell("A1");
        assertThat(read.kind()).isEqualTo(kind);
        assertThat(read.text().strip()).isEqualTo(text);
    }

    @Test
    void keepsTheExactDouble() throws IOException {
        Books book =
                row("<c r=\"A1\"><v>7525.1999999999998</v></c><c r=\"B1\"><v>0.43</v></c><c r=\"C1\"><v>-0</v></c>");
        assertThat(book.cell("A1").number()).isEqualTo(7525.2);
        assertThat(book.cell("B1").number()).isEqualTo(0.43);
        assertThat(book.cell("C1").number()).isZero();
    }

    @Test
    void leavesBlankCellsOut() throws IOException {
        Books book =
                row("<c r=\"A1\" s=\"3\"/><c r=\"B1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">  </t></is></c>"
                        + "<c r=\"C1\" t=\"inlineStr\"><is><t>&#160;</t></is></c><c r=\"D1\"><v>1</v></c>");
        assertThat(book.only().size()).isEqualTo(1);
        assertThat(book.isBlank("B1")).isTrue();
    }

    @Test
    void readsRunsInTheirFontsAndLeavesPhoneticTextOut() throws IOException {
        Packages book = new Packages()
                .string("<r><t xml:space=\"preserve\">§¬n vÞ: </t></r>"
                        + "<r><rPr><rFont val=\"Times New Roman\"/></rPr><t>tỷ đồng</t></r>"
                        + "<rPh sb=\"0\" eb=\"1\"><t>PHONETIC</t></rPh>")
                .fonts("Arial", ".VnTime")
                .sheet("S", "<row r=\"1\"><c r=\"A1\" s=\"1\" t=\"s\"><v>0</v></c></row>");
        Cell cell = read(book).cell("A1");
        assertThat(cell.text()).isEqualTo("Đơn vị: tỷ đồng");
        assertThat(cell.style().font()).isEqualTo(".VnTime");
    }

    @Test
    void readsOneSharedTextByTheFontOfEachCell() throws IOException {
        Packages book = new Packages()
                .string("<t>Lóa</t>")
                .fonts("Arial", ".VnTime", ".VnTimeH")
                .sheet(
                        "S",
                        "<row r=\"1\"><c r=\"A1\" s=\"0\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\" t=\"s\"><v>0</v></c>"
                                + "<c r=\"C1\" s=\"2\" t=\"s\"><v>0</v></c></row>");
        Books read = read(book);
        assertThat(read.cell("A1").text()).isEqualTo("Lóa");
        assertThat(read.cell("B1").text()).isEqualTo("Lúa");
        assertThat(read.cell("C1").text()).isEqualTo("LÚA");
    }

    /** A day whose format prints month and year is the month; a plain number in such a format is none. */
    @Test
    void datesAreWhatTheirFormatPrints() throws IOException {
        Packages book = new Packages()
                .styles("<numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-42A]mm\\/yyyy;@\"/></numFmts>"
                        + "<fonts><font><name val=\"Arial\"/></font></fonts>"
                        + "<cellXfs><xf numFmtId=\"0\" fontId=\"0\"/><xf numFmtId=\"164\" fontId=\"0\"/>"
                        + "<xf numFmtId=\"17\" fontId=\"0\"/><xf numFmtId=\"14\" fontId=\"0\"/></cellXfs>")
                .sheet(
                        "S",
                        "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44197</v></c><c r=\"B1\" s=\"2\"><v>44228</v></c>"
                                + "<c r=\"C1\" s=\"3\"><v>44228</v></c><c r=\"D1\" s=\"1\"><v>1250</v></c></row>");
        Books read = read(book);
        assertThat(read.cell("A1").kind()).isEqualTo(CellKind.TEXT);
        assertThat(read.cell("A1").text()).isEqualTo("01/2021");
        assertThat(read.cell("B1").text()).isEqualTo("02/2021");
        assertThat(read.cell("C1").text()).isEqualTo("2021-02-01");
        assertThat(read.cell("D1").kind()).isEqualTo(CellKind.DATE);
    }

    @Test
    void readsStyles() throws IOException {
        Packages book = new Packages()
                .styles("<numFmts><numFmt numFmtId=\"164\" formatCode=\"0.0%;[Red]\\-0.0%\"/>"
                        + "<numFmt numFmtId=\"165\" formatCode=\"#,##0.000&quot; %&quot;\"/></numFmts>"
                        + "<fonts><font><name val=\"Arial\"/></font>"
                        + "<font><b/><i val=\"0\"/><name val=\"Cambria\"/></font></fonts>"
                        + "<cellStyleXfs><xf numFmtId=\"9\" fontId=\"1\"/></cellStyleXfs>"
                        + "<cellXfs><xf numFmtId=\"0\" fontId=\"0\"/><xf numFmtId=\"164\" fontId=\"1\"><alignment "
                        + "horizontal=\"centerContinuous\" indent=\"2\"/></xf><xf numFmtId=\"165\" fontId=\"0\"/>"
                        + "<xf numFmtId=\"14\" fontId=\"0\"/></cellXfs>")
                .sheet(
                        "S",
                        "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>0.066</v></c><c r=\"B1\" s=\"2\"><v>1</v></c>"
                                + "<c r=\"C1\" s=\"3\"><v>44377</v></c><c r=\"D1\" s=\"3\"><v>2958466</v></c>"
                                + "<c r=\"E1\" s=\"99\"><v>1</v></c></row>");
        Books read = read(book);
        assertThat(read.cell("A1").style())
                .isEqualTo(new CellStyle(
                        NumberFormat.of("0.0%;[Red]\\-0.0%"), 2, Alignment.CENTER_ACROSS, true, false, "Cambria"));
        assertThat(read.cell("B1").style().percent())
                .as("a quoted per cent sign multiplies nothing")
                .isFalse();
        assertThat(read.cell("B1").style().format().decimals()).isEqualTo(3);
        assertThat(read.cell("C1").kind()).isEqualTo(CellKind.DATE);
        assertThat(read.cell("C1").text()).isEqualTo("2021-06-30");
        assertThat(read.cell("D1").kind()).as("a day after the year 9999").isEqualTo(CellKind.INVALID);
        assertThat(read.cell("E1").style()).isEqualTo(CellStyle.PLAIN);
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() throws IOException {
        String styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>";
        Books from1900 = read(
                new Packages().styles(styles).sheet("S", "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>44377</v></c></row>"));
        Books from1904 = read(new Packages()
                .from1904()
                .styles(styles)
                .sheet("S", "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>42915</v></c></row>"));
        assertThat(from1904.cell("A1")).isEqualTo(from1900.cell("A1"));
    }

    @Test
    void readsMergesAndWhatIsHidden() throws IOException {
        Books book = read(new Packages()
                .sheetXml(
                        "S",
                        "<cols><col min=\"2\" max=\"16384\" hidden=\"1\"/></cols><sheetData><row r=\"3\" hidden=\"true\">"
                                + "<c r=\"A3\"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:C2\"/>"
                                + "<mergeCell ref=\"garbage\"/><mergeCell ref=\"B2:A1\"/>"
                                + "<mergeCell ref=\"A1:XFE9\"/></mergeCells>")
                .state("S", "veryHidden"));
        assertThat(book.only().merges()).containsExactly(new Merge(0, 1, 0, 2));
        assertThat(book.only().rowHidden(2)).isTrue();
        assertThat(book.only().rowHidden(1)).isFalse();
        assertThat(book.only().columnHidden(0)).isFalse();
        assertThat(book.only().columnHidden(16383)).isTrue();
        assertThat(book.only().hidden()).isTrue();
    }

    @Test
    void usesNoneOfSeveralContentsOfOneCell() throws IOException {
        Books book = row("<c r=\"A1\"><v>7</v></c><c r=\"B1\"><v>5</v></c><c r=\"A1\"><v>8</v></c>"
                + "<c r=\"B1\"><v>5</v></c><c r=\"A1\"><v>9</v></c>");
        assertThat(book.cell("A1").kind()).isEqualTo(CellKind.INVALID);
        assertThat(book.cell("A1").text()).isEqualTo("7 | 8 | 9");
        assertThat(book.cell("B1").number()).isEqualTo(5);
        assertThat(book.findings()).containsExactly("duplicate-cell");
    }

    @Test
    void readsCellsInAnyOrderAndWithoutAddresses() throws IOException {
        Books book = read(new Packages()
                .sheet(
                        "S",
                        "<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"9\"><c r=\"C9\"><v>3</v></c>"
                                + "<c r=\"A9\"><v>4</v></c></row><row r=\"3\"><c r=\"A3\"><v>5</v></c></row>"));
        assertThat(book.cell("B1").number()).isEqualTo(2);
        assertThat(book.cell("A9").number()).isEqualTo(4);
        assertThat(book.cell("C9").number()).isEqualTo(3);
        assertThat(book.only().nextRow(1)).isEqualTo(2);
        assertThat(book.only().row(8)).extracting(Cell::column).containsExactly(0, 2);
        assertThat(book.findings()).isEmpty();
    }

    @Test
    void dropsCellsBeyondTheGridWithOneFinding() throws IOException {
        Books book = read(new Packages()
                .sheet(
                        "S",
                        "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>"
                                + "<row r=\"1048577\"><c r=\"A1048577\"><v>3</v></c></row>"
                                + "<row r=\"-1\"><c r=\"A-1\"><v>4</v></c></row>"
                                + "<row r=\"2\"><c r=\"XFD2\"><v>5</v></c></row>"));
        assertThat(book.only().size()).isEqualTo(2);
        assertThat(book.cell("XFD2").number()).isEqualTo(5);
        assertThat(book.findings()).containsExactly("cell-beyond-grid 3");
    }

    @Test
    void namesEachFaultyCellWhileTheyAreFewAndTheRestAsOne() throws IOException {
        StringBuilder cells = new StringBuilder();
        for (int i = 1; i <= 100; i++) {
            cells.append("<row r=\"" + i + "\"><c r=\"A" + i + "\" t=\"s\"><v>9</v></c></row>");
        }
        Books book = read(new Packages().sheet("S", cells.toString()));
        assertThat(book.reading().findings()).hasSize(21);
        assertThat(book.reading().findings().get(20).cell()).isEqualTo("A21:A100");
    }

    @Test
    void readsOtherSheetsWhereOneIsDamaged() throws IOException {
        Books book = read(new Packages()
                .sheet("A", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
                .sheet("B", "<row r=\"1\"><c r=\"A1\"><v>1</v></row>")
                .sheet("C", "<row r=\"1\"><c r=\"A1\"><v>3</v></c></row>"));
        assertThat(book.sheets()).extracting(Grid::sheet).containsExactly("A", "C");
        assertThat(book.findings()).containsExactly("unreadable-sheet");
        assertThat(book.reading().refused()).isFalse();
    }

    @Test
    void doesNotMindStrangePartsItNeverReads() throws IOException {
        Books book = read(new Packages()
                .sheet("S", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
                .part("xl/theme/theme1.xml", "<not-closed>")
                .part("docProps/core.xml", "\0\0")
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"));
        assertThat(book.cell("A1").number()).isEqualTo(1);
        assertThat(book.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"[Content_Types].xml2", "xl/WORKBOOK.xml"})
    void refusesTwoPartsOfOneName(String second) throws IOException {
        Packages book = new Packages().sheet("S", "").part(second, "<x/>");
        boolean twice = second.startsWith("xl/");
        assertThat(read(book).findings()).contains(twice ? "unsafe-content duplicate-part" : "empty-workbook");
    }

    @Test
    void refusesABookWhoseStylesAreNamedAndMissing() throws IOException {
        Path whole = new Packages()
                .sheet("S", "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>0.066</v></c></row>")
                .write(folder.resolve("whole.xlsx"));
        Path cut = folder.resolve("cut.xlsx");
        try (ZipFile from = new ZipFile(whole.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(cut))) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                if (!entry.getName().equals("xl/styles.xml")) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    from.getInputStream(entry).transferTo(to);
                }
            }
        }
        assertThat(Books.read(whole).findings()).isEmpty();
        assertThat(Books.read(cut).findings()).containsExactly("unreadable-file damaged");
    }
}
