package vn.tiendo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.publish.OutputFolder;
import vn.tiendo.publish.RunLock;
import vn.tiendo.publish.StagedRun;

/** Publishes numbered versions, every file of which tells its version and its length, so that a torn one shows. */
final class Versions {

    private static final Instant FIRST = Instant.parse("2021-07-02T05:00:00Z");
    private static final Pattern RUN = Pattern.compile("content=\"([0-9TZ.]+)\"");
    private static final String PAGE = "dashboard.html";
    private static final String RESTRICTED = "dashboard-restricted.html";
    private static final int FILLER = 30_000;
    private static final List<String> FILES =
            List.of(PAGE, "data/figures.csv", "data/findings.csv", "charts/overview.png", "run.json");

    private Versions() {}

    /** One publication as the program makes it; every second version has a restricted page. */
    static void publish(Path output, int version) throws IOException {
        OutputFolder folder = new OutputFolder(output);
        Optional<RunLock> lock = folder.lock("version " + version);
        if (lock.isEmpty()) {
            throw new IllegalStateException("locked");
        }
        try {
            try (StagedRun run = folder.begin(FIRST.plusSeconds(version))) {
                String head = "<meta name=\"tiendo-run\" content=\"" + run.id() + "\">";
                try (OutputStream figures = run.createRewindable("data/figures.csv")) {
                    figures.write(content("", version));
                }
                run.write("data/findings.csv", content("", version));
                run.write(PAGE, content(head, version));
                if (version % 2 == 0) {
                    run.write(RESTRICTED, content(head, version));
                }
                run.write("charts/overview.png", content("", version));
                run.write("run.json", content("{\"period\": \"2021-H1\"} ", version));
                run.publish();
            }
            folder.put("review/book.xls", content("", version));
            folder.prune();
        } finally {
            lock.get().close();
        }
    }

    private static byte[] content(String head, int version) {
        String body = head + "version " + version + " " + "x".repeat(FILLER);
        return (body + " " + body.length()).getBytes(StandardCharsets.UTF_8);
    }

    /** The version that the page shows, after all its files were found whole and of the same version; 0 before the first. */
    static int complete(Path output) throws IOException {
        if (!Files.exists(output.resolve(PAGE))) {
            return 0;
        }
        String page = Files.readString(output.resolve(PAGE));
        int version = version(page);
        Matcher run = RUN.matcher(page);
        assertThat(run.find()).isTrue();
        Path folder = output.resolve("runs").resolve(run.group(1));
        for (String file : FILES) {
            assertThat(version(Files.readString(folder.resolve(file)))).as(file).isEqualTo(version);
        }
        assertThat(Files.exists(folder.resolve(RESTRICTED))).isEqualTo(version % 2 == 0);
        if (Files.exists(output.resolve("review/book.xls"))) {
            version(Files.readString(output.resolve("review/book.xls")));
        }
        return version;
    }

    private static int version(String content) {
        int end = content.lastIndexOf(' ');
        assertThat(content.substring(Math.max(0, end + 1))).as("torn file").isEqualTo(String.valueOf(end));
        return Integer.parseInt(content.replaceFirst("(?s)^.*?version (\\d+) .*$", "$1"));
    }

    /** What a run that was cut off left behind. */
    static List<Path> strays(Path output) throws IOException {
        try (Stream<Path> top = Files.list(output);
                Stream<Path> runs = Files.list(output.resolve("runs"))) {
            return Stream.concat(top, runs)
                    .filter(path -> path.getFileName().toString().matches("\\.(staging|fresh)-.*"))
                    .toList();
        }
    }

    /** After a whole run nothing is left of cut-off ones, and what follows from the page follows it. */
    static void assertHealed(Path output, int version) throws IOException {
        assertThat(complete(output)).isEqualTo(version);
        assertThat(strays(output)).isEmpty();
        assertThat(version(Files.readString(output.resolve("latest").resolve(PAGE))))
                .isEqualTo(version);
        assertThat(Files.exists(output.resolve(RESTRICTED))).isEqualTo(version % 2 == 0);
        if (version % 2 == 0) {
            assertThat(version(Files.readString(output.resolve(RESTRICTED)))).isEqualTo(version);
        }
    }
}
