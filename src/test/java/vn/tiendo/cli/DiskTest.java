package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full or cannot be written: the last version stands, and what is the matter is said in plain words. */
class DiskTest {

    private static final Instant NOON = Instant.parse("2021-07-02T05:20:00Z");

    @TempDir
    private Path folder;

    /** Beside the small disk. */
    @TempDir
    private Path elsewhere;

    @Test
    void aFullDiskLeavesTheLastVersionAndNoRemains() throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder, "6m")) {
            assertThat(disk).isNotNull();
            assertThat(run(NOON).code()).isIn(0, 1);
            byte[] page = Files.readAllBytes(folder.resolve("dashboard.html"));
            fill(40_000);
            Program.Result full = run(NOON.plusSeconds(60));
            assertThat(full.code()).as(full.err()).isEqualTo(5);
            assertThat(full.err()).contains("Trang cũ giữ nguyên").doesNotContain("Exception", "\tat ");
            assertThat(folder.resolve("dashboard.html")).hasBinaryContent(page);
            assertThat(runs()).containsExactly("20210702T052000.000Z");
            Files.delete(folder.resolve("filling"));
            assertThat(run(NOON.plusSeconds(120)).code()).isIn(0, 1);
        }
    }

    @Test
    void aReadOnlyFolderIsToldBeforeAnythingIsRead() throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder, "6m")) {
            run(NOON);
            disk.readOnly();
            Program.Result refused = run(NOON.plusSeconds(60));
            assertThat(refused.code()).isEqualTo(5);
            assertThat(refused.out()).doesNotContain("1/1");
            assertThat(refused.err()).contains("Trang cũ giữ nguyên").doesNotContain("Exception");
        }
    }

    @Test
    void aShareThatIsTakenAwayWhileItIsReadLeavesTheLastVersion() throws Exception {
        assertThat(run(NOON).code()).isIn(0, 1);
        byte[] page = Files.readAllBytes(folder.resolve("dashboard.html"));
        Path input = elsewhere.resolve("in");
        Path away = elsewhere.resolve("away");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        Clock clock = Clock.fixed(NOON.plusSeconds(60), ZoneOffset.UTC);
        int code = new Tiendo(out, out, clock, () -> takeAway(input, away))
                .execute("run", "--review=none", "--input=" + input, "--output=" + folder);
        assertThat(away).as("taken away while it was read").isDirectory();
        String said = printed.toString(StandardCharsets.UTF_8);
        assertThat(code).as(said).isEqualTo(5);
        assertThat(said).contains("Không còn thấy", "Trang cũ giữ nguyên").doesNotContain("Exception", "\tat ");
        assertThat(folder.resolve("dashboard.html")).hasBinaryContent(page);
        assertThat(runs()).containsExactly("20210702T052000.000Z");
    }

    /** A counter that does so once the input was listed, which is before a run's folder is begun. */
    private long takeAway(Path input, Path away) {
        try {
            if (Files.isDirectory(input) && runs().anyMatch(name -> name.contains(".staging-"))) {
                Files.move(input, away);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return 0;
    }

    @Test
    void aReadOnlyFolderIsToldByEveryCommandAndTheHolderOfTheLockIsNamed() throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder, "12m")) {
            run(NOON);
            assertThat(command(1, LATER.get(1)).code()).isIn(0, 1);
            String own = "(pid " + ProcessHandle.current().pid();
            int minute = 1;
            for (List<String> command : LATER) {
                assertThat(command(++minute, command).code()).isIn(0, 1);
                assertThat(folder.resolve(".tiendo.lock"))
                        .as(command.toString())
                        .content()
                        .contains("GMT+7 " + own);
            }
            Map<String, String> before = contents();
            disk.readOnly();
            for (List<String> command : LATER) {
                Program.Result refused = command(++minute, command);
                assertThat(refused.code())
                        .as(command + refused.out() + refused.err())
                        .isEqualTo(5);
                assertThat(refused.err()).as(command.toString()).isNotBlank().doesNotContain("Exception", "\tat ");
                assertThat(contents()).as(command.toString()).isEqualTo(before);
            }
        }
    }

    /** Commands after a run, in the order of a period's life. */
    private static final List<List<String>> LATER = List.of(
            List.of("report"),
            List.of("approve", "--by", "Chánh Văn phòng"),
            List.of("mail"),
            List.of("template"),
            List.of("catalogue"));

    @Test
    void everyOtherCommandOnAFullDiskLeavesWhatStoodAndSaysSo() throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder, "12m")) {
            assertThat(disk).isNotNull();
            assertThat(run(NOON).code()).isIn(0, 1);
            int minute = 0;
            for (List<String> command : LATER) {
                Map<String, String> before = contents();
                fill(0);
                Program.Result full = command(++minute, command);
                assertThat(full.code()).as(command + full.out() + full.err()).isEqualTo(5);
                assertThat(full.err()).as(command.toString()).isNotBlank().doesNotContain("Exception", "\tat ");
                Files.delete(folder.resolve("filling"));
                assertThat(contents()).as(command.toString()).containsAllEntriesOf(before);
                Program.Result free = command(++minute, command);
                assertThat(free.code()).as(command + free.err()).isIn(0, 1);
                assertThat(contents().keySet())
                        .as(command.toString())
                        .noneMatch(name -> name.contains(".staging-") || name.contains(".fresh-"));
            }
        }
    }

    private Program.Result command(int minute, List<String> command) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of("--input", elsewhere.resolve("in").toString()));
        all.addAll(List.of("--output", folder.toString()));
        return Program.at(NOON.plusSeconds(60L * minute), all.toArray(String[]::new));
    }

    /** Every file with the checksum of its bytes. */
    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(".tiendo.lock"))
                    .toList()) {
                String sum = UUID.nameUUIDFromBytes(Files.readAllBytes(file)).toString();
                contents.put(folder.relativize(file).toString(), sum);
            }
        }
        return contents;
    }

    private Program.Result run(Instant now) throws IOException {
        Path input = Files.createDirectories(elsewhere.resolve("in"));
        Path book = input.resolve("so.xls");
        if (!Files.exists(book)) {
            Files.copy(Path.of("input/vi-du/BanToChucTU_XayDungDang_6T2021.xls"), book);
        }
        return Program.at(now, "run", "--review", "none", "--input", input.toString(), "--output", folder.toString());
    }

    private void fill(long free) throws IOException {
        try (OutputStream stream = Files.newOutputStream(folder.resolve("filling"))) {
            byte[] piece = new byte[4096];
            while (Files.getFileStore(folder).getUsableSpace() > free) {
                stream.write(piece);
            }
        }
    }

    private Stream<String> runs() throws IOException {
        try (Stream<Path> entries = Files.list(folder.resolve("runs"))) {
            return entries.map(entry -> entry.getFileName().toString()).toList().stream();
        }
    }
}
