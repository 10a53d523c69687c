package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The office's start script on the finished jar: the first run keeps its classes, later ones use them in silence. */
class LauncherIT {

    @TempDir
    private Path folder;

    @Test
    void keepsTheClassesOfTheFirstRunForTheLaterOnes() throws IOException, InterruptedException {
        Path home = Files.createDirectory(folder.resolve("Tiến Độ"));
        Files.copy(Path.of("target/tiendo.jar"), home.resolve("tiendo.jar"));
        Path script = Files.copy(Path.of("src/main/dist/tiendo.sh"), home.resolve("tiendo.sh"));
        assertThat(script.toFile().setExecutable(true)).isTrue();

        Path input = Files.createDirectories(folder.resolve("input"));
        Files.copy(Path.of("input/vi-du/BanToChucTU_XayDungDang_6T2021.xls"), input.resolve("so.xls"));
        assertThat(run(script, "run")).isEmpty();
        assertThat(home.resolve("tiendo.jsa")).exists();
        String first = page();

        assertThat(run(script, "run")).isEmpty();
        assertThat(page()).isEqualTo(first);
        assertThat(run(script, "--help")).isEmpty();
    }

    /** What it said on the error stream; it must end well. */
    private String run(Path script, String... arguments) throws IOException, InterruptedException {
        File errors = folder.resolve("errors.txt").toFile();
        Process process = new ProcessBuilder(Stream.concat(Stream.of(script.toString()), Stream.of(arguments))
                        .toList())
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("printed.txt").toFile())
                .redirectError(errors)
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isIn(0, 1);
        return Files.readString(errors.toPath(), StandardCharsets.UTF_8);
    }

    /** The page without what differs from run to run. */
    private String page() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("output/dashboard.html"));
        return String.join("\n", lines)
                .replaceAll("\\d{8}T\\d{6}\\.\\d{3}Z", "RUN")
                .replaceAll("\\d\\d:\\d\\d \\d\\d/\\d\\d/\\d{4}", "TIME");
    }
}
