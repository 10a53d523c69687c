package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that one program put together alike are each read for themselves. */
final class KnownPartsTest {

    @TempDir
    Path folder;

    private final WorkbookReader reader = new WorkbookReader(ReadingLimits.STANDARD, System::nanoTime);

    private Books read(String name, Packages book) throws IOException {
        Path file = book.write(folder.resolve(name));
        List<Grid> sheets = new ArrayList<>();
        Reading reading = reader.read(new SourceFile(name, file), sheets::add);
        return new Books(reading, sheets);
    }

    private static Packages two(String first, String second) {
        return new Packages()
                .fonts("Arial", ".VnTime")
                .string("<t>§¬n vÞ</t>")
                .sheet(first, "<row r=\"1\"><c r=\"A1\" s=\"1\" t=\"s\"><v>0</v></c></row>")
                .sheet(
                        second,
                        "<row r=\"1\"><c r=\"A1\" s=\"0\" t=\"inlineStr\"><is><t>" + second + "</t></is></c></row>");
    }

    @Test
    void givesEachWorkbookItsOwnSheets() throws IOException {
        for (String name : List.of("a", "b", "c")) {
            Books book = read(name + ".xlsx", two(name + "1", name + "2"));
            assertThat(book.sheets()).extracting(Grid::sheet).containsExactly(name + "1", name + "2");
            assertThat(book.sheets().get(0).cell(0, 0).orElseThrow().text()).isEqualTo("Đơn vị");
            assertThat(book.sheets().get(1).cell(0, 0).orElseThrow().text()).isEqualTo(name + "2");
        }
    }

    @Test
    void tellsStylesApart() throws IOException {
        String row = "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>0.5</v></c></row>";
        Books plain = read(
                "plain.xlsx",
                new Packages().styles("<cellXfs><xf numFmtId=\"0\"/></cellXfs>").sheet("S", row));
        Books percent = read(
                "percent.xlsx",
                new Packages().styles("<cellXfs><xf numFmtId=\"9\"/></cellXfs>").sheet("S", row));
        assertThat(plain.cell("A1").style().percent()).isFalse();
        assertThat(percent.cell("A1").style().percent()).isTrue();
    }

    @Test
    void refusesDeclarationsInPackagesThatAreOtherwiseAlike() throws IOException {
        String harmless = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";
        String part = "xl/_rels/styles.xml.rels";
        assertThat(read("first.xlsx", two("a", "b").part(part, harmless)).findings())
                .isEmpty();
        assertThat(read("second.xlsx", two("a", "b").part(part, "<!DOCTYPE x>" + harmless))
                        .findings())
                .containsExactly("unsafe-content dtd");
    }

    @Test
    void findsAMarkInALaterSheetOfAPackageLikeOneBefore() throws IOException {
        assertThat(read("open.xlsx", two("a", "b")).findings()).isEmpty();
        Packages marked =
                two("a", "b").sheet("b", "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>TỐI MẬT</t></is></c></row>");
        Books book = read("marked.xlsx", marked);
        assertThat(book.reading().refused()).isTrue();
        assertThat(book.sheets()).isEmpty();
    }

    @Test
    void keepsWhatAPartIsByItsBytesAlone() {
        KnownParts<String> known = new KnownParts<>();
        byte[] content = "one".getBytes(StandardCharsets.UTF_8);
        known.keep(content, "first");
        assertThat(known.find("one".getBytes(StandardCharsets.UTF_8))).contains("first");
        assertThat(known.find("other".getBytes(StandardCharsets.UTF_8))).isEmpty();
        for (int i = 0; i < 10_000; i++) {
            known.keep(Integer.toString(i).getBytes(StandardCharsets.UTF_8), "later");
        }
        assertThat(known.find(content)).isEmpty();
    }
}
