package vn.tiendo.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvNumberTest {

    private final CsvNumber number = new CsvNumber();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.00",
                "0E+5",
                "7",
                "-7",
                "0.05",
                "-0.05",
                "162.390",
                "100",
                "1E+3",
                "12E+20",
                "1.5E-7",
                "999999999999999999",
                "0.123456789012345678",
                "-0.123456789012345678",
                "1234567890123456789",
                "9223372036854775807.5",
                "-12345678901234567890.1234567890",
                "0.000000000000000000001",
                "2147483648.25"
            })
    void writesEveryDigitAsOtherTablesDo(String digits) {
        BigDecimal value = new BigDecimal(digits);

        assertThat(written(value)).isEqualTo("," + CsvValues.exact(value));
    }

    @Test
    void writesOneNumberAfterAnother() {
        assertThat(written(new BigDecimal("1E+2"))).isEqualTo(",100");
        assertThat(written(new BigDecimal("-123456.78"))).isEqualTo(",-123456.78");
        assertThat(written(new BigDecimal("5"))).isEqualTo(",5");
    }

    @Test
    void knowsTheTextThatIsTheNumberAsWritten() {
        number.next(new BigDecimal("-87.020"));

        assertThat(number.is("-87.02")).isTrue();
        assertThat(number.is("-87.020")).isFalse();
        assertThat(number.is("-87.03")).isFalse();
        assertThat(number.is("-87,02")).isFalse();
    }

    private String written(BigDecimal value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvBytes row = new CsvBytes(bytes);
        number.next(value);
        number.putInto(row);
        row.flush();
        return bytes.toString(StandardCharsets.US_ASCII);
    }
}
