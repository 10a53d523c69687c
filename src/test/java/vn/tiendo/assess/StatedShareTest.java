package vn.tiendo.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Direction;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;
import vn.tiendo.model.Verdict;

/** Plans that are known only by the percentage of them that a workbook prints. */
class StatedShareTest {

    private static final Indicator OUTPUT = Observations.flow("industry-output");

    /** Past years stood at 40% by mid-year, within a hair. */
    private static Observations steady(String percent) {
        return new Observations()
                .of(OUTPUT)
                .year(2016, "400", "1000")
                .year(2017, "441", "1100")
                .year(2018, "479", "1200")
                .year(2019, "521", "1300")
                .year(2020, "560", "1400")
                .actual("2021-H1", "600")
                .stated(Measure.PCT_OF_PLAN, "2021-H1", percent);
    }

    @ParameterizedTest
    @CsvSource({"20.0,AT_RISK", "39.9,OPEN", "40,OPEN", "60.0,AHEAD", "100,AHEAD", "101.5,MET"})
    void theHalfYearIsJudgedByThePaceOfPastYears(String percent, Verdict verdict) {
        assertThat(steady(percent).row().verdict()).isEqualTo(verdict);
    }

    @Test
    void withoutAPastYearNothingIsSaid() {
        Assessment row = new Observations()
                .of(OUTPUT)
                .actual("2021-H1", "600")
                .stated(Measure.PCT_OF_PLAN, "2021-H1", "60")
                .row();

        assertThat(row.verdict()).isEqualTo(Verdict.INSUFFICIENT_DATA);
        assertThat(row.judgedByPercent()).isEmpty();
    }

    /** 99,96 printed as 100 is no hit. */
    @ParameterizedTest
    @CsvSource({"100.38,MET", "100,INSUFFICIENT_DATA", "99.5,AT_RISK", "98,AT_RISK"})
    void aYearThatIsOverIsJudgedUnlessItsRoundingDecides(String percent, Verdict verdict) {
        Assessment row = new Observations()
                .of(OUTPUT)
                .actual("2021", "844")
                .stated(Measure.PCT_OF_PLAN, "2021", percent)
                .row(Period.year(2021));

        assertThat(row.verdict()).isEqualTo(verdict);
    }

    @Test
    void aPercentageOfWhatShouldBeLowSaysNothing() {
        Indicator accidents =
                Observations.indicator("traffic-accidents", "vụ", IndicatorKind.FLOW, Direction.LOWER_BETTER);
        Assessment row = new Observations()
                .of(accidents)
                .year(2019, "50", "100")
                .year(2020, "50", "100")
                .actual("2021-H1", "60")
                .stated(Measure.PCT_OF_PLAN, "2021-H1", "110")
                .row();

        assertThat(row.verdict()).isEqualTo(Verdict.INSUFFICIENT_DATA);
    }

    @Test
    void theReaderIsToldWhatTheVerdictRestsOn() {
        Assessed assessed = steady("20.0").assess(Observations.HALF_2021);

        assertThat(assessed.findings())
                .extracting(finding -> finding.code())
                .isEqualTo(List.of(FindingCode.JUDGED_BY_PERCENT));
        assertThat(assessed.assessments().get(0).recomputed().remaining()).isEmpty();
        assertThat(assessed.assessments().get(0).required().growth()).isEmpty();
    }
}
