package vn.tiendo.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    private static final Instant NOON = Instant.parse("2021-07-02T12:20:00Z");

    @TempDir
    private Path folder;

    @Test
    void showsARunOnlyOnceItIsPublished() throws IOException {
        OutputFolder output = open();
        try (StagedRun run = output.begin(NOON)) {
            run.write("dashboard.html", page(run.id()));
            run.write("data/figures.csv", new byte[] {1});
            assertThat(output.currentRun()).isEmpty();
            assertThat(output.runs()).isEmpty();
            run.publish();
        }
        assertThat(output.currentRun()).contains("20210702T122000.000Z");
        assertThat(folder.resolve("runs/20210702T122000.000Z/data/figures.csv")).exists();
        assertThat(folder.resolve("latest/dashboard.html")).hasSameBinaryContentAs(folder.resolve("dashboard.html"));
    }

    @Test
    void aRunsFolderLeadsToTheFormsAsThePageDoes() throws IOException {
        OutputFolder output = open();
        publish(output, NOON);
        Path form = output.folder("report/phieu-giai-trinh").resolve("so-tai-chinh.xlsx");
        Files.write(form, new byte[] {7});
        String link = "report/phieu-giai-trinh/so-tai-chinh.xlsx";
        for (String place : List.of("", "runs/20210702T122000.000Z/", "latest/")) {
            assertThat(folder.resolve(place + link)).hasBinaryContent(new byte[] {7});
        }
        for (int second = 1; second <= 12; second++) {
            publish(output, NOON.plusSeconds(second));
        }
        output.prune();
        assertThat(folder.resolve("runs/20210702T122000.000Z")).doesNotExist();
        assertThat(form).exists();
    }

    @Test
    void leavesNothingBehindWhenARunIsGivenUp() throws IOException {
        OutputFolder output = open();
        publish(output, NOON);
        try (StagedRun run = output.begin(NOON.plusSeconds(1))) {
            run.write("dashboard.html", page(run.id()));
        }
        assertThat(output.currentRun()).contains("20210702T122000.000Z");
        assertThat(names(folder.resolve("runs"))).containsExactly("20210702T122000.000Z");
    }

    @Test
    void whatIsBeingWrittenIsItsOwnersAlone() throws IOException {
        OutputFolder output = open();
        try (StagedRun run = output.begin(NOON)) {
            run.write("dashboard.html", page(run.id()));
            assertThat(rights(folder.resolve("runs/.staging-" + run.id()))).isEqualTo("rwx------");
            run.publish();
            assertThat(rights(folder.resolve("runs").resolve(run.id()))).isEqualTo(rights(folder.resolve("runs")));
        }
    }

    private static String rights(Path place) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(place));
    }

    @Test
    void twoRunsOfOneMillisecondGetTwoNames() throws IOException {
        OutputFolder output = open();
        publish(output, NOON);
        publish(output, NOON);
        assertThat(output.runs()).containsExactly("20210702T122000.000Z", "20210702T122000.001Z");
    }

    @Test
    void healsWhatAKilledRunLeft() throws IOException {
        OutputFolder output = open();
        publish(output, NOON);
        Files.createDirectories(folder.resolve("runs/.staging-20210703T000000.000Z/data"));
        Files.write(folder.resolve(".fresh-dashboard.html"), new byte[] {1});
        Files.delete(folder.resolve("latest"));
        output.lock("the next run").orElseThrow().close();
        assertThat(names(folder.resolve("runs"))).containsExactly("20210702T122000.000Z");
        assertThat(folder.resolve(".fresh-dashboard.html")).doesNotExist();
        assertThat(folder.resolve("latest/dashboard.html")).exists();
    }

    @Test
    void theRestrictedPageIsForItsOwnerOnlyAndGoesWhenTheNextRunHasNone() throws IOException {
        OutputFolder output = open();
        try (StagedRun run = output.begin(NOON)) {
            run.write("dashboard.html", page(run.id()));
            run.write("dashboard-restricted.html", page(run.id()));
            run.publish();
        }
        Path restricted = folder.resolve("dashboard-restricted.html");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(restricted)))
                .isEqualTo("rw-------");
        publish(output, NOON.plusSeconds(1));
        assertThat(restricted).doesNotExist();
    }

    @Test
    void aSecondRunFindsTheLockTakenAndReadsSinceWhen() throws IOException {
        OutputFolder output = new OutputFolder(folder);
        try (RunLock first = output.lock("since noon").orElseThrow()) {
            assertThat(first).isNotNull();
            assertThat(output.lock("later")).isEmpty();
            assertThat(output.lockHolder()).isEqualTo("since noon");
        }
        Optional<RunLock> third = output.lock("after");
        assertThat(third).isPresent();
        third.orElseThrow().close();
    }

    @Test
    void refusesAFileOutsideTheRunAndTheSameNameTwice() throws IOException {
        OutputFolder output = open();
        try (StagedRun run = output.begin(NOON)) {
            assertThatThrownBy(() -> run.write("../escape.txt", new byte[0])).isInstanceOf(IOException.class);
            run.write("a.txt", new byte[0]);
            assertThatThrownBy(() -> run.write("a.txt", new byte[0])).isInstanceOf(FileAlreadyExistsException.class);
        }
    }

    @Test
    void keepsTheNewestTenTheNewestOfEveryPeriodAndEveryApprovedOne() throws IOException {
        OutputFolder output = open();
        for (int i = 0; i < 16; i++) {
            publish(output, NOON.plusSeconds(i), i < 2 ? "2020-H1" : "2021-H1", i == 2 || i == 3);
        }
        output.prune();
        String newestOf2020 = "20210702T122001.000Z";
        String approved = "20210702T122002.000Z";
        String newestApproved = "20210702T122003.000Z";
        assertThat(output.runs()).hasSize(13).contains(newestOf2020, approved, newestApproved);
    }

    private OutputFolder open() throws IOException {
        OutputFolder output = new OutputFolder(folder);
        output.lock("test").orElseThrow().close();
        return output;
    }

    private static void publish(OutputFolder output, Instant at) throws IOException {
        try (StagedRun run = output.begin(at)) {
            run.write("dashboard.html", page(run.id()));
            run.publish();
        }
    }

    private static void publish(OutputFolder output, Instant at, String period, boolean approved) throws IOException {
        try (StagedRun run = output.begin(at)) {
            run.write("dashboard.html", page(run.id()));
            String approval = approved ? "{\"version\": 2, \"by\": \"A\", \"at\": \"" + at + "\"}" : "null";
            String record = "{\"period\": \"" + period + "\", \"approval\": " + approval + ", \"inputs\": [{}]}";
            run.write("run.json", record.getBytes(StandardCharsets.UTF_8));
            run.publish();
        }
    }

    private static byte[] page(String id) {
        return ("<html><head><meta name=\"tiendo-run\" content=\"" + id + "\">").getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> names(Path of) throws IOException {
        try (java.util.stream.Stream<Path> entries = Files.list(of)) {
            return entries.filter(entry -> Files.exists(entry, LinkOption.NOFOLLOW_LINKS))
                    .map(entry -> entry.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
