package vn.tiendo.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.FigureStatus;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Period;
import vn.tiendo.model.Verdict;
import vn.tiendo.reference.Catalogues;

/** The sentences of the model case, as its review printed them. */
class DashboardViewTest {

    private final DashboardView view =
            DashboardView.of(Reviews.thaiNguyen(), Messages.of(Messages.VIETNAMESE), Audience.GENERAL);

    @Test
    void writesTheSectorSentencesAsReportsDo() {
        List<String> sentences = view.paragraphs().stream().map(Paragraph::text).toList();
        assertThat(sentences)
                .contains(
                        "Tốc độ tăng trưởng kinh tế (GRDP) ước đạt 6,5%, thấp hơn 0,5 điểm phần trăm so với chỉ tiêu năm 7%.",
                        "Giá trị sản xuất công nghiệp ước đạt 361,7 nghìn tỷ đồng, tăng 8,65% so với cùng kỳ, bằng 43% kế hoạch năm.",
                        "Giá trị xuất khẩu ước đạt 13,4 tỷ USD, tăng 13,5% so với cùng kỳ, bằng 47,7% kế hoạch năm.",
                        "Tổng thu ngân sách nhà nước ước đạt 7.325 tỷ đồng, tăng 13,1% so với cùng kỳ, bằng 47% dự toán năm.",
                        "Giá trị sản xuất ngành nông, lâm nghiệp và thủy sản ước đạt 7.525 tỷ đồng, tăng 4,4% so với cùng kỳ, bằng 51,61% kế hoạch năm.",
                        "Kết nạp đảng viên đạt 767 đảng viên; tổng số đảng viên toàn Đảng bộ tỉnh là trên 94 nghìn đảng viên.");
    }

    /** An increase is not reached: it rises, or falls. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3,19  | vi | Chỉ số sản xuất công nghiệp (IIP) ước tăng 3,19% so với cùng kỳ.",
                "-5,88 | vi | Chỉ số sản xuất công nghiệp (IIP) ước giảm 5,88% so với cùng kỳ.",
                "3,19  | en | Industrial production index rose by an estimated 3.19% on the same period last year."
            })
    void anIndexRisesOrFalls(String typed, String language, String sentence) {
        Indicator index = Catalogues.load().find("iip").orElseThrow();
        Observation increase = new Figures("a.xlsx", "IIP", Reviews.THAI_NGUYEN)
                .of(index, Measure.ACTUAL, Reviews.HALF, "%", typed, 0, FigureStatus.ESTIMATE);
        Assessment risen = new AssessmentBuilder(index, Reviews.THAI_NGUYEN, Reviews.HALF, Verdict.NO_TARGET)
                .actual(increase)
                .build();

        DashboardView page = DashboardView.of(
                ChartReviews.of(List.of(risen), List.of()),
                Messages.of(Locale.forLanguageTag(language)),
                Audience.GENERAL);

        assertThat(page.paragraphs()).extracting(Paragraph::text).containsExactly(sentence);
    }

    /** A plan for the growth of an amount is said with the amount, and its growth not a second time. */
    @Test
    void theTargetOfAGrowthStandsInTheSentenceOfTheAmount() {
        Indicator retail = Catalogues.load().find("retail").orElseThrow();
        Figures cells = new Figures("a.xlsx", "S", Reviews.THAI_NGUYEN);
        Observation value =
                cells.of(retail, Measure.ACTUAL, Reviews.HALF, "tỷ đồng", "50735", 0, FigureStatus.ESTIMATE);
        Observation grown =
                cells.of(retail, Measure.GROWTH_SAME_PERIOD, Reviews.HALF, "%", "14,76", 0, FigureStatus.UNSTATED);
        Observation rate =
                cells.of(retail.growth(), Measure.ACTUAL, Reviews.HALF, "%", "14,76", 0, FigureStatus.UNSTATED);
        Observation target =
                cells.of(retail.growth(), Measure.TARGET, Period.year(2021), "%", "12", 0, FigureStatus.UNSTATED);
        List<Assessment> rows = List.of(
                new AssessmentBuilder(retail, Reviews.THAI_NGUYEN, Reviews.HALF, Verdict.NO_TARGET)
                        .actual(value)
                        .stated(grown, grown)
                        .build(),
                new AssessmentBuilder(retail.growth(), Reviews.THAI_NGUYEN, Reviews.HALF, Verdict.OPEN)
                        .actual(rate)
                        .target(target)
                        .gap("2.76")
                        .build());

        DashboardView page =
                DashboardView.of(ChartReviews.of(rows, List.of()), Messages.of(Messages.VIETNAMESE), Audience.GENERAL);

        assertThat(page.paragraphs())
                .extracting(Paragraph::text)
                .singleElement()
                .asString()
                .contains("ước đạt 50.735 tỷ đồng, tăng 14,76% so với cùng kỳ")
                .endsWith(", chỉ tiêu cả năm tăng 12%.")
                .doesNotContain("Tốc độ tăng", "tốc độ tăng");
    }

