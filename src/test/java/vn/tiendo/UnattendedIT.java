package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The finished jar as a service, with real processes, signals and locks. */
class UnattendedIT {

    @TempDir
    private Path folder;

    @Test
    void aWatchMakesDraftsAndEndsWithItsRunWhenItIsAskedTo() throws Exception {
        Path input = Files.createDirectory(folder.resolve("in"));
        Path output = folder.resolve("out");
        copy(input, "BanToChucTU_XayDungDang_6T2021.xls");
        try (ProgramProcess watch = start(input, output, "watch")) {
            watch.await(() -> runs(output) == 1 && waiting(output));
            copy(input, "SoCongThuong_6T-2021.xlsx");
            long dropped = System.nanoTime();
            watch.await(() -> runs(output) == 2 && waiting(output));
            System.out.printf("draft %d ms after the drop%n", (System.nanoTime() - dropped) / 1_000_000);
            copy(input, "SoKHDT_ChiTieuKTXH_6T2021.xlsx");
            watch.await(() -> watch.process().children().findAny().isPresent());
            List<ProcessHandle> run = watch.process().descendants().toList();
            watch.process().destroy();
            assertThat(watch.code()).as(watch.printed()).isZero();
            assertThat(run).isNotEmpty().noneMatch(ProcessHandle::isAlive);
            assertThat(output.resolve("watch-status.json")).content().contains("\"state\" : \"stopped\"");
            assertThat(watch.printed()).contains("Đã dừng theo dõi").doesNotContain("Exception");
        }
        assertThat(output.resolve("dashboard.html")).content().contains("Bản nháp, chưa duyệt");
    }

    @Test
    void aSecondRunSaysWhoRunsSinceWhen() throws Exception {
        Path output = Files.createDirectories(folder.resolve("out"));
        try (ProgramProcess first = start(Path.of("input"), output, "run")) {
            first.await(() -> isNotEmpty(output.resolve(".tiendo.lock")));
            try (ProgramProcess second = start(Path.of("input"), output, "run")) {
                assertThat(second.code()).as(second.printed()).isEqualTo(4);
                assertThat(second.printed())
                        .contains(
                                "Đang có một lượt chạy khác",
                                "pid " + first.process().pid());
            }
            first.process().destroyForcibly();
            first.code();
        }
        try (ProgramProcess afterTheKill = start(Path.of("input"), output, "run", "--review", "none")) {
            assertThat(afterTheKill.code()).as(afterTheKill.printed()).isIn(0, 1);
        }
    }

    @Test
    void anotherProgramsLockCountsToo() throws Exception {
        Path output = Files.createDirectories(folder.resolve("out"));
        Path file = Files.writeString(output.resolve(".tiendo.lock"), "somebody");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock held = channel.lock();
                ProgramProcess run = start(Path.of("input"), output, "approve", "--by", "A")) {
            assertThat(held.isValid()).isTrue();
            assertThat(run.code()).isEqualTo(4);
            assertThat(run.printed()).contains("somebody");
        }
    }

    /** The locale of cron and systemd: Java finds out at its start only. */
    @ParameterizedTest
    @CsvSource({"C, 'LC_ALL=C.UTF-8'", "C.UTF-8, 'Tên tệp tiếng Việt: dùng được'"})
    void theLocaleOfCronIsWarnedOf(String locale, String said) throws Exception {
        try (ProgramProcess doctor =
                ProgramProcess.start(Map.of("LC_ALL", locale), "doctor", "--output", folder.toString())) {
            assertThat(doctor.code()).as(doctor.printed()).isLessThanOrEqualTo(1);
            assertThat(doctor.printed()).contains(said);
        }
    }

    @Test
    void theZipForOfficesHoldsWhatItNeeds() throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(Path.of("target/tiendo-office.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                if (entry.getName().endsWith(".cmd")) {
                    String script = new String(zip.readAllBytes(), StandardCharsets.US_ASCII);
                    assertThat(script.replace("\r\n", "")).doesNotContain("\n").contains("chcp 65001");
                    assertThat(script.chars()).allMatch(letter -> letter < 128);
                }
            }
        }
        assertThat(names)
                .contains(
                        "tiendo/tiendo.jar",
                        "tiendo/tiendo.cmd",
                        "tiendo/tiendo.sh",
                        "tiendo/tiendo.yaml",
                        "tiendo/HUONG-DAN.txt",
                        "tiendo/tiendo.service");
    }

    private static ProgramProcess start(Path input, Path output, String command, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of("--input", input.toString(), "--output", output.toString()));
        arguments.addAll(List.of(more));
        return ProgramProcess.start(Map.of("LC_ALL", "C.UTF-8"), arguments.toArray(String[]::new));
    }

    private static void copy(Path input, String sample) throws IOException {
        Files.copy(Path.of("input/vi-du", sample), input.resolve(sample));
    }

    private static long runs(Path output) {
        try (Stream<Path> runs = Files.list(output.resolve("runs"))) {
            return runs.filter(run -> !run.getFileName().toString().startsWith("."))
                    .count();
        } catch (IOException notYet) {
            return 0;
        }
    }

    private static boolean waiting(Path output) {
        try {
            return Files.readString(output.resolve("watch-status.json")).contains("\"state\" : \"waiting\"");
        } catch (IOException notYet) {
            return false;
        }
    }

    private static boolean isNotEmpty(Path file) {
        try {
            return Files.size(file) > 0;
        } catch (IOException notYet) {
            return false;
        }
    }
}
