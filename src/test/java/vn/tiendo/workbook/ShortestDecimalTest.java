package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShortestDecimalTest {

    private static final long SEED = 7;
    private static final int NUMBERS = 20_000;

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "7, 7",
        "-7.5, -7.5",
        "0.05, 0.05",
        "-0.05, -0.05",
        "1999999.999, 1999999.999",
        "2000000.5, 2000000.5",
        "0.001, 0.001",
        "0.66000000000000003, 0.66",
        "1e20, 100000000000000000000",
        "-9223372036854776, -9223372036854776",
        "-922337203685477.6, -922337203685477.6",
        "-9223372036854.775, -9223372036854.775",
        "9223372036854.775, 9223372036854.775"
    })
    void numbersAreWrittenWithTheirFewestDigits(double number, String text) {
        assertThat(ShortestDecimal.text(number)).isEqualTo(text);
    }

    @Test
    void noDigitIsTooManyAndNoneIsMissing() {
        Random numbers = new Random(SEED);
        for (int i = 0; i < NUMBERS; i++) {
            double digits = Math.rint(numbers.nextGaussian() * Math.pow(10, numbers.nextInt(17)));
            double number = digits / Math.pow(10, numbers.nextInt(10));
            BigDecimal written = ShortestDecimal.of(number);

            assertThat(written.doubleValue()).isEqualTo(number);
            assertThat(written.stripTrailingZeros().precision())
                    .as(Double.toString(number))
                    .isLessThanOrEqualTo(new BigDecimal(Double.toString(number))
                            .stripTrailingZeros()
                            .precision());
        }
    }

    @Test
    void theTextIsThatOfTheNumber() {
        Random numbers = new Random(SEED);
        for (int i = 0; i < NUMBERS; i++) {
            double number = Math.rint(numbers.nextGaussian() * 1e7) / Math.pow(10, numbers.nextInt(8));
            assertThat(ShortestDecimal.text(number))
                    .isEqualTo(ShortestDecimal.of(number).toPlainString());
        }
    }
}
