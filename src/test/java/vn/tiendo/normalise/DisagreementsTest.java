package vn.tiendo.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.model.Argument;
import vn.tiendo.model.Bounds;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Period;
import vn.tiendo.model.PlanAuthority;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Catalogues;

/** Real inconsistencies and controls, as printed in reports on Vietnamese provinces from 2017 to 2024. */
class DisagreementsTest {

    private static final String EXPORTS = "Giá trị xuất khẩu";
    private static final String INDUSTRY = "Giá trị sản xuất công nghiệp";
    private static final String REVENUE = "Tổng thu ngân sách nhà nước trên địa bàn";

    private static Normalised normalise(SampleFigure... figures) {
        Normaliser normaliser = new Normaliser(Catalogues.load(), Areas.load());
        Arrays.stream(figures).map(SampleFigure::figure).forEach(normaliser::accept);
        return normaliser.finish(Optional.empty());
    }

    private static List<FindingCode> codes(SampleFigure... figures) {
        return normalise(figures).findings().stream().map(Finding::code).toList();
    }

    private static SampleFigure actual(String label, int year, String value, String unit) {
        return SampleFigure.row(label)
                .in(year + ".xlsx")
                .of(Period.half(year, 1))
                .value(value, unit);
    }

    private static SampleFigure growth(String label, int year, String value) {
        return SampleFigure.row(label)
                .in(year + ".xlsx")
                .at("G9")
                .of(Period.half(year, 1))
                .measured(Measure.GROWTH_SAME_PERIOD)
                .value(value, "%");
    }

    private static SampleFigure percent(String label, Period period, String value) {
        return SampleFigure.row(label)
                .in(period.code() + ".xlsx")
                .at("H9")
                .of(period)
                .measured(Measure.PCT_OF_PLAN)
                .value(value, "%");
    }

    private static SampleFigure target(String label, int year, String value, String unit) {
        return SampleFigure.row(label)
                .in(year + ".xlsx")
                .at("D9")
                .of(Period.year(year))
                .measured(Measure.TARGET)
                .value(value, unit);
    }

    @Test
    void exportsOf2022ImplyARevisedBaseOf2021WhichIsANote() {
        assertThat(codes(
                        actual(EXPORTS, 2021, "13.4", "tỷ USD"),
                        actual(EXPORTS, 2022, "16.84", "tỷ USD"),
                        growth(EXPORTS, 2022, "29.9")))
                .containsExactly(FindingCode.BASE_REVISED);
    }

    @Test
    void industryOf2022ImpliesARevisedBaseOf2021() {
        assertThat(codes(
                        actual(INDUSTRY, 2021, "361.7", "nghìn tỷ đồng"),
                        actual(INDUSTRY, 2022, "389.1", "nghìn tỷ đồng"),
                        growth(INDUSTRY, 2022, "9.8")))
                .containsExactly(FindingCode.BASE_REVISED);
    }

    @Test
    void agricultureOf2022AgreesWithItsBase() {
        String label = "GTSX ngành nông, lâm nghiệp và thủy sản";
        assertThat(codes(
                        actual(label, 2021, "7525", "tỷ đồng"),
                        actual(label, 2022, "7813.1", "tỷ đồng"),
                        growth(label, 2022, "3.83")))
                .isEmpty();
    }

    @Test
    void exportsOf2023ImplyARevisedBase() {
        assertThat(codes(
                        actual(EXPORTS, 2022, "17.2", "tỷ USD"),
                        actual(EXPORTS, 2023, "14.07", "tỷ USD"),
                        growth(EXPORTS, 2023, "-17")))
                .containsExactly(FindingCode.BASE_REVISED);
    }

    @Test
    void aBaseThatNobodyPrintedIsSaidToBeImplied() {
        Finding finding = normalise(
                        actual(EXPORTS, 2022, "17.2", "tỷ USD"),
                        actual(EXPORTS, 2023, "14.07", "tỷ USD"),
                        growth(EXPORTS, 2023, "-17"))
                .findings()
                .get(0);
        assertThat(finding.arguments().get(0).plain()).isEqualTo("implied-one");
        assertThat(finding.arguments().get(4).plain()).startsWith("16.95");
    }

