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

    /**
     * All that leaves files behind, in the order of a period's life; the name is one that a system without Vietnamese
     * letters hands on unharmed.
     */
    private static final List<List<String>> COMMANDS = List.of(
            List.of("run", "--review=all"),
            List.of("approve", "--by=Nguyen Van A"),
            List.of("report"),
            List.of("mail"),
            List.of("template"),
            List.of("catalogue"));

    /** Files of every kind that a run and the commands after it leave. */
    private static final List<String> KINDS = List.of(
            "dashboard.html",
            "dashboard-restricted.html",
            "report/2021-H1-bao-cao.docx",
            "report/2021-H1-so-lieu.xlsx",
            "catalogue.xlsx");

    private static final List<String> FOLDERS =
            List.of("report/phieu-giai-trinh/", "mail/", "template/", "review/", "runs/");

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
        Path input = GoodBooks.copy(books(), folder.resolve("in"));
        List<ChildProcess> running = new ArrayList<>();
        for (Map.Entry<String, List<String>> place : PLACES.entrySet()) {
            Map<String, String> environment = Map.of("TZ", place.getKey(), "LC_ALL", "C.UTF-8");
            running.add(run(input, running.size(), environment, place.getValue()));
            endAllButOne(running);
        }
        running.add(run(input, running.size(), Map.of("LC_ALL", "C", "LANG", "C"), List.of()));
        endAllButOne(running);
        Path backwards = GoodBooks.copyBackwards(books(), folder.resolve("backwards"));
        running.add(run(backwards, running.size(), Map.of(), List.of()));
        for (ChildProcess each : running) {
            assertThat(each.end()).as(each.printed()).isIn(0, 1);
        }
        Map<String, String> first = contents(folder.resolve("out0"));
        assertThat(first).hasSizeGreaterThan(20).containsKeys(KINDS.toArray(String[]::new));
        assertThat(FOLDERS).allMatch(name -> first.keySet().stream().anyMatch(file -> file.startsWith(name)));
        for (int i = 1; i < running.size(); i++) {
            assertThat(contents(folder.resolve("out" + i))).as("run " + i).isEqualTo(first);
        }
        System.out.printf("determinism: %d runs, %d files each, all bytes equal%n", running.size(), first.size());
    }

    /** The samples, and a book with an indicator for a few eyes and a low one that asks for an explanation. */
    private List<Path> books() throws IOException {
        Path own = Files.createDirectories(folder.resolve("own")).resolve("rieng.csv");
        Files.writeString(
                own,
                "TỈNH THÁI NGUYÊN\nChỉ tiêu;Đơn vị;Kế hoạch năm 2021;Ước thực hiện 6 tháng đầu năm 2021\n"
                        + "Số đảng viên bị kỷ luật;đảng viên;900;713\nKim ngạch nhập khẩu;triệu USD;3.000;150\n");
        List<Path> books = new ArrayList<>(GoodBooks.samples());
        books.add(own);
        return books;
    }

    /** Two cores, two processes. */
    private static void endAllButOne(List<ChildProcess> running) throws InterruptedException {
        if (running.size() > 1) {
            running.get(running.size() - 2).end();
        }
    }

    private ChildProcess run(Path input, int number, Map<String, String> environment, List<String> options)
            throws IOException {
        List<String> all = new ArrayList<>();
        for (List<String> command : COMMANDS) {
            all.addAll(command);
            all.add("--input=" + input);
            all.add("--output=" + folder.resolve("out" + number));
            all.add(ProgramAtNoon.THEN);
        }
        return ChildProcess.start(
                ProgramAtNoon.class,
                folder.resolve(number + ".txt"),
                environment,
                Stream.concat(Stream.of("-XX:TieredStopAtLevel=1", "-Xshare:auto"), options.stream())
                        .toList(),
                all.subList(0, all.size() - 1).toArray(String[]::new));
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
