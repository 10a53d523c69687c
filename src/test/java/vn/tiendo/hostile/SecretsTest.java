package vn.tiendo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.cli.Tiendo;

/** What is for a few eyes only stands in no file that others can read, and what is marked MẬT stands nowhere. */
class SecretsTest {

    private static final String HEAD =
            "TỈNH THÁI NGUYÊN\nChỉ tiêu;Đơn vị;Kế hoạch năm 2021;Ước thực hiện 6 tháng đầu năm 2021\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private Path run(String... arguments) throws IOException {
        Path output = folder.resolve("out");
        List<String> all = new ArrayList<>(List.of("run", "--input=" + folder.resolve("in"), "--output=" + output));
        all.addAll(List.of(arguments));
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        int exit = new Tiendo(out, out, Clock.fixed(ProgramAtNoon.NOON, ZoneOffset.UTC), System::nanoTime)
                .execute(all.toArray(String[]::new));
        assertThat(exit).as(printed.toString(StandardCharsets.UTF_8)).isIn(0, 1);
        return output;
    }

    private void book(String name, String content) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in").resolve(name), content);
    }

    private static List<Path> holding(Path output, boolean readByOthers, String... traces) throws IOException {
        List<Path> holding = new ArrayList<>();
        try (Stream<Path> all = Files.walk(output)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Set<PosixFilePermission> rights = Files.getPosixFilePermissions(file);
                boolean others = rights.contains(PosixFilePermission.OTHERS_READ)
                        || rights.contains(PosixFilePermission.GROUP_READ);
                String content = content(file);
                if (others == readByOthers && Stream.of(traces).anyMatch(content::contains)) {
                    holding.add(output.relativize(file));
                }
            }
        }
        return holding;
    }

    private static String content(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (!file.toString().endsWith(".gz")) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void restrictedFiguresStandOnlyWhereTheirOwnerCanRead() throws IOException {
        book("a.csv", HEAD + "Số đảng viên bị kỷ luật;đảng viên;91357;71357\nKim ngạch xuất khẩu;triệu USD;300;150\n");
        book("b.csv", HEAD + "Số đảng viên bị kỷ luật;đảng viên;91357;61357\n");
        Path output = run("--period=2021-H1", "--area=Thái Nguyên");
        String[] traces = {"91357", "91.357", "71357", "71.357", "61357", "61.357", "bị kỷ luật"};
        assertThat(holding(output, false, traces)).as("positive control").isNotEmpty();
        assertThat(holding(output, true, traces)).isEmpty();
        assertThat(printed.toString(StandardCharsets.UTF_8)).doesNotContain(traces);
    }

    @Test
    void restrictedFiguresOfAnotherPeriodToo() throws IOException {
        book("a.csv", HEAD + "Kim ngạch xuất khẩu;triệu USD;300;150\n");
        book("b.csv", HEAD.replace("2021", "2016") + "Số đảng viên bị kỷ luật;đảng viên;91357;71357\n");
        Path output = run("--period=2021-H1", "--area=Thái Nguyên");
        String[] traces = {"91357", "91.357", "71357", "71.357", "bị kỷ luật"};
        assertThat(holding(output, false, traces)).as("positive control").isNotEmpty();
        assertThat(holding(output, true, traces)).isEmpty();
        assertThat(printed.toString(StandardCharsets.UTF_8)).doesNotContain(traces);
    }

    @Test
    void aMarkedWorkbookLeavesItsNameAndNothingElse() throws IOException {
        book("a.csv", HEAD + "Kim ngạch xuất khẩu;triệu USD;300;150\n");
        book("b.csv", "UBND TỈNH;;;MẬT\n" + HEAD + "Thu ngân sách;tỷ đồng;91357;71357\nCụm pháo;khẩu;81357;5\n");
        Path output = run("--period=2021-H1", "--area=Thái Nguyên", "--review=all");
        String[] traces = {"91357", "91.357", "71357", "71.357", "81357", "81.357", "Cụm pháo"};
        assertThat(holding(output, true, traces)).isEmpty();
        assertThat(holding(output, false, traces)).isEmpty();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("b.csv").doesNotContain(traces);
        assertThat(holding(output, true, "b.csv")).as("it is named").isNotEmpty();
    }
}
