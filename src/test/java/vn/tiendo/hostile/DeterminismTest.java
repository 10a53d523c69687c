package vn.tiendo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input at the same moment gives the same bytes, wherever the machine stands and whatever it speaks. */
class DeterminismTest {

    private static final Map<String, List<String>> PLACES = places();

    @TempDir
    private Path folder;

    /** Zone of the machine, and the options of Java that follow from its language. */
    private static Map<String, List<String>> places() {
        Map<String, List<String>> places = new LinkedHashMap<>();
        places.put("Asia/Ho_Chi_Minh", List.of("-Duser.language=vi", "-Duser.country=VN"));
        places.put("America/St_Johns", List.of("-Duser.language=tr", "-Duser.country=TR"));
        places.put("Pacific/Kiritimati", List.of("-Duser.language=ar", "-Duser.country=EG"));
        places.put("Pacific/Pago_Pago", List.of("-Duser.language=th", "-Duser.country=TH", "-Duser.variant=TH"));
        places.put("UTC", List.of("-Duser.language=de", "-Duser.country=DE", "-Dfile.encoding=US-ASCII"));
        return places;
    }

    @Test
    void theSameBytesEverywhere() throws IOException, InterruptedException {
        Path input = GoodBooks.copy(GoodBooks.samples(), folder.resolve("in"));
        List<ChildProcess> running = new ArrayList<>();
        for (Map.Entry<String, List<String>> place : PLACES.entrySet()) {
            Map<String, String> environment = Map.of("TZ", place.getKey(), "LC_ALL", "C.UTF-8");
            running.add(run(input, running.size(), environment, place.getValue()));
            endAllButOne(running);
        }
        running.add(run(input, running.size(), Map.of("LC_ALL", "C", "LANG", "C"), List.of()));
        endAllButOne(running);
        Path backwards = GoodBooks.copyBackwards(GoodBooks.samples(), folder.resolve("backwards"));
        running.add(run(backwards, running.size(), Map.of(), List.of()));
        for (ChildProcess each : running) {
            assertThat(each.end()).as(each.printed()).isIn(0, 1);
        }
        Map<String, String> first = contents(folder.resolve("out0"));
        assertThat(first).hasSizeGreaterThan(20).containsKey("dashboard.html");
        for (int i = 1; i < running.size(); i++) {
            assertThat(contents(folder.resolve("out" + i))).as("run " + i).isEqualTo(first);
        }
        System.out.printf("determinism: %d runs, %d files each, all bytes equal%n", running.size(), first.size());
    }

    /** Two cores, two processes. */
    private static void endAllButOne(List<ChildProcess> running) throws InterruptedException {
        if (running.size() > 1) {
            running.get(running.size() - 2).end();
        }
    }

    private ChildProcess run(Path input, int number, Map<String, String> environment, List<String> options)
            throws IOException {
        return ChildProcess.start(
                ProgramAtNoon.class,
                folder.resolve(number + ".txt"),
                environment,
                options,
                "run",
                "--input=" + input,
                "--output=" + folder.resolve("out" + number),
                "--review=all");
    }

    /** Checksums of all files, but for the durations and the lock. */
    private static Map<String, String> contents(Path output) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(output)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = output.relativize(file).toString();
                if (!name.endsWith("timings.json") && !name.equals(".tiendo.lock")) {
                    contents.put(name, checksum(file));
                }
            }
        }
        return contents;
    }

    private static String checksum(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
