package vn.tiendo.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd|' /C calc'!A0",
                "-2+3+cmd",
                "@SUM(A1)",
                "\t=1",
                " =1",
                "\"=1",
                "'=1",
                "＝1+1",
                "＋1+A1",
                "＠x",
                "|calc"
            })
    void textThatASpreadsheetWouldRunIsDefused(String hostile) {
        assertThat(CsvTable.defused(hostile)).isEqualTo("'" + hostile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+13", "-1.234,5", "-0.066", "1e-7", "-17%", "Thái Nguyên", "", "trên 94"})
    void numbersAndPlainTextStayAsTheyAre(String harmless) {
        assertThat(CsvTable.defused(harmless)).isEqualTo(harmless);
    }

    @Test
    void writesHeaderQuotesAndLineEndsOfRfc4180() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvTable table = new CsvTable(bytes, List.of("a", "b"))) {
            table.row(List.of("x,y", "nói \"có\"\nvà không"));
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("a,b\r\n\"x,y\",\"nói \"\"có\"\"\nvà không\"\r\n");
    }
}
