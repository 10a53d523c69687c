package vn.tiendo.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.model.Review;

class MailViewTest {

    private static final Messages VI = Messages.of(Messages.VIETNAMESE);
    private static final Review FIRST = MailReviews.approved(2, "13,4", "47.857");

    @Test
    void everyDepartmentWithSomethingThatMayLeaveTheHouseIsTold() {
        assertThat(MailView.departments(FIRST, VI))
                .containsExactly(MailReviews.TRADE, MailReviews.FINANCE, MailReviews.PARTY);
        assertThat(MailView.figures(FIRST, VI, MailReviews.PARTY))
                .extracting(each -> each.indicator().code())
                .containsExactly("party-admissions");
        assertThat(MailView.figures(FIRST, VI, MailReviews.TRADE))
                .extracting(one -> one.remarks().owner())
                .hasSize(3)
                .containsOnly(MailReviews.TRADE);
    }

    @Test
    void saysValueGrowthPlanAuthorityVerdictAndWhatTheRestOfTheYearNeeds() {
        MailView view = MailView.of(FIRST, VI, MailReviews.FINANCE);
        assertThat(view.subject())
                .isEqualTo("6 tháng đầu năm 2021, Thái Nguyên: tình hình thực hiện chỉ tiêu của Sở Tài chính (bản 2)");
        assertThat(view.stamp()).isEqualTo("Bản 2, chốt ngày 05/07/2021, người duyệt: Nguyễn Văn A");
        assertThat(view.greeting()).isEqualTo("Kính gửi: Sở Tài chính");
        MailRow row = view.rows().get(0);
        assertThat(row.value()).isEqualTo(new MailCell("5.325 tỷ đồng", "ước tính", ""));
        assertThat(row.growth().text()).isEqualTo("−4,2%");
        assertThat(row.growth().tone()).isEqualTo("bad");
        assertThat(row.plan()).isEqualTo(new MailCell("34,1%", "dự toán HĐND giao", ""));
        assertThat(row.verdict().word()).isEqualTo("Khó hoàn thành");
        assertThat(row.lines())
                .anyMatch(line -> line.startsWith("Dự báo cả năm: 77%"))
                .anyMatch(line -> line.startsWith("6 tháng cuối năm 2021 phải tăng: +31,2%")
                        && line.contains("vượt mọi mức từng đạt"));
        assertThat(view.requests())
                .singleElement()
                .asString()
                .contains("phiếu giải trình", "Tổng thu ngân sách nhà nước");
    }

    @Test
    void namesTheOtherAuthoritiesTheCauseAndTheMeasureAndAsksForMissingData() {
        MailView view = MailView.of(FIRST, VI, MailReviews.TRADE);
        MailRow exports = view.rows().stream()
                .filter(row -> row.name().equals("Giá trị xuất khẩu"))
                .findFirst()
                .orElseThrow();
        assertThat(exports.plan().note()).isEqualTo("kế hoạch HĐND giao");
        assertThat(exports.lines())
                .contains("Nguyên nhân: =HYPERLINK(\"x\") đơn hàng giảm", "Giải pháp: Tìm thêm thị trường")
                .anyMatch(line -> line.startsWith("So với kế hoạch Trung ương giao: 45%"));
        assertThat(view.requests()).singleElement().asString().contains("Giá trị sản xuất công nghiệp");
        assertThat(view.charts()).extracting(MailChart::name).containsExactly("exports", "industry-output");
    }

    @Test
    void aCorrectionNamesWhatChangedAndOnlyWhereSomethingDid() {
        Review second = MailReviews.approved(3, "13,6", "48.571");
        Optional<MailView> trade = MailView.correcting(FIRST, second, VI, MailReviews.TRADE);
        assertThat(trade.orElseThrow().subject()).startsWith("Đính chính: ").endsWith("(bản 3)");
        MailCorrection correction = trade.get().correction().orElseThrow();
        assertThat(correction.text()).contains("bản 2, chốt ngày 05/07/2021");
        assertThat(correction.changes())
                .contains(
                        new MailChange("Giá trị xuất khẩu", "Thực hiện", "13,4 tỷ USD", "13,6 tỷ USD"),
                        new MailChange("Giá trị xuất khẩu", "So kế hoạch năm", "48%", "49%"))
                .allMatch(change -> change.indicator().startsWith("Giá trị xuất khẩu"));
        assertThat(MailView.correcting(FIRST, second, VI, MailReviews.FINANCE)).isEmpty();
        assertThat(MailView.correcting(FIRST, second, VI, MailReviews.PARTY)).isEmpty();
    }

    @Test
    void whatIsGoneIsCorrectedToo() {
        Review without = FIRST.only(MailView.figures(FIRST, VI, MailReviews.TRADE));
        MailView view =
                MailView.correcting(FIRST, without, VI, MailReviews.FINANCE).orElseThrow();
        assertThat(view.rows()).isEmpty();
        assertThat(view.correction().orElseThrow().changes())
                .contains(new MailChange("Tổng thu ngân sách nhà nước", "Thực hiện", "5.325 tỷ đồng", "không có"));
    }

    @Test
    void nobodyIsToldOfADraft() {
        Review draft = MailReviews.draft("13,4", "47.857");
        assertThatThrownBy(() -> MailView.of(draft, VI, MailReviews.TRADE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void restrictedAndIllustrativeFiguresStandNowhere(String language) {
        Messages messages = Messages.of(java.util.Locale.forLanguageTag(language));
        Review second = MailReviews.approved(3, "13,6", "48.571");
        for (String department : List.of(
                MailReviews.TRADE,
                MailReviews.FINANCE,
                MailReviews.PARTY,
                MailReviews.INSPECTION,
                MailReviews.HEALTH)) {
            String all = MailView.of(FIRST, messages, department)
                    + MailView.correcting(FIRST, second, messages, department).toString()
                    + MailView.figures(FIRST, messages, department);
            assertThat(all).doesNotContain(MailReviews.SECRETS).doesNotContain("http", "mailto");
        }
    }
}
