package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which a package says where its parts lie, and those that say nothing. */
class PackageRelationsTest {

    private static final String ROW = "<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>";

    @TempDir
    private Path folder;

    /** Programs write addresses seen from the folder of the workbook, from the package, and with slashes of Windows. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "worksheets/sheet1.xml",
                "/xl/worksheets/sheet1.xml",
                "./worksheets/../worksheets/sheet1.xml",
                "worksheets\\sheet1.xml",
                "WorkSheets/Sheet1.XML",
                " worksheets/sheet1.xml "
            })
    void findsASheetByEveryWritingOfItsAddress(String address) throws IOException {
        Books book = read(address);
        assertThat(book.findings()).isEmpty();
        assertThat(book.cell("A1").number()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"worksheets/sheet9.xml", "../../worksheets/sheet1.xml", "#A1", ""})
    void tellsOfASheetThatIsNotThere(String address) throws IOException {
        assertThat(read(address).findings()).contains("sheet-missing");
    }

    private Books read(String address) throws IOException {
        return Books.read(new Packages().sheet("S", ROW).address("S", address).write(folder.resolve("b.xlsx")));
    }
}
