package vn.tiendo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.cli.Tiendo;

/** Whatever a workbook names outside itself is neither asked for nor written to. */
class OutsideWorldTest {

    private static final String DOCTYPE =
            "<!DOCTYPE x [<!ENTITY % a SYSTEM \"ADDRESSd\"> %a;<!ENTITY b SYSTEM \"ADDRESSe\">]>";

    private static final List<String> NAMES = List.of(
            "CON.csv",
            "NUL",
            "com1.csv",
            "trailing dot..csv",
            "..%2f..%2fout.csv",
            "..\\..\\out.csv",
            "C:\\out.csv",
            "a:b*c?.csv",
            "line\nbreak.csv",
            "bell\u0007.csv",
            "right\u202Eto-left.csv",
            "=cmd|' C calc'!A1.csv",
            "-option.csv",
            "<img src=x onerror=alert(1)>.csv",
            "Case.csv",
            "case.csv",
            "to\u0301n.csv",
            "$(touch out).csv",
            "x".repeat(240) + ".csv");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private int run(Path input) {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new Tiendo(out, out, Clock.fixed(ProgramAtNoon.NOON, ZoneOffset.UTC), System::nanoTime)
                .execute(
                        "run",
                        "--input=" + input,
                        "--output=" + folder.resolve("out"),
                        "--review=all",
                        "--period=2021-H1",
                        "--area=Thái Nguyên");
    }

    @Test
    void noAddressInAWorkbookIsFollowed() throws IOException {
        try (CountingServer server = CountingServer.start()) {
            new Socket(
                            InetAddress.getLoopbackAddress(),
                            URI.create(server.address()).getPort())
                    .close();
            while (server.connections() == 0) {
                Thread.onSpinWait();
            }
            int before = server.connections();
            Path input = Files.createDirectory(folder.resolve("in"));
            Path sample = GoodBooks.SAMPLES.resolve("SoCongThuong_6T-2021.xlsx");
            Files.copy(sample, input.resolve("good.xlsx"));
            ZipParts parts = ZipParts.of(sample);
            for (String part : parts.parts().keySet()) {
                if (part.endsWith(".xml") || part.endsWith(".rels")) {
                    String name = part.replaceAll("[^A-Za-z0-9]", "-");
                    parts.write(input.resolve("dtd-" + name + ".xlsx"), part, bytes(withDoctype(parts, part, server)));
                    parts.write(input.resolve("rel-" + name + ".xlsx"), part, bytes(withRelation(parts, part, server)));
                }
            }
            Files.writeString(
                    input.resolve("page.xls"),
                    "<html><base href=ADDRESS><link rel=stylesheet href=ADDRESSs><script src=ADDRESSj></script><table><tr><td><img src=ADDRESSi>1</td><td>=WEBSERVICE(\"ADDRESSw\")</td></tr></table>"
                            .replace("ADDRESS", server.address()));
            Files.writeString(
                    input.resolve("xml.xls"),
                    ("<?xml version=\"1.0\"?>" + DOCTYPE
                                    + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">&b;</Workbook>")
                            .replace("ADDRESS", server.address()));
            Files.writeString(
                    input.resolve("text.csv"),
                    "a;=WEBSERVICE(\"ADDRESSw\");=HYPERLINK(\"ADDRESSh\")\n1;2;3\n"
                            .replace("ADDRESS", server.address()));
            assertThat(run(input)).as(printed.toString(StandardCharsets.UTF_8)).isEqualTo(1);
            assertThat(printed.toString(StandardCharsets.UTF_8)).contains("good.xlsx", "dtd-xl-workbook-xml.xlsx");
            assertThat(server.connections() - before).as("connections").isZero();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String withDoctype(ZipParts parts, String part, CountingServer server) {
        String xml = new String(parts.parts().get(part), StandardCharsets.UTF_8);
        int after = xml.startsWith("<?xml") ? xml.indexOf("?>") + 2 : 0;
        return xml.substring(0, after) + DOCTYPE.replace("ADDRESS", server.address()) + xml.substring(after);
    }

    /** Relations that lead outside, in the lists of relations; pictures and links by address in any other part. */
    private static String withRelation(ZipParts parts, String part, CountingServer server) {
        String xml = new String(parts.parts().get(part), StandardCharsets.UTF_8);
        return xml.replaceAll("Target=\"[^\"]*\"", "Target=\"" + server.address() + "t\" TargetMode=\"External\"")
                .replaceAll("xmlns=\"[^\"]*\"", "$0 xml:base=\"" + server.address() + "\"");
    }

    @Test
    void noNameOfAFileReachesOutsideTheOutputFolder() throws IOException {
        Path input = Files.createDirectories(folder.resolve("names/in"));
        for (String name : NAMES) {
            Files.writeString(
                    input.resolve(name),
                    "Chỉ tiêu;Đơn vị;Ước thực hiện 6 tháng đầu năm 2021\nSản lượng lúa;tấn;1.234\n");
        }
        Files.copy(GoodBooks.SAMPLES.resolve("SoCongThuong_6T-2021.xlsx"), input.resolve("=1+1\u202E<b>.xlsx"));
        Map<String, Long> before = files();
        assertThat(run(input)).as(printed.toString(StandardCharsets.UTF_8)).isIn(0, 1);
        Map<String, Long> after = files();
        after.keySet().removeAll(before.keySet());
        assertThat(after.keySet()).allMatch(file -> file.startsWith("out/"));
        assertThat(after.keySet().stream().filter(file -> file.startsWith("out/runs/")))
                .isNotEmpty()
                .allMatch(file -> file.matches("[A-Za-z0-9._/-]+"));
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("\\u202E", "line\uFFFDbreak.csv")
                .doesNotContain("\u202E", "\u0007");
    }

    private Map<String, Long> files() throws IOException {
        Map<String, Long> files = new HashMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.size(file));
            }
        }
        return files;
    }
}
