package vn.tiendo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a workbook says never becomes a command to the terminal or a line of the program's own. */
class ConsoleInjectionTest {

    private static final String HEAD =
            "TỈNH THÁI NGUYÊN\nChỉ tiêu;Đơn vị;Kế hoạch năm 2021;Ước thực hiện 6 tháng đầu năm 2021\n"
                    + "Kim ngạch xuất khẩu;triệu USD;300;150\n";

    @TempDir
    private Path folder;

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /** In an .xlsx a control character is written as _x001B_, and read as what it means. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars()
                .forEach(unit -> escaped.append(
                        unit < ' ' ? String.format(java.util.Locale.ROOT, "_x%04X_", unit) : (char) unit + ""));
        return escaped.toString();
    }

    private static void write(Workplace place, int number, String payload) throws IOException {
        String name = "p" + number;
        place.book(
                name + ".csv",
                HEAD + quoted("Chỉ tiêu " + payload) + ";" + quoted("tấn" + payload) + ";" + quoted("1.234" + payload)
                        + ";7\n" + quoted(payload + "Kim ngạch nhập khẩu") + ";triệu USD;"
                        + quoted("x" + payload) + ";" + quoted("5" + payload) + "\n");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(place.input().resolve(name + ".xlsx"))) {
            XSSFSheet sheet = book.createSheet("S");
            String[][] rows = {
                {"TỈNH THÁI NGUYÊN" + payload},
                {"Chỉ tiêu", "Đơn vị", "Kế hoạch năm 2021" + payload, "Ước thực hiện 6 tháng đầu năm 2021"},
                {"Kim ngạch xuất khẩu" + payload, "triệu USD", "300", "1.234"},
                {"Thu ngân sách", "tỷ đồng" + payload, "#REF!", "150 " + payload}
            };
            for (int row = 0; row < rows.length; row++) {
                Row into = sheet.createRow(row);
                for (int column = 0; column < rows[row].length; column++) {
                    into.createCell(column).setCellValue(escaped(rows[row][column]));
                }
            }
            book.write(out);
        }
        ZipParts parts = ZipParts.of(place.input().resolve(name + ".xlsx"));
        String workbook = new String(parts.parts().get("xl/workbook.xml"), StandardCharsets.UTF_8);
        String named =
                workbook.replace("name=\"S\"", "name=\"S" + escaped(payload).replace("&", "&amp;") + "\"");
        parts.write(place.input().resolve(name + ".xlsx"), "xl/workbook.xml", named.getBytes(StandardCharsets.UTF_8));
        if (!payload.contains("\u0000")) {
            Files.writeString(place.input().resolve("f" + number + payload.replace('/', '-') + ".csv"), HEAD);
        }
    }

    @Test
    void nothingCommandsTheTerminalAndNoLineIsForged() throws IOException {
        Workplace place = new Workplace(folder);
        List<String> payloads = Payloads.terminal();
        for (int i = 0; i < payloads.size(); i++) {
            write(place, i, payloads.get(i));
        }
        List<Integer> codes = new ArrayList<>();
        codes.add(place.tiendo("check", "--period=2021-H1"));
        codes.add(place.tiendo("run", "--period=2021-H1", "--area=Thái Nguyên", "--review=none"));
        codes.add(place.tiendo("approve", "--by=Ông \u001B[2J A\nB"));
        codes.add(place.tiendo("approve", "--by=Ông A"));
        codes.add(place.tiendo("report"));
        codes.add(place.tiendo("mail", "--dry-run"));
        assertThat(codes).as(place.printed()).doesNotContain(5);
        String printed = place.printed();
        assertThat(printed.codePoints().filter(ConsoleInjectionTest::commands).mapToObj(Character::getName))
                .isEmpty();
        assertThat(printed.lines().filter(line -> line.strip().startsWith(Payloads.FORGED)))
                .isEmpty();
        assertThat(printed).as("positive control").contains(Payloads.FORGED, "\\u001B", "\\u202E");
        System.out.printf(
                "terminal: %d payloads, %d lines printed%n",
                payloads.size(), printed.lines().count());
    }

    private static boolean commands(int letter) {
        return letter != '\n' && (Character.isISOControl(letter) || Character.getType(letter) == Character.FORMAT);
    }
}
