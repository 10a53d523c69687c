package vn.tiendo.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;
import vn.tiendo.model.Verdict;

/** Last year's half-year out of this one's growth: exports of 13,9 after +12% were 12,41. */
class ImpliedPartTest {

    private static final Period HALF_2019 = Period.half(2019, 1);

    private static final Indicator EXPORT =
            Observations.indicator("export", "tỷ USD", IndicatorKind.FLOW, Direction.HIGHER_BETTER);

    private static Observations exports() {
        return new Observations()
                .of(EXPORT)
                .actual("2018", "25.06")
                .actual("2019-H1", "13.9")
                .target("2019", "27.6");
    }

    @Test
    void oneWorkbookOfAnOfficeIsEnoughForAVerdict() {
        Assessment row =
                exports().stated(Measure.GROWTH_SAME_PERIOD, "2019-H1", "12").row(HALF_2019);

        assertThat(row.outlook().path().orElseThrow().years()).containsExactly(2018);
        assertThat(row.outlook().path().orElseThrow().implied()).containsExactly(2018);
        assertThat(row.outlook().path().orElseThrow().share().doubleValue())
                .isCloseTo(13.9 / 1.12 / 25.06, within(1e-9));
        assertThat(row.outlook().projection().orElseThrow().point().doubleValue())
                .isCloseTo(1.12 * 25.06, within(1e-9));
        assertThat(row.verdict()).isEqualTo(Verdict.OPEN);
    }

    @Test
    void anIndexSaysTheSame() {
        Assessment row =
                exports().stated(Measure.INDEX_SAME_PERIOD, "2019-H1", "112").row(HALF_2019);

        assertThat(row.outlook().path().orElseThrow().share().doubleValue())
                .isCloseTo(13.9 / 1.12 / 25.06, within(1e-9));
    }

    /** It does not become a figure of its own: the history shows what is printed. */
    @Test
    void theHistoryShowsNoValueThatNobodyPrinted() {
        Assessment row =
                exports().stated(Measure.GROWTH_SAME_PERIOD, "2019-H1", "12").row(HALF_2019);

        assertThat(row.past().history())
                .allSatisfy(point -> assertThat(point.partial()).isEmpty());
        assertThat(row.past().samePeriod()).isEmpty();
    }

    @Test
    void whatIsPrintedComesFirst() {
        Assessment row = exports()
                .actual("2018-H1", "11")
                .stated(Measure.GROWTH_SAME_PERIOD, "2019-H1", "12")
                .row(HALF_2019);

        assertThat(row.outlook().path().orElseThrow().share().doubleValue()).isCloseTo(11 / 25.06, within(1e-9));
        assertThat(row.outlook().path().orElseThrow().implied()).isEmpty();
    }

    @Test
    void growthOfAnotherWorkbookImpliesNothing() {
        Assessment row = exports()
                .from("khac.xlsx")
                .stated(Measure.GROWTH_SAME_PERIOD, "2019-H1", "12")
                .row(HALF_2019);

        assertThat(row.verdict()).isEqualTo(Verdict.INSUFFICIENT_DATA);
    }

    /** Growth is printed at constant prices, whatever the level beside it. */
    @Test
    void growthBesideALevelAtCurrentPricesImpliesNothing() {
        Assessment row = new Observations()
                .of(Observations.atCurrentPrices(Observations.flow("grdp-current")))
                .actual("2018", "25.06")
                .actual("2019-H1", "13.9")
                .target("2019", "27.6")
                .stated(Measure.GROWTH_SAME_PERIOD, "2019-H1", "12")
                .row(HALF_2019);

        assertThat(row.verdict()).isEqualTo(Verdict.INSUFFICIENT_DATA);
    }

    @Test
    void moreThanTheWholeYearIsNoPartOfIt() {
        Assessment row =
                exports().stated(Measure.GROWTH_SAME_PERIOD, "2019-H1", "-50").row(HALF_2019);

        assertThat(row.verdict()).isEqualTo(Verdict.INSUFFICIENT_DATA);
    }

    @Test
    void theReaderIsToldOnceForAWorkbook() {
        List<Finding> findings = exports()
                .actual("2017", "23")
                .actual("2018-H1", "12.4")
                .stated(Measure.GROWTH_SAME_PERIOD, "2018-H1", "10")
                .actual("2016", "20")
                .actual("2017-H1", "11.3")
                .stated(Measure.GROWTH_SAME_PERIOD, "2017-H1", "15")
                .assess(HALF_2019)
                .findings();

        assertThat(findings).extracting(Finding::code).containsExactly(FindingCode.SHARE_FROM_GROWTH);
        assertThat(findings.get(0).arguments().get(0).plain()).isEqualTo("1");
        assertThat(findings.get(0).arguments().get(2).plain()).startsWith("9.826");
    }
}