    @Test
    void industryOf2024ImpliesARevisedBaseEvenWithAQualifier() {
        assertThat(codes(
                        actual(INDUSTRY, 2023, "405", "nghìn tỷ đồng"),
                        actual(INDUSTRY, 2024, "424", "nghìn tỷ đồng").about("trên"),
                        growth(INDUSTRY, 2024, "6.21")))
                .containsExactly(FindingCode.BASE_REVISED);
    }

    @Test
    void aBaseThatMovedBySevenPercentIsAWarning() {
        String label = "GRDP (giá so sánh 2010)";
        assertThat(codes(
                        actual(label, 2020, "53183", "tỷ đồng"),
                        actual(label, 2021, "61115", "tỷ đồng"),
                        growth(label, 2021, "7.45")))
                .containsExactly(FindingCode.BASE_STRONGLY_REVISED);
    }

    @Test
    void percentagesOfOneYearThatImplyTwoEstimatesAreAWarning() {
        Period nine = Period.cumulative(2022, 9);
        assertThat(codes(
                        SampleFigure.row(REVENUE)
                                .in("2022-H1.xlsx")
                                .of(Period.half(2022, 1))
                                .value("9500", "tỷ đồng")
                                .about("trên"),
                        percent(REVENUE, Period.half(2022, 1), "60").about("xấp xỉ"),
                        SampleFigure.row(REVENUE)
                                .in("2022-9M.xlsx")
                                .of(nine)
                                .value("13.4", "nghìn tỷ đồng")
                                .about("trên"),
                        percent(REVENUE, nine, "74.7")))
                .containsExactly(FindingCode.SEVERAL_DENOMINATORS);
    }

    @Test
    void twoAuthoritiesAreTwoTargets() {
        String label = "Giải ngân vốn đầu tư công";
        Period half = Period.half(2022, 1);
        Normalised result = normalise(
                SampleFigure.row(label).in("2022-H1.xlsx").of(half).value("2892", "tỷ đồng"),
                percent(label, half, "49.5").by(PlanAuthority.CENTRAL),
                percent(label, half, "34").at("I9").by(PlanAuthority.PROVINCE));

        assertThat(result.findings()).isEmpty();
        assertThat(result.observations())
                .filteredOn(value -> value.measure() == Measure.PCT_OF_PLAN)
                .extracting(Observation::authority)
                .containsExactly(PlanAuthority.CENTRAL, PlanAuthority.PROVINCE);
    }

    @Test
    void aRoughResultAgreesWithItsPercentage() {
        Period year = Period.year(2021);
        assertThat(codes(
                        SampleFigure.row(REVENUE)
                                .in("2021.xlsx")
                                .of(year)
                                .value("18000", "tỷ đồng")
                                .about("khoảng"),
                        target(REVENUE, 2021, "15600", "tỷ đồng").by(PlanAuthority.COUNCIL),
                        percent(REVENUE, year, "115").in("2021.xlsx").by(PlanAuthority.COUNCIL)))
                .isEmpty();
    }

    @Test
    void partsThatFallShortOfTheirTotalAreAWarning() {
        assertThat(codes(
                        actual(INDUSTRY, 2019, "313500", "tỷ đồng"),
                        part("Công nghiệp Trung ương", "9306").at("E10"),
                        part("Công nghiệp địa phương", "13000").at("E11").about("gần"),
                        part("Công nghiệp có vốn đầu tư nước ngoài", "261600").at("E12")))
                .containsExactly(FindingCode.PARTS_DIFFER_FROM_TOTAL);
    }

