package vn.tiendo.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConversionsTest {

    private final Conversions conversions = Conversions.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    361.7 | nghìn tỷ đồng | tỷ đồng | 361700
                    361.7 | ngàn tỉ đồng | tỷ đồng | 361700
                    15600000 | Tr. đồng | tỷ đồng | 15600
                    7325 | Tỉ đồng | tỷ đồng | 7325
                    1234567890 | đồng | tỷ đồng | 1.234567890
                    250 | Triệu dồng | tỷ đồng | 0.25
                    13400 | Triệu USD | tỷ USD | 13.4
                    157629990 | nghìn USD | tỷ USD | 157.62999
                    460700 | tấn | nghìn tấn | 460.7
                    4607000 | tạ | nghìn tấn | 460.7
                    94 | nghìn đảng viên | đảng viên | 94000
                    21 | 1000 con | con | 21000
                    5.5 | nghìn ha | ha | 5500
                    2.3 | lần | % | 230
                    """)
    void convertsExactly(BigDecimal value, String from, String to, BigDecimal expected) {
        ConvertibleUnit printed = conversions.find(from).orElseThrow();
        ConvertibleUnit own = conversions.find(to).orElseThrow();

        assertThat(printed.convert(value, own)).isEqualByComparingTo(expected);
    }

    @Test
    void keepsThePrintedPrecision() {
        ConvertibleUnit thousandBillions = conversions.find("nghìn tỷ đồng").orElseThrow();
        ConvertibleUnit billions = conversions.find("tỷ đồng").orElseThrow();
        ConvertibleUnit millions = conversions.find("triệu đồng").orElseThrow();

        assertThat(thousandBillions.decimals(1, billions)).isEqualTo(-2);
        assertThat(millions.decimals(0, billions)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dòng", "triệu", "tỷ", "% so với dự toán", "nghìn", ""})
    void knowsNoOtherWords(String printed) {
        assertThat(conversions.find(printed)).isEmpty();
    }

    @Test
    void refusesToMixWhatIsMeasured() {
        ConvertibleUnit dong = conversions.find("tỷ đồng").orElseThrow();
        ConvertibleUnit dollar = conversions.find("tỷ USD").orElseThrow();

        assertThatThrownBy(() -> dong.convert(BigDecimal.ONE, dollar)).isInstanceOf(IllegalArgumentException.class);
    }
}
