package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.reference.PlainText;

/** What spares most texts and numbers a closer look must spare none that needs it. */
final class FirstLooksTest {

    private static final long SEED = 5;
    private static final int NUMBERS = 20_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6 tháng",
                "Sáu tháng",
                "T6/06",
                "6T",
                "Quý I",
                "qii",
                "Cả năm",
                "Nửa đầu năm",
                "Vụ mùa",
                "Đông xuân",
                "ngày 12 . 5",
                "so với 31/5",
                "2021",
                "June",
                "in May",
                "first quarter",
                "3 months",
                "first half",
                "KH04/DT04"
            })
    void timesAreSeenAtFirstSight(String text) {
        assertThat(TimeReader.find(PlainText.plain(PlainText.composed(text)))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Giá trị sản xuất nông nghiệp 5", "Xi măng", "Tổng số", "1.1", "Bê tông M250"})
    void labelsWithoutTimesHaveNone(String text) {
        assertThat(TimeReader.find(PlainText.plain(PlainText.composed(text)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Nông nghiệp, NONE, Nông nghiệp",
        "A. Nông nghiệp, CAPITAL, Nông nghiệp",
        "A) Nông nghiệp, CAPITAL, Nông nghiệp",
        "IV. Thu ngân sách, ROMAN, Thu ngân sách",
        "Ví dụ, NONE, Ví dụ",
        "1.2. Chăn nuôi, DECIMAL, Chăn nuôi",
        "- Lúa, DASH, Lúa",
        "+ Ngô, PLUS, Ngô",
        "đ) Khác, SMALL, Khác"
    })
    void numberingIsTakenOffLabelsThatHaveIt(String label, RowLabel.Marker marker, String words) {
        LabelWords read = LabelParts.of(Recognised.VOCABULARY, label);
        assertThat(read.marker()).isEqualTo(marker);
        assertThat(read.text()).isEqualTo(words);
    }

    @Test
    void decimalsAreThoseOfTheNumberRoundedToSix() {
        Random numbers = new Random(SEED);
        for (int i = 0; i < NUMBERS; i++) {
            double number = Math.rint(numbers.nextGaussian() * 1e7) / Math.pow(10, numbers.nextInt(10));
            BigDecimal rounded = BigDecimal.valueOf(number).setScale(6, RoundingMode.HALF_UP);
            assertThat(PrintedColumn.decimals(number))
                    .as("%s", number)
                    .isEqualTo(Math.max(0, rounded.stripTrailingZeros().scale()));
        }
    }
}
