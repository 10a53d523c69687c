package vn.tiendo.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Sector;

/** A reader who subtracts the two numbers on the page gets the difference on the page. */
class DifferencesTest {

    private static final Indicator RATE = Indicators.rate("iip", "Chỉ số sản xuất công nghiệp", Sector.INDUSTRY, "Cục");

    @Test
    void areThoseOfTheDigitsShown() {
        Observation now = shown("8.734357", 1);
        Observation before = shown("9.27", 1);

        assertThat(difference(now, before)).isEqualByComparingTo("-0.6");
    }

    @Test
    void stayExactWhereRoundingWouldMakeAMissAHit() {
        Observation now = shown("6.96", 1);
        Observation target = shown("7", 0);
        BigDecimal difference = difference(now, target);

        assertThat(difference).isEqualByComparingTo("-0.04");
        assertThat(Differences.decimals(difference, 1)).isEqualTo(2);
        assertThat(Differences.decimals(new BigDecimal("-0.6"), 1)).isEqualTo(1);
        assertThat(Differences.decimals(BigDecimal.ZERO, 1)).isEqualTo(1);
    }

    private static BigDecimal difference(Observation first, Observation second) {
        return Differences.of(first, second, first.value().subtract(second.value()));
    }

    private static Observation shown(String value, int decimals) {
        Observation typed = new Figures("so.xlsx", "Biểu 1", Reviews.THAI_NGUYEN)
                .of(RATE, Measure.ACTUAL, Reviews.HALF, "%", "1", 0, Reviews.PLAIN);
        return new Observation(
                typed.indicator(),
                typed.area(),
                typed.period(),
                typed.measure(),
                new BigDecimal(value),
                decimals,
                typed.bounds(),
                "",
                typed.status(),
                typed.authority(),
                typed.setOn(),
                typed.sources());
    }
}
