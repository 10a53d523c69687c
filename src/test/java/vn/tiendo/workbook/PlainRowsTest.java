package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sheet gives the same cells whether its plain rows are taken out before the XML parser or all are left to it. */
final class PlainRowsTest {

    private static final int SHEETS = 400;
    private static final int DAMAGED = 20_000;
    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"urn:m\" xmlns:x14ac=\"urn:x\""
                    + " xmlns:o=\"urn:o\"><cols><col min=\"1\" max=\"2\" hidden=\"1\"/></cols><sheetData>";
    private static final String TAIL = "</sheetData><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells></worksheet>";

    private static final String[] ROWS = {
        "<row>",
        "<row r=\"%d\">",
        "<row r=\"%d\" spans=\"1:9\" ht=\"15.75\" customHeight=\"1\">",
        "<row r=\"%d\" hidden=\"1\">",
        "<row r=\"%d\" ht=\"0\">",
        "<row r=\"%d\" s=\"2\" x14ac:dyDescent=\"0.25\">",
        "<row hidden='true' r='%d'>",
        "<row r=\"%d\" o:note=\"n\">",
        "<row  r=\"%d\">",
        "<row r=\"%d\" >",
        "<row r=\"x\">",
        "<row r=\"%d\" hidden=\"&#49;\">",
        "<row r=\"12345678\">",
        "<row r=\"0\">",
        "<row r=\"%d\"/>\n<row r=\"%d\">",
    };

    private static final String[] CELLS = {
        "<c/>",
        "<c r=\"%s\"/>",
        "<c r=\"%s\" s=\"3\"></c>",
        "<c r=\"%s\"><v>12.5</v></c>",
        "<c><v>7</v></c>",
        "<c r=\"%s\" s=\"12\" t=\"s\"><v>40</v></c>",
        "<c r=\"%s\" t=\"n\"><v>-1E3</v></c>",
        "<c r=\"%s\" t=\"b\"><v>1</v></c>",
        "<c r=\"%s\" t=\"e\"><v>#REF!</v></c>",
        "<c r=\"%s\" t=\"str\"><f>A1&amp;B1</f><v>a</v></c>",
        "<c r=\"%s\" t=\"str\"><f>\"a\"</f><v></v></c>",
        "<c r=\"%s\"><f>SUM(A1:A9)</f><v>3</v></c>",
        "<c r=\"%s\"><f t=\"shared\" ref=\"A1:B2\" si=\"0\">A1</f><v>3</v></c>",
        "<c r=\"%s\"><f t=\"shared\" si=\"0\"/></c>",
        "<c r=\"%s\"><f ca=\"1\" t=\"array\" ref=\"A1\">B1</f><v/></c>",
        "<c r=\"%s\"><f>NOW()</f></c>",
        "<c r=\"%s\" t=\"inlineStr\"><is><t>Tấn</t></is></c>",
        "<c r=\"%s\" s=\"1\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> a_x0041_ – b ế </t></is></c>",
        "<c r=\"%s\" t=\"str\"><f>IF(A1,\"Đạt\",\"Chưa\")</f><v>Đạt</v></c>",
        "<c r=\"%s\" t=\"inlineStr\"><is><t></t></is></c>",
        "<c r=\"%s\" t=\"str\"><f>A1</f><v/></c>",
        "<c r=\"%s\" t=\"str\"><f>A1</f></c>",
        "<c r=\"%s\" t=\"inlineStr\"/>",
        "<c r=\"%s\" t=\"inlineStr\"><v>Tấn</v></c>",
        "<c r=\"%s\" t=\"inlineStr\"><is/></c>",
        "<c r=\"%s\" t=\"inlineStr\"><is><t/></is></c>",
        "<c r=\"%s\" t=\"inlineStr\"><is><r><t>Tấn</t></r><r><t>/ha</t></r></is></c>",
        "<c r=\"%s\" t=\"inlineStr\"><is><t>a &amp; b\r\nc</t></is></c>",
        "<c r=\"%s\" t=\"inlineStr\"><is><t>a\u2028b\u0085c\ufffdd\ud83d\ude00</t></is></c>",
        "<c r=\"%s\"><is><t>Tấn</t></is></c>",
        "<c r=\"%s\" t=\"d\"><v>2021-06-30</v></c>",
        "<c t=\"s\" r=\"%s\"><v>1</v></c>",
        "<c r=\"%s\" cm=\"1\"><v>2</v></c>",
        "<c r=\"%s\"><v>&#50;</v></c>",
        "<c r=\"%s\"><v><![CDATA[9]]></v></c>",
        "<c r=\"%s\"><v> 4 </v></c>",
        "<c r=\"%s\" t=\"str\"><v>Hà Nội</v></c>",
        "<c r=\"%s\"><!-- <v>1</v> --><v>2</v></c>",
        "<c r=\"%s\"><v>1</v><v>2</v></c>",
        "<c r=\"%s\"><v/>5</c>",
        "<c r=\"%s\" t=\"s\"><v/>0</c>",
        "<c r=\"%s\" t=\"str\"><v/>Tấn</c>",
        "<c r=\"%s\" t=\"x\"><v>1</v></c>",
        "<c r=\"%s\" s=\"\"><v>1</v></c>",
        "<c r=\"\"><v>1</v></c>",
        "<c r=\"$B$2\"><v>1</v></c>",
        "<c r=\"ABCD1\"><v>1</v></c>",
        "<c r=\"%s\"><v>1</v><extLst><ext/></extLst></c>",
        "<c r=\"%s\"><v xml:space=\"preserve\">1</v></c>",
    };

