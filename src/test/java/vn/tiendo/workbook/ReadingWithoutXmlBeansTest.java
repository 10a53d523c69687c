package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** POI's full model and XMLBeans take a second to load; reading must never touch them. */
final class ReadingWithoutXmlBeansTest {

    @TempDir
    Path folder;

    /** What the other machine runs. */
    static final class Reader {

        private Reader() {}

        public static void main(String[] files) {
            Books book = Books.read(Path.of(files[0]));
            System.out.println("read " + book.cell("A1").text());
        }
    }

    @Test
    void loadsNoClassOfXmlBeansNorOfTheFullModel() throws IOException {
        Path book = new Packages()
                .string("<t>Chỉ tiêu</t>")
                .fonts("Arial")
                .sheet("S", "<row r=\"1\"><c r=\"A1\" s=\"0\" t=\"s\"><v>0</v></c></row>")
                .write(folder.resolve("b.xlsx"));
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xlog:class+load:stdout",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reader.class.getName(),
                        book.toString())
                .redirectErrorStream(true)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines).anyMatch(line -> line.startsWith("read Ch"));
        assertThat(lines).anyMatch(line -> line.contains("vn.tiendo.workbook.XlsxRelations"));
        assertThat(lines)
                .noneMatch(line -> line.contains("org.apache.xmlbeans")
                        || line.contains("org.openxmlformats.schemas")
                        || line.contains("org.apache.poi.openxml4j")
                        || line.contains("org.apache.poi.xssf"));
    }
}
