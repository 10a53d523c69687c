package vn.tiendo.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.model.Area;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Bounds;
import vn.tiendo.model.Direction;
import vn.tiendo.model.FigureStatus;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;
import vn.tiendo.model.PartContribution;
import vn.tiendo.model.Period;
import vn.tiendo.model.PlanAuthority;
import vn.tiendo.model.Projection;
import vn.tiendo.model.Rank;
import vn.tiendo.model.Verdict;

class AssessorTest {

    private static final Indicator REVENUE = Observations.flow("revenue");
    private static final Indicator EXPORT =
            Observations.indicator("export", "tỷ USD", IndicatorKind.FLOW, Direction.HIGHER_BETTER);
    private static final Indicator OUTPUT = Observations.flow("industry-output");
    private static final Indicator GROWTH = Observations.rate("grdp-growth", Direction.HIGHER_BETTER);
    private static final Indicator GRDP = Observations.flow("grdp");
    private static final Indicator UNEMPLOYMENT = Observations.rate("unemployment", Direction.LOWER_BETTER);
    private static final Indicator COVERAGE = Observations.rate("health-insurance", Direction.HIGHER_BETTER);
    private static final Indicator MEMBERS =
            Observations.indicator("party-members", "đảng viên", IndicatorKind.STOCK, Direction.HIGHER_BETTER);
    private static final Indicator ACCIDENTS =
            Observations.indicator("traffic-accidents", "vụ", IndicatorKind.FLOW, Direction.LOWER_BETTER);
    private static final Indicator IMPORT =
            Observations.indicator("import", "tỷ USD", IndicatorKind.FLOW, Direction.NEUTRAL);

    // --- Thái Nguyên, first half of 2021, as published ---

    @Test
    void budgetRevenueIsFortySevenPercentOfTheCouncilsEstimate() {
        Assessment row = new Observations()
                .of(REVENUE)
                .actual("2021-H1", "7325")
                .by(PlanAuthority.COUNCIL)
                .target("2021", "15600")
                .row();

        assertThat(rounded(row.recomputed().attainmentPercent(), 2)).isEqualByComparingTo("46.96");
        assertThat(rounded(row.recomputed().attainmentPercent(), 0)).isEqualByComparingTo("47");
        assertThat(row.recomputed().remaining().orElseThrow()).isEqualByComparingTo("8275");
        assertThat(row.recomputed().gap().orElseThrow()).isEqualByComparingTo("-8275");
        assertThat(row.authority()).isEqualTo(PlanAuthority.COUNCIL);
        assertThat(row.leading()).isTrue();
        assertThat(row.verdict()).isEqualTo(Verdict.INSUFFICIENT_DATA);
        assertThat(row.outlook().projection()).isEmpty();
        assertThat(row.outlook().path()).isEmpty();
    }

    @Test
    void exportsAreComparedWithTheBoundOfMoreThanTwentyEightAndKeepTheQualifier() {
        Assessment row = new Observations()
                .of(EXPORT)
                .actual("2021-H1", "13.4")
                .target("2021", "28", "hơn")
                .stated(Measure.PCT_OF_PLAN, "2021-H1", "47.7")
                .row();

        assertThat(rounded(row.recomputed().attainmentPercent(), 2)).isEqualByComparingTo("47.86");
        assertThat(row.stated().attainment().orElseThrow().value()).isEqualByComparingTo("47.7");
        assertThat(row.target().orElseThrow().qualifier()).isEqualTo("hơn");
    }

    @Test
    void aPercentageWithoutItsPlanIsJudgedAsStatedAndNothingElseIsDerivedFromIt() {
        Assessment row = new Observations()
                .of(OUTPUT)
                .actual("2020-H1", "332906")
                .actual("2020", "780000")
                .actual("2021-H1", "361700")
                .stated(Measure.PCT_OF_PLAN, "2021-H1", "43")
                .stated(Measure.INDEX_SAME_PERIOD, "2021-H1", "108.65")
                .row();

        assertThat(row.stated().attainment().orElseThrow().value()).isEqualByComparingTo("43");
        assertThat(row.stated().growth().orElseThrow().value()).isEqualByComparingTo("8.65");
        assertThat(rounded(row.recomputed().growthPercent(), 2)).isEqualByComparingTo("8.65");
        assertThat(row.recomputed().attainmentPercent()).isEmpty();
        assertThat(row.recomputed().remaining()).isEmpty();
        assertThat(row.recomputed().gap()).isEmpty();
        assertThat(row.required().growth()).isEmpty();
        assertThat(row.verdict()).isEqualTo(Verdict.OPEN);
    }

