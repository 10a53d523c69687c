package vn.tiendo.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.LINUX;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.cli.Main;

/** Cron and bare containers run with an ASCII locale; Vietnamese names of files and arguments pass all the same. */
@EnabledOnOs(LINUX)
class AsciiLocaleTest {

    private static final List<String> BOOKS =
            List.of("SoCongThuong_6T-2021.xlsx", "BanToChucTU_XayDungDang_6T2021.xls");

    @TempDir
    private Path folder;

    @Test
    void theSameAsUnderUnicode() throws IOException, InterruptedException {
        Path input = Files.createDirectories(folder.resolve("Số liệu đầu vào"));
        for (Path book : GoodBooks.samples()) {
            String name = String.valueOf(book.getFileName());
            if (BOOKS.contains(name)) {
                Files.copy(book, input.resolve("Báo cáo – " + name));
            }
        }
        String unicode = run("C.UTF-8", "Kết quả 1");
        String ascii = run("C", "Kết quả 2");

        assertThat(ascii).contains("Báo cáo – SoCongThuong", "Số liệu đầu vào").doesNotContain("\uFFFD");
        assertThat(ascii.replace("Kết quả 2", "Kết quả 1").replaceAll("[0-9,]+ giây", ""))
                .isEqualTo(unicode.replaceAll("[0-9,]+ giây", ""));
        for (String table : List.of("figures.csv", "indicators.csv", "findings.csv")) {
            assertThat(folder.resolve("Kết quả 2/latest/data/" + table))
                    .hasSameBinaryContentAs(folder.resolve("Kết quả 1/latest/data/" + table));
        }
        assertThat(folder.resolve("Kết quả 2/review/Báo cáo – SoCongThuong_6T-2021.xlsx"))
                .exists();
    }

    @Test
    void watchSaysWhatItCannotHandOn() throws IOException, InterruptedException {
        Path input = Files.createDirectories(folder.resolve("vào"));
        ChildProcess watch = start(
                "C",
                "watch",
                "--input",
                input.toString(),
                "--output",
                folder.resolve("ra").toString());
        assertThat(watch.end()).isEqualTo(2);
        assertThat(watch.printed()).contains("LC_ALL=C.UTF-8", "vào");
    }

    private String run(String locale, String output) throws IOException, InterruptedException {
        ChildProcess run = start(
                locale,
                "run",
                "--input",
                folder.resolve("Số liệu đầu vào").toString(),
                "--output",
                folder.resolve(output).toString(),
                "--area",
                "Thái Nguyên",
                "--review",
                "all");
        assertThat(run.end()).as(run.printed()).isIn(0, 1);
        return run.printed();
    }

    private ChildProcess start(String locale, String... arguments) throws IOException {
        return ChildProcess.start(
                Main.class,
                Files.createTempFile(folder, "log", ".txt"),
                Map.of("LC_ALL", locale, "LANG", locale),
                List.of("-XX:TieredStopAtLevel=1"),
                arguments);
    }
}