    /** The catalogue's other attributes: its English name, and whether it stands as a row of its own. */
    @Test
    void aPartHasARowOnlyBesideNoWholeOrAsAHeadlineAndEnglishPagesItsEnglishName() {
        Indicator whole = Catalogues.load().find("export").orElseThrow();
        Indicator part = Catalogues.load().find("export-fdi").orElseThrow();
        Indicator headline = Catalogues.load().find("state-investment-local").orElseThrow();
        Indicator above = Catalogues.load().find("state-investment").orElseThrow();

        assertThat(englishRows(whole, part)).containsExactly("Exports");
        assertThat(englishRows(part)).containsExactly("Exports of the foreign-invested sector");
        assertThat(englishRows(above, headline))
                .containsExactly(
                        "Investment from the state budget, realised",
                        "Investment from the state budget, locally managed");
    }

    private static List<String> englishRows(Indicator... indicators) {
        List<Assessment> rows = new ArrayList<>();
        for (Indicator indicator : indicators) {
            Observation value = new Figures("a.xlsx", "S", Reviews.THAI_NGUYEN)
                    .of(indicator, Measure.ACTUAL, Reviews.HALF, indicator.unit(), "5", 0, FigureStatus.UNSTATED);
            rows.add(new AssessmentBuilder(indicator, Reviews.THAI_NGUYEN, Reviews.HALF, Verdict.NO_TARGET)
                    .actual(value)
                    .build());
        }
        return DashboardView.of(ChartReviews.of(rows, List.of()), Messages.of(Messages.ENGLISH), Audience.GENERAL)
                .sectors()
                .stream()
                .flatMap(group -> group.rows().stream())
                .map(IndicatorRow::name)
                .toList();
    }

    @Test
    void whatEachMonthMustBringStandsBesideWhatEachBrought() {
        LowTarget target = DashboardView.of(SizedReviews.of(24, 0), Messages.of(Messages.VIETNAMESE), Audience.GENERAL)
                .low()
                .get(0);

        IndicatorRow row = target.row();
        assertThat(row.value().number().text()).isEqualTo("400");
        assertThat(target.monthly().number().text()).isEqualTo("100 tỷ đồng");
        assertThat(target.monthly().number().isCited()).isTrue();
        assertThat(target.monthly().note().stream().map(Cited::text)).containsExactly("6 tháng đầu năm 2021: ", "67");
        assertThat(row.rest().unit()).isEqualTo("so cùng kỳ");
        assertThat(row.rank()).matches("tốc độ tăng thứ \\d+/63 tỉnh có số liệu");
    }

    @Test
    void fewTargetsEachHaveBulletAndOutlookOnTheFirstSheet() {
        Overview overview = overview(24);

        assertThat(overview.roomy()).isTrue();
        assertThat(overview.groups()).allSatisfy(group -> {
            assertThat(group.further()).isEmpty();
            assertThat(group.entries())
                    .allSatisfy(entry -> assertThat(entry.bullet()).isPresent());
        });
        assertThat(overview.groups().get(0).entries().get(0).outlook()).isEqualTo("dự báo 78%");
    }

    @Test
    void ofManyTargetsThoseWithoutRoomOpenUnderTheirGroup() {
        Overview overview = overview(600);

        assertThat(overview.roomy()).isFalse();
        assertThat(overview.groups()).allSatisfy(group -> {
            int named = group.entries().size() + group.further().size();
            assertThat(group.count()).isEqualTo(String.valueOf(named));
            assertThat(group.others()).isEqualTo("và " + group.further().size() + " chỉ tiêu khác");
            assertThat(group.entries())
                    .allSatisfy(entry -> assertThat(entry.bullet()).isEmpty());
        });
    }

    private static Overview overview(int targets) {
        return DashboardView.of(SizedReviews.of(targets, 0), Messages.of(Messages.VIETNAMESE), Audience.GENERAL)
                .overview();
    }
}