    private static final String[] BETWEEN = {
        "",
        "",
        "",
        "\n",
        "\r\n  ",
        "<!-- <row r=\"5\"><c r=\"A5\"><v>5</v></c></row> -->",
        "<?p <row> ?>",
        "x",
        "<rowBreaks/>",
    };

    @Test
    void readsTheSameInWhateverPiecesItComes() {
        for (int seed = 0; seed < SHEETS; seed++) {
            Random random = new Random(seed);
            byte[] sheet = sheet(random, random.nextInt(40), random.nextInt(4)).getBytes(StandardCharsets.UTF_8);

            assertThat(read(pieces(sheet, random))).as("seed %d", seed).isEqualTo(parsed(sheet));
        }
    }

    @Test
    void readsTheSameWhereBytesAreDamaged() {
        for (int seed = 0; seed < DAMAGED; seed++) {
            Random random = new Random(seed);
            byte[] sheet = sheet(random, 3, random.nextInt(2)).getBytes(StandardCharsets.UTF_8);
            for (int damages = 1 + random.nextInt(2); damages > 0; damages--) {
                damage(sheet, random);
            }
            byte[] cut = random.nextInt(4) == 0 ? Arrays.copyOf(sheet, random.nextInt(sheet.length)) : sheet;

            assertThat(read(new ByteArrayInputStream(cut)))
                    .as(() -> new String(cut, StandardCharsets.UTF_8))
                    .isEqualTo(parsed(cut));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "007",
                "5.",
                ".5",
                "-.5",
                "-",
                ".",
                "-.",
                "",
                "1.2.3",
                "1-2",
                "--1",
                "+1",
                "1e3",
                "1E-3",
                "1,5",
                "NaN",
                "1234567",
                "12345678",
                "99999999999",
                "123456789.012345",
                "-0.00000000000001",
                "0.1",
                "87.56999999999999",
                "123456789012345",
                "1234567890123456",
                "99999999999999999999999",
                "0.00000000000000000000012",
                " 4",
                "4 ",
                "4d"
            })
    void readsNumbersInWhateverWriting(String number) {
        String cells = "<c r=\"A1\"><v>" + number + "</v></c><c r=\"B1\" t=\"s\"><v>" + number
                + "</v></c><c r=\"C1\"><f>A1</f><v>" + number + "</v></c><c r=\"D1\" t=\"b\"><v>" + number + "</v></c>";
        byte[] sheet = (HEAD + row("<row r=\"1\">", cells) + TAIL).getBytes(StandardCharsets.UTF_8);

        assertThat(read(new ByteArrayInputStream(sheet))).isEqualTo(parsed(sheet));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 5_000, 60_000, 200_000})
    void readsRowsOfAnyLength(int cells) {
        String wide = row("<row r=\"2\">", "<c r=\"A2\"><v>2</v></c>".repeat(cells));
        String odd = row("<row r=\"3\">", "<c r=\"A3\" t=\"inlineStr\"><is><t>ấ</t></is></c>".repeat(cells));
        String plain = row("<row r=\"4\">", "<c r=\"A4\"><v>4</v></c>");
        byte[] sheet = (HEAD + plain + wide + plain + odd + plain + TAIL).getBytes(StandardCharsets.UTF_8);

        assertThat(read(new ByteArrayInputStream(sheet))).isEqualTo(parsed(sheet));
    }

    @Test
    void leavesNothingOfPlainRowsToTheParser() throws IOException {
        String rows = row("<row r=\"1\" spans=\"1:2\">", "<c r=\"A1\" t=\"s\"><v>0</v></c>")
                .repeat(5_000);
        byte[] sheet = (HEAD + rows + TAIL).getBytes(StandardCharsets.UTF_8);
        AtomicLong cells = new AtomicLong();

        PlainRows left = new PlainRows(
                new ByteArrayInputStream(sheet),
                new XlsxRows(budget(), (cell, row, column) -> cells.incrementAndGet(), new GridBuilder("f", "s")));

        assertThat(new String(left.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(HEAD + TAIL);
        assertThat(cells.get()).isEqualTo(5_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- c -->", "<extLst><ext>", "<AlternateContent>"})
    void leavesAllToTheParserWhereTheHeadIsOutOfTheOrdinary(String inHead) throws IOException {
        String head = HEAD.replace("<cols>", inHead + "<cols>");
        byte[] sheet =
                (head + row("<row r=\"1\">", "<c r=\"A1\"><v>1</v></c>") + TAIL).getBytes(StandardCharsets.UTF_8);

        PlainRows left = new PlainRows(
                new ByteArrayInputStream(sheet),
                new XlsxRows(budget(), (cell, row, column) -> {}, new GridBuilder("f", "s")));

        assertThat(left.readAllBytes()).isEqualTo(sheet);
    }

    @Test
    void knowsAPrefixOnlyWhereTheSheetDeclaresIt() {
        String row = row("<row r=\"1\" x14ac:dyDescent=\"0.25\">", "<c r=\"A1\"><v>1</v></c>");
        byte[] undeclared = (HEAD.replace(" xmlns:x14ac=\"urn:x\"", "") + row + TAIL).getBytes(StandardCharsets.UTF_8);

        assertThat(read(new ByteArrayInputStream(undeclared)))
                .isEqualTo("UNREADABLE_FILE")
                .isEqualTo(parsed(undeclared));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "utf-8", "windows-1252", "ISO-8859-1", "US-ASCII"})
    void knowsLettersOnlyInTheEncodingThatTheSheetDeclares(String encoding) {
        String cell = "<c r=\"A1\" t=\"inlineStr\"><is><t>Tấn é</t></is></c>";
        String declared = HEAD.replace("encoding=\"UTF-8\"", "encoding = '" + encoding + "'");
        byte[] sheet = (declared + row("<row r=\"1\">", cell) + TAIL).getBytes(StandardCharsets.UTF_8);

        assertThat(read(new ByteArrayInputStream(sheet))).isEqualTo(parsed(sheet));
    }

    @Test
    void takesOutTextsOfTheirOwnToo() throws IOException {
        String cells = "<c r=\"A1\" t=\"inlineStr\"><is><t>Tấn – ½ Đ</t></is></c>"
                + "<c r=\"B1\" t=\"str\"><f>\"ả\"</f><v>ả</v></c>";
        byte[] sheet = (HEAD + row("<row r=\"1\">", cells) + TAIL).getBytes(StandardCharsets.UTF_8);

        PlainRows left = new PlainRows(
                new ByteArrayInputStream(sheet),
                new XlsxRows(budget(), (cell, row, column) -> {}, new GridBuilder("f", "s")));

        assertThat(new String(left.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(HEAD + TAIL);
    }

    @Test
    void countsTheLettersThatItTakesOut() {
        String cell = "<c r=\"A1\" t=\"inlineStr\"><is><t>mười chữ cái</t></is></c>";
        byte[] sheet = (HEAD + row("<row r=\"1\">", cell.repeat(3)) + TAIL).getBytes(StandardCharsets.UTF_8);
        ReadingLimits usual = ReadingLimits.STANDARD;
        ReadingLimits few = new ReadingLimits(
                usual.fileBytes(),
                usual.partBytes(),
                usual.unpackedBytes(),
                usual.entries(),
                usual.sheets(),
                usual.cells(),
                30,
                usual.shownCharacters(),
                usual.merges(),
                usual.time(),
                usual.timePerMebibyte(),
                usual.runTime());
        PlainRows rows = new PlainRows(
                new ByteArrayInputStream(sheet),
                new XlsxRows(
                        new ReadingBudget(few, 1, () -> 0, Long.MAX_VALUE),
                        (cells, row, column) -> {},
                        new GridBuilder("f", "s")));

        assertThatThrownBy(rows::readAllBytes).isInstanceOf(Refusal.class);
    }

    private static String row(String start, String cells) {
        return start + cells + "</row>";
    }

    private static String sheet(Random random, int rows, int oddness) {
        StringBuilder sheet = new StringBuilder(HEAD);
        for (int row = 1; row <= rows; row++) {
            sheet.append(ROWS[pick(random, ROWS, 6, oddness)].replace("%d", String.valueOf(row)));
            for (int column = random.nextInt(8); column > 0; column--) {
                String address = (char) ('A' + random.nextInt(26)) + String.valueOf(row);
                sheet.append(CELLS[pick(random, CELLS, 22, oddness)].replace("%s", address));
            }
            sheet.append("</row>").append(BETWEEN[pick(random, BETWEEN, 5, oddness)]);
        }
        return sheet.append(TAIL).toString();
    }

    /** One of the first, which are plain, or now and then any. */
    private static int pick(Random random, String[] from, int plain, int oddness) {
        return random.nextInt(from == CELLS ? 12 : 6) < oddness ? random.nextInt(from.length) : random.nextInt(plain);
    }

    private static void damage(byte[] sheet, Random random) {
        String letters = "<>/\"'=& crvfst019A!-?x\0\t\n\u00e9\u0080\u00a8\u00c2\u00e0\u00e2\u00ed\u00ff";
        sheet[random.nextInt(sheet.length)] = (byte) letters.charAt(random.nextInt(letters.length()));
    }

    /** The bytes as a network gives them: a few at a time. */
    private static InputStream pieces(byte[] bytes, Random random) {
        int most = 1 + random.nextInt(300);
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, 1 + random.nextInt(most)));
            }
        };
    }

    private static String parsed(byte[] sheet) {
        return cells(new ByteArrayInputStream(sheet), false);
    }

    private static String read(InputStream sheet) {
        return cells(sheet, true);
    }

    /** What the value says to those who only ask for that. */
    private static String told(XlsxCell cell) {
        return switch (cell.type()) {
            case NUMBER -> String.valueOf(cell.number());
            case SHARED -> String.valueOf(cell.index());
            default -> "";
        };
    }

    /** All that is read of a sheet, or why it could not be read. */
    private static String cells(InputStream sheet, boolean takingPlainRowsOut) {
        List<String> seen = new ArrayList<>();
        GridBuilder grid = new GridBuilder("f", "s");
        XlsxRows rows = new XlsxRows(
                budget(),
                (cell, row, column) -> seen.add(String.join(
                        " ",
                        row + "," + column,
                        cell.type().name(),
                        String.valueOf(cell.format()),
                        cell.isUncalculated() ? "?" : "",
                        told(cell),
                        "[" + cell.text() + "]",
                        cell.ownText().toString())),
                grid);
        try {
            Guard.parsing(() -> {
                try (XmlPart part = takingPlainRowsOut
                        ? new XmlPart(sheet, whole -> new PlainRows(whole, rows))
                        : new XmlPart(sheet)) {
                    new XlsxSheet(part, budget(), rows, grid).read(XlsxSheet.ALL_ROWS);
                    part.drain();
                    return seen;
                }
            });
        } catch (Refusal refusal) {
            return refusal.code().name();
        }
        return String.join("\n", seen) + "\n" + grid.hiddenRows + grid.hiddenColumns + grid.merges;
    }

    private static ReadingBudget budget() {
        return new ReadingBudget(ReadingLimits.STANDARD, 1, () -> 0, Long.MAX_VALUE);
    }
}
