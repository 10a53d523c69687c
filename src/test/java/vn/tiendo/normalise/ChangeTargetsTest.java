package vn.tiendo.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.assess.Assessor;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;
import vn.tiendo.model.Verdict;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Catalogues;

/** Plans that say how much more or less than last year is asked, as resolutions word them. */
class ChangeTargetsTest {

    private static final Catalogue CATALOGUE = Catalogues.load();

    private static Normalised plan(String row) {
        return read(TypedBook.of(
                "nghi-quyet.xlsx",
                "CHỈ TIÊU KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2023 TỈNH NGHỆ AN",
                "Chỉ tiêu|Đơn vị tính|Ước thực hiện năm 2022|Kế hoạch năm 2023",
                "Giá trị xuất khẩu|triệu USD|2350|2500",
                "Thu nội địa|tỷ đồng|19800|14306",
                row));
    }

    private static Normalised read(TypedBook... books) {
        Normaliser normaliser = new Normaliser(CATALOGUE, Areas.load());
        for (TypedBook book : books) {
            book.read().figures.forEach(normaliser::accept);
        }
        return normaliser.finish(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng;tỷ đồng;93500;Tăng 12% so với năm 2022;retail-growth 12 null null",
                "Tổng lượng khách du lịch;lượt người;6500000;tăng từ 15 - 18%;tourists-growth 15 15 18",
                "Số vụ tai nạn giao thông;vụ;240;Giảm 5% trở lên so với năm trước;traffic-accidents-growth -5 null -5",
                "Giá trị sản xuất công nghiệp;tỷ đồng;90000;tăng trên 8,5%;industry-growth 8.5 null null",
                "Tốc độ tăng chỉ số sản xuất công nghiệp (IIP);%;8,05;Tăng 11 - 12;iip 11 11 12",
                "Tỷ lệ hộ nghèo;%;6,5;Giảm 1 - 1,5%;poverty-reduction 1 1 1.5",
                "Tỷ lệ hộ nghèo;%;6,5;giảm còn 5,2%;poverty-rate 5.2 null null",
                "Tỷ lệ dân số tham gia BHYT;%;92,5;tăng lên 93%;health-insurance 93 null null",
                "Số xã đạt chuẩn nông thôn mới tăng thêm;xã;9;thêm 11 xã;new-rural-communes-added 11 null null"
            })
    void aChangeIsATargetOfWhatChanges(String label, String unit, String before, String typed, String expected) {
        assertThat(plan(String.join("|", label, unit, before, typed)).observations().stream()
                        .filter(value -> value.measure() == Measure.TARGET)
                        .map(value -> String.join(
                                " ",
                                value.indicator(),
                                value.value().toPlainString(),
                                String.valueOf(value.bounds().low().orElse(null)),
                                String.valueOf(value.bounds().high().orElse(null)))))
                .contains(expected)
                .hasSize(3);
    }

    /** The growth of an amount on the line under it, as annexes indent it. */
    @Test
    void aGrowthUnderItsAmountIsTheGrowthOfThatAmount() {
        Normalised result = read(TypedBook.of(
                "bieu.xlsx",
                "CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI 6 THÁNG ĐẦU NĂM 2024 TỈNH BẮC NINH",
                "TT|Chỉ tiêu|Đơn vị tính|Kế hoạch năm 2024|Ước thực hiện 6 tháng đầu năm 2024",
                "1|Tổng sản phẩm GRDP (giá SS 2010)|tỷ đồng|148000|67920",
                "-|Tốc độ tăng GRDP|%|6,5 - 7|2,75",
                "2|Giá trị xuất khẩu|triệu USD|41000|18560"));

        assertThat(result.observations())
                .filteredOn(value -> value.indicator().equals("grdp-growth"))
                .extracting(value -> value.measure() + " " + value.value())
                .containsExactlyInAnyOrder("TARGET 6.5", "ACTUAL 2.75");
        assertThat(result.observations())
                .filteredOn(value -> value.indicator().equals("grdp"))
                .hasSize(2);
    }

    /** Nobody wrote down what is to be reached, and half a per cent is not it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"Tỷ lệ dân số tham gia BHYT;%;92,5;tăng 0,5%", "Tổng đàn lợn;nghìn con;964;tăng 3%"})
    void anyOtherChangeIsToldAndNeverTakenForTheLevel(String label, String unit, String before, String typed) {
        Normalised result = plan(String.join("|", label, unit, before, typed));

        assertThat(result.findings()).extracting(Finding::code).containsExactly(FindingCode.AMBIGUOUS_WORDING);
        assertThat(result.observations().stream().filter(value -> value.measure() == Measure.TARGET))
                .hasSize(2);
    }

    @Test
    void theGrowthPrintedBesideTheAmountIsHeldAgainstIt() {
        TypedBook half = TypedBook.of(
                "6-thang.xlsx",
                "MỘT SỐ CHỈ TIÊU KINH TẾ - XÃ HỘI 6 THÁNG ĐẦU NĂM 2023 TỈNH NGHỆ AN",
                "Chỉ tiêu|Đơn vị tính|Thực hiện 6 tháng năm 2022|Ước thực hiện 6 tháng năm 2023|So với cùng kỳ (%)",
                "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng|tỷ đồng|44210,6|50735|114,76",
                "Giá trị xuất khẩu|triệu USD|1245,6|1102,5|88,5");
        Normalised result = read(
                half,
                TypedBook.of(
                        "nghi-quyet.xlsx",
                        "CHỈ TIÊU KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2023 TỈNH NGHỆ AN",
                        "Chỉ tiêu|Đơn vị tính|Ước thực hiện năm 2022|Kế hoạch năm 2023",
                        "Giá trị xuất khẩu|triệu USD|2350|2500",
                        "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng|tỷ đồng|93500|tăng 12%"));

        List<Assessment> rows = new Assessor(CATALOGUE.withGrowthOf(result.observations()))
                .assess(result.observations(), List.of(), Period.half(2023, 1))
                .assessments();

        assertThat(rows)
                .filteredOn(row -> row.indicator().code().equals("retail-growth"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.indicator().nameVi()).startsWith("Tốc độ tăng tổng mức bán lẻ");
                    assertThat(row.actual().orElseThrow().value()).isEqualByComparingTo("14.76");
                    assertThat(row.recomputed().gap().orElseThrow()).isEqualByComparingTo("2.76");
                    assertThat(row.required().growth().orElseThrow().doubleValue())
                            .isBetween(9.4, 9.6);
                    assertThat(row.verdict()).isEqualTo(Verdict.INSUFFICIENT_DATA);
                });
        assertThat(rows)
                .filteredOn(row -> row.indicator().code().equals("retail"))
                .singleElement()
                .matches(row -> row.verdict() == Verdict.NO_TARGET);
    }
}
