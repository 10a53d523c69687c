package vn.tiendo.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Projection;

/** A growth rate and its level are foretold together. */
class GrowthForecastTest {

    private static final Indicator OUTPUT = Observations.flow("industry-output");
    private static final Indicator GROWTH = Observations.rate("industry-growth", Direction.HIGHER_BETTER);

    /** Three years that had 40% of their output by June; then 44 after 40, which is +10%. */
    private static Observations output(String lastYear) {
        return new Observations()
                .of(OUTPUT)
                .year(2018, "36", "90")
                .year(2019, "38", "95")
                .year(2020, "40", lastYear)
                .actual("2021-H1", "44")
                .stated(Measure.GROWTH_SAME_PERIOD, "2021-H1", "10")
                .of(GROWTH)
                .target("2021", "8");
    }

    private static Assessment growthOf(Observations observations) {
        return observations.assess(Observations.HALF_2021).assessments().stream()
                .filter(row -> row.indicator().equals(GROWTH))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRateWithoutPastYearsEndsWhereItsLevelEnds() {
        Projection rates = growthOf(output("100")).outlook().projection().orElseThrow();

        assertThat(rates.point().doubleValue()).isCloseTo(10, within(0.01));
        assertThat(rates.low().doubleValue()).isBetween(0.0, 9.9);
        assertThat(rates.high().doubleValue()).isBetween(10.1, 20.0);
    }

    /** Two odd years of a rate say less than the level's steady ones. */
    @Test
    void theNarrowerForecastIsTaken() {
        Projection rates = growthOf(output("100").year(2017, "21.2", "18.9").year(2020, "-12.8", "5.4"))
                .outlook()
                .projection()
                .orElseThrow();

        assertThat(rates.point().doubleValue()).isCloseTo(10, within(0.01));
    }

    /** A rate that always ended where it stood in June needs no level. */
    @Test
    void aSteadyRateSpeaksForItself() {
        Projection rates = growthOf(output("100")
                        .year(2016, "9", "9.1")
                        .year(2017, "9", "9.1")
                        .year(2018, "9", "9.1")
                        .year(2019, "9", "9.1")
                        .year(2020, "9", "9.1"))
                .outlook()
                .projection()
                .orElseThrow();

        assertThat(rates.point().doubleValue()).isCloseTo(10.1, within(0.01));
    }

    /** One past year leaves a level open by a fifth: as a rate that would be from −10% to +30%. */
    @Test
    void aLevelOfOnePastYearForetellsNoRate() {
        Observations one = new Observations()
                .of(OUTPUT)
                .year(2020, "40", "100")
                .actual("2021-H1", "44")
                .stated(Measure.GROWTH_SAME_PERIOD, "2021-H1", "10")
                .of(GROWTH)
                .target("2021", "8");

        assertThat(growthOf(one).outlook().projection()).isEmpty();
    }

    /** 200 last year cannot be what 44 after 40 grows from when June is 40% of a year. */
    @Test
    void aLevelOnAnotherBasisForetellsNoRate() {
        assertThat(growthOf(output("200")).outlook().projection()).isEmpty();
    }
}
