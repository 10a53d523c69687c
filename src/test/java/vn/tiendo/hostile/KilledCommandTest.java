package vn.tiendo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.cli.Tiendo;

/**
 * Whole commands as processes of their own, killed at random moments after they began to write or to work. Each begins
 * in a copy of the same folder at the same moment, so that it is known byte by byte what stood before and what it makes.
 */
class KilledCommandTest {

    /** What a command has done when the random wait for its kill begins. */
    private enum Moment {
        LOCKED,
        WROTE,
        /** The page is that of the new version; the rest of it is still under way. */
        REPLACED_THE_PAGE
    }

    private static final int KILLS_OF_EACH = LongRun.of(1, 24);
    private static final Set<String> REPLACE_THE_PAGE = Set.of("run", "approve");
    private static final long SEED = Long.getLong("seed", 20210702L);

    private static final long LONGEST_LIFE = 1_000_000;

    /** What a process ends with that was killed by signal 9. */
    private static final int KILLED = 128 + 9;

    private static final Map<String, List<String>> COMMANDS = new TreeMap<>(Map.of(
            "run", List.of("--period=2021-H1", "--area=Thái Nguyên", "--review=all"),
            "approve", List.of("--by=Chánh Văn phòng"),
            "report", List.of(),
            "mail", List.of()));

    private static final String HEAD =
            "UBND TỈNH THÁI NGUYÊN\nChỉ tiêu;Đơn vị;Kế hoạch năm 2021;Ước thực hiện 6 tháng đầu năm 2021;"
                    + "Thực hiện 6 tháng đầu năm 2020;Tỷ lệ % so với kế hoạch năm\n";

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private final Map<String, FolderBytes> after = new TreeMap<>();

    /** How long a command works after a moment, as far as that was seen. */
    private final Map<String, Long> micros = new TreeMap<>();

    private FolderBytes before = new FolderBytes(Map.of());
    private int kills;
    private int tooLate;
    private int halfDone;
    private int newVersion;

    @Test
    void whateverCommandIsKilledOneWholeVersionStandsAndTheNextCommandSweeps() throws Exception {
        prepare();
        for (int kill = 0; kill < KILLS_OF_EACH; kill++) {
            for (String command : COMMANDS.keySet()) {
                for (Moment moment : Moment.values()) {
                    if (moment != Moment.REPLACED_THE_PAGE || REPLACE_THE_PAGE.contains(command)) {
                        killOnce(command, moment);
                    }
                }
            }
        }
        System.out.printf(
                "killed commands: %d kills (seed %d), %d left something half-done, %d after the new version,"
                        + " %d processes ended before their kill%n",
                kills, SEED, halfDone, newVersion, tooLate);
        assertThat(halfDone).isPositive();
        assertThat(newVersion).isGreaterThanOrEqualTo(REPLACE_THE_PAGE.size() * KILLS_OF_EACH);
    }

    private void killOnce(String command, Moment moment) throws Exception {
        while (!killed(command, moment)) {
            tooLate++;
        }
        kills++;
    }

    /** A folder with a version, its approval and a newer draft, in which all commands have something to do. */
    private void prepare() throws IOException {
        Path base = folder.resolve("base");
        writeBook("150");
        assertThat(tiendo(base, "run")).isIn(0, 1);
        assertThat(tiendo(base, "approve")).isZero();
        writeBook("151");
        assertThat(tiendo(base, "run")).isIn(0, 1);
        before = FolderBytes.of(base);
        for (String command : COMMANDS.keySet()) {
            Path sound = folder.resolve("sound-" + command);
            FolderBytes.copy(base, sound);
            assertThat(tiendo(sound, command)).isIn(0, 1);
            after.put(command, FolderBytes.of(sound));
            assertThat(after.get(command)).as(command).isNotEqualTo(before);
        }
    }

