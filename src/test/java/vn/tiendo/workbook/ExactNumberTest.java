package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactNumberTest {

    private static final int NUMBERS = 20_000;
    private static final String[] FORMS = {"%.2f", "%.10f", "%.15E", "%.16E", "%.20E"};

    @Test
    void readsWhateverProgramsWriteAsJavaDoes() {
        Random random = new Random(1);
        for (int i = 0; i < NUMBERS; i++) {
            double quotient = Math.rint(random.nextGaussian() * 1e7) / (1 + random.nextInt(10_000));
            for (String form : FORMS) {
                isReadAsJavaDoes(String.format(Locale.ROOT, form, quotient));
            }
            isReadAsJavaDoes(String.valueOf(quotient));
            isReadAsJavaDoes(String.valueOf(Double.longBitsToDouble(random.nextLong() & Long.MAX_VALUE)));
        }
    }

    private static void isReadAsJavaDoes(String text) {
        double number = Double.parseDouble(text.replace("NaN", "0"));
        Double meant = Double.isInfinite(number) || text.equals("NaN") ? Double.NaN : number;

        assertThat(ExactNumber.parse(text)).as(text).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9007199254740993",
                "0.1000000000000000055511151231257827",
                "4.9E-324",
                "2.2250738585072011e-308",
                "1.7976931348623157E308",
                "123456789012345678901234567890",
                "+1",
                "-0",
                "1e-400",
                "00000000000000000001",
            })
    void readsTheNearestNumberOfLongAndOddOnes(String text) {
        assertThat(ExactNumber.parse(text)).isEqualTo(Double.valueOf(text));
    }

    @Test
    void readsExponentsThatTakeLongMantissasBack() {
        assertThat(ExactNumber.parse("0." + "0".repeat(1999) + "1e20000")).isNaN();
        assertThat(ExactNumber.parse("1" + "0".repeat(2000) + "e-20000")).isZero();
        assertThat(ExactNumber.parse("1" + "0".repeat(300) + "e-300")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "e5",
                "1e",
                "1e+",
                "1.2.3",
                "1 2",
                "1,5",
                "1d",
                "1f",
                "0x1p3",
                "NaN",
                "Infinity",
                "1e400",
                "--1",
                "1-2"
            })
    void whatIsNoFiniteNumberIsNone(String text) {
        assertThat(ExactNumber.parse(text)).isNaN();
    }
}
