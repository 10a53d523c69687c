package vn.tiendo.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;
import vn.tiendo.model.PlanAuthority;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Catalogues;

class ProjectTablesTest {

    private static final String TITLE = "TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2021 THEO DỰ ÁN TỈNH THÁI NGUYÊN";

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
            assertThat(project.percent().orElseThrow()).isEqualByComparingTo(new BigDecimal("25"));
            assertThat(project.illustrative()).isFalse();
        });
        assertThat(result.observations()).isEmpty();
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
}
