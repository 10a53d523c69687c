package vn.tiendo.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.model.Projection;

class ShareRuleTest {

    private static final ShareRule RULE = new ShareRule(new BigDecimal("0.5"));

    @Test
    void aSteadyPathIsFollowedExactly() {
        assertThat(RULE.project(new BigDecimal("43"), shares(0.43, 0.43, 0.43))).isEqualByComparingTo("100");
    }

    @Test
    void aPathThatScattersIsDrawnTowardsTheCalendar() {
        double steady = share(0.39, 0.40, 0.41);
        double scattered = share(0.20, 0.40, 0.60);

        assertThat(steady).isCloseTo(0.40, within(0.005));
        assertThat(scattered).isBetween(steady + 0.01, 0.5);
    }

    @Test
    void oneOddYearMovesItLittle() {
        assertThat(share(0.40, 0.40, 0.60, 0.40, 0.40)).isCloseTo(0.40, within(0.03));
    }

    @Test
    void newerYearsWeighMore() {
        assertThat(share(0.40, 0.40, 0.44, 0.44)).isGreaterThan(share(0.44, 0.44, 0.40, 0.40));
    }

    @Test
    void onlyTheLastFiveYearsCount() {
        assertThat(share(0.10, 0.43, 0.43, 0.43, 0.43, 0.43)).isCloseTo(0.43, within(1e-12));
    }

    @Test
    void aQuarterIsDrawnTowardsAQuarter() {
        ShareRule quarter = new ShareRule(new BigDecimal("0.25"));

        assertThat(quarter.share(shares(0.05, 0.20, 0.15)).doubleValue()).isBetween(0.15, 0.25);
    }

    @Test
    void twiceAndHalfAreEquallyWrong() {
        assertThat(RULE.error(BigDecimal.valueOf(200), BigDecimal.valueOf(100)))
                .isEqualByComparingTo(RULE.error(BigDecimal.valueOf(50), BigDecimal.valueOf(100)))
                .isEqualByComparingTo("1");
    }

    @Test
    void anIntervalNeverFallsBelowWhatIsThere() {
        Projection interval = RULE.around(BigDecimal.valueOf(100), BigDecimal.ONE, BigDecimal.valueOf(90));

        assertThat(interval.low()).isEqualByComparingTo("90");
        assertThat(interval.high()).isEqualByComparingTo("200");
    }

    private static double share(double... shares) {
        return RULE.share(shares(shares)).doubleValue();
    }

    private static List<PastYear> shares(double... shares) {
        List<PastYear> years = new ArrayList<>();
        for (double share : shares) {
            years.add(
                    new PastYear(2000 + years.size(), BigDecimal.valueOf(share).movePointRight(2), Decimals.HUNDRED));
        }
        return years;
    }
}
