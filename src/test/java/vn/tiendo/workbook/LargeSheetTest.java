package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A sheet that is unpacked on a thread of its own gives what a small one gives, findings and refusals too. */
@Timeout(120)
final class LargeSheetTest {

    private static final int ROWS = 40_000;

    /** Cells of every kind, some wrong, some beyond the grid, some without an address. */
    private static final String EVERY_KIND = """
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s" s="1"><v>0</v></c><c r="C1"><v>0.1</v></c></row>
            <row r="2" hidden="1"><c r="A2" t="s"><v>99</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c></row>
            <row><c r="A3" t="inlineStr"><is><r><t>Lúa </t></r><r><t>xuân</t></r></is></c><c s="9"><v>5</v></c></row>
            <row r="4"><c r="XFE4"><v>7</v></c><c r="A4"><f>B4</f></c><c r="B4" t="str"><f>1</f><v>tấn</v></c></row>
            <row r="5"><c r="A5" t="d"><v>2021-06-30</v></c><c r="B5"><v>1.2.3</v></c><c r="C5" s="2"><v>44377</v></c></row>
            """;

    private static final String MERGED = "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>";

    @TempDir
    Path folder;

    private String filler;

    @BeforeEach
    void writeRows() {
        Random random = new Random(3);
        StringBuilder rows = new StringBuilder();
        for (int row = 6; row <= ROWS; row++) {
            rows.append("<row r=\"").append(row).append("\">");
            for (char column = 'A'; column <= 'E'; column++) {
                rows.append("<c r=\"").append(column).append(row).append("\"><v>");
                rows.append(random.nextInt(1_000_000)).append('.').append(random.nextInt(1_000_000));
                rows.append("</v></c>");
            }
            rows.append("</row>");
        }
        filler = rows.toString();
    }

    private Books read(String content, ReadingLimits limits) throws IOException {
        Path file = new Packages()
                .string("<t>§¬n vÞ</t>")
                .styles("<fonts><font><name val=\"Arial\"/></font><font><name val=\".VnTime\"/></font></fonts>"
                        + "<cellXfs><xf/><xf fontId=\"1\"/><xf numFmtId=\"14\"/></cellXfs>")
                .sheetXml("S", content)
                .write(folder.resolve("b.xlsx"));
        return Books.read(file, limits);
    }

    private Books large(String rows, ReadingLimits limits) throws IOException {
        Books read = read("<sheetData>" + rows + "</sheetData>" + MERGED, limits);
        assertThat(Files.size(folder.resolve("b.xlsx"))).isGreaterThan(1 << 20);
        return read;
    }

    @Test
    void givesWhatASmallSheetGives() throws IOException {
        Books small = read("<sheetData>" + EVERY_KIND + "</sheetData>" + MERGED, ReadingLimits.STANDARD);
        Books large = large(EVERY_KIND + filler, ReadingLimits.STANDARD);
        assertThat(large.reading().findings())
                .isEqualTo(small.reading().findings())
                .isNotEmpty();
        for (int row = 0; row < 5; row++) {
            assertThat(large.only().row(row)).isEqualTo(small.only().row(row)).isNotEmpty();
            assertThat(large.only().rowHidden(row)).isEqualTo(row == 1);
        }
        assertThat(large.only().merges()).hasSize(1);
        assertThat(large.only().lastRow()).isEqualTo(ROWS - 1);
        assertThat(large.only().size()).isEqualTo(small.only().size() + (ROWS - 5) * 5L);
    }

    @Test
    void losesASheetThatIsDamagedAtItsEnd() throws IOException {
        Books read = large(EVERY_KIND + filler + "<row><c></row>", ReadingLimits.STANDARD);
        assertThat(read.sheets()).isEmpty();
        assertThat(read.findings()).containsExactly("unreadable-sheet");
    }

    @Test
    void refusesWhereALimitIsPassedOnEitherThread() throws IOException {
        assertThat(large(filler, ReadingLimitsTest.limits("cells", 100_000)).findings())
                .containsExactly("too-large cells");
        String shown = "<row r=\"40001\"><c t=\"inlineStr\"><is><t>0123456789</t></is></c></row>";
        assertThat(large(filler + shown, ReadingLimitsTest.limits("shown-characters", 9))
                        .findings())
                .containsExactly("too-large shown-characters");
    }
}
