package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TiendoTest {

    private static final Instant NOON = Instant.parse("2021-07-02T12:20:00Z");

    @TempDir
    private Path folder;

    private static Program.Result tiendo(String... arguments) {
        return Program.at(NOON, arguments);
    }

    private Program.Result run(String... more) {
        List<String> arguments = new ArrayList<>(List.of("run", "--output", folder.toString()));
        arguments.addAll(List.of(more));
        return tiendo(arguments.toArray(String[]::new));
    }

    @Test
    void runsTheSampleSetAndSaysWhereTheDashboardIs() {
        Program.Result result = run();
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isIn(0, 1);
        assertThat(result.out()).contains("Trang tổng hợp: " + folder.resolve("dashboard.html"));
        assertThat(folder.resolve("latest/data/indicators.csv")).exists();
    }

    @Test
    void givesTheSameBytesForTheSameInputAndClock(@TempDir Path second) throws IOException {
        run();
        tiendo("run", "--output", second.toString());
        assertThat(contents(second)).isEqualTo(contents(folder));
    }

    private static List<String> contents(Path output) throws IOException {
        Path run = output.resolve("latest").toRealPath();
        try (Stream<Path> files = Files.walk(run)) {
            List<String> contents = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (!file.endsWith("timings.json")) {
                    contents.add(run.relativize(file) + " " + java.util.Arrays.hashCode(Files.readAllBytes(file)));
                }
            }
            return contents;
        }
    }

    @Test
    void checkPublishesNothingAndPrintsFindings() {
        Program.Result result = tiendo("check", "--output", folder.toString(), "--lang", "en");
        assertThat(result.code()).isIn(0, 1);
        assertThat(result.out()).contains("Figures: ");
        assertThat(folder.resolve("dashboard.html")).doesNotExist();
    }

    @Test
    void anEmptyFolderPublishesNothing(@TempDir Path empty) {
        Program.Result result = run("--input", empty.toString());
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("Chưa có gì để xuất bản");
    }

    @Test
    void wrongUseIsToldInTheLanguageAskedFor() {
        assertThat(run("--period", "nửa năm").code()).isEqualTo(2);
        assertThat(run("--period", "nửa năm").err()).contains("Không hiểu kỳ \"nửa năm\"");
        assertThat(run("--area", "Atlantis", "--lang", "en").err()).contains("Unknown area \"Atlantis\"");
        assertThat(run("--no-such-option").code()).isEqualTo(2);
        assertThat(run("--input", folder.resolve("gone").toString()).code()).isEqualTo(2);
    }

    @Test
    void aConfigurationKeyThatDoesNotExistIsNamedWithTheNearestOne() throws IOException {
        Path config = Files.writeString(folder.resolve("t.yaml"), "erea: Thái Nguyên\n");
        Program.Result result = run("--config", config.toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("erea").contains("area");
    }

    @Test
    void whatTheConfigurationMakesPublicIsAndWhatIsRestrictedStaysSo() throws IOException {
        Path input = Files.createDirectory(folder.resolve("in"));
        Files.copy(Path.of("input/vi-du/BanToChucTU_XayDungDang_6T2021.xls"), input.resolve("so.xls"));
        Path config = Files.writeString(input.resolve("tiendo.yaml"), "public: party-bilding\n");
        Program.Result wrong = run("--input", input.toString());
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("party-building");
        Files.writeString(config, "public: [party-building]\n");
        assertThat(run("--input", input.toString(), "--review", "none").code()).isIn(0, 1);
        String table = Files.readString(folder.resolve("latest/data/indicators.csv"));
        assertThat(table).contains(",public,", ",restricted,").doesNotContain(",internal,");
    }

    @Test
    void helpSpeaksBothLanguages() {
        assertThat(tiendo("--help").out()).contains("Thư mục chứa sổ Excel");
        assertThat(tiendo("--help", "--lang", "en").out()).contains("Folder with workbooks");
    }
}