    /** Two parts are known, the label says that there are three; without it they would not add up. */
    @ParameterizedTest
    @CsvSource({"' (I+II+III)', 0", "' (I+II)', 1", "'', 1"})
    void aTotalWhoseLabelNamesAnotherNumberOfPartsIsNotHeldAgainstTheUsualOnes(String addends, int told) {
        String total = "Tổng thu ngân sách nhà nước trên địa bàn" + addends;
        assertThat(codes(
                        SampleFigure.row(total).value("6850", "tỷ đồng"),
                        SampleFigure.row(total, "Thu nội địa").at("E10").value("6120", "tỷ đồng"),
                        SampleFigure.row(total, "Thu từ hoạt động xuất, nhập khẩu")
                                .at("E11")
                                .value("612.5", "tỷ đồng")))
                .hasSize(told);
    }

    /** A total that misses its parts in every year is one thing to look at. */
    @Test
    void aTotalThatDiffersInSeveralColumnsIsToldOnce() {
        List<SampleFigure> figures = new ArrayList<>();
        for (int year = 2017; year < 2020; year++) {
            String column = String.valueOf((char) ('E' + year - 2017));
            Period half = Period.half(year, 1);
            figures.add(
                    actual(INDUSTRY, year, "313500", "tỷ đồng").in("2019.xlsx").at(column + "9"));
            figures.add(part("Công nghiệp Trung ương", "9306").of(half).at(column + "10"));
            figures.add(part("Công nghiệp địa phương", "13000").of(half).at(column + "11"));
            figures.add(part("Công nghiệp có vốn đầu tư nước ngoài", "26" + year)
                    .of(half)
                    .at(column + "12"));
        }
        assertThat(codes(figures.toArray(SampleFigure[]::new))).containsExactly(FindingCode.PARTS_DIFFER_FROM_TOTAL);
    }

    private static SampleFigure part(String label, String value) {
        return SampleFigure.row(INDUSTRY, label)
                .in("2019.xlsx")
                .of(Period.half(2019, 1))
                .value(value, "tỷ đồng");
    }

    @Test
    void anAddedUpRevenueThatAgreesIsSilent() {
        assertThat(codes(
                        actual(REVENUE, 2022, "35440", "tỷ đồng"),
                        SampleFigure.row(REVENUE, "Thu nội địa")
                                .in("2022.xlsx")
                                .at("E10")
                                .of(Period.half(2022, 1))
                                .value("22940", "tỷ đồng"),
                        SampleFigure.row(REVENUE, "Thu từ hoạt động xuất nhập khẩu")
                                .in("2022.xlsx")
                                .at("E11")
                                .of(Period.half(2022, 1))
                                .value("12500", "tỷ đồng")))
                .isEmpty();
    }

    @Test
    void theGrowthOfATotalMustLieWithinThatOfItsParts() {
        assertThat(codes(
                        growth("Tổng kim ngạch xuất nhập khẩu", 2024, "21.3"),
                        growth(EXPORTS, 2024, "22.58").at("G10"),
                        growth("Giá trị nhập khẩu", 2024, "22.04").at("G11")))
                .containsExactly(FindingCode.GROWTH_OUTSIDE_PARTS);
    }

    @Test
    void aRangeIsKeptAndAVerdictBeyondTheFiguresIsNoted() {
        String label = "Mức giảm tỷ lệ hộ nghèo";
        Normalised result = normalise(
                SampleFigure.row(label)
                        .in("2019.xlsx")
                        .titled("Kết quả thực hiện các chỉ tiêu, cả nước")
                        .of(Period.year(2019))
                        .value("1.1", "điểm %")
                        .note("Đánh giá", "Vượt"),
                target(label, 2019, "1.25", "điểm %")
                        .titled("Kết quả thực hiện các chỉ tiêu, cả nước")
                        .between(Bounds.between(BigDecimal.ONE, new BigDecimal("1.5"))));

        assertThat(result.findings()).extracting(Finding::code).containsExactly(FindingCode.VERDICT_DIFFERS);
        assertThat(result.findings().get(0).arguments()).contains(new Argument.Text("vượt"), new Argument.Text("đạt"));
        assertThat(result.observations())
                .filteredOn(value -> value.measure() == Measure.TARGET)
                .singleElement()
                .extracting(Observation::bounds)
                .isEqualTo(Bounds.between(BigDecimal.ONE, new BigDecimal("1.5")));
    }

