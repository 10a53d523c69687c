package vn.tiendo.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Feasibility;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Period;
import vn.tiendo.model.TermTarget;

/** Targets of the term 2021–2025, reviewed at the middle of 2023: half of the term is gone. */
class TermTargetsTest {

    private static final Period REVIEW = Period.half(2023, 1);
    private static final Indicator EXPORTS = Observations.flow("export");
    private static final Indicator GROWTH = Observations.rate("grdp-growth", Direction.HIGHER_BETTER);

    private static TermTarget only(Observations written) {
        List<TermTarget> terms = written.assess(REVIEW).terms();
        assertThat(terms).hasSize(1);
        return terms.get(0);
    }

    @Test
    void aLevelForTheLastYearNeedsACompoundedGrowth() {
        TermTarget term = only(new Observations()
                .of(EXPORTS)
                .actual("2020", "20")
                .actual("2021", "24")
                .actual("2022", "26")
                .target("2025", "36"));

        assertThat(term.base().orElseThrow().period()).isEqualTo(Period.year(2020));
        assertThat(term.progressPercent().orElseThrow().doubleValue()).isCloseTo(37.5, within(1e-9));
        assertThat(term.termGonePercent().orElseThrow().doubleValue())
                .as("known to the end of 2022")
                .isCloseTo(40, within(0.1));
        assertThat(term.requiredYearly().orElseThrow().doubleValue())
                .isCloseTo(100 * (Math.cbrt(36.0 / 26) - 1), within(1e-6));
        assertThat(term.requiredUnit()).isEqualTo("%");
        assertThat(term.draft()).isFalse();
    }

    /** A draft for 2024 starts from the estimate of 2023, and what was in 2022 is no progress towards it. */
    @Test
    void aDraftStartsFromTheEstimateOfTheRunningYear() {
        Observations known = new Observations()
                .of(EXPORTS)
                .actual("2021", "100")
                .actual("2022", "139")
                .actual("2023", "120");
        Observations draft = new Observations().of(EXPORTS).target("2024", "130");

        TermTarget term = new Assessor(known.catalogue())
                .assess(known.list(), draft.list(), List.of(), REVIEW)
                .terms()
                .get(0);

        assertThat(term.draft()).isTrue();
        assertThat(term.base().orElseThrow().period()).isEqualTo(Period.year(2023));
        assertThat(term.progressPercent()).isEmpty();
        assertThat(term.requiredYearly().orElseThrow().doubleValue()).isCloseTo(100 * (130.0 / 120 - 1), within(1e-6));
    }

    @Test
    void aSumOverTheTermNeedsSoMuchAYear() {
        TermTarget term = only(new Observations()
                .of(EXPORTS)
                .actual("2021", "1500")
                .actual("2022", "2000")
                .target("2021-01-01/2025-12-31", "10000"));

        assertThat(term.progressPercent().orElseThrow().doubleValue()).isCloseTo(35, within(1e-9));
        assertThat(term.requiredYearly().orElseThrow().doubleValue()).isCloseTo(6500.0 / 3, within(1e-6));
        assertThat(term.requiredUnit()).isEqualTo("tỷ đồng");
    }

    @Test
    void aSumWithAYearMissingHasNoProgress() {
        TermTarget term =
                only(new Observations().of(EXPORTS).actual("2022", "2000").target("2021-01-01/2025-12-31", "10000"));

        assertThat(term.progressPercent()).isEmpty();
        assertThat(term.requiredYearly()).isEmpty();
    }

    @Test
    void anAverageGrowthNeedsWhatTheYearsGoneByLeftOver() {
        TermTarget term = only(new Observations()
                .of(GROWTH)
                .actual("2021", "6.51")
                .actual("2022", "8.59")
                .target("2021-01-01/2025-12-31", "8"));

        double left = Math.pow(1.08, 5) / (1.0651 * 1.0859);
        assertThat(term.requiredYearly().orElseThrow().doubleValue())
                .isCloseTo(100 * (Math.cbrt(left) - 1), within(1e-6));
        assertThat(term.progressPercent()).isEmpty();
    }

    /** The congress of 2020 set targets for the five years after it. */
    @Test
    void theTermOfACongressBeginsWithTheYearAfterIt() {
        TermTarget term = only(new Observations()
                .of(GROWTH)
                .actual("2020", "4.21")
                .actual("2021", "6.51")
                .actual("2022", "8.59")
                .target("2020-01-01/2025-12-31", "8"));

        double left = Math.pow(1.08, 5) / (1.0651 * 1.0859);
        assertThat(term.requiredYearly().orElseThrow().doubleValue())
                .isCloseTo(100 * (Math.cbrt(left) - 1), within(1e-6));
        assertThat(term.termGonePercent().orElseThrow().doubleValue()).isCloseTo(49.8, within(0.1));
    }

    /** No five years of exports of 26 bring but 36. */
    @Test
    void whatOneYearNearlyBringsIsNoSumOfFive() {
        TermTarget term = only(new Observations()
                .of(EXPORTS)
                .actual("2020", "20")
                .actual("2021", "24")
                .actual("2022", "26")
                .target("2021-01-01/2025-12-31", "36"));

        assertThat(term.progressPercent().orElseThrow().doubleValue()).isCloseTo(37.5, within(1e-9));
        assertThat(term.requiredYearly().orElseThrow().doubleValue())
                .isCloseTo(100 * (Math.cbrt(36.0 / 26) - 1), within(1e-6));
        assertThat(term.requiredUnit()).isEqualTo("%");
    }

    @Test
    void aRateNeedsPointsAYearAgainstThoseOnRecord() {
        Observations written = new Observations()
                .of(Observations.rate("poverty-rate", Direction.LOWER_BETTER))
                .target("2025", "2");
        for (int year = 2015; year <= 2022; year++) {
            written.actual(String.valueOf(year), String.valueOf(20 - 2 * (year - 2015)));
        }
        TermTarget term = only(written);

        assertThat(term.requiredYearly().orElseThrow().doubleValue()).isCloseTo(-4.0 / 3, within(1e-9));
        assertThat(term.requiredUnit()).isEqualTo("điểm %");
        assertThat(term.progressPercent().orElseThrow().doubleValue()).isCloseTo(50, within(1e-9));
        assertThat(term.feasibility()).isEqualTo(Feasibility.WITHIN_RECORD);
    }

    @Test
    void aTermsTargetIsNeverTheYears() {
        Observations written = new Observations()
                .of(Observations.indicator("members", "người", IndicatorKind.STOCK, Direction.HIGHER_BETTER))
                .actual("2023-H1", "94000")
                .target("2025", "100000");

        assertThat(written.row(REVIEW).target()).isEmpty();
        assertThat(only(written).now().orElseThrow().period()).isEqualTo(REVIEW);
    }

    @Test
    void aDraftIsShownWithItsBaselineAndNotJudged() {
        Observations decided =
                new Observations().of(EXPORTS).actual("2022", "26").actual("2023-H1", "14");
        Observations drafts = new Observations().of(EXPORTS).target("2023", "30");

        Assessed assessed = new Assessor(decided.catalogue()).assess(decided.list(), drafts.list(), List.of(), REVIEW);

        assertThat(assessed.assessments()).allMatch(row -> row.target().isEmpty());
        assertThat(assessed.terms()).singleElement().satisfies(term -> {
            assertThat(term.draft()).isTrue();
            assertThat(term.base().orElseThrow().period()).isEqualTo(Period.year(2022));
            assertThat(term.requiredYearly().orElseThrow().doubleValue())
                    .isCloseTo(100 * (30.0 / 26 - 1), within(1e-6));
        });
    }
}
