package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Annexes to reports for leaders: months under bare years, goals of a term, pledges, plans down the rows. */
class LeadersAnnexesTest {

    @Test
    void bareYearsUnderATitleOfMonthsAreThoseMonths() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "TÌNH HÌNH TAI NẠN GIAO THÔNG 6 THÁNG ĐẦU NĂM 2024",
                        "TT|Địa bàn|Số vụ (vụ)|>|>|>",
                        "||Năm 2023|Năm 2024|Tăng, giảm (+/-)|Tỷ lệ tăng, giảm (%)",
                        "1|Lâm Bình|11|21|10|90.9",
                        "2|Na Hang|3|7|4|133.3")
                .build());

        assertThat(form.at("C4")).isEqualTo("actual@2023-H1 vụ 11");
        assertThat(form.at("D4")).isEqualTo("actual@2024-H1 vụ 21");
        assertThat(form.at("E4")).isEqualTo("change@2024-H1 vụ 10");
        assertThat(form.at("F4")).isEqualTo("growth_same_period@2024-H1 % 90.9");
    }

    /** Beside a column of the months themselves, and beside a plan, a year is a year. */
    @ParameterizedTest
    @ValueSource(strings = {"6T/2024", "Kế hoạch năm 2024"})
    void aYearBesideItsMonthsOrItsPlanIsTheWhole(String beside) {
        Recognised form = Recognised.of(Recognised.sheet(
                        "KẾT QUẢ 6 THÁNG ĐẦU NĂM 2024",
                        "TT|Chỉ tiêu|ĐVT|Năm 2023|" + beside,
                        "1|Giá trị xuất khẩu|triệu USD|110|210",
                        "2|Giá trị nhập khẩu|triệu USD|30|70")
                .build());

        assertThat(form.at("D3")).isEqualTo("actual@2023 triệu USD 110");
    }

    @Test
    void sumsSinceTheBeginningOfAnEarlierYearAreOfAllTheseYears() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "MỘT SỐ KẾT QUẢ CÔNG TÁC XÂY DỰNG ĐẢNG TỪ ĐẦU NHIỆM KỲ ĐẾN NAY",
                        "TT|Nội dung|Năm 2021|Năm 2022|6 tháng năm 2023|Từ đầu năm 2021 đến 30/6/2023",
                        "1|Kết nạp đảng viên (đảng viên)|1512|1968|905|4385",
                        "2|Số lớp bồi dưỡng (lớp)|12|18|9|39")
                .build());

        assertThat(form.at("F3")).isEqualTo("actual@2021-01-01/2023-06-30 đảng viên 4385");
    }

    @Test
    void theEstimateOfTheDayThatIsComparedIsTheReported() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "MỘT SỐ CHỈ TIÊU HOẠT ĐỘNG NGÂN HÀNG TRÊN ĐỊA BÀN",
                        "Chỉ tiêu|31/12/2022|31/5/2023|Ước 30/6/2023|30/6/2023 so với 31/12/2022|>",
                        "||||Tuyệt đối|%",
                        "Tiền gửi dân cư (tỷ đồng)|17729|18524|18833|1104|6.2",
                        "Tiền gửi tổ chức (tỷ đồng)|3285|3346|3382|97|3")
                .build());

        assertThat(form.at("D4")).isEqualTo("actual@2023-06-30 tỷ đồng 18833");
    }

    @Test
    void aPledgeForTheYearIsAForecast() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "TỔNG HỢP KẾT QUẢ GIẢI NGÂN NĂM 2024 ĐẾN NGÀY 30/6/2024",
                        "|||Đơn vị: Triệu đồng",
                        "STT|Đơn vị|Kế hoạch vốn giao năm 2024|Giải ngân đến 30/6/2024|Chủ đầu tư cam kết giải ngân cả năm 2024",
                        "1|Sở Y tế|4458300|1757268|4237174",
                        "2|Sở Công Thương|1892100|698673|1784760")
                .build());

        assertThat(form.at("E4")).isEqualTo("forecast@2024 triệu đồng 4237174");
    }

    @Test
    void plansDownTheRowsAreNoEstimatesOfTheirColumn() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "KẾT QUẢ CHỈ TIÊU QUA CÁC NĂM CỦA NHIỆM KỲ 2016-2020",
                        "Chỉ tiêu|ĐVT|Năm|>|>",
                        "||2018|2019|Ước 2020",
                        "1. Tổng sản phẩm (GRDP)|tỷ đồng|||",
                        "- Kế hoạch năm|tỷ đồng|33300|35950|38900",
                        "- Thực hiện|tỷ đồng|33560|36320|37740",
                        "- So với kế hoạch năm (%)|%|100.8|101|97")
                .build());

        assertThat(form.at("E5")).isEqualTo("target@2020 tỷ đồng 38900");
        assertThat(form.at("E6")).isEqualTo("actual@2020 tỷ đồng 37740");
        assertThat(form.at("E7")).isEqualTo("pct_of_plan@2020 % 97");
    }

    @Test
    void countsOfTargetsReachedAreNoTargetsOfTheirTitle() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "TỔNG HỢP SỐ CHỈ TIÊU ĐẠT, KHÔNG ĐẠT KẾ HOẠCH HĐND TỈNH GIAO HẰNG NĂM",
                        "Đơn vị tính: chỉ tiêu (trừ các cột tỷ lệ %)",
                        "Nhóm chỉ tiêu|Năm 2017|>|>|>|>",
                        "|Tổng số|Vượt|Đạt|Không đạt|Tỷ lệ đạt và vượt (%)",
                        "Kinh tế|9|5|3|1|88.9",
                        "Xã hội|11|6|4|1|90.9")
                .build());

        assertThat(form.at("B5")).isEqualTo("actual@2017 chỉ tiêu 9");
        assertThat(form.at("D5")).isEqualTo("actual@2017 chỉ tiêu 3");
        assertThat(form.at("F5")).isEqualTo("actual@2017 % 88.9");
    }

    @Test
    void pointsUnderATitleOfContributionsAreContributions() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "Đóng góp vào tốc độ tăng trưởng chung",
                        "|||ĐVT: điểm %",
                        "Khu vực|Ước thực hiện 6 tháng đầu năm 2024|Kịch bản cả năm 2024",
                        "Nông, lâm nghiệp và thủy sản|0.24|0.23",
                        "Công nghiệp và xây dựng|8.02|8.08")
                .build());

        assertThat(form.at("B4")).isEqualTo("contribution@2024-H1 điểm % 0.24");
        assertThat(form.at("C4")).isEqualTo("contribution@2024 điểm % 0.23");
    }

    @Test
    void aUnitBehindTheCommaOfALabelIsTheRows() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM 2022",
                        "Chỉ tiêu|Thực hiện năm 2021|Kế hoạch năm 2022",
                        "1. Tổng sản phẩm trong tỉnh (giá so sánh 2010), tỷ đồng|49870|52900",
                        "2. Tỷ lệ hộ nghèo, %|4.1|3.2",
                        "3. Dân số trung bình, người|1000|1100",
                        "4. Thu thuế, phí|500|600")
                .build());

        assertThat(form.at("B3")).isEqualTo("actual@2021 tỷ đồng 49870");
        assertThat(form.at("B4")).isEqualTo("actual@2021 % 4.1");
        assertThat(form.at("B5")).isEqualTo("actual@2021 người 1000");
        assertThat(form.at("B6")).isEqualTo("actual@2021  500");
    }

    @Test
    void aRateOfAPlanThatIsNotReachedIsNoTarget() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "TÌNH HÌNH THU, NỢ BHXH LŨY KẾ 9 THÁNG NĂM 2022",
                        "|||Triệu đồng",
                        "Đơn vị|Kế hoạch thu năm 2022|Số đã thu 9 tháng 2022|Tỷ lệ chậm đóng/KH thu (%)",
                        "Huyện Lâm Bình|61300|42297|2.14",
                        "Huyện Na Hang|79200|56503|2")
                .build());

        assertThat(form.at("D4")).isEqualTo("share@2022-9M % 2.14");
    }

    @Test
    void theUnitOfValuesStandsInTheLineBelowTheTitle() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "XUẤT KHẨU MẶT HÀNG CHỦ YẾU 6 THÁNG NĂM 2023",
                        "Trị giá: nghìn USD; lượng theo đơn vị ghi tại cột 2",
                        "Mặt hàng|Đơn vị (lượng)|Ước thực hiện 6 tháng 2023|>",
                        "||Lượng|Trị giá",
                        "Chè|Tấn|2986|4893",
                        "Giấy đế|Tấn|5305|4486")
                .build());

        assertThat(form.at("C5")).isEqualTo("actual@2023-H1 tấn 2986");
        assertThat(form.at("D5")).isEqualTo("actual@2023-H1 nghìn USD 4893");
    }
}
