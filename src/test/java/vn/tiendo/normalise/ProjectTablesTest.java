package vn.tiendo.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.assess.Assessor;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;
import vn.tiendo.model.PlanAuthority;
import vn.tiendo.model.Project;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Catalogues;

class ProjectTablesTest {

    private static final String TITLE = "TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2021 THEO DỰ ÁN TỈNH THÁI NGUYÊN";

    private static final Period TERM = Period.parse("2021-01-01/2025-12-31").orElseThrow();

    private static SampleFigure project(String section, String name) {
        return SampleFigure.row(section, name).titled(TITLE).note("Chủ đầu tư", "Ban QLDA tỉnh");
    }

    private static Normalised normalise(SampleFigure... figures) {
        Normaliser normaliser = new Normaliser(Catalogues.load(), Areas.load());
        Arrays.stream(figures)
                .map(SampleFigure::figure)
                .forEach(figure -> assertThat(normaliser.accept(figure)).isEmpty());
        return normaliser.finish(Optional.empty());
    }

    @Test
    void aRowIsAProjectWithItsPlansByAuthority() {
        Normalised result = normalise(
                SampleFigure.row("Vốn nước ngoài (ODA)").titled(TITLE).at("E10").value("900000", "triệu đồng"),
                project("Vốn nước ngoài (ODA)", "Phát triển đô thị")
                        .at("E11")
                        .of(Period.year(2021))
                        .measured(Measure.TARGET)
                        .by(PlanAuthority.CENTRAL)
                        .value("210000", "triệu đồng"),
                project("Vốn nước ngoài (ODA)", "Phát triển đô thị")
                        .at("F11")
                        .of(Period.year(2021))
                        .measured(Measure.TARGET)
                        .by(PlanAuthority.PROVINCE)
                        .value("236000", "triệu đồng"),
                project("Vốn nước ngoài (ODA)", "Phát triển đô thị").at("G11").value("59000", "triệu đồng"));

        assertThat(result.projects()).singleElement().satisfies(project -> {
            assertThat(project.name()).isEqualTo("Phát triển đô thị");
            assertThat(project.owner()).isEqualTo("Ban QLDA tỉnh");
            assertThat(project.oda()).isTrue();
            assertThat(project.plans()).hasSize(2);
            assertThat(project.disbursed().orElseThrow().value()).isEqualByComparingTo(new BigDecimal("59"));
            assertThat(project.illustrative()).isFalse();
        });
        assertThat(result.observations()).isEmpty();
    }

    /** Percentages need no unit; what a sum is, nobody can tell. */
    @Test
    void aTableWithoutAUnitIsRankedByPercentageAndToldOnce() {
        List<SampleFigure> figures = new ArrayList<>();
        for (int row = 9; row < 11; row++) {
            figures.add(project("A", "Cầu " + row)
                    .at("E" + row)
                    .of(Period.year(2021))
                    .measured(Measure.TARGET)
                    .value("200", ""));
            figures.add(project("A", "Cầu " + row).at("G" + row).value(row == 9 ? "50" : "20", ""));
        }
        Normalised result = normalise(figures.toArray(SampleFigure[]::new));

        assertThat(result.findings()).extracting(Finding::code).containsExactly(FindingCode.UNIT_NOT_CONVERTIBLE);
        List<Project> ranked = new Assessor(Catalogues.load())
                .assess(result.observations(), result.projects(), Period.half(2021, 1))
                .projects();
        assertThat(ranked).extracting(Project::name).containsExactly("Cầu 10", "Cầu 9");
        assertThat(ranked)
                .extracting(each -> each.percent().orElseThrow().intValue())
                .containsExactly(10, 25);
        assertThat(ranked)
                .allMatch(each -> each.plans().isEmpty() && each.disbursed().isEmpty());
    }

    /** The column of reasons that such tables carry says why a project is slow. */
    @Test
    void aSlowProjectHasTheCauseThatItsRowNames() {
        Normalised result = normalise(
                SampleFigure.row("A", "Hồ chứa")
                        .titled(TITLE)
                        .at("E9")
                        .of(Period.year(2021))
                        .measured(Measure.TARGET)
                        .value("200", "tỷ đồng"),
                SampleFigure.row("A", "Hồ chứa")
                        .titled(TITLE)
                        .note("Khó khăn, vướng mắc", "Chậm giải phóng mặt bằng")
                        .at("G9")
                        .value("20", "tỷ đồng"));

        assertThat(new Assessor(Catalogues.load())
                        .assess(result.observations(), result.projects(), Period.half(2021, 1))
                        .projects())
                .extracting(Project::cause)
                .containsExactly("Chậm giải phóng mặt bằng");
    }