    @Test
    void grdpGrowthIsHalfAPointShortAndNeverNinetyThreePercent() {
        Assessment row = new Observations()
                .of(GROWTH)
                .actual("2021-H1", "6.5")
                .target("2021", "7")
                .row();

        assertThat(row.recomputed().gap().orElseThrow()).isEqualByComparingTo("-0.5");
        assertThat(row.recomputed().gapUnit()).isEqualTo("điểm %");
        assertThat(row.recomputed().attainmentPercent()).isEmpty();
        assertThat(row.recomputed().growthPercent()).isEmpty();
        assertThat(row.recomputed().remaining()).isEmpty();
    }

    @Test
    void theRestOfTheYearMustGrowByARangeWhereLastYearsShareIsUnknown() {
        Assessment row = new Observations()
                .of(GROWTH)
                .actual("2021-H1", "6.5")
                .target("2021", "7")
                .row();

        Bounds range = row.required().growthRange().orElseThrow();
        assertThat(row.required().growth()).isEmpty();
        assertThat(rounded(range.low(), 1)).isEqualByComparingTo("7.4");
        assertThat(rounded(range.high(), 1)).isEqualByComparingTo("7.5");
    }

    @Test
    void theRestOfTheYearMustGrowByOneNumberWhereTheLevelIsKnown() {
        Assessment row = new Observations()
                .of(GRDP)
                .year(2020, "46", "100")
                .of(GROWTH)
                .actual("2021-H1", "6.5")
                .target("2021", "7")
                .row();

        assertThat(row.required().growth().orElseThrow().doubleValue())
                .isCloseTo((7 - 0.46 * 6.5) / 0.54, within(1e-9));
        assertThat(row.required().growthRange()).isEmpty();
    }

    /** What a department writes down of the council's plan, without naming it, is no plan of its own. */
    @Test
    void onePlanWrittenTwiceIsOneRow() {
        List<PlanAuthority> authorities = new Observations()
                        .of(OUTPUT)
                        .actual("2021-H1", "360")
                        .target("2021", "840")
                        .by(PlanAuthority.COUNCIL)
                        .target("2021", "840")
                        .assess(Period.half(2021, 1))
                        .assessments()
                        .stream()
                        .map(Assessment::authority)
                        .toList();

        assertThat(authorities).containsExactly(PlanAuthority.COUNCIL);
    }

    @Test
    void aRangeOfGrowthAsksForAsMuchAsItsTwoEnds() {
        Assessment row = new Observations()
                .of(GRDP)
                .year(2020, "46", "100")
                .of(GROWTH)
                .actual("2021-H1", "6.53")
                .target("2021", Bounds.between(new BigDecimal("7"), new BigDecimal("7.5")))
                .row();

        Bounds range = row.required().growthRange().orElseThrow();
        assertThat(rounded(range.low(), 2)).isEqualByComparingTo("7.40");
        assertThat(rounded(range.high(), 2)).isEqualByComparingTo("8.33");
    }

    @Test
    void aGrowthPlanIsJudgedByTheGrowthPrintedBesideTheOutput() {
        Indicator industryGrowth = Observations.rate("industry-growth", Direction.HIGHER_BETTER);
        Assessment row = new Observations()
                .of(OUTPUT)
                .actual("2021-H1", "361700")
                .stated(Measure.GROWTH_SAME_PERIOD, "2021-H1", "8.65")
                .of(industryGrowth)
                .target("2021", "7.3")
                .row();

        assertThat(row.actual().orElseThrow().value()).isEqualByComparingTo("8.65");
        assertThat(row.recomputed().gap().orElseThrow()).isEqualByComparingTo("1.35");
    }

    @Test
    void whereNoGrowthIsPrintedTheLevelsOfOneWorkbookGiveIt() {
        Indicator industryGrowth = Observations.rate("industry-growth", Direction.HIGHER_BETTER);
        Assessment row = new Observations()
                .of(OUTPUT)
                .actual("2020-H1", "332900")
                .actual("2021-H1", "361700")
                .of(industryGrowth)
                .target("2021", "7.3")
                .row();

        assertThat(row.actual().orElseThrow().value()).isEqualByComparingTo("8.65");
        assertThat(row.actual().orElseThrow().sources()).hasSize(2);
    }

