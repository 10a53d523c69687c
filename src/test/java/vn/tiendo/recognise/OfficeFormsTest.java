package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Measure;

/** Columns that stand in the forms of many offices: codes, lone units, the same period beside what is added up, points. */
class OfficeFormsTest {

    @Test
    void unitsStandRightOfCodes() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "UBND HUYỆN BA BỂ|||Biểu số 02/TH",
                        "PHIẾU THU THẬP CHỈ TIÊU 6 THÁNG ĐẦU NĂM 2023",
                        "STT|Tên chỉ tiêu|Mã số|Đơn vị tính|Kế hoạch năm 2023|Ước thực hiện 6 tháng đầu năm 2023",
                        "A|B|C|D|1|2",
                        "1|Diện tích gieo trồng|0101|ha|6412|3188.2",
                        "2|Sản lượng lương thực|0102|tấn|29800|15344",
                        "3|Tổng đàn trâu|0103|con|7050|6880")
                .build());

        assertThat(form.at("E5")).isEqualTo("target@2023 ha 6412");
        assertThat(form.at("F6")).isEqualTo("actual@2023-H1 tấn 15344");
        assertThat(form.at("F7")).isEqualTo("actual@2023-H1 con 6880");
        assertThat(form.at("C5")).isEqualTo("nothing");
        assertThat(form.figures).extracting(Figure::area).containsOnly("Huyện Ba Bể");
    }

    @Test
    void aLoneUnitIsTheUnitOfItsColumn() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "HIỆN TRẠNG ĐƯỜNG TỈNH ĐẾN 31/5/2014",
                        "",
                        "TT|Tên đường|Chiều dài (km)|Tốt|>|Xấu|>",
                        "|||km|%|km|%",
                        "1|ĐT.531|60.3|24.4|40.5|35.9|59.5",
                        "2|ĐT.532|52.7|18.7|35.5|34|64.5",
                        "3|ĐT.533|55.7|20|35.9|35.7|64.1")
                .build());

        assertThat(form.at("D5")).isEqualTo("actual@2014-05-31 km 24.4");
        assertThat(form.at("F6")).isEqualTo("actual@2014-05-31 km 34");
    }

    @Test
    void theSamePeriodIsThatOfTheColumnBesideIt() {
        Recognised cumulated = Recognised.of(Recognised.sheet(
                        "TỔNG HỢP KẾT QUẢ THÁNG 7 NĂM 2022",
                        "",
                        "TT|Nội dung|ĐVT|Tháng 6|Tháng 7|Lũy kế 7 tháng|Cùng kỳ 2021",
                        "1|Kết nạp đảng viên|đảng viên|11|8|94|86",
                        "2|Chuyển chính thức|đảng viên|15|10|66|78")
                .build());
        Recognised single = Recognised.of(Recognised.sheet(
                        "TỔNG HỢP KẾT QUẢ THÁNG 7 NĂM 2022",
                        "",
                        "TT|Nội dung|ĐVT|Lũy kế 7 tháng|Tháng 7|Cùng kỳ 2021",
                        "1|Kết nạp đảng viên|đảng viên|94|8|9",
                        "2|Chuyển chính thức|đảng viên|66|10|12")
                .build());

        assertThat(cumulated.at("G4")).isEqualTo("actual@2021-7M đảng viên 86");
        assertThat(single.at("F4")).isEqualTo("actual@2021-07 đảng viên 9");
    }

    /** The statistics offices' own form: current prices, constant prices, growth, points. */
    @Test
    void growthIsAtTheConstantPricesOnItsLeft() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "1. Tổng sản phẩm trên địa bàn tỉnh 9 tháng năm 2023",
                        "",
                        "|Theo giá hiện hành|>|Ước tính 9 tháng năm 2023 theo giá so sánh 2010 (Tỷ đồng)"
                                + "|9 tháng năm 2023 so với cùng kỳ năm trước (%)"
                                + "|Đóng góp của các khu vực vào tăng trưởng (Điểm phần trăm)",
                        "|Tổng số (Tỷ đồng)|Cơ cấu (%)|||",
                        "TỔNG SỐ|83674.9|100|45295.5|104.83|4.83",
                        "Nông, lâm nghiệp và thủy sản|29102.4|34.78|16264.9|104.6|1.66",
                        "Công nghiệp và xây dựng|15240.8|18.21|8485.2|100.77|0.15",
                        "Dịch vụ|35210.8|42.08|18167.4|108.2|3.19")
                .build());

        assertThat(form.at("E5")).isEqualTo("index_same_period@2023-9M % 104.83");
        assertThat(form.figures)
                .filteredOn(figure -> figure.measure() == Measure.INDEX_SAME_PERIOD)
                .extracting(Figure::priceBasis)
                .containsOnly("so sánh 2010");
        assertThat(form.figures)
                .filteredOn(figure -> figure.measure() == Measure.SHARE)
                .extracting(Figure::priceBasis)
                .containsOnly("hiện hành");
    }

    /** A series as researchers keep it. */
    @Test
    void monthsInDigitsDateRowsAndARowMayBeAnIndex() {
        Recognised months = Recognised.of(Recognised.sheet(
                        "Các chỉ tiêu kinh tế vĩ mô theo tháng",
                        "",
                        "Tháng|CPI so với tháng trước (%)|Xuất khẩu (triệu USD)",
                        "01/2021|100.69|26685",
                        "02/2021|100.47|22257",
                        "03/2021|99.68|25227")
                .build());
        Recognised years = Recognised.of(Recognised.sheet(
                        "Một số chỉ tiêu chủ yếu 2010 - 2012",
                        "",
                        "Chỉ tiêu|Đơn vị|2010|2011|2012",
                        "Tỷ lệ thất nghiệp khu vực thành thị|%|4.29|3.6|3.21",
                        "Chỉ số giá tiêu dùng bình quân (năm trước = 100)|%|109.19|118.58|109.21",
                        "Kim ngạch xuất khẩu|Tỷ USD|72.2|96.9|114.5")
                .build());

        assertThat(months.at("B5")).isEqualTo("index_previous_period@2021-02 % 100.47");
        assertThat(months.at("C6")).isEqualTo("actual@2021-03 triệu USD 25227");
        assertThat(months.figures).extracting(Figure::label).contains("02/2021");
        assertThat(years.at("D5")).isEqualTo("index_same_period@2011 % 118.58");
        assertThat(years.at("D4")).isEqualTo("actual@2011 % 3.6");
    }

    @Test
    void yearsUnderADayAreThatDayInEach() {
        Recognised crops = Recognised.of(Recognised.sheet(
                        "Tiến độ gieo trồng vụ đông xuân đến ngày 15 tháng 3 năm 2018",
                        "|||Đơn vị tính: Ha",
                        "",
                        "Huyện, thành phố|Lúa đông xuân|>|>",
                        "|Cùng kỳ năm 2017|Thực hiện năm 2018|So sánh (%)",
                        "Toàn tỉnh|12012|12197|101.5",
                        "Thành phố Sơn La|1479|1546|104.5",
                        "Huyện Quỳnh Nhai|923|909|98.5")
                .build());
        Recognised products = Recognised.of(Recognised.sheet(
                        "MỘT SỐ SẢN PHẨM CÔNG NGHIỆP CHỦ YẾU THÁNG 09 NĂM 2021",
                        "",
                        "STT|Tên sản phẩm|Đơn vị tính|Tháng 09|>|09 Tháng",
                        "|||TH tháng trước|ƯTH tháng|ƯTH",
                        "1|Hạt điều nhân|Tấn|5894.42|6412.5|55538.02",
                        "2|Tinh bột sắn|Tấn|4145.83|4120|36900.94")
                .build());

        assertThat(crops.at("B6")).isEqualTo("actual@2017-03-15 ha 12012");
        assertThat(crops.at("C6")).isEqualTo("actual@2018-03-15 ha 12197");
        assertThat(crops.at("D6")).isEqualTo("index_same_period@2018-03-15 % 101.5");
        assertThat(products.at("D5")).isEqualTo("actual@2021-08 tấn 5894.42");
        assertThat(products.at("E5")).isEqualTo("actual@2021-09 tấn 6412.5");
    }

    /** A plan against the plan before it attains nothing; a count without a time is no plan where others say that they are. */
    @Test
    void planTitlesSpeakOnlyWhereHeadingsAreSilent() {
        Recognised plans = Recognised.of(Recognised.sheet(
                        "DỰ TOÁN THU NGÂN SÁCH XÃ, THỊ TRẤN NĂM 2014",
                        "|||||ĐVT: Triệu đồng",
                        "",
                        "TT|Đơn vị|Dự toán năm 2013|Ước thực hiện năm 2013|Dự toán năm 2014|So sánh (%)|>",
                        "|||||DT 2014/ DT 2013|DT 2014/ ƯTH 2013",
                        "1|Chợ Chu|2350.8|2227.3|2598.3|110.5|116.7",
                        "2|Linh Thông|175.4|174.3|202.2|115.3|116",
                        "3|Lam Vỹ|255|286.7|274.9|107.8|95.9")
                .build());
        Recognised poverty = Recognised.of(Recognised.sheet(
                        "GIAO CHỈ TIÊU GIẢM NGHÈO NĂM 2017",
                        "",
                        "TT|Xã, thị trấn|Tổng số hộ|Số hộ nghèo cuối năm 2016|Kế hoạch số hộ nghèo giảm năm 2017",
                        "1|Mường Khương|1116|554|50",
                        "2|Tả Gia Khâu|536|217|39")
                .build());

        assertThat(plans.at("F6")).isEqualTo("other@2014 % 110.5");
        assertThat(plans.at("G6")).isEqualTo("other@2014 % 116.7");
        assertThat(poverty.at("C4")).isEqualTo("nothing");
        assertThat(poverty.at("D4")).startsWith("actual@2016").endsWith("hộ 554");
        assertThat(poverty.at("E4")).startsWith("target@2017");
    }

    /** Blanks behind them make the numbers texts. */
    @Test
    void comparisonsWithoutATimeFollowTheSumOnTheirLeft() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "THU, CHI NGÂN SÁCH THÁNG 3 NĂM 2018",
                        "||||||Đơn vị: Triệu đồng",
                        "",
                        "STT|Nội dung|Dự toán năm 2018|Ước thực hiện tháng 3|Lũy kế 3 tháng|Đạt % so với dự toán"
                                + "|So với cùng kỳ (%)",
                        "A|TỔNG THU NSNN|87.840 |7.252 |20.959 |23,9|101,1",
                        "1|Thu ngoài quốc doanh|24.120 |2.050 |6.066 |25,1|127,2",
                        "2|Lệ phí trước bạ|14.120 |870 |3.323 |23,5|125,6")
                .build());

        assertThat(form.at("E5")).isEqualTo("actual@2018-Q1 triệu đồng 20959");
        assertThat(form.at("F5")).isEqualTo("pct_of_plan@2018-Q1 % 23.9");
        assertThat(form.at("G6")).isEqualTo("index_same_period@2018-Q1 % 127.2");
    }

    @Test
    void aTitleMaySayThatYearsGiveGrowth() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "Biểu số 32. Tốc độ tăng năng suất lao động xã hội phân theo khu vực kinh tế",
                        "|||%",
                        "|2013|2014|2015",
                        "TỔNG SỐ|-1.55|0.75|1.28",
                        "Khu vực dịch vụ|5.19|0.18|9.25")
                .build());

        assertThat(form.at("B4")).isEqualTo("growth_same_period@2013 % -1.55");
        assertThat(form.at("D5")).isEqualTo("growth_same_period@2015 % 9.25");
    }

    @Test
    void aRateMovesByPoints() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "KẾT QUẢ THI TỐT NGHIỆP NĂM 2022",
                        "",
                        "TT|Trường|Năm 2021|>|Năm 2022|>|Tăng, giảm so với năm 2021 (điểm %)",
                        "||Dự thi|Tỷ lệ đỗ (%)|Dự thi|Tỷ lệ đỗ (%)|",
                        "1|Lê Khiết|379|97.1|353|98.58|1.48",
                        "2|Bình Sơn|208|98.08|443|99.55|1.47",
                        "3|Võ Nguyên Giáp|509|97.05|326|93.56|-3.49")
                .build());

        assertThat(form.at("G5")).isEqualTo("change@2022 điểm % 1.48");
    }

    @Test
    void whatIsAllottedIsNoShareAndAnAreaNoPlan() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "DỰ TOÁN CHI NGÂN SÁCH NĂM 2021",
                        "|||Đơn vị: Triệu đồng",
                        "TT|Nội dung|Tổng số được giao|Tổng số đã phân bổ",
                        "1|Chi quản lý hành chính|535490.5|535490.5",
                        "2|Chi sự nghiệp|92470.5|92470.5")
                .build());
        Recognised crops = Recognised.of(Recognised.sheet(
                        "TIẾN ĐỘ SẢN XUẤT VỤ ĐÔNG XUÂN ĐẾN NGÀY 12/3/2015",
                        "",
                        "TT|Huyện|Kế hoạch (ha)|DT thu hoạch cùng kỳ năm 2014 (ha)",
                        "1|Cao Lãnh|2890|1037",
                        "2|Sa Đéc|2410|1753")
                .build());

        assertThat(form.at("D4")).isEqualTo("target@2021 triệu đồng 535490.5");
        assertThat(crops.at("D4")).startsWith("actual@2014").endsWith("ha 1037");
    }

    @Test
    void plansAreReadAsPeopleWriteThemAndTheRestIsTold() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "MỘT SỐ CHỈ TIÊU 6 THÁNG ĐẦU NĂM 2021",
                        "",
                        "Chỉ tiêu|Đơn vị|Kế hoạch năm 2021|Ước thực hiện 6 tháng đầu năm 2021",
                        "Kim ngạch xuất khẩu|triệu USD|28.500,0|13400",
                        "Thu ngân sách|tỷ đồng|4.000 tỷ đồng trở lên|2100",
                        "Vốn đầu tư công|tỷ đồng|từ 5.000,5 tỷ đồng trở lên|2210",
                        "Số vụ tai nạn giao thông|vụ|giảm 5% trở lên|61",
                        "Giá trị sản phẩm trên 1 ha|triệu đồng/ha|115 triệu đồng/ha|98",
                        "Số lao động có việc làm mới|người|≥ 15.000 lao động|9100",
                        "Số xã đạt chuẩn nông thôn mới|xã|theo Quyết định 1609 của tỉnh|3")
                .build());

        assertThat(form.at("C4")).isEqualTo("target@2021 triệu USD 28500.0");
        assertThat(form.at("C5")).isEqualTo("target@2021 tỷ đồng 4000");
        assertThat(form.at("C6")).isEqualTo("target@2021 tỷ đồng 5000.5");
        assertThat(form.at("C8")).isEqualTo("target@2021 triệu đồng/ha 115");
        assertThat(form.at("C9")).isEqualTo("target@2021 lao động 15000");
        assertThat(form.at("C7")).isEqualTo("target@2021 % -5");
        assertThat(form.at("C10")).isEqualTo("nothing");
        assertThat(form.findings)
                .filteredOn(finding -> finding.code() == FindingCode.NUMBER_AMONG_WORDS)
                .extracting(finding -> finding.cell() + " " + finding.found())
                .containsExactly("C10 theo Quyết định 1609 của tỉnh");
    }
}
