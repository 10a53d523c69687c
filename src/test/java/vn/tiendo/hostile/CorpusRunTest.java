package vn.tiendo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.SharedFiles;

/**
 * Everything hostile and broken in one folder beside twelve good workbooks, in one process with a heap of 512 MB. The
 * good ones must not notice. {@code -Dlong} also writes the marked-up copies, for which POI's full model opens them all.
 */
class CorpusRunTest {

    private static final double MOST_SECONDS = 10;

    /** The end of a workbook's line: "1,68 giây". */
    private static final Pattern LINE = Pattern.compile("^ *\\d+/\\d+ {2}(.*?) · .* · ([0-9.]+),(\\d+) giây$");

    private static final Pattern CLASS_NAME = Pattern.compile(
            "\\b(java|javax|org|com|vn)\\.[a-z]+\\.|[A-Za-z]+(Exception|Error)\\b|^\\s+at [\\w.$]+\\(",
            Pattern.MULTILINE);

    @TempDir
    private static Path folder;

    private static Path all;
    private static Path alone;
    private static String printed = "";
    private static Set<String> good = Set.of();

    @BeforeAll
    static void runWithAndWithout() throws IOException, InterruptedException {
        Path corpus = SharedFiles.require("corpus");
        good = GoodBooks.names(GoodBooks.twelve());
        Path input = GoodBooks.copy(GoodBooks.twelve(), folder.resolve("in"));
        GoodBooks.copy(GoodBooks.files(corpus.resolve("attack")), input);
        GoodBooks.copy(GoodBooks.files(corpus.resolve("poi")), input);
        all = folder.resolve("all");
        alone = folder.resolve("alone");
        ChildProcess hostile = run(input, all, "-Xmx512m");
        ChildProcess quiet = run(GoodBooks.copy(GoodBooks.twelve(), folder.resolve("good")), alone, "-Xmx512m");
        assertThat(hostile.end()).as(hostile.printed()).isEqualTo(1);
        assertThat(quiet.end()).as(quiet.printed()).isIn(0, 1);
        printed = hostile.printed();
        Files.copy(
                hostile.log(), Path.of("target", "corpus-run.txt"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static ChildProcess run(Path input, Path output, String heap) throws IOException {
        return ChildProcess.start(
                ProgramAtNoon.class,
                folder.resolve(output.getFileName() + ".txt"),
                Map.of(),
                List.of(heap),
                "run",
                "--input=" + input,
                "--output=" + output,
                "--period=2021-H1",
                "--area=Thái Nguyên",
                "--review=" + (LongRun.asked() ? "all" : "none"));
    }

    private static List<CSVRecord> rows(Path output, String table) throws IOException {
        Path file = output.resolve("latest/data").resolve(table);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }

    private static List<List<String>> ofTheGood(Path output, String table) throws IOException {
        return rows(output, table).stream()
                .filter(row -> good.contains(row.get("file")))
                .map(CSVRecord::toList)
                .toList();
    }

    @Test
    void theGoodWorkbooksDoNotNotice() throws IOException {
        assertThat(ofTheGood(alone, "figures.csv")).hasSizeGreaterThan(200);
        assertThat(ofTheGood(all, "figures.csv")).isEqualTo(ofTheGood(alone, "figures.csv"));
        assertThat(ofTheGood(all, "findings.csv")).isEqualTo(ofTheGood(alone, "findings.csv"));
        assertThat(rows(all, "indicators.csv").stream().map(CSVRecord::toList))
                .isEqualTo(rows(alone, "indicators.csv").stream()
                        .map(CSVRecord::toList)
                        .toList());
    }

    @Test
    void everyFileHasItsLineAndNoneTakesLong() {
        double slowest = 0;
        Set<String> told = new TreeSet<>();
        for (String line : printed.lines().toList()) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                told.add(matcher.group(1));
                slowest = Math.max(slowest, Double.parseDouble(matcher.group(2) + "." + matcher.group(3)));
            }
        }
        System.out.printf(
                "corpus run: %d files, slowest %.2f s of processor time, heap 512 MB%n", told.size(), slowest);
        assertThat(told).hasSizeGreaterThan(820);
        assertThat(slowest).isLessThan(MOST_SECONDS);
    }

    @Test
    void whatIsRefusedIsExactlyWhatIsKnownAndIsNamedInPlainWords() throws IOException {
        Set<String> refused = rows(all, "findings.csv").stream()
                .filter(row -> row.get("severity").equals("error") && !good.contains(row.get("file")))
                .filter(row -> row.get("sheet").isEmpty())
                .map(row -> row.get("file"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(refused).isEqualTo(knownToBeRefused());
        for (CSVRecord row : rows(all, "findings.csv")) {
            assertThat(row.get("message")).as(row.toString()).isNotBlank();
            if (row.get("severity").equals("error")) {
                assertThat(row.get("expected")).as(row.toString()).isNotBlank();
            }
            assertThat(CLASS_NAME
                            .matcher(row.get("message") + "\n" + row.get("expected"))
                            .find())
                    .as(row.toString())
                    .isFalse();
        }
        String withoutNames = printed.replaceAll("\\S+\\.(xlsx|xlsm|xls|xlsb|xltx)\\b", "");
        assertThat(CLASS_NAME.matcher(withoutNames).results().map(found -> found.group()))
                .isEmpty();
    }

    /** The table of outcomes that the reading of each file is held against. */
    private static Set<String> knownToBeRefused() throws IOException {
        try (InputStream table = CorpusRunTest.class.getResourceAsStream("/vn/tiendo/workbook/corpus-outcomes.tsv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .filter(fields -> fields[1].equals("refused"))
                    .map(fields -> fields[0].substring(fields[0].indexOf('/') + 1))
                    // Names that begin so are Excel's own marks of an open file and left aside.
                    .filter(name -> !name.startsWith("~$"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
