package vn.tiendo.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Direction;
import vn.tiendo.model.HistoryPoint;
import vn.tiendo.model.Review;
import vn.tiendo.model.Scope;
import vn.tiendo.model.Sector;
import vn.tiendo.model.Verdict;

final class ChartsTest {

    private static final Messages VIETNAMESE = Messages.of(Messages.VIETNAMESE);

    private static List<ChartModel> charts(Review review) {
        return Charts.of(review, VIETNAMESE);
    }

    private static ChartModel chart(Review review, String name) {
        return charts(review).stream()
                .filter(chart -> chart.frame().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no chart " + name));
    }

    private static BulletRow row(ChartModel chart, String label) {
        return ((MidYearBulletChart) chart)
                .rows().stream()
                        .filter(row -> row.label().equals(label))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void theSetIsOverviewSectorsIndicatorsPartsAndProjects() {
        List<String> names = charts(ChartReviews.everyLook()).stream()
                .map(chart -> chart.frame().name())
                .toList();
        assertThat(names)
                .startsWith("overview")
                .contains("sector-budget", "sector-industry", "budget-revenue", "exports-value", "exports-value-parts")
                .contains("projects")
                .doesNotContain("industry-local", "changes")
                .doesNotHaveDuplicates();
    }

    @Test
    void theOverviewBeginsWithTheEndangered() {
        MidYearBulletChart overview = (MidYearBulletChart) chart(ChartReviews.everyLook(), "overview");
        ChartGroup first = overview.rows().get(0).group().orElseThrow();
        assertThat(first.text()).isEqualTo("Khó hoàn thành (2)");
        assertThat(first.effect()).isEqualTo(Effect.BAD);
        assertThat(overview.frame().headline().replace('\u00a0', ' '))
                .startsWith("2 trong 5 chỉ tiêu đánh giá được khó hoàn thành kế hoạch năm");
    }

    @Test
    void tooLittleDataIsNeverAmongTheGood() {
        BulletRow row = row(chart(ChartReviews.everyLook(), "overview"), "Giá trị sản xuất công nghiệp");
        assertThat(row.group().orElseThrow().text()).isEqualTo("Chưa đủ số liệu (2)");
        assertThat(row.group().orElseThrow().effect()).isEqualTo(Effect.NEUTRAL);
    }

    @Test
    void aPercentageThatIsOnlyStatedIsMarkedAndExplained() {
        ChartModel overview = chart(ChartReviews.everyLook(), "overview");
        assertThat(row(overview, "Giá trị sản xuất công nghiệp").cells().get(0)).isEqualTo("43%*");
        assertThat(overview.frame().footer()).anyMatch(line -> line.startsWith("* Theo báo cáo"));
    }

    @Test
    void aRateHasNoBarAndItsDistanceIsInPoints() {
        BulletRow row = row(chart(ChartReviews.everyLook(), "overview"), "Tốc độ tăng trưởng kinh tế (GRDP)");
        assertThat(row.bullet()).isEmpty();
        assertThat(row.instead()).isEqualTo("−0,5 điểm % so với chỉ tiêu năm");
    }

    @Test
    void theHeadlineComparesWithThePaceOfPastYears() {
        assertThat(chart(ChartReviews.everyLook(), "exports-value").frame().headline())
                .contains("47,9%", "cao hơn nhịp các năm trước (46,4%)");
        assertThat(chart(ChartReviews.everyLook(), "public-investment").frame().headline())
                .contains("28,9%", "thấp hơn nhịp các năm trước (41,0%)");
    }

    @Test
    void noWordOfAFiftyPerCentVerdictStandsAnywhere() {
        for (ChartModel chart : charts(ChartReviews.everyLook())) {
            assertThat(chart.frame().headline()).doesNotContain("50%", "một nửa", "quá nửa");
        }
    }

    @Test
    void publishedDigitsStayInTheUnitOfTheWorkbook() {
        LevelChart chart = (LevelChart) chart(ChartReviews.everyLook(), "industry-output");
        assertThat(chart.frame().subtitle()).endsWith("nghìn tỷ đồng");
        assertThat(chart.bars().get(0).text()).isEqualTo("361,7");
        assertThat(chart.bars().get(0).scenario()).isEqualTo(ChartScenario.ESTIMATE);
        assertThat(chart.bars().get(0).level().orElseThrow().value()).isEqualTo(361.7);
    }

    @Test
    void aPlanThatIsNotPublishedIsNotDrawn() {
        LevelChart chart = (LevelChart) chart(ChartReviews.everyLook(), "agriculture-output");
        LevelBar plan = chart.bars().get(2);
        assertThat(plan.level()).isEmpty();
        assertThat(plan.text()).contains("báo cáo ghi đạt 51,61% kế hoạch");
    }

    @Test
    void historyShowsEveryYearAndTheShareReachedByNow() {
        HistoryChart chart = (HistoryChart) chart(ChartReviews.everyLook(), "exports-value");
        assertThat(chart.cumulative()).isTrue();
        assertThat(chart.years())
                .extracting(HistoryYear::label)
                .containsExactly("2016", "2017", "2018", "2019", "2020", "2021");
        assertThat(chart.years().get(4).notes()).containsExactly("43,9% cả năm");
        HistoryYear now = chart.years().get(5);
        assertThat(now.full()).isEmpty();
        assertThat(now.projectionText()).isEqualTo("28,9");
        assertThat(now.plan().orElseThrow().text()).isEqualTo("28,0");
    }

    @Test
    void aChangeOfUnitBringsNoZeros() {
        Assessment printed = ChartAssessments.flow("moved", "Đổi đơn vị", Sector.INDUSTRY, "tỷ đồng", 361700)
                .printedIn("nghìn tỷ đồng", 3, 1)
                .build();
        DisplayUnit unit = DisplayUnit.of(printed.indicator(), printed.actual().orElseThrow());
        ChartAssessments billions = ChartAssessments.flow("moved", "Đổi đơn vị", Sector.INDUSTRY, "tỷ đồng", 1);
        Formats formats = Formats.of(VIETNAMESE, ZoneOffset.UTC);
        assertThat(unit.number(formats, billions.level(313500))).isEqualTo("313,5");
        assertThat(unit.number(formats, billions.level(257655))).isEqualTo("257,655");
        assertThat(unit.number(formats, printed.actual().orElseThrow())).isEqualTo("361,7");
    }

    @Test
    void aProjectionShowsNoDigitsItCannotKnow() {
        HistoryChart chart = (HistoryChart) chart(ChartReviews.histories(), "retail");
        HistoryYear now = chart.years().get(2);
        assertThat(now.partial().orElseThrow().text()).isEqualTo("2.463.846,04");
        assertThat(now.projectionText()).isEqualTo("5.100.000");
        assertThat(now.notes()).containsExactly("dự báo 4.930.000–5.260.000");
    }

    @Test
    void lastYearIsCompletedByWhatTheWorkbookComparesWith() {
        ChartAssessments sparse = ChartAssessments.flow("sparse", "Ít số liệu", Sector.SOCIETY, "người", 10)
                .history(2018, 4, 9, 9)
                .previous(8);
        HistoryChart chart = (HistoryChart) chart(ChartReviews.of(List.of(sparse.build()), List.of()), "sparse");
        HistoryYear last = chart.years().get(2);
        assertThat(last.label()).isEqualTo("2020");
        assertThat(last.partial().orElseThrow().text()).isEqualTo("8");
        assertThat(last.full()).isEmpty();
    }

    @Test
    void aYearOfWhichOnlyTheWholeIsKnownSaysSoBesideThoseInTwoParts() {
        ChartAssessments mixed = ChartAssessments.flow("mixed", "Có năm chỉ có cả năm", Sector.SOCIETY, "người", 10);
        HistoryPoint whole = new HistoryPoint(2018, Optional.empty(), Optional.of(mixed.level(9)), Optional.empty());
        mixed.history(whole).history(2019, 5, 10, 10);
        HistoryChart chart = (HistoryChart) chart(ChartReviews.of(List.of(mixed.build()), List.of()), "mixed");
        assertThat(chart.years().get(0).notes()).containsExactly("chỉ có số cả năm");
        assertThat(chart.years().get(1).notes()).containsExactly("50,0% cả năm");
    }

    @Test
    void aYearWithoutFiguresKeepsItsPlaceAndSaysSo() {
        ChartAssessments gap = ChartAssessments.flow("gap", "Có năm thiếu", Sector.SOCIETY, "người", 10)
                .history(2017, 4, 9, 9)
                .history(2019, 5, 10, 10);
        HistoryChart chart = (HistoryChart) chart(ChartReviews.of(List.of(gap.build()), List.of()), "gap");
        assertThat(chart.years()).extracting(HistoryYear::label).contains("2018", "2020");
        assertThat(chart.years().get(1).partial()).isEmpty();
        assertThat(chart.years().get(1).notes()).containsExactly("chưa có số liệu");
    }

    @Test
    void restrictedIndicatorsStandInNoChart() {
        List<Assessment> all = new ArrayList<>(ChartReviews.everyLook().assessments());
        all.add(ChartAssessments.flow("discipline", "Thi hành kỷ luật", Sector.PARTY_BUILDING, "đảng viên", 127)
                .plan(200)
                .scope(Scope.RESTRICTED)
                .verdict(Verdict.OPEN)
                .history(2019, 100, 210, 200)
                .parts("Thi hành kỷ luật, khiển trách", 1, 1, "Thi hành kỷ luật, cảnh cáo", 1, 1)
                .build());
        for (ChartModel chart : charts(ChartReviews.of(all, List.of()))) {
            assertThat(chart.toString()).doesNotContain("kỷ luật", "discipline");
        }
    }

    @Test
    void lessIsGoodWhereLowerIsBetter() {
        ChartAssessments accidents = ChartAssessments.flow("accidents", "Tai nạn giao thông", Sector.SOCIETY, "vụ", 80)
                .direction(Direction.LOWER_BETTER)
                .previous(100);
        MidYearBulletChart sector =
                (MidYearBulletChart) chart(ChartReviews.of(List.of(accidents.build()), List.of()), "sector-society");
        ChartVariance pin = sector.rows().get(0).variance().orElseThrow();
        assertThat(pin.value()).isNegative();
        assertThat(pin.effect()).isEqualTo(Effect.GOOD);
        assertThat(pin.text()).startsWith("−");
    }

    @Test
    void missingIsNeverZero() {
        ChartAssessments missing = ChartAssessments.flow("missing", "Chưa báo cáo", Sector.SOCIETY, "người", 0)
                .plan(500)
                .missing();
        BulletRow row = row(chart(ChartReviews.of(List.of(missing.build()), List.of()), "overview"), "Chưa báo cáo");
        assertThat(row.bullet()).isEmpty();
        assertThat(row.instead()).isEqualTo("chưa có số liệu");
        assertThat(row.cells()).containsOnly("");
    }

    @Test
    void aRateIsProjectedInItsOwnUnitBesideItsDistance() {
        ChartAssessments growth = ChartAssessments.rate(
                        "grdp-growth", "Tốc độ tăng trưởng", Sector.GROWTH, 6.5, 7, Verdict.OPEN)
                .projection(7.1, 3.3, 10.9);
        Review review = ChartReviews.of(List.of(growth.build()), List.of());
        String expected = "−0,5 điểm % so với chỉ tiêu năm; dự báo\u00a0cả\u00a0năm\u00a03,3–10,9%";
        assertThat(row(chart(review, "overview"), "Tốc độ tăng trưởng").instead())
                .isEqualTo(expected);
        BulletRow sector = row(chart(review, "sector-growth"), "Tốc độ tăng trưởng");
        assertThat(sector.instead()).isEqualTo(expected);
        assertThat(sector.detail().replace('\u00a0', ' ')).startsWith("kế hoạch HĐND giao 7,0% · ");
    }

    @Test
    void aValueWithNothingBesideItIsNoPicture() {
        ChartAssessments alone =
                ChartAssessments.flow("alone", "Kết nạp đảng viên", Sector.PARTY_BUILDING, "đảng viên", 767);
        List<ChartModel> charts = charts(ChartReviews.of(List.of(alone.build()), List.of()));
        assertThat(charts).extracting(chart -> chart.frame().name()).doesNotContain("alone");
        assertThat(charts.stream()
                        .filter(chart -> chart.frame().name().equals("sector-party-building"))
                        .map(chart -> chart.frame().headline()))
                .containsExactly("Kết nạp đảng viên: 767 đảng viên");
    }

    @Test
    void projectsAreRankedAsReviewedAndLabelledWhereInvented() {
        MidYearBulletChart projects = (MidYearBulletChart) chart(ChartReviews.everyLook(), "projects");
        assertThat(projects.frame().subtitle()).contains("số liệu minh họa");
        assertThat(projects.frame().headline()).startsWith("2 trong 4 dự án");
        BulletRow first = projects.rows().get(0);
        assertThat(first.variance().orElseThrow().text()).isEqualTo("−120");
        assertThat(first.variance().orElseThrow().effect()).isEqualTo(Effect.BAD);
        assertThat(first.bullet().orElseThrow().path().getAsDouble()).isCloseTo(100 * (96 + 120) / 850.0, offset(0.01));
    }

    @Test
    void changesAreShownWhereThereAreAny() {
        List<ChartModel> charts = Charts.of(ChartReviews.changed(ChartReviews.everyLook()), VIETNAMESE);
        VarianceChart changes = (VarianceChart) charts.get(charts.size() - 1);
        assertThat(changes.frame().name()).isEqualTo("changes");
        assertThat(changes.rows()).allSatisfy(row -> {
            assertThat(row.label()).endsWith(", 6 tháng đầu năm 2021");
            assertThat(row.detail()).contains(" → ");
        });
        assertThat(changes.rows())
                .extracting(row -> row.relative().orElseThrow().text())
                .anyMatch(text -> text.equals("+25,0%"))
                .anyMatch(text -> text.endsWith(" điểm %"));
        assertThat(changes.rows()).hasSize(2);
    }

    @Test
    void everyChartHasATableAndADescriptionThatNamesEverything() {
        for (ChartModel chart : charts(ChartReviews.everyLook())) {
            assertThat(chart.frame().table().rows()).isNotEmpty();
            chart.frame()
                    .table()
                    .rows()
                    .forEach(row -> assertThat(chart.frame().description()).contains(row.get(0)));
            assertThat(chart.frame().footer()).anyMatch(line -> line.contains("12:20 02/07/2021"));
            assertThat(chart.frame().facts())
                    .extracting(ChartFact::keyword)
                    .contains("Period", "Unit", "Source", "Run");
        }
    }

    @Test
    void anEmptyReviewHasNoCharts() {
        assertThat(charts(ChartReviews.of(List.of(), List.of()))).isEmpty();
    }
}
