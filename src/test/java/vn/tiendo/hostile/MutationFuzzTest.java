package vn.tiendo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.model.Figure;

/**
 * Seeded mutants of workbooks. None may throw, hang or give a number that nobody typed: a figure is unchanged, or missing
 * with a finding, or changed because the bytes it is read from did, which {@link PackageOracle} names. What is recognised
 * follows from the cells alone, so that most mutants are held against their cells and some against all that their figures
 * say (in the long run each of them). {@code -Dseed=1} takes other mutants, {@code -Dlong} twenty times as many.
 */
class MutationFuzzTest {

    private static final long SEED = Long.getLong("seed", 20210702L);
    private static final int TIMES = LongRun.of(1, 20);
    private static final int SAID_EVERY = 5_000;
    private static final int FIGURES_EVERY = LongRun.of(8, 1);
    private static final Pattern VALUE =
            Pattern.compile("<c r=\"([A-Z]+\\d+)\"(?![^>]* t=\"[^n])[^>]*><v>(\\d+\\.?\\d*)</v></c>");
    private static final Map<String, Integer> TALLY = new TreeMap<>();

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);

    @AfterAll
    static void print() {
        int all = TALLY.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf("mutants: %d (seed %d): %s%n", all, SEED, TALLY);
        assertThat(all).as("mutants").isPositive();
    }

    private static void count(String kind, boolean refused) {
        TALLY.merge(kind + (refused ? " refused" : " read"), 1, Integer::sum);
        int all = TALLY.values().stream().mapToInt(Integer::intValue).sum();
        if (all % SAID_EVERY == 0) {
            System.out.printf("mutants so far: %d (seed %d)%n", all, SEED);
        }
    }

    private static List<Path> books(String extension) throws IOException {
        return GoodBooks.samples().stream()
                .filter(book -> book.toString().endsWith(extension))
                .toList();
    }

    private static Map<String, String> sheetOfPart(Path book) throws IOException {
        String workbook = new String(ZipParts.of(book).parts().get("xl/workbook.xml"), StandardCharsets.UTF_8);
        List<String> names = Pattern.compile("<sheet name=\"([^\"]*)\"")
                .matcher(workbook)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .toList();
        Map<String, String> sheets = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            sheets.put("xl/worksheets/sheet" + (i + 1) + ".xml", names.get(i));
        }
        return sheets;
    }

    @Test
    void aMutantOfAPartChangesOnlyWhatIsReadFromIt() throws IOException {
        for (Path book : books(".xlsx")) {
            PackageOracle oracle = new PackageOracle(Snapshot.of(book, true));
            ZipParts parts = ZipParts.of(book);
            Map<String, String> sheets = sheetOfPart(book);
            List<String> names = new ArrayList<>(parts.parts().keySet());
            names.addAll(sheets.keySet());
            names.addAll(sheets.keySet());
            Path mutant = folder.resolve(book.getFileName());
            for (int i = 0; i < 700 * TIMES; i++) {
                String part = names.get(random.nextInt(names.size()));
                byte[] before = parts.parts().get(part);
                Mutation mutation = Mutation.of(before, random);
                parts.write(mutant, part, mutation.bytes());
                boolean withFigures = i % FIGURES_EVERY == 0;
                Snapshot read = Snapshot.of(mutant, withFigures);
                String sheet = sheets.getOrDefault(part, "");
                List<String> complaints = new ArrayList<>(oracle.complaints(part, sheet, before, mutation, read));
                if (withFigures) {
                    complaints.addAll(oracle.complaintsOfFigures(part, sheet, before, mutation, read));
                }
                assertThat(complaints)
                        .as(
                                "%s, mutant %d of %s at %d–%d, findings %s",
                                book.getFileName(), i, part, mutation.from(), mutation.to(), read.findings())
                        .isEmpty();
                count("part", read.refused());
            }
        }
    }

    @Test
    void aMutantOfAStoredNumberChangesItsFigureAlone() throws IOException {
        for (Path book : books(".xlsx")) {
            Snapshot original = Snapshot.of(book, true);
            ZipParts parts = ZipParts.of(book);
            for (Map.Entry<String, String> sheet : sheetOfPart(book).entrySet()) {
                String xml = new String(parts.parts().get(sheet.getKey()), StandardCharsets.ISO_8859_1);
                List<MatchResult> values = VALUE.matcher(xml)
                        .results()
                        .filter(value -> original.figures().containsKey(sheet.getValue() + "!" + value.group(1)))
                        .toList();
                assertThat(values).as(sheet.toString()).isNotEmpty();
                for (int i = 0; i < Math.min(values.size() * 2, 40) * TIMES; i++) {
                    MatchResult value = values.get(random.nextInt(values.size()));
                    mutateNumber(original, parts, sheet, xml, value, folder.resolve(book.getFileName()));
                }
            }
        }
    }

    private void mutateNumber(
            Snapshot original,
            ZipParts parts,
            Map.Entry<String, String> sheet,
            String xml,
            MatchResult value,
            Path mutant)
            throws IOException {
        int at = value.start(2) + random.nextInt(value.group(2).length());
        char digit = xml.charAt(at);
        if (digit == '.') {
            return;
        }
        char other = (char) ('1' + (digit - '0' + random.nextInt(8)) % 9);
        if (other == digit) {
            return;
        }
        String changed = xml.substring(0, at) + other + xml.substring(at + 1);
        parts.write(mutant, sheet.getKey(), changed.getBytes(StandardCharsets.ISO_8859_1));
        Snapshot read = Snapshot.of(mutant, true);
        String place = sheet.getValue() + "!" + value.group(1);
        String what = place + " " + value.group(2) + " with " + other + " at " + (at - value.start(2));
        assertThat(new FigureOracle(original).complaints(read, Set.of(place), false, any -> false))
                .as(what)
                .isEmpty();
        original.figures().forEach((where, before) -> {
            // A percentage alone in its column is an index or a growth by its own size.
            boolean own = where.equals(place);
            Optional<Figure> now = Optional.ofNullable(read.figures().get(where));
            assertThat(now.map(figure -> meaning(figure, own)).orElse(meaning(before, own)))
                    .as("%s: %s", what, where)
                    .isEqualTo(meaning(before, own));
        });
        Figure now = read.figures().get(place);
        if (now != null) {
            assertThat(now.value())
                    .as(what)
                    .isNotEqualByComparingTo(original.figures().get(place).value());
        }
        count(now == null ? "number, told" : "number", read.refused());
    }

    private static List<Object> meaning(Figure figure, boolean anyMeasure) {
        return List.of(
                figure.rowPath(),
                String.join(" ", figure.columnHeader()),
                anyMeasure ? "" : figure.measure(),
                figure.period(),
                figure.unit(),
                figure.area(),
                figure.status(),
                figure.authority(),
                figure.priceBasis());
    }

    @Test
    void aMutantOfPackedBytesIsRefusedOrTheSame() throws IOException {
        for (Path book : books(".xlsx")) {
            PackageOracle oracle = new PackageOracle(Snapshot.of(book, false));
            byte[] bytes = Files.readAllBytes(book);
            Path mutant = folder.resolve("mutant.xlsx");
            for (int i = 0; i < 300 * TIMES; i++) {
                Mutation mutation = Mutation.of(bytes, random);
                Files.write(mutant, mutation.bytes());
                Snapshot read = Snapshot.of(mutant, false);
                assertThat(oracle.complaints("_rels/.rels", "", bytes, mutation, read))
                        .as("%s, mutant %d at %d", book.getFileName(), i, mutation.from())
                        .isEmpty();
                count("packed bytes", read.refused());
            }
        }
    }

    @Test
    void aMutantOfARecordIsReadOrRefused() throws IOException {
        for (Path book : books(".xls")) {
            byte[] bytes = Files.readAllBytes(book);
            Path mutant = folder.resolve("mutant.xls");
            for (int i = 0; i < 1500 * TIMES; i++) {
                Files.write(mutant, Mutation.of(bytes, random).bytes());
                count("records", Snapshot.of(mutant, i % 8 == 0).refused());
            }
        }
    }

    /** A NUMBER record: its code, its length, row, column, format, eight bytes of a number. */
    @Test
    void aMutantOfANumberInARecordChangesItsCellAlone() throws IOException {
        for (Path book : books(".xls")) {
            Snapshot original = Snapshot.of(book, false);
            byte[] bytes = Files.readAllBytes(book);
            Path mutant = folder.resolve("mutant.xls");
            int records = 0;
            for (int at = 0; at < bytes.length - 18; at++) {
                if (bytes[at] == 3 && bytes[at + 1] == 2 && bytes[at + 2] == 14 && bytes[at + 3] == 0) {
                    records++;
                    byte[] changed = bytes.clone();
                    changed[at + 12] ^= (byte) (1 << random.nextInt(8));
                    double value = ByteBuffer.wrap(changed, at + 10, 8)
                            .order(ByteOrder.LITTLE_ENDIAN)
                            .getDouble();
                    Files.write(mutant, changed);
                    Snapshot read = Snapshot.of(mutant, false);
                    List<Snapshot.Content> now = read.cells().entrySet().stream()
                            .filter(cell ->
                                    !cell.getValue().equals(original.cells().get(cell.getKey())))
                            .map(Map.Entry::getValue)
                            .toList();
                    assertThat(now).as("record at %d", at).hasSize(1).allMatch(content -> content.number() == value);
                    assertThat(read.cells().keySet()).isEqualTo(original.cells().keySet());
                    count("number in a record", read.refused());
                }
            }
            assertThat(records).isPositive();
        }
    }

    private static String text(String kind) {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 30; i++) {
            String[] cells = {
                "Chỉ tiêu " + (char) ('a' + i % 26), String.valueOf(71_000 + i), String.valueOf(83_000 + i)
            };
            rows.append(
                    switch (kind) {
                        case "csv" -> String.join(";", cells) + "\r\n";
                        case "html" -> "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>\n";
                        default ->
                            "<Row><Cell><Data ss:Type=\"String\">" + cells[0]
                                    + "</Data></Cell><Cell><Data ss:Type=\"Number\">" + cells[1]
                                    + "</Data></Cell><Cell><Data ss:Type=\"Number\">" + cells[2]
                                    + "</Data></Cell></Row>\n";
                    });
        }
        return switch (kind) {
            case "csv" -> "Chỉ tiêu;Kế hoạch;Ước\r\n" + rows;
            case "html" -> "<html><meta charset=utf-8><table>" + rows + "</table></html>";
            default ->
                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                        + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"A\"><Table>"
                        + rows + "</Table></Worksheet></Workbook>";
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "html", "xml"})
    void aMutantOfATextIsReadOrRefusedAndOneOfANumberChangesItsCellAlone(String kind) throws IOException {
        byte[] bytes = text(kind).getBytes(StandardCharsets.UTF_8);
        Path mutant = folder.resolve("mutant." + kind);
        Files.write(mutant, bytes);
        Snapshot original = Snapshot.of(mutant, false);
        assertThat(original.cells()).hasSizeGreaterThanOrEqualTo(90);
        for (int i = 0; i < 400 * TIMES; i++) {
            Files.write(mutant, Mutation.of(bytes, random).bytes());
            count(kind, Snapshot.of(mutant, i % 8 == 0).refused());
        }
        for (int i = 0; i < 100; i++) {
            String number = String.valueOf((random.nextBoolean() ? 71_000 : 83_000) + 1 + random.nextInt(30));
            String other = number.charAt(0) + "5" + number.substring(2);
            Files.writeString(mutant, text(kind).replace(number, other));
            Snapshot read = Snapshot.of(mutant, false);
            List<String> changed = read.cells().entrySet().stream()
                    .filter(cell -> !cell.getValue().equals(original.cells().get(cell.getKey())))
                    .map(cell -> cell.getValue().text())
                    .toList();
            assertThat(changed).containsExactly(other);
            count(kind + " number", read.refused());
        }
    }
}
