package vn.tiendo.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Bounds;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Feasibility;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Verdict;

class RestOfYearTest {

    private static final Indicator REVENUE = Observations.flow("revenue");
    private static final Indicator ACCIDENTS =
            Observations.indicator("traffic-accidents", "vụ", IndicatorKind.FLOW, Direction.LOWER_BETTER);

    /** Rests of 50, 55, 60.5, … : growth of 10% on record in each of five years, 20% once. */
    private static Observations record(Indicator indicator) {
        return new Observations()
                .of(indicator)
                .year(2015, "50", "100")
                .year(2016, "50", "105")
                .year(2017, "50", "110.5")
                .year(2018, "50", "116.55")
                .year(2019, "50", "123.205")
                .year(2020, "50", "137.846")
                .actual("2021-H1", "50");
    }

    @Test
    void requiredGrowthWithinTheRecordIsFeasible() {
        assertThat(record(REVENUE).target("2021", "140").row().required().feasibility())
                .isEqualTo(Feasibility.WITHIN_RECORD);
    }

    @Test
    void requiredGrowthSeenButOnceIsAtTheEdge() {
        assertThat(record(REVENUE).target("2021", "155").row().required().feasibility())
                .isEqualTo(Feasibility.EDGE_OF_RECORD);
    }

    @Test
    void requiredGrowthNeverSeenIsBeyondTheRecord() {
        assertThat(record(REVENUE).target("2021", "156").row().required().feasibility())
                .isEqualTo(Feasibility.BEYOND_RECORD);
    }

    /** 52 accidents by June of 50 in the year leave nothing that could be asked of the rest. */
    @Test
    void nothingIsAskedOnceACeilingIsPassed() {
        Assessment row = record(ACCIDENTS)
                .target("2021", Bounds.atMost(new BigDecimal("45")))
                .row();

        assertThat(row.required().growth()).isEmpty();
        assertThat(row.required().feasibility()).isEqualTo(Feasibility.UNKNOWN);
        assertThat(row.verdict()).isEqualTo(Verdict.AT_RISK);
    }

    @Test
    void fewerThanFiveOnRecordSayNothing() {
        assertThat(new Observations()
                        .of(REVENUE)
                        .year(2019, "50", "100")
                        .year(2020, "50", "105")
                        .actual("2021-H1", "50")
                        .target("2021", "300")
                        .row()
                        .required()
                        .feasibility())
                .isEqualTo(Feasibility.UNKNOWN);
    }

    @Test
    void whatShouldFallIsFeasibleWhereItFellAsMuchBefore() {
        assertThat(record(ACCIDENTS).target("2021", "300").row().required().feasibility())
                .isEqualTo(Feasibility.WITHIN_RECORD);
        assertThat(record(ACCIDENTS).target("2021", "60").row().required().feasibility())
                .isEqualTo(Feasibility.BEYOND_RECORD);
    }

    @Test
    void nothingMoreIsRequiredOnceTheTargetIsReached() {
        assertThat(record(REVENUE).target("2021", "50").row().required().growth())
                .isEmpty();
        assertThat(record(REVENUE)
                        .target("2021", "50")
                        .row()
                        .recomputed()
                        .remaining()
                        .orElseThrow())
                .isZero();
    }
}
