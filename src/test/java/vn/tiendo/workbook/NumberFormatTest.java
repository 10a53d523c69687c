package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

    /** "#,##0.##" prints 44.1 as 44.1: a second digit was never promised, so 44.12 recomputed agrees with it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        General   | 44.125 | 3
        0.00      | 44.1   | 2
        #,##0.##  | 44.1   | 1
        #,##0.##  | 44.126 | 2
        #,##0.##  | 44     | 0
        #,##0.0#  | 44     | 1
        0.0?      | 44.15  | 2
        #,##0     | 44.15  | 0
        """)
    void printsAsManyDigitsAsTheFormatAndTheNumberHave(String code, BigDecimal value, int digits) {
        assertThat(NumberFormat.of(code).shown(value)).isEqualTo(digits);
    }
}