    /** 20 of 28 is 71,4%: the plan of 40 that 50% implies was never printed, and no sentence may say that it "is now". */
    @Test
    void aPlanThatOnlyAPercentageImpliesIsSaidToBeImplied() {
        Finding finding = normalise(
                        target(EXPORTS, 2021, "28", "tỷ USD").in("ke-hoach.xlsx"),
                        actual(EXPORTS, 2021, "20", "tỷ USD"),
                        percent(EXPORTS, Period.half(2021, 1), "50").in("2021.xlsx"))
                .findings()
                .get(0);

        assertThat(finding.code()).isEqualTo(FindingCode.PLAN_REVISED);
        assertThat(finding.arguments().get(0).plain()).isEqualTo("implied-one");
        assertThat(finding.arguments().get(3).plain()).contains("2021").doesNotContain("H1");
    }

    @Test
    void aTargetChangedWithinTheYearIsARevisionAndTheLaterOneCounts() {
        Normalised result = normalise(
                target("Tốc độ tăng trưởng kinh tế (GRDP)", 2021, "7.5", "%").in("dau-nam.xlsx"),
                target("Tốc độ tăng trưởng kinh tế (GRDP)", 2021, "6.0", "%").in("cuoi-nam.xlsx"),
                SampleFigure.row(EXPORTS)
                        .in("cuoi-nam.xlsx")
                        .of(Period.cumulative(2021, 9))
                        .value("20", "tỷ USD"));

        assertThat(result.findings()).extracting(Finding::code).containsExactly(FindingCode.PLAN_REVISED);
        assertThat(result.observations())
                .filteredOn(value -> value.measure() == Measure.TARGET)
                .extracting(Observation::value)
                .containsExactly(new BigDecimal("6.0"));
    }

    @Test
    void aPercentBehindAReductionOfARateMeansPoints() {
        Normalised result = normalise(target("Số hộ nghèo giảm", 2021, "1.5", "%"));

        assertThat(result.findings()).extracting(Finding::code).containsExactly(FindingCode.PERCENT_MEANS_POINTS);
        assertThat(result.observations()).singleElement().satisfies(value -> {
            assertThat(value.indicator()).isEqualTo("poverty-reduction");
            assertThat(value.source().unit()).isEqualTo("điểm %");
            assertThat(value.source().raw()).isEqualTo("1.5");
        });
    }

    @Test
    void aGrowthBehindARateMeansPointsToo() {
        Normalised result = normalise(
                growth("Tốc độ tăng trưởng kinh tế (GRDP)", 2021, "2.64").under("Tăng so với cùng kỳ (%)"));

        assertThat(result.findings()).extracting(Finding::code).containsExactly(FindingCode.PERCENT_MEANS_POINTS);
        assertThat(result.observations())
                .singleElement()
                .extracting(Observation::measure)
                .isEqualTo(Measure.CHANGE);
    }

    @Test
    void statedPercentagesAndGrowthAreRecomputedFromTheSameRow() {
        assertThat(codes(
                        actual(EXPORTS, 2021, "13.4", "tỷ USD"),
                        target(EXPORTS, 2021, "28", "tỷ USD")
                                .between(Bounds.atLeast(new BigDecimal("28")))
                                .about("hơn"),
                        percent(EXPORTS, Period.half(2021, 1), "47.7").in("2021.xlsx")))
                .isEmpty();
        assertThat(codes(
                        actual(EXPORTS, 2021, "13.4", "tỷ USD"),
                        target(EXPORTS, 2021, "26", "tỷ USD"),
                        percent(EXPORTS, Period.half(2021, 1), "47.7").in("2021.xlsx")))
                .containsExactly(FindingCode.STATED_PERCENT_DIFFERS);
        assertThat(codes(
                        actual(EXPORTS, 2021, "13.4", "tỷ USD"),
                        actual(EXPORTS, 2020, "11.0", "tỷ USD").in("2021.xlsx").at("C9"),
                        growth(EXPORTS, 2021, "13.5")))
                .containsExactly(FindingCode.STATED_GROWTH_DIFFERS);
    }
}