    // --- plans ---

    @Test
    void everyAuthorityHasItsOwnRowAndOneLeads() {
        List<Assessment> rows = new Observations()
                .of(REVENUE)
                .actual("2021", "18000")
                .by(PlanAuthority.CENTRAL)
                .target("2021", "12245")
                .by(PlanAuthority.COUNCIL)
                .target("2021", "15600")
                .assess(Period.year(2021))
                .assessments();

        assertThat(rows)
                .extracting(Assessment::authority)
                .containsExactly(PlanAuthority.COUNCIL, PlanAuthority.CENTRAL);
        assertThat(rows).extracting(Assessment::leading).containsExactly(true, false);
        assertThat(rounded(rows.get(0).recomputed().attainmentPercent(), 0)).isEqualByComparingTo("115");
        assertThat(rounded(rows.get(1).recomputed().attainmentPercent(), 0)).isEqualByComparingTo("147");
    }

    @Test
    void withoutAPlanThereIsOneRowThatNamesNoAuthority() {
        List<Assessment> rows = new Observations()
                .of(REVENUE)
                .actual("2021-H1", "7325")
                .assess(Observations.HALF_2021)
                .assessments();

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).authority()).isEqualTo(PlanAuthority.UNSTATED);
        assertThat(rows.get(0).verdict()).isEqualTo(Verdict.NO_TARGET);
        assertThat(rows.get(0).leading()).isTrue();
    }

    @Test
    void aPlanKnownAsANumberLeadsBeforeOneKnownByItsPercentageOnly() {
        List<Assessment> rows = new Observations()
                .of(REVENUE)
                .actual("2021-H1", "7325")
                .target("2021", "15600")
                .by(PlanAuthority.COUNCIL)
                .stated(Measure.PCT_OF_PLAN, "2021-H1", "49.5")
                .assess(Observations.HALF_2021)
                .assessments();

        assertThat(rows)
                .extracting(Assessment::authority)
                .containsExactly(PlanAuthority.UNSTATED, PlanAuthority.COUNCIL);
        assertThat(rows.get(0).stated().attainment()).isEmpty();
        assertThat(rows.get(1).stated().attainment()).isPresent();
        assertThat(rows.get(1).recomputed().attainmentPercent()).isEmpty();
    }

    @Test
    void aGrowthRatePrintedAsAnIndexIsItsGrowth() {
        Assessment row = new Observations()
                .of(GROWTH)
                .stated(Measure.INDEX_SAME_PERIOD, "2021-H1", "106.5")
                .target("2021", "7")
                .row();

        assertThat(row.recomputed().gap().orElseThrow()).isEqualByComparingTo("-0.5");
    }

    @Test
    void anUnreachedYearEndIsMissedAndAPassedRangeIsMet() {
        Assessment missed = new Observations()
                .of(GROWTH)
                .actual("2021", "6.51")
                .target("2021", "7")
                .row(Period.year(2021));
        Assessment met = new Observations()
                .of(GROWTH)
                .actual("2019", "7.02")
                .target("2019", Bounds.between(new BigDecimal("6.6"), new BigDecimal("6.8")))
                .row(Period.year(2019));

        assertThat(missed.verdict()).isEqualTo(Verdict.AT_RISK);
        assertThat(missed.outlook().projection()).isEmpty();
        assertThat(missed.required().growthRange()).isEmpty();
        assertThat(met.verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void aSecondHalfAloneIsNotHeldAgainstTheAnnualPlan() {
        Assessment row = new Observations()
                .of(REVENUE)
                .actual("2020-H2", "60")
                .actual("2020", "100")
                .actual("2021-H2", "66")
                .target("2021", "100")
                .row(Period.half(2021, 2));

        assertThat(row.target()).isEmpty();
        assertThat(row.recomputed().attainmentPercent()).isEmpty();
        assertThat(row.outlook().projection()).isEmpty();
        assertThat(row.recomputed().growthPercent().orElseThrow()).isEqualByComparingTo("10");
    }

    @Test
    void aHalfYearScenarioIsNoAnnualTarget() {
        Assessment row = new Observations()
                .of(GROWTH)
                .actual("2023-H1", "9.46")
                .target("2023-H1", "8.8")
                .target("2023", "11.03")
                .row(Period.half(2023, 1));

        assertThat(row.target().orElseThrow().value()).isEqualByComparingTo("11.03");
        assertThat(rounded(row.recomputed().gap(), 2)).isEqualByComparingTo("-1.57");
        assertThat(row.scenario().orElseThrow().gap().orElseThrow()).isEqualByComparingTo("0.66");
        assertThat(row.scenario().orElseThrow().reached()).contains(true);
    }

    @Test
    void theDepartmentsOwnEstimateStandsBesideOurs() {
        Assessment row = new Observations()
                .of(REVENUE)
                .actual("2021-H1", "7325")
                .stated(Measure.FORECAST, "2021", "16500")
                .row();

        assertThat(row.stated().yearEnd().orElseThrow().value()).isEqualByComparingTo("16500");
        assertThat(row.outlook().projection()).isEmpty();
    }

    // --- kinds and directions ---

    @Test
    void aLowerBetterThresholdHasNoPercentageOnlyPoints() {
        Assessment row = new Observations()
                .of(UNEMPLOYMENT)
                .actual("2020", "4.39")
                .target("2020", Bounds.atMost(new BigDecimal("4")))
                .row(Period.year(2020));

        assertThat(row.recomputed().attainmentPercent()).isEmpty();
        assertThat(row.recomputed().gap().orElseThrow()).isEqualByComparingTo("0.39");
        assertThat(row.verdict()).isEqualTo(Verdict.AT_RISK);
    }

    @Test
    void distanceToARangeIsTakenFromItsNearestEndAndIsNothingInside() {
        Bounds range = Bounds.between(new BigDecimal("6.6"), new BigDecimal("6.8"));

        assertThat(rangeGap(range, "6.1")).isEqualByComparingTo("-0.5");
        assertThat(rangeGap(range, "6.7")).isEqualByComparingTo("0");
        assertThat(rangeGap(range, "7.02")).isEqualByComparingTo("0.22");
    }

    private static BigDecimal rangeGap(Bounds range, String value) {
        Assessment row = new Observations()
                .of(GROWTH)
                .actual("2021-H1", value)
                .target("2021", range)
                .row();
        assertThat(row.recomputed().attainmentPercent()).isEmpty();
        return row.recomputed().gap().orElseThrow();
    }

    @Test
    void whatIsNeutralIsNeverJudgedNorRanked() {
        Assessment row = new Observations()
                .of(IMPORT)
                .year(2020, "8", "16")
                .actual("2021-H1", "9")
                .target("2021", "15")
                .row();

        assertThat(row.verdict()).isEqualTo(Verdict.NOT_JUDGED);
        assertThat(row.rank()).isEmpty();
        assertThat(row.recomputed().remaining()).isEmpty();
    }

    @Test
    void whatIsMeasuredOnceAYearWaitsForTheYearsEnd() {
        Indicator poverty = Observations.yearEndOnly(Observations.rate("poverty-rate", Direction.LOWER_BETTER));

        assertThat(new Observations()
                        .of(poverty)
                        .actual("2021-H1", "3")
                        .target("2021", "2")
                        .row()
                        .verdict())
                .isEqualTo(Verdict.YEAR_END_ONLY);
        assertThat(new Observations()
                        .of(poverty)
                        .actual("2021", "3")
                        .target("2021", "2")
                        .row(Period.year(2021))
                        .verdict())
                .isEqualTo(Verdict.AT_RISK);
    }

    @Test
    void aStockIsItsLastValueAndItsProjectionAddsTheUsualChange() {
        Assessment row = new Observations()
                .of(MEMBERS)
                .year(2019, "90000", "91000")
                .year(2020, "92000", "93200")
                .actual("2021-06-30", "94100")
                .target("2021", "95500")
                .row();

        assertThat(row.actual().orElseThrow().value()).isEqualByComparingTo("94100");
        assertThat(row.outlook().projection().orElseThrow().point()).isEqualByComparingTo("95200");
        assertThat(row.outlook().path()).isEmpty();
        assertThat(row.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(row.required().growth()).isEmpty();
        assertThat(rounded(row.recomputed().baseProgress().orElseThrow().percent(), 1))
                .isEqualByComparingTo("39.1");
    }

    @Test
    void aBaseThatAlreadyMeetsTheTargetIsToBeHeld() {
        Assessment row = new Observations()
                .of(COVERAGE)
                .actual("2020", "98.1")
                .actual("2021-H1", "98.0")
                .target("2021", "98")
                .row();

        assertThat(row.recomputed().baseProgress().orElseThrow().percent()).isEmpty();
    }

    @Test
    void anAmountThatHasPassedItsCeilingCannotComeBack() {
        Assessment row = new Observations()
                .of(ACCIDENTS)
                .actual("2021-H1", "101")
                .target("2021", "100")
                .row();

        assertThat(row.verdict()).isEqualTo(Verdict.AT_RISK);
        assertThat(row.recomputed().attainmentPercent()).isEmpty();
    }

    @Test
    void anAmountBelowItsCeilingAtMidYearHasNotMetIt() {
        Assessment row = new Observations()
                .of(ACCIDENTS)
                .actual("2021-H1", "60")
                .target("2021", "100")
                .row();

        assertThat(row.verdict()).isEqualTo(Verdict.INSUFFICIENT_DATA);
    }

    @Test
    void aRateAboveTheAnnualTargetAtMidYearHasNotMetIt() {
        Assessment row = new Observations()
                .of(GROWTH)
                .year(2019, "7.1", "6.6")
                .year(2020, "2.1", "2.9")
                .actual("2021-H1", "7.2")
                .target("2021", "7")
                .row();

        assertThat(row.verdict()).isEqualTo(Verdict.OPEN);
    }

    /** One past year gives a wide interval, not none (judgement.md, "interval"). */
    @Test
    void aRateWithOnePastYearHasAWideInterval() {
        Projection projection = new Observations()
                .of(GROWTH)
                .year(2017, "14.1", "12.6")
                .actual("2021-H1", "6.5")
                .target("2021", "7")
                .row()
                .outlook()
                .projection()
                .orElseThrow();

        assertThat(projection.point()).isEqualByComparingTo("5.0");
        assertThat(projection.low()).isLessThan(new BigDecimal("2"));
        assertThat(projection.high()).isGreaterThan(new BigDecimal("7"));
    }

    // --- verdicts and their edges ---

    /** Price growth "khoảng 4%": above and below are both off, nothing is better, and no percentage is taken of it. */
    @Test
    void whatIsGoodWithinARangeIsJudgedOnBothSides() {
        Indicator prices = Observations.rate("cpi-average", Direction.RANGE);
        Observations year = new Observations()
                .of(prices)
                .actual("2021", "4.6")
                .target("2021", Bounds.between(new BigDecimal("3.5"), new BigDecimal("4.5")));

        Assessment over = year.row(Period.year(2021));

        assertThat(over.verdict()).isEqualTo(Verdict.AT_RISK);
        assertThat(over.rank()).isEmpty();
        assertThat(over.recomputed().attainmentPercent()).isEmpty();
        assertThat(new Observations()
                        .of(prices)
                        .actual("2021", "4.2")
                        .target("2021", "4")
                        .row(Period.year(2021))
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    /** A form with formulas but no figures holds zeros; 0 of 0 is no target that was met. */
    @Test
    void aPlanOfZeroIsNoTarget() {
        Observations unfilled =
                new Observations().of(REVENUE).actual("2021-H1", "0").target("2021", "0");

        assertThat(unfilled.assess(Observations.HALF_2021).assessments()).isEmpty();
        assertThat(unfilled.assess(Observations.HALF_2021).findings())
                .extracting(finding -> finding.code())
                .containsExactly(FindingCode.PLAN_OF_ZERO);
        assertThat(new Observations()
                        .of(ACCIDENTS)
                        .actual("2021", "0")
                        .target("2021", "0")
                        .row(Period.year(2021))
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void aNearMissIsNoHit() {
        assertThat(revenueVerdict("2021", "15599.99", "15600")).isEqualTo(Verdict.AT_RISK);
        assertThat(revenueVerdict("2021", "15600", "15600")).isEqualTo(Verdict.MET);
        assertThat(revenueVerdict("2021", "15600.01", "15600")).isEqualTo(Verdict.MET);
        assertThat(revenueVerdict("2021-H1", "15599.99", "15600")).isNotEqualTo(Verdict.MET);
        assertThat(revenueVerdict("2021-H1", "15600", "15600")).isEqualTo(Verdict.MET);
    }

    private static Verdict revenueVerdict(String period, String actual, String target) {
        return new Observations()
                .of(REVENUE)
                .actual(period, actual)
                .target("2021", target)
                .row(Period.parse(period).orElseThrow())
                .verdict();
    }

    @Test
    void theVerdictBeforeTheYearsEndRestsOnTheWholeInterval() {
        Assessment open = steady("100");
        BigDecimal low = open.outlook().projection().orElseThrow().low();
        BigDecimal high = open.outlook().projection().orElseThrow().high();
        BigDecimal little = new BigDecimal("0.000001");

        assertThat(open.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(steady(low.toPlainString()).verdict()).isEqualTo(Verdict.AHEAD);
        assertThat(steady(low.add(little).toPlainString()).verdict()).isEqualTo(Verdict.OPEN);
        assertThat(steady(high.toPlainString()).verdict()).isEqualTo(Verdict.OPEN);
        assertThat(steady(high.add(little).toPlainString()).verdict()).isEqualTo(Verdict.AT_RISK);
    }

    /** Forty per cent by mid-year, three years in a row, and 40 this year. */
    private static Assessment steady(String target) {
        return new Observations()
                .of(REVENUE)
                .year(2018, "40", "100")
                .year(2019, "40", "101")
                .year(2020, "40", "99")
                .actual("2021-H1", "40")
                .target("2021", target)
                .row();
    }

    @Test
    void fortyPercentOfThePlanIsNoDangerWhereTheYearAlwaysEndsHigh() {
        Assessment row = steady("85");

        assertThat(row.recomputed().attainmentPercent().orElseThrow()).isLessThan(BigDecimal.valueOf(50));
        assertThat(row.verdict()).isEqualTo(Verdict.AHEAD);
        assertThat(rounded(row.outlook().path().orElseThrow().share(), 3)).isEqualByComparingTo("0.400");
        assertThat(row.outlook().path().orElseThrow().years()).containsExactly(2018, 2019, 2020);
    }

    @Test
    void onePastYearGivesAWiderIntervalThanManyAndNoneGivesNoProjection() {
        Assessment one = new Observations()
                .of(REVENUE)
                .year(2020, "40", "100")
                .actual("2021-H1", "40")
                .target("2021", "100")
                .row();

        assertThat(one.outlook().projection().orElseThrow().point()).isEqualByComparingTo("100");
        assertThat(width(one)).isGreaterThan(width(steady("100"))).isGreaterThan(30);
        assertThat(one.outlook().record()).isEmpty();
        assertThat(one.verdict()).isEqualTo(Verdict.OPEN);
    }

    private static double width(Assessment row) {
        return row.outlook()
                .projection()
                .orElseThrow()
                .high()
                .subtract(row.outlook().projection().orElseThrow().low())
                .doubleValue();
    }

    @Test
    void abnormalYearsAreLeftOutAndNamed() {
        Indicator marked = Observations.abnormal(REVENUE, 2020);
        Assessment row = new Observations()
                .of(marked)
                .year(2019, "40", "100")
                .year(2020, "70", "100")
                .actual("2021-H1", "40")
                .row();

        assertThat(row.outlook().path().orElseThrow().share()).isEqualByComparingTo("0.4");
        assertThat(row.outlook().path().orElseThrow().years()).containsExactly(2019);
        assertThat(row.outlook().path().orElseThrow().leftOut()).containsExactly(2020);
        assertThat(row.outlook().projection().orElseThrow().point()).isEqualByComparingTo("100");
    }

    @Test
    void anIndicatorThatItsOwnPastShowsToBeLumpyIsNotForeseeable() {
        Assessment row = new Observations()
                .of(REVENUE)
                .year(2015, "10", "100")
                .year(2016, "70", "100")
                .year(2017, "20", "100")
                .year(2018, "60", "100")
                .year(2019, "15", "100")
                .year(2020, "80", "100")
                .actual("2021-H1", "30")
                .target("2021", "500")
                .row();

        assertThat(row.verdict()).isEqualTo(Verdict.NOT_FORESEEABLE);
        assertThat(row.outlook().record().orElseThrow().of()).isEqualTo(5);
        assertThat(row.outlook().record().orElseThrow().medianErrorPercent()).isGreaterThan(20);
    }

    @Test
    void aYearWhosePartAndWholeAreNotOfOneUnitIsNotUsedAndIsReported() {
        Observations observations = new Observations()
                .of(REVENUE)
                .year(2019, "40", "100")
                .year(2020, "40", "100000")
                .actual("2021-H1", "40");

        assertThat(observations.row().outlook().path().orElseThrow().years()).containsExactly(2019);
        assertThat(observations.assess(Observations.HALF_2021).findings())
                .extracting(finding -> finding.code())
                .containsExactly(FindingCode.BASIS_CHANGED);
    }

    @Test
    void aNineMonthReviewWorksFromNineMonthShares() {
        Assessment row = new Observations()
                .of(REVENUE)
                .actual("2020-9M", "70")
                .actual("2020", "100")
                .actual("2021-9M", "77")
                .target("2021", "100")
                .row(Period.cumulative(2021, 9));

        assertThat(row.outlook().projection().orElseThrow().point()).isEqualByComparingTo("110");
        assertThat(row.outlook().projection().orElseThrow().low()).isGreaterThanOrEqualTo(new BigDecimal("77"));
        assertThat(row.outlook().path().orElseThrow().share()).isEqualByComparingTo("0.7");
    }

    // --- base, required growth, feasibility ---

    @Test
    void growthIsTakenFromTheBaseOfTheSameWorkbook() {
        Assessment row = new Observations()
                .of(EXPORT)
                .from("2020.xlsx")
                .as(FigureStatus.OFFICIAL)
                .actual("2021-H1", "13.4")
                .from("2022.xlsx")
                .as(FigureStatus.ESTIMATE)
                .actual("2021-H1", "13.0")
                .actual("2022-H1", "17.2")
                .row(Period.half(2022, 1));

        assertThat(rounded(row.recomputed().growthPercent(), 1)).isEqualByComparingTo("32.3");
        assertThat(row.past().samePeriod().map(Observation::value).orElseThrow())
                .isEqualByComparingTo("13.0");
    }

    @Test
    void requiredGrowthComparesTheRestWithLastYearsRest() {
        Assessment row = new Observations()
                .of(REVENUE)
                .year(2020, "40", "100")
                .actual("2021-H1", "44")
                .target("2021", "110")
                .row();

        assertThat(row.required().growth().orElseThrow()).isEqualByComparingTo("10");
        assertThat(row.recomputed().growthPercent().orElseThrow()).isEqualByComparingTo("10");
    }

    @Test
    void zeroOrMissingBaseGivesNoGrowth() {
        assertThat(new Observations()
                        .of(REVENUE)
                        .actual("2020-H1", "0")
                        .actual("2021-H1", "44")
                        .row()
                        .recomputed()
                        .growthPercent())
                .isEmpty();
    }

    // --- parts, rank, words of the workbook ---

    @Test
    void partsSayWhereGrowthAndShortfallLie() {
        Indicator land = Observations.partOf("revenue", Observations.flow("revenue-land"));
        Indicator tax = Observations.partOf("revenue", Observations.flow("revenue-tax"));
        Observations observations = new Observations()
                .of(tax)
                .year(2020, "50", "100")
                .actual("2021-H1", "60")
                .target("2021", "110")
                .of(land)
                .year(2020, "50", "100")
                .actual("2021-H1", "40")
                .target("2021", "100")
                .of(REVENUE)
                .year(2020, "100", "200")
                .actual("2021-H1", "100")
                .target("2021", "210");

        List<PartContribution> parts = observations.row().parts();

        assertThat(parts).extracting(PartContribution::name).containsExactly("revenue-land", "revenue-tax");
        assertThat(parts.get(0).gap().orElseThrow()).isEqualByComparingTo("-10");
        assertThat(parts.get(0).growthPoints().orElseThrow()).isEqualByComparingTo("-10");
        assertThat(parts.get(0).growth().orElseThrow()).isEqualByComparingTo("-20");
        assertThat(parts.get(1).gap().orElseThrow()).isEqualByComparingTo("5");
        assertThat(parts.get(1).growthPoints().orElseThrow()).isEqualByComparingTo("10");
    }

    /** Without a path, what is left of a part's plan is no shortfall: half of the year is still to come. */
    @Test
    void aPartIsOnlyShortOfAPathOrAtTheYearsEnd() {
        Indicator land = Observations.partOf("revenue", Observations.flow("revenue-land"));
        for (String period : List.of("2021-H1", "2021")) {
            Observations observations = new Observations()
                    .of(land)
                    .actual(period, "40")
                    .target("2021", "100")
                    .of(REVENUE)
                    .actual(period, "100")
                    .target("2021", "210");
            PartContribution part =
                    observations.row(Period.parse(period).orElseThrow()).parts().get(0);

            assertThat(part.gap().map(BigDecimal::intValue))
                    .isEqualTo(period.equals("2021") ? Optional.of(-60) : Optional.empty());
        }
    }

    /** The book of 2021 counts otherwise than that of 2020: one indicator prints its growth and shows it, another does not. */
    @Test
    void noGrowthIsTakenFromABookThatCountedOtherwise() {
        Indicator tax = Observations.partOf("revenue", Observations.flow("revenue-tax"));
        Observations observations = new Observations()
                .from("2020.xlsx")
                .of(REVENUE)
                .actual("2020-H1", "100")
                .of(tax)
                .actual("2020-H1", "60")
                .from("2021.xlsx")
                .of(REVENUE)
                .actual("2021-H1", "155")
                .stated(Measure.GROWTH_SAME_PERIOD, "2021-H1", "5.6")
                .of(tax)
                .actual("2021-H1", "93");

        assertThat(observations.row().recomputed().growthPercent()).isEmpty();
        Assessment whole = observations.of(REVENUE).row();
        assertThat(whole.recomputed().growthPercent()).isEmpty();
        assertThat(whole.parts().get(0).growthPoints()).isEmpty();
        assertThat(whole.parts().get(0).growth()).isEmpty();
    }

    /** Herds are counted on 15 June, and that is the half-year's count. */
    @Test
    void aStockCountedInTheLastMonthIsThePeriods() {
        Indicator pigs = Observations.indicator("pigs", "nghìn con", IndicatorKind.STOCK, Direction.HIGHER_BETTER);
        Assessment row = new Observations()
                .of(pigs)
                .actual("2020-06-15", "600")
                .actual("2021-05-15", "590")
                .actual("2021-06-15", "630")
                .row();

        assertThat(row.actual().orElseThrow().value()).isEqualByComparingTo("630");
        assertThat(row.recomputed().growthPercent().orElseThrow()).isEqualByComparingTo("5");
    }

    @Test
    void equalProvincesShareAPlaceAndTheNextIsLeftOut() {
        Area first = Observations.province("bac-giang", "Bắc Giang");
        Area second = Observations.province("bac-ninh", "Bắc Ninh");
        Area last = Observations.province("ha-giang", "Hà Giang");
        Observations observations = new Observations()
                .of(COVERAGE)
                .in(first)
                .actual("2021-H1", "95")
                .in(second);
        observations
                .actual("2021-H1", "95")
                .in(last)
                .actual("2021-H1", "90")
                .in(Area.COUNTRY)
                .actual("2021-H1", "99");

        assertThat(observations.in(first).row().rank()).contains(new Rank(1, 3));
        assertThat(observations.in(second).row().rank()).contains(new Rank(1, 3));
        assertThat(observations.in(last).row().rank()).contains(new Rank(3, 3));
        assertThat(observations.in(Area.COUNTRY).row().rank()).isEmpty();
    }

    @Test
    void causesMeasuresAndOwnersComeFromTheWorkbookAndAreNeverInvented() {
        Assessment with = new Observations()
                .of(REVENUE)
                .noted("Nguyên nhân", "Giãn thời hạn nộp thuế")
                .actual("2021-H1", "7325")
                .row();
        Assessment without =
                new Observations().of(REVENUE).actual("2021-H1", "7325").row();

        assertThat(with.remarks().cause()).isEqualTo("Giãn thời hạn nộp thuế");
        assertThat(without.remarks().cause()).isEmpty();
        assertThat(without.remarks().owner()).isEqualTo("Sở Tài chính");
    }

    private static BigDecimal rounded(Optional<BigDecimal> value, int decimals) {
        return rounded(value.orElseThrow(), decimals);
    }

    private static BigDecimal rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }

    @Test
    void whereNoAreaHasARecordAreasThatDifferMuchWidenTheInterval() {
        assertThat(widthOfOneYear("40", "41", "39", "40", "42"))
                .isLessThan(widthOfOneYear("40", "70", "20", "55", "10"));
    }

    /** Width of the first province's interval, each province having one past year of 100 with this much at its middle. */
    private static double widthOfOneYear(String... halves) {
        Observations written = new Observations().of(Observations.flow("fdi"));
        for (int i = 0; i < halves.length; i++) {
            written.in(Observations.province("p" + i, "P" + i))
                    .year(2020, halves[i], "100")
                    .actual("2021-H1", "40");
        }
        Projection projection = written.in(Observations.province("p0", "P0"))
                .row()
                .outlook()
                .projection()
                .orElseThrow();
        return projection.high().subtract(projection.low()).doubleValue();
    }
}
