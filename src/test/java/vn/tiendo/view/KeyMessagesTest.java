package vn.tiendo.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Sector;
import vn.tiendo.model.Verdict;

/** What leaders read first, of books that say much and of books that say little. */
class KeyMessagesTest {

    private final List<Assessment> targets = new ArrayList<>();

    @Test
    void undecidedTargetsAreNotTakenForMissedOnes() {
        add("Thu nội địa", Verdict.OPEN, true);
        add("Giá trị xuất khẩu", Verdict.INSUFFICIENT_DATA, true);
        add("Số xã đạt chuẩn nông thôn mới", Verdict.INSUFFICIENT_DATA, false);

        DashboardView view = view();

        assertThat(spaced(view.message().headline()))
                .isEqualTo("Mới kết luận được 1 trong 3 chỉ tiêu có kế hoạch năm: 1 cần tiếp tục phấn đấu."
                        + " Còn lại: 2 chưa đủ số liệu.");
        assertThat(view.message().leaders())
                .endsWith(
                        "Còn thiếu số liệu: 1 chỉ tiêu chưa có số thực hiện, 1 chỉ tiêu chưa có năm trước để so nhịp.");
    }

    @Test
    void everyDepartmentIsToldWhatItCouldSupply() {
        add("Giá trị xuất khẩu", Verdict.INSUFFICIENT_DATA, true);
        add("Số xã đạt chuẩn nông thôn mới", Verdict.INSUFFICIENT_DATA, false);

        assertThat(view().undecided())
                .containsExactly(new DataRequest(
                        "Sở",
                        List.of(
                                new Fact("Số thực hiện 6 tháng đầu năm 2021", "Số xã đạt chuẩn nông thôn mới"),
                                new Fact(
                                        "Số cùng kỳ và cả năm của ít nhất một năm trước, cùng cách tính",
                                        "Giá trị xuất khẩu"))));
    }

    @Test
    void noTargetLikelyToBeMetIsSaidInWords() {
        add("Thu nội địa", Verdict.OPEN, true);
        add("Giá trị xuất khẩu", Verdict.AT_RISK, true);

        assertThat(spaced(view().message().headline()))
                .isEqualTo("Chưa có chỉ tiêu nào trong 2 chỉ tiêu được xác định sẽ đạt kế hoạch năm;"
                        + " 1 khó hoàn thành; 1 cần tiếp tục phấn đấu.");
    }

    @Test
    void leadersAreToldWhoAnswersLowestProjectionFirst() {
        String leaders = DashboardView.of(SizedReviews.of(20, 0), Messages.of(Messages.VIETNAMESE), Audience.GENERAL)
                .message()
                .leaders();

        assertThat(leaders)
                .startsWith("Cần tập trung chỉ đạo: Sản lượng thịt hơi xuất chuồng 1 (mới đạt 40,0%, Sở số 0); ");
    }

    private void add(String name, Verdict verdict, boolean measured) {
        Indicator indicator = Indicators.flow("i" + targets.size(), name, Sector.INDUSTRY, "tỷ đồng", "Sở");
        Figures cells = Figures.inRow("so.xlsx", "Biểu 1", Reviews.THAI_NGUYEN, targets.size());
        AssessmentBuilder builder = new AssessmentBuilder(indicator, Reviews.THAI_NGUYEN, Reviews.HALF, verdict)
                .target(cells.of(indicator, Measure.TARGET, Reviews.YEAR, "tỷ đồng", "90", 0, Reviews.PLAIN));
        if (measured) {
            builder.actual(cells.of(indicator, Measure.ACTUAL, Reviews.HALF, "tỷ đồng", "40", 0, Reviews.PLAIN));
        }
        targets.add(builder.build());
    }

    /** A count stays with what it counts by a space that does not break. */
    private static String spaced(String text) {
        return text.replace('\u00a0', ' ');
    }

    private DashboardView view() {
        return DashboardView.of(
                Reviews.review(targets, List.of(), List.of(), false),
                Messages.of(Messages.VIETNAMESE),
                Audience.GENERAL);
    }
}
