package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Annexes that leaders are shown: terms and scenarios, plans paid, months down the rows. */
class LeadersAnnexesTest {

    @Test
    void anEstimateFarBeyondTheDayOfThePaperIsAForecast() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NGHỊ QUYẾT",
                        "(Kèm theo Báo cáo số 812-BC/TU ngày 25/6/2025 của Ban Thường vụ)",
                        "TT|Chỉ tiêu|ĐVT|TH năm 2020|Kết quả thực hiện|>",
                        "||||Năm 2024|Ước TH năm 2025",
                        "1|Thu ngân sách|tỷ đồng|100|150|160",
                        "2|Xuất khẩu|triệu USD|20|30|33")
                .build());

        assertThat(form.at("E5")).isEqualTo("actual@2024 tỷ đồng 150");
        assertThat(form.at("F5")).isEqualTo("forecast@2025 tỷ đồng 160");
    }

    @Test
    void theHalfYearReportedBeforeItsEndIsNone() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "KẾT QUẢ 6 THÁNG ĐẦU NĂM 2025",
                        "(Kèm theo Báo cáo số 12/BC-UBND ngày 09/6/2025)",
                        "TT|Chỉ tiêu|ĐVT|KH 2025|Ước TH 6 tháng",
                        "1|Thu ngân sách|tỷ đồng|300|160",
                        "2|Xuất khẩu|triệu USD|60|33")
                .build());

        assertThat(form.at("E4")).isEqualTo("actual@2025-H1 tỷ đồng 160");
    }

    @Test
    void thePossibilityOfTheYearIsAForecast() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "CHỈ TIÊU 6 THÁNG NĂM 2006",
                        "TT|Chỉ tiêu|ĐVT|KH 2006|TH 6 tháng|Khả năng TH cả năm 2006",
                        "1|Sản lượng|tấn|300|160|310",
                        "2|Đàn bò|con|60|33|62")
                .build());

        assertThat(form.at("F3")).isEqualTo("forecast@2006 tấn 310");
    }

    @Test
    void theNearestHeadingSaysWhatRatesAre() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "CHỈ TIÊU NĂM 2024",
                        "TT|Chỉ tiêu|ĐVT|TH 2023|TH 2024",
                        "I|Tăng trưởng và cơ cấu kinh tế",
                        "1|Tốc độ tăng trưởng GRDP|%|7.1|6.6",
                        "2|Cơ cấu kinh tế",
                        "|- Công nghiệp|%|57.6|58",
                        "|- Dịch vụ|%|30.9|31",
                        "3|Tỷ lệ đô thị hóa|%|30|31")
                .build());

        assertThat(form.at("D4")).isEqualTo("growth_same_period@2023 % 7.1");
        assertThat(form.at("D6")).isEqualTo("share@2023 % 57.6");
        assertThat(form.at("D8")).isEqualTo("actual@2023 % 30");
    }

    @Test
    void aTableOfGrowthBelowOneOfLevels() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "KỊCH BẢN TĂNG TRƯỞNG GRDP NĂM 2024",
                        "||||Đơn vị tính: Tỷ đồng",
                        "A. GIÁ TRỊ TỔNG SẢN PHẨM",
                        "TT|Khu vực|Thực hiện năm 2023|>|Kịch bản năm 2024|>",
                        "||Quý I|Cả năm|Quý I|Cả năm",
                        "|GRDP|11977.9|55311.6|12809.5|59496.1",
                        "1|Nông nghiệp|2977.9|15311.6|2809.5|15496.1",
                        "",
                        "||||Đơn vị tính: %",
                        "B. TỐC ĐỘ TĂNG TRƯỞNG SO VỚI CÙNG KỲ NĂM TRƯỚC",
                        "TT|Khu vực|Thực hiện năm 2023|>|Kịch bản năm 2024|>",
                        "||Quý I|Cả năm|Quý I|Cả năm",
                        "|GRDP|6.12|6.17|6.94|7.57",
                        "1|Nông nghiệp|2.91|2.7|3.8|3.95")
                .build());

        assertThat(form.at("C6")).isEqualTo("actual@2023-Q1 tỷ đồng 11977.9");
        assertThat(form.at("C13")).isEqualTo("growth_same_period@2023-Q1 % 6.12");
        assertThat(form.at("E13")).isEqualTo("target@2024-Q1 % 6.94");
    }

    @Test
    void withThePlanAndWithLastYear() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "TỶ LỆ BAO PHỦ BHYT NĂM 2018",
                        "TT|Địa bàn|Số người tham gia BHYT (người)|>|>|So sánh TH năm 2018 (%)|>",
                        "||Kế hoạch năm 2018|TH năm 2017|TH năm 2018|Với kế hoạch|Với năm 2017",
                        "|Tổng số|1014831|1002461|1018713|100.4|101.6",
                        "1|TP Hòa Bình|120329|117464|118122|98.2|100.6")
                .build());

        assertThat(form.at("F4")).isEqualTo("pct_of_plan@2018 % 100.4");
        assertThat(form.at("G5")).isEqualTo("index_same_period@2018 % 100.6");
    }

    @Test
    void moneyOfAYearPaidUntilADay() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2023",
                        "TT|Chủ đầu tư|KH năm 2023|Giải ngân đến ngày 15/9/2023|>|>|Tỷ lệ giải ngân vốn năm 2023 đến 15/9/2023 (%)|>",
                        "|||Tổng số|Vốn kéo dài|Vốn năm 2023|So với KH TTg giao|So với KH HĐND tỉnh giao",
                        "|TỔNG CỘNG|4377662|2729181|180335|2548846|58.2|53.1",
                        "I|Ban A|1471023|789203|26053|763150|51.9|47.5")
                .build());

        assertThat(form.at("F4")).isEqualTo("actual@2023-01-01/2023-09-15  2548846");
        assertThat(form.at("G4")).isEqualTo("pct_of_plan@2023-01-01/2023-09-15 % 58.2");
    }

    @Test
    void monthsDownTheRowsAddUp() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "ĐĂNG KÝ DOANH NGHIỆP NĂM 2022",
                        "Tháng|Số DN (DN)|>",
                        "|Trong tháng|Lũy kế từ đầu năm",
                        "Tháng 1|50|50",
                        "Tháng 2|40|90",
                        "Tháng 3|60|150")
                .build());

        assertThat(form.at("B5")).isEqualTo("actual@2022-02 doanh nghiệp 40");
        assertThat(form.at("C5")).isEqualTo("actual@2022-2M doanh nghiệp 90");
        assertThat(form.at("C6")).isEqualTo("actual@2022-Q1 doanh nghiệp 150");
    }

    @Test
    void aProgrammeOfTheYearIsItsPlan() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "KIỂM TRA, GIÁM SÁT 6 THÁNG ĐẦU NĂM 2021",
                        "TT|Đảng bộ|Số cuộc kiểm tra (cuộc)|>|>",
                        "||CTr năm 2021|6 tháng 2021|Đạt % CTr",
                        "1|Huyện A|20|12|60",
                        "2|Huyện B|30|12|40")
                .build());

        assertThat(form.at("C4")).isEqualTo("target@2021 cuộc 20");
        assertThat(form.at("E5")).isEqualTo("pct_of_plan@2021-H1 % 40");
    }

    @Test
    void theYearOfPricesDatesNothing() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "Giá trị sản xuất công nghiệp tháng 6 năm 2011",
                        "|||Giá CĐ 1994 - ĐVT: Triệu đồng",
                        "TT|Ngành|TH tháng 5|Ước tháng 6|Tháng 6 so cùng kỳ 2010 (%)",
                        "1|Khai khoáng|100|110|105.5",
                        "2|Chế biến|200|210|108.5")
                .build());

        assertThat(form.at("D4")).isEqualTo("actual@2011-06 triệu đồng 110");
        assertThat(form.at("E4")).isEqualTo("index_same_period@2011-06 % 105.5");
    }

    @Test
    void bracketsThatRepeatTheThingAreItsUnit() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "BƯU CHÍNH 9 THÁNG NĂM 2024",
                        "TT|Chỉ tiêu|TH 9T/2023|KH 2024",
                        "1|Sản lượng bưu gửi (nghìn bưu gửi)|100|200",
                        "2|Số cơ quan dùng chữ ký số (cơ quan)|30|40",
                        "3|Đảng viên mới kết nạp (mới)|30|40")
                .build());

        assertThat(form.at("C3")).isEqualTo("actual@2023-9M nghìn bưu gửi 100");
        assertThat(form.at("D4")).isEqualTo("target@2024 cơ quan 40");
        assertThat(form.at("C5")).isEqualTo("actual@2023-9M  30");
    }

    @Test
    void anOfficeForPlansPlansNothing() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "SỞ KH&ĐT BẾN TRE",
                        "ĐĂNG KÝ DOANH NGHIỆP 9 THÁNG NĂM 2016",
                        "TT|Loại hình|Tháng 9/2016|9 tháng năm 2016",
                        "I|Thành lập mới|30|331",
                        "II|Giải thể|10|31")
                .build());

        assertThat(form.at("C4")).isEqualTo("actual@2016-09  30");
        assertThat(form.at("D5")).isEqualTo("actual@2016-9M  31");
    }

    @Test
    void aRatioInAGroupOfTheYearIsOfTheMonthsReported() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "GIẢI NGÂN CÁC CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA ĐẾN 31/8/2025",
                        "TT|Chương trình|Vốn đầu tư năm 2025|>|>|Vốn các năm trước kéo dài sang năm 2025|>|>",
                        "||Kế hoạch|Giải ngân đến 31/8/2025|Tỷ lệ so KH (%)|Kế hoạch|Giải ngân đến 31/8/2025|Tỷ lệ so KH (%)",
                        "1|CT A|340000|121616|35.8|71875|35128|48.9",
                        "2|CT B|1000000|500000|50|200000|100000|50")
                .build());

        assertThat(form.at("E4")).isEqualTo("pct_of_plan@2025-8M % 35.8");
        assertThat(form.at("F4")).isEqualTo("target@2025  71875");
        assertThat(form.at("H5")).isEqualTo("pct_of_plan@2025-8M % 50");
    }

    @Test
    void aPlaceAmongOthersIsNoPercentage() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "THU NSNN THEO ĐỊA BÀN ĐẾN NGÀY 20/6/2019",
                        "TT|Huyện|DT HĐND giao|Thu đến 20/6/2019|% so với DT HĐND giao|Xếp hạng (theo % thu so DT)",
                        "1|Huyện A|100|50|50|2",
                        "2|Huyện B|200|120|60|1",
                        "3|Huyện C|100|40|40|3")
                .build());

        assertThat(form.at("D3")).isEqualTo("actual@2019-01-01/2019-06-20  50");
        assertThat(form.at("E3")).isEqualTo("pct_of_plan@2019-01-01/2019-06-20 % 50");
        assertThat(form.at("F3")).isEqualTo("other@2019-01-01/2019-06-20  2");
    }

    @Test
    void aScoreCalledIndexIsNoIndex() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (PAR INDEX) NĂM 2022",
                        "TT|Đơn vị|Năm 2021|>|Năm 2022|>",
                        "||Chỉ số (%)|Xếp hạng|Chỉ số (%)|Xếp hạng",
                        "1|Sở A|85.2|1|86.3|2",
                        "2|Sở B|83.2|2|88.3|1")
                .build());

        assertThat(form.at("C4")).isEqualTo("actual@2021 % 85.2");
        assertThat(form.at("F5")).isEqualTo("other@2022  1");
    }

    @Test
    void tasksDoneInTimeAreNoPlan() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "NHIỆM VỤ NĂM 2022",
                        "TT|Đơn vị|Tổng số nhiệm vụ|Hoàn thành đúng hạn|Tỷ lệ hoàn thành đúng hạn (%)",
                        "1|Sở A|100|80|80",
                        "2|Sở B|200|150|75")
                .build());

        assertThat(form.at("D3")).isEqualTo("actual@2022  80");
        assertThat(form.at("E3")).isEqualTo("actual@2022 % 80");
    }

    @Test
    void aQuarterByItsLetter() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "CHỈ TIÊU 6 THÁNG NĂM 2024",
                        "TT|Chỉ tiêu|ĐVT|KH|TH Q.I|Ước TH Q.II|Ước 6T",
                        "1|Sản lượng|tấn|100|20|30|50",
                        "2|Đàn bò|con|100|20|30|50")
                .build());

        assertThat(form.at("F3")).isEqualTo("actual@2024-Q2 tấn 30");
    }
}