    @Test
    void illustrativeFiguresAreMarkedAndNeverBecomeObservations() {
        Normalised result = normalise(
                project("A", "Cầu").titled(TITLE + " (SỐ LIỆU MINH HỌA)").value("5", "tỷ đồng"));

        assertThat(result.projects()).singleElement().matches(project -> project.illustrative());
        assertThat(result.findings())
                .singleElement()
                .matches(finding -> finding.code() == FindingCode.ILLUSTRATIVE_FIGURES);
    }

    /** The cost of the whole project, capital of a term and single sources stand beside what counts. */
    @Test
    void onlyThisYearsPlanAndWhatWasPaidOutOfItCount() {
        Normalised result = normalise(
                column("D9", Measure.ACTUAL, Period.half(2021, 1), "1500", "Tổng mức đầu tư"),
                column("E9", Measure.TARGET, TERM, "1200", "Kế hoạch vốn trung hạn 2021-2025"),
                column("F9", Measure.TARGET, Period.year(2021), "500", "Kế hoạch vốn năm 2021", "Tổng số"),
                column("G9", Measure.TARGET, Period.year(2021), "400", "Kế hoạch vốn năm 2021", "NSTW"),
                column("H9", Measure.ACTUAL, Period.half(2021, 1), "180", "Giá trị khối lượng thực hiện"),
                column("I9", Measure.ACTUAL, Period.half(2021, 1), "100", "Giải ngân đến 30/6/2021", "Tổng số"),
                column("J9", Measure.ACTUAL, Period.half(2021, 1), "80", "Giải ngân đến 30/6/2021", "NSTW"),
                column("K9", Measure.ACTUAL, Period.month(2021, 6), "30", "Giải ngân trong tháng 6"));

        assertThat(result.projects()).singleElement().satisfies(project -> {
            assertThat(project.plans())
                    .singleElement()
                    .satisfies(plan -> assertThat(plan.value()).isEqualByComparingTo("500"));
            assertThat(project.disbursed().orElseThrow().value()).isEqualByComparingTo("100");
        });
    }

    @Test
    void twoPlansThatNothingTellsApartAreNone() {
        Normalised result = normalise(
                column("F9", Measure.TARGET, Period.year(2021), "500", "Kế hoạch vốn giao đợt 1"),
                column("G9", Measure.TARGET, Period.year(2021), "400", "Kế hoạch vốn giao đợt 2"),
                column("I9", Measure.ACTUAL, Period.half(2021, 1), "100", "Giải ngân"));

        assertThat(result.projects())
                .singleElement()
                .satisfies(project -> assertThat(project.plans()).isEmpty());
    }

    @Test
    void aPrintedPercentageMayBeOfAnyPlanAndIsToldOtherwise() {
        assertThat(normalise(percent("20")).findings()).isEmpty();
        assertThat(normalise(percent("25")).findings())
                .singleElement()
                .matches(finding -> finding.code() == FindingCode.STATED_PERCENT_DIFFERS);
    }

    private static SampleFigure[] percent(String printed) {
        return new SampleFigure[] {
            column("F9", Measure.TARGET, Period.year(2021), "500", "Kế hoạch vốn năm 2021"),
            column("I9", Measure.ACTUAL, Period.half(2021, 1), "100", "Giải ngân đến 30/6/2021"),
            column("L9", Measure.PCT_OF_PLAN, Period.half(2021, 1), printed, "Tỷ lệ giải ngân")
                    .value(printed, "%")
        };
    }

    @Test
    void aTableOfOwnersGivesEachWithItsPlans() {
        String title = "TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG 6 THÁNG ĐẦU NĂM 2021 TỈNH THÁI NGUYÊN";
        Normalised result = normalise(
                SampleFigure.row("Các sở, ngành").titled(title).at("G8").value("900", "tỷ đồng"),
                SampleFigure.row("Các sở, ngành", "Sở Giao thông vận tải")
                        .titled(title)
                        .at("G9")
                        .value("59", "tỷ đồng"),
                SampleFigure.row("Các sở, ngành", "Sở Giao thông vận tải")
                        .titled(title)
                        .at("F9")
                        .of(Period.year(2021))
                        .measured(Measure.TARGET)
                        .by(PlanAuthority.CENTRAL)
                        .value("100", "tỷ đồng"),
                SampleFigure.row("UBND các huyện").titled(title).at("G10").value("70", "tỷ đồng"),
                SampleFigure.row("Đường giao thông").titled(title).at("G11").value("7", "tỷ đồng"));

        assertThat(result.projects()).singleElement().satisfies(owner -> {
            assertThat(owner.isOwner()).isTrue();
            assertThat(owner.name()).isEqualTo("Sở Giao thông vận tải");
            assertThat(owner.plans()).hasSize(1);
        });
    }

    private static SampleFigure column(String cell, Measure measure, Period period, String value, String... header) {
        return project("A", "Cầu")
                .at(cell)
                .measured(measure)
                .of(period)
                .value(value, "tỷ đồng")
                .under(header);
    }
}
