package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;

/** What a column says only beside the others of its table. */
class ColumnsTogetherTest {

    @Test
    void yearsUnderAComparisonAreComparedWithEachOther() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "TÌNH HÌNH 6 THÁNG ĐẦU NĂM 2023",
                        "",
                        "TT|Chỉ tiêu|ĐVT|TH 2022|Năm 2023|>|>|So sánh (%)|>",
                        "||||Kế hoạch|Ước TH 6 tháng|Ước TH cả năm|TH 6T/KH|Ước 2023/2022",
                        "1|Sản lượng A|tấn|1900|2000|1000|2050|50|107.9",
                        "2|Sản lượng B|tấn|2900|3000|1600|3050|53.3|105.2",
                        "3|Sản lượng C|tấn|950|1000|480|980|48|103.2")
                .build());

        assertThat(form.at("H5")).isEqualTo("pct_of_plan@2023-H1 % 50");
        assertThat(form.at("I5")).isEqualTo("index_same_period@2023 % 107.9");
    }

    @Test
    void theEstimateOfAYearBesideItsHalfIsAForecast() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "TỔNG HỢP CHỈ TIÊU NĂM 2023",
                        "Chỉ tiêu|Đơn vị tính|TH 2022|KH 2023|TH 6T/2023|ƯTH 2023|KH 2024",
                        "Sản lượng A|tấn|1000|2000|1000|2050|2200",
                        "Sản lượng B|tấn|1000|3000|1600|3150|3300")
                .build());

        assertThat(form.at("E3")).isEqualTo("actual@2023-H1 tấn 1000");
        assertThat(form.at("F3")).isEqualTo("forecast@2023 tấn 2050");
        assertThat(form.at("G3")).isEqualTo("target@2024 tấn 2200");
    }

    @Test
    void aDifferenceInUnitsIsNotPrintedLikeAPercentage() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "DƯ NỢ TÍN DỤNG ĐẾN 30/6/2023",
                        "||||ĐVT: tỷ đồng",
                        "TT|Ngân hàng|31/12/2022|30/6/2023|So với 31/12/2022 (+/-)|So với cùng kỳ (%)",
                        "1|NH A|1200|1260|60|8.5",
                        "2|NH B|2200|2150|-50|3.2",
                        "3|NH C|500|520|20|5.2")
                .build());

        assertThat(form.at("E4")).isEqualTo("change@2023-06-30 tỷ đồng 60");
        assertThat(form.at("F4")).isEqualTo("growth_same_period@2023-06-30 % 8.5");
    }

    @Test
    void wholeNumbersThatMayBePeopleOrPerCentAreLeftOut() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "KẾT NẠP ĐẢNG VIÊN 6 THÁNG ĐẦU NĂM 2024",
                        "STT|Đảng bộ|Chỉ tiêu giao|Đã kết nạp|Đạt %|So với cùng kỳ",
                        "1|Huyện A|120|60|50|+5",
                        "2|Huyện B|100|45|45|-3",
                        "3|Huyện C|80|50|62.5|+2")
                .build());

        assertThat(form.at("E3")).isEqualTo("pct_of_plan@2024-H1 % 50");
        assertThat(form.at("F3")).isEqualTo("nothing");
        assertThat(form.findings).extracting(Finding::code).contains(FindingCode.INDEX_OR_GROWTH_UNCLEAR);
    }

    @Test
    void theEndOfThePeriodIsItsLastDay() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "BÁO CÁO 6 THÁNG NĂM 2023",
                        "TT|Đảng bộ|Đầu kỳ|Tăng trong kỳ|Giảm trong kỳ|Cuối kỳ",
                        "1|Đảng bộ A|1200|40|20|1220",
                        "2|Đảng bộ B|2200|50|10|2240")
                .build());

        assertThat(form.at("C3")).isEqualTo("actual@2023-01-01  1200");
        assertThat(form.at("D3")).isEqualTo("actual@2023-H1  40");
        assertThat(form.at("F3")).isEqualTo("actual@2023-06-30  1220");
    }

    @Test
    void aScenarioDoesNotMakePlansOfResults() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "KỊCH BẢN THU NGÂN SÁCH QUÝ IV THEO ĐỊA BÀN",
                        "||||||Đơn vị: tỷ đồng",
                        "Địa bàn|DT HĐND giao năm 2023|Số thu thực hiện năm 2023|>|9 tháng/DT (%)|Kịch bản phấn đấu thu quý IV/2023|Số thu 9 tháng năm 2022",
                        "||Quý III|Cộng 9 tháng|||",
                        "Cấp tỉnh thu|4665.5|1195|3767.5|80.8|918.1|3629.6",
                        "TP. Sơn Tây|1568.3|454.4|1328.2|84.7|241.6|1432.9",
                        "TX. Nghi Hòa|813.9|183.8|580.2|71.3|238.2|637.9")
                .build());

        assertThat(form.at("C5")).isEqualTo("actual@2023-Q3 tỷ đồng 1195");
        assertThat(form.at("E5")).isEqualTo("pct_of_plan@2023-9M % 80.8");
        assertThat(form.at("F5")).isEqualTo("target@2023-Q4 tỷ đồng 918.1");
        assertThat(form.at("G5")).isEqualTo("actual@2022-9M tỷ đồng 3629.6");
    }

    @Test
    void aPartOfAllIsAShare() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "NỢ THUẾ ĐẾN 31/3/2022",
                        "Chi cục|Tổng nợ|Nợ có khả năng thu|Nợ có khả năng thu/ Tổng nợ (%)",
                        "Chi cục A|100|60|60",
                        "Chi cục B|150|75|50")
                .build());

        assertThat(form.at("D3")).isEqualTo("share@2022-03-31 % 60");
    }

    @Test
    void resultsUnderAScenarioOfGrowthAreGrowthAndTheRestIsPlanned() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "KỊCH BẢN TĂNG TRƯỞNG GRDP NĂM 2024",
                        "||Đơn vị tính - Unit: %",
                        "Chỉ tiêu|Cả năm|Quý I (Thực hiện)|Quý II (Ước)|Quý III (Kịch bản)",
                        "GRDP|8.5|7.2|8.1|9.0",
                        "Nông nghiệp|3.5|3.2|3.1|3.8")
                .build());

        assertThat(form.at("B4")).isEqualTo("target@2024 % 8.5");
        assertThat(form.at("C4")).isEqualTo("growth_same_period@2024-Q1 % 7.2");
        assertThat(form.at("D5")).isEqualTo("growth_same_period@2024-Q2 % 3.1");
        assertThat(form.at("E5")).isEqualTo("target@2024-Q3 % 3.8");
    }

    @Test
    void aPlanComparedWithAResultIsNoIndex() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "BẢO HIỂM XÃ HỘI NĂM 2021",
                        "TT|Huyện|ƯTH 2020|KH 2021|% KH 2021 so với ƯTH 2020",
                        "1|Huyện A|1000|1100|110",
                        "2|Huyện B|2000|2300|115",
                        "3|Huyện C|500|530|106")
                .build());

        assertThat(form.at("E3")).isEqualTo("other@2021 % 110");
    }

    @Test
    void ofWhichPlanItWasPaidWithoutAWordBetween() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "GIẢI NGÂN VỐN ĐẦU TƯ CÔNG ĐẾN NGÀY 20/6/2024",
                        "STT|Chủ đầu tư|KH kéo dài|KH năm 2024|Giải ngân đến 20/6/2024|>|>",
                        "||||KH kéo dài|KH 2024|Tổng",
                        "1|Sở GTVT|100|900|50|450|500",
                        "2|Sở NN|200|800|100|300|400")
                .build());

        assertThat(form.at("D4")).isEqualTo("target@2024  900");
        assertThat(form.at("E4")).isEqualTo("actual@2024-01-01/2024-06-20  50");
        assertThat(form.at("F5")).isEqualTo("actual@2024-01-01/2024-06-20  300");
    }

    @Test
    void aCountOfEveryFirstOfOctober() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "104. Số lượng gia súc tại thời điểm 1/10 hàng năm",
                        "Con",
                        "|2015|2016|Sơ bộ 2018",
                        "Trâu|98885|98576|101133",
                        "Bò|115402|115331|116183")
                .build());

        assertThat(form.at("B4")).isEqualTo("actual@2015-10-01 con 98885");
        assertThat(form.at("D5")).isEqualTo("actual@2018-10-01 con 116183");
    }
}