    private void writeBook(String exports) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(
                folder.resolve("in/a.csv"),
                HEAD + "Kim ngạch xuất khẩu;triệu USD;300;" + exports + ";140;50\n"
                        + "Kim ngạch nhập khẩu;triệu USD;900;150;140;16,7\n"
                        + "Số đảng viên bị kỷ luật;đảng viên;50;20;25;40\n");
    }

    private List<String> line(Path output, String command) {
        List<String> line = new ArrayList<>(List.of(command, "--input=" + folder.resolve("in"), "--output=" + output));
        line.addAll(COMMANDS.getOrDefault(command, List.of()));
        return line;
    }

    private int tiendo(Path output, String command) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Clock noon = Clock.fixed(ProgramAtNoon.NOON, ZoneOffset.UTC);
        return new Tiendo(nowhere, nowhere, noon, System::nanoTime)
                .execute(line(output, command).toArray(String[]::new));
    }

    /** Kills the command in a fresh folder and looks at what is left; false where it had ended before. */
    private boolean killed(String command, Moment moment) throws Exception {
        Path output = folder.resolve("out-" + kills + "-" + tooLate);
        FolderBytes.copy(folder.resolve("base"), output);
        Files.deleteIfExists(output.resolve(".tiendo.lock"));
        List<String> stood = lasting(output);
        Object page = fileKey(output);
        ChildProcess child = ChildProcess.start(
                ProgramAtNoon.class,
                folder.resolve("log"),
                Map.of("LC_ALL", "C.UTF-8"),
                List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xmx256m"),
                line(output, command).toArray(String[]::new));
        while (child.process().isAlive() && !has(moment, output, stood, page)) {
            TimeUnit.MICROSECONDS.sleep(200);
        }
        long began = System.nanoTime();
        String timed = command + moment;
        long life = random.nextLong(micros.getOrDefault(timed, LONGEST_LIFE));
        if (child.process().waitFor(life, TimeUnit.MICROSECONDS)) {
            assertThat(child.end()).as(child.printed()).isIn(0, 1);
            micros.put(timed, 1 + TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - began));
            return false;
        }
        child.process().destroyForcibly();
        if (child.end() != KILLED) {
            return false;
        }
        look(output, command);
        return true;
    }

    private static boolean has(Moment moment, Path output, List<String> stood, Object page) throws IOException {
        return switch (moment) {
            case LOCKED -> Files.exists(output.resolve(".tiendo.lock"));
            case WROTE ->
                Files.exists(output.resolve(".tiendo.lock")) && !lasting(output).equals(stood);
            case REPLACED_THE_PAGE -> !fileKey(output).equals(page);
        };
    }

    /** Another one as soon as another file has this name. */
    private static Object fileKey(Path output) throws IOException {
        return Files.readAttributes(output.resolve("dashboard.html"), BasicFileAttributes.class)
                .fileKey();
    }

    private void look(Path output, String command) throws IOException {
        String what = command + ", kill " + kills + ", seed " + SEED;
        FolderBytes left = FolderBytes.of(output);
        assertWhole(left, after.get(command), what);
        halfDone += left.files().keySet().stream().anyMatch(KilledCommandTest::isStray) ? 1 : 0;
        String next = random.nextBoolean() ? command : anyCommand();
        assertThat(tiendo(output, next)).as("%s, then %s", what, next).isIn(0, 1);
        assertHealed(output, what + ", then " + next);
        if (command.equals(next) && !command.equals("run")) {
            assertThat(FolderBytes.of(output)).as(what).isEqualTo(after.get(command));
        }
    }

    private String anyCommand() {
        return List.copyOf(COMMANDS.keySet()).get(random.nextInt(COMMANDS.size()));
    }

    /** The page and the run it names are those of before or of after; every other file is one of the two too, or not there. */
    private void assertWhole(FolderBytes left, FolderBytes made, String what) {
        boolean isNew = !left.at("dashboard.html").equals(before.at("dashboard.html"));
        newVersion += isNew ? 1 : 0;
        FolderBytes version = isNew ? made : before;
        assertThat(left.under("dashboard.html")).as(what).isEqualTo(version.under("dashboard.html"));
        String run = run(version);
        assertThat(left.under(run)).as(what).isEqualTo(version.under(run));
        left.files().forEach((name, content) -> {
            if (!isStray(name)) {
                boolean whole = content.equals(before.files().get(name))
                        || content.equals(made.files().get(name));
                assertThat(whole).as(what + ": " + name).isTrue();
            }
        });
    }

    private static String run(FolderBytes version) {
        return "runs/"
                + version.at("dashboard.html")
                        .replaceFirst("(?s)^.*?name=\"tiendo-run\" content=\"([0-9TZ.]+)\".*$", "$1")
                + "/";
    }

    private static void assertHealed(Path output, String what) throws IOException {
        FolderBytes healed = FolderBytes.of(output);
        String run = run(healed);
        assertThat(healed.files().keySet()).as(what).noneMatch(KilledCommandTest::isStray);
        assertThat(names(output)).as(what).noneMatch(KilledCommandTest::isStray);
        assertThat(healed.at("dashboard.html")).as(what).isEqualTo(healed.at(run + "dashboard.html"));
        assertThat(healed.at("dashboard-restricted.html"))
                .as(what)
                .isNotEmpty()
                .isEqualTo(healed.at(run + "dashboard-restricted.html"));
        assertThat(healed.at("latest")).as(what).isEqualTo("-> " + run.substring(0, run.length() - 1));
    }

    private static boolean isStray(String name) {
        return name.startsWith(".fresh-") || name.contains(".staging-");
    }

    /** Without what comes and goes when the folder is healed at the start. */
    private static List<String> lasting(Path output) throws IOException {
        return names(output).stream()
                .filter(name -> !name.startsWith(".fresh-"))
                .toList();
    }

    /** What lies in the output folder, its runs, reports and letters. */
    private static List<String> names(Path output) throws IOException {
        List<String> names = new ArrayList<>();
        for (String part : List.of("", "runs", "report", "mail")) {
            if (Files.isDirectory(output.resolve(part))) {
                try (Stream<Path> entries = Files.list(output.resolve(part))) {
                    entries.map(entry -> output.relativize(entry).toString())
                            .filter(name -> !name.endsWith(".lock"))
                            .sorted()
                            .forEach(names::add);
                }
            }
        }
        return names;
    }
}
