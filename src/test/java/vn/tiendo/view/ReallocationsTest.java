package vn.tiendo.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.model.Review;

class ReallocationsTest {

    @Test
    void sumsAndProjectsStandInListsForPeopleToDecideOn() {
        ReallocationSection moved = section(Reviews.thaiNguyen());

        assertThat(moved.headline())
                .contains("2 dự án có thể không dùng hết vốn, còn lại khoảng 288 tỷ đồng")
                .contains("1 dự án có thể cần thêm tới khoảng 43 tỷ đồng");
        assertThat(moved.about()).contains("cấp có thẩm quyền quyết định").contains("không phải số liệu công bố");
        assertThat(moved.lists())
                .extracting(DataTable::caption)
                .satisfiesExactly(
                        giveBack -> assertThat(giveBack).contains("2 dự án, khoảng 288 tỷ đồng. Đơn vị: tỷ đồng"),
                        receive -> assertThat(receive).contains("1 dự án"));
        assertThat(moved.lists().get(0).rows().get(0))
                .extracting(Cited::text)
                .containsExactly(
                        "Nâng cấp hệ thống thoát nước đô thị (minh họa A) (vốn ODA; số liệu minh họa)",
                        "Ban Quản lý dự án (minh họa)",
                        "420",
                        "63",
                        "15,0%",
                        "255");
    }

    @Test
    void whereAPaceIsKnownAndNothingIsToBeMovedThatIsSaid() {
        Review quiet = Reviews.review(List.of(), Reviews.thaiNguyen().projects(), List.of(), false);

        assertThat(section(quiet).headline()).startsWith("Chưa có dự án nào");
        assertThat(section(quiet).lists()).isEmpty();
    }

    @Test
    void withoutProjectsNothingIsSaid() {
        assertThat(section(Reviews.review(List.of(), List.of(), List.of(), false))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void theReportHasTheSameLists() {
        ReportView report = ReportView.of(Reviews.thaiNguyen(), Messages.of(Messages.VIETNAMESE));

        assertThat(report.sections().stream()
                        .flatMap(section -> section.blocks().stream())
                        .filter(ReportBlock.Table.class::isInstance)
                        .map(ReportBlock.Table.class::cast)
                        .map(ReportBlock.Table::caption))
                .anyMatch(caption -> caption.startsWith("Xem xét trả lại vốn"))
                .anyMatch(caption -> caption.startsWith("Xem xét bổ sung vốn"));
    }

    private static ReallocationSection section(Review review) {
        return DashboardView.of(review, Messages.of(Messages.VIETNAMESE), Audience.GENERAL)
                .projects()
                .reallocation();
    }
}
