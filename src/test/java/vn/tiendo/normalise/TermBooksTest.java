package vn.tiendo.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.assess.Assessed;
import vn.tiendo.assess.Assessor;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Period;
import vn.tiendo.model.PlanAuthority;
import vn.tiendo.model.TermTarget;
import vn.tiendo.recognise.Recognised;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Catalogues;

/** Resolutions, programmes and drafts as offices type them, from the cells to their section. */
class TermBooksTest {

    private static final Catalogue CATALOGUE = Catalogues.load();

    private static Assessed review(String... rows) {
        Normaliser normaliser = new Normaliser(CATALOGUE, Areas.load());
        Recognised.of(Recognised.sheetOf("nghi-quyet.xlsx", rows).build())
                .figures
                .forEach(normaliser::accept);
        Normalised normalised = normaliser.finish(Optional.empty());
        return new Assessor(CATALOGUE)
                .assess(normalised.observations(), normalised.drafts(), List.of(), Period.half(2023, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "Mục tiêu đến năm 2025, 2025",
        "Mục tiêu năm 2025, 2025",
        "Chỉ tiêu NQ Đại hội đến năm 2025, 2025",
        "Mục tiêu giai đoạn 2021-2025, 2021-01-01/2025-12-31",
        "Kế hoạch giai đoạn 2021 - 2025, 2021-01-01/2025-12-31",
        "Mục tiêu Đại hội, 2020-01-01/2025-12-31",
        "NQ Đại hội, 2020-01-01/2025-12-31",
        "Mục tiêu đến cuối nhiệm kỳ, 2020-01-01/2025-12-31",
        "Chỉ tiêu cả nhiệm kỳ, 2020-01-01/2025-12-31"
    })
    void aTermsTargetHasItsOwnSection(String heading, String period) {
        Assessed assessed = review(
                "CHỈ TIÊU NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ TỈNH THÁI NGUYÊN NHIỆM KỲ 2020-2025",
                "Chỉ tiêu|Đơn vị tính|Thực hiện năm 2020|Thực hiện năm 2022|" + heading,
                "Giá trị xuất khẩu|tỷ USD|26.2|32|40",
                "Tỷ lệ hộ nghèo|%|5.6|4.35|3");

        assertThat(assessed.terms())
                .extracting(term -> term.target().period().code())
                .containsOnly(period)
                .hasSize(2);
        assertThat(assessed.assessments()).allMatch(row -> row.target().isEmpty());
    }

    /** Admissions since the beginning of the term are none of the year in which they were counted. */
    @Test
    void whatAddsUpSinceTheTermBeganIsNoYears() {
        Assessed assessed = review(
                "KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ TỈNH THÁI NGUYÊN NHIỆM KỲ 2020-2025",
                "Chỉ tiêu|Đơn vị tính|Mục tiêu Đại hội|Thực hiện đến 30/6/2023|Lũy kế 3 năm|Dự kiến hết nhiệm kỳ",
                "Số đảng viên kết nạp|đảng viên|9000|6022|5900|9100",
                "Tỷ lệ xã đạt chuẩn nông thôn mới|%|70|63|62|72");

        assertThat(assessed.assessments())
                .filteredOn(row -> row.actual().isPresent())
                .extracting(row -> row.indicator().code())
                .containsExactly("new-rural-rate");
    }

    /** Books of later years beside a review bring annual plans, no targets of a term. */
    @Test
    void anAnnualPlanOfALaterBookIsNoTermTarget() {
        Assessed assessed = review(
                "CÁC CHỈ TIÊU KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2024 TỈNH THÁI NGUYÊN",
                "Chỉ tiêu|Đơn vị tính|Thực hiện năm 2023|Kế hoạch năm 2024|Mục tiêu đến năm 2025",
                "Giá trị xuất khẩu|tỷ USD|26.2|32|40",
                "Tỷ lệ hộ nghèo|%|5.6|4.35|3");

        assertThat(assessed.terms())
                .extracting(term -> term.target().period().code())
                .containsOnly("2025")
                .hasSize(2);
    }

    /** What a council sends as targets it has set; other letterheads only say who writes them down. */
    @ParameterizedTest
    @CsvSource({"HỘI ĐỒNG NHÂN DÂN, COUNCIL", "ỦY BAN NHÂN DÂN, UNSTATED"})
    void aCouncilsResolutionIsItsPlan(String sender, PlanAuthority authority) {
        Assessed assessed = review(
                sender,
                "TỈNH THÁI NGUYÊN",
                "CÁC CHỈ TIÊU KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2023",
                "Chỉ tiêu|Đơn vị tính|Ước thực hiện năm 2022|Kế hoạch năm 2023",
                "Giá trị xuất khẩu|tỷ USD|26.2|32",
                "Tỷ lệ hộ nghèo|%|5.6|4.35");

        assertThat(assessed.assessments()).hasSize(2).allMatch(row -> row.authority() == authority);
    }

    @Test
    void aDraftIsNoPlan() {
        List<TermTarget> terms = review(
                        "DỰ THẢO KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2024 TỈNH THÁI NGUYÊN",
                        "Chỉ tiêu|Đơn vị tính|Thực hiện năm 2022|Ước thực hiện năm 2023|Dự thảo kế hoạch năm 2024",
                        "Giá trị xuất khẩu|tỷ USD|32|34|36")
                .terms();

        assertThat(terms).singleElement().satisfies(term -> {
            assertThat(term.draft()).isTrue();
            assertThat(term.target().period()).isEqualTo(Period.year(2024));
        });
    }
}
