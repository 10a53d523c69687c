package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The office's start script on the finished jar: once the first run has ended the classes of a run are kept, and later runs
 * use them in silence.
 */
class LauncherIT {

    @TempDir
    private Path folder;

    private static final Pattern JVM_OPTION = Pattern.compile("-X[A-Za-z:+][^\\s\"]*|-Dfile[^\\s\"]*");

    private static final Pattern FROM_ARCHIVE = Pattern.compile("(\\S+) source: shared objects file");

    @Test
    void keepsTheClassesOfARunForTheLaterOnes() throws IOException, InterruptedException {
        // Java 17 takes nothing from an archive where the folder has blanks or Vietnamese letters in its name.
        Path home = Files.createDirectory(folder.resolve("tiendo"));
        Files.copy(Path.of("target/tiendo.jar"), home.resolve("tiendo.jar"));
        Path script = Files.copy(Path.of("src/main/dist/tiendo.sh"), home.resolve("tiendo.sh"));
        assertThat(script.toFile().setExecutable(true)).isTrue();

        Path book = Path.of("input/vi-du/BanToChucTU_XayDungDang_6T2021.xls");
        Path samples = Files.createDirectories(home.resolve("input/vi-du"));
        Files.copy(book, samples.resolve("so.xls"));
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.copy(book, input.resolve("so.xls"));
        assertThat(run(script, "run")).isEmpty();
        String first = page();

        awaitFile(home.resolve("tiendo.jsa"));
        assertThat(run(script, "catalogue")).isEmpty();
        Path catalogue = Files.move(folder.resolve("output/catalogue.xlsx"), input.resolve("catalogue.xlsx"));
        assertThat(kept(script))
                .contains("vn.tiendo.cli.Tiendo", "picocli.CommandLine", "vn.tiendo.forms.CatalogueReader");
        Files.delete(catalogue);
        assertThat(run(script, "--help")).isEmpty();
        assertThat(run(script, "run")).isEmpty();
        assertThat(page()).isEqualTo(first);
        try (Stream<Path> left = Files.list(home)) {
            assertThat(left.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrder("input", "tiendo.jar", "tiendo.jsa", "tiendo.sh");
        }
    }

    @Test
    void windowsGetsTheSameOptionsOfJava() throws IOException {
        assertThat(options("tiendo.cmd")).isEqualTo(options("tiendo.sh"));
    }

    /** Without what is named by variables, which the two shells write differently. */
    private static Set<String> options(String script) throws IOException {
        String text = Files.readString(Path.of("src/main/dist", script), StandardCharsets.UTF_8);
        return JVM_OPTION
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(option -> option.replaceFirst("(?<=-Xmx|File=|List=)[$%].*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void awaitFile(Path file) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (!Files.exists(file)) {
            assertThat(System.nanoTime()).as("waits for " + file).isLessThan(until);
            Thread.sleep(100);
        }
    }

    /** The classes that a look at the input takes from the archive. */
    private List<String> kept(Path script) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.txt");
        ProcessBuilder java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:SharedArchiveFile=" + script.resolveSibling("tiendo.jsa"),
                        "-Xlog:class+load:file=" + log,
                        "-jar",
                        script.resolveSibling("tiendo.jar").toString(),
                        "check")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("printed.txt").toFile());
        java.environment().put("LC_ALL", "C.UTF-8");
        Process logged = java.start();
        assertThat(logged.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return FROM_ARCHIVE
                .matcher(Files.readString(log, StandardCharsets.UTF_8))
                .results()
                .map(line -> line.group(1))
                .toList();
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
