package vn.tiendo.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.model.FigureStatus;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Catalogues;

/** "Tỷ đồng" over numbers in triệu đồng: a thousand times too much is no revision. */
class UnitSlipsTest {

    private static final Period BEFORE = Period.half(2020, 1);

    private static SampleFigure spent(String file, String value) {
        return SampleFigure.row("Tổng chi ngân sách địa phương").in(file).value(value, "tỷ đồng");
    }

    private static Normalised normalise(SampleFigure... figures) {
        Normaliser normaliser = new Normaliser(Catalogues.load(), Areas.load());
        Arrays.stream(figures).map(SampleFigure::figure).forEach(normaliser::accept);
        return normaliser.finish(Optional.empty());
    }

    private static List<String> values(Normalised result, Measure measure) {
        return result.observations().stream()
                .filter(seen -> seen.measure() == measure)
                .map(seen -> seen.period().code() + " " + seen.value().toPlainString())
                .toList();
    }

    @Test
    void theSheetThatTwoOthersContradictIsLeftOutWithAllItsAmounts() {
        Normalised result = normalise(
                spent("so-tai-chinh.xlsx", "7912400").status(FigureStatus.OFFICIAL),
                spent("so-tai-chinh.xlsx", "7305000").of(BEFORE).at("D9"),
                SampleFigure.row("Chi đầu tư phát triển")
                        .in("so-tai-chinh.xlsx")
                        .at("E10")
                        .value("3100000", "tỷ đồng"),
                SampleFigure.row("Tổng chi ngân sách địa phương")
                        .in("so-tai-chinh.xlsx")
                        .at("F9")
                        .measured(Measure.GROWTH_SAME_PERIOD)
                        .value("8.3", "%"),
                spent("so-khdt.xlsx", "7912.4").status(FigureStatus.ESTIMATE),
                spent("cuc-thong-ke.xlsx", "7305").of(BEFORE));

        assertThat(values(result, Measure.ACTUAL)).containsExactlyInAnyOrder("2021-H1 7912.4", "2020-H1 7305");
        assertThat(values(result, Measure.GROWTH_SAME_PERIOD)).hasSize(1);
        assertThat(result.findings())
                .filteredOn(finding -> finding.code() == FindingCode.UNIT_SLIP)
                .extracting(Finding::file)
                .containsExactly("so-tai-chinh.xlsx");
    }

    @Test
    void oneAgainstOneNeitherCounts() {
        Normalised result = normalise(
                spent("a.xlsx", "7912400").status(FigureStatus.OFFICIAL),
                spent("b.xlsx", "7912.4").status(FigureStatus.ESTIMATE));

        assertThat(result.observations()).isEmpty();
        assertThat(result.findings())
                .filteredOn(finding -> finding.code() == FindingCode.UNIT_SLIP)
                .hasSize(1);
    }

    /** Revised by a third, or measured in another unit of its own. */
    @Test
    void otherDifferencesAreNoSlips() {
        Normalised result = normalise(
                spent("a.xlsx", "10500").status(FigureStatus.OFFICIAL),
                SampleFigure.row("Tổng chi ngân sách địa phương")
                        .in("b.xlsx")
                        .value("7912400", "triệu đồng")
                        .status(FigureStatus.ESTIMATE));

        assertThat(values(result, Measure.ACTUAL)).containsExactly("2021-H1 10500");
        assertThat(result.findings()).noneMatch(finding -> finding.code() == FindingCode.UNIT_SLIP);
    }

    @Test
    void aPlannedGrowthBesideLevelsIsTheTargetOfTheRate() {
        Normalised result = normalise(SampleFigure.row("TỔNG SẢN PHẨM TRÊN ĐỊA BÀN (GRDP)")
                .under("Kế hoạch tăng cả năm 2021 (%)")
                .of(Period.year(2021))
                .measured(Measure.TARGET)
                .prices("so sánh 2010")
                .value("7", "%"));

        assertThat(result.observations())
                .extracting(seen -> seen.indicator() + " " + seen.measure())
                .containsExactly("grdp-growth TARGET");
    }
}
