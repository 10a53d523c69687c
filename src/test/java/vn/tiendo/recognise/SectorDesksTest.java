package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Forms of banks, courts, treasuries and district offices: other years, stocks, months down the rows, tables side by side. */
class SectorDesksTest {

    @Test
    void halfAYearThatBeginsInOctoberIsNotTheFirstOfTheYear() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "KẾT QUẢ THI HÀNH ÁN DÂN SỰ",
                        "6 tháng năm 2020 (từ ngày 01/10/2019 đến ngày 31/3/2020)",
                        "Đơn vị tính: Việc",
                        "TT|Tên đơn vị|Tổng số thụ lý|Chia ra|>",
                        "|||Năm trước chuyển sang|Thụ lý mới",
                        "1|Chi cục một|1951|1268|683",
                        "2|Chi cục hai|820|500|320")
                .build());

        assertThat(form.at("C6")).isEqualTo("actual@2019-10-01/2020-03-31 việc 1951");
        assertThat(form.at("D6")).isEqualTo("actual@2019-10-01/2020-03-31 việc 1268");
    }

    @Test
    void aSpanThatOnlyBeginsEarlierLeavesTheHalfYear() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "KẾT QUẢ GIẢI QUYẾT THỦ TỤC 6 THÁNG ĐẦU NĂM 2023",
                        "(Từ ngày 15/12/2022 đến ngày 14/6/2023)",
                        "Đơn vị tính: hồ sơ",
                        "TT|Tên đơn vị|Tiếp nhận",
                        "1|Sở Tài chính|1951",
                        "2|Sở Y tế|820")
                .build());

        assertThat(form.at("C5")).isEqualTo("actual@2023-H1 hồ sơ 1951");
    }

    @Test
    void sumsAmongMonthsDownTheRowsAreOfTheirMonths() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "MỘT SỐ CHỈ TIÊU CÁC THÁNG NĂM 2010",
                        "Thời gian|GTSX công nghiệp (tỷ đồng)|Tổng mức bán lẻ HH và DT dịch vụ (tỷ đồng)",
                        "Tháng 1|1610.1|1134.9",
                        "Tháng 2|1637.3|1283.3",
                        "Tháng 3|1607.8|1345.6",
                        "Cộng quý I|4855.2|3763.8",
                        "Cộng 6 tháng|11069.5|7821.9")
                .build());

        assertThat(form.at("C3")).isEqualTo("actual@2010-01 tỷ đồng 1134.9");
        assertThat(form.at("B6")).isEqualTo("actual@2010-Q1 tỷ đồng 4855.2");
        assertThat(form.at("B7")).isEqualTo("actual@2010-H1 tỷ đồng 11069.5");
    }

    @Test
    void untilTheEndOfAMonthIsFromJanuaryOn() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "TIẾN ĐỘ GIẢI NGÂN LŨY KẾ CÁC THÁNG (tỷ đồng)",
                        "Thời điểm|Năm 2022|>|Năm 2023|>",
                        "|Thực hiện lũy kế|% so KH năm|Chỉ tiêu giải ngân lũy kế|Thực hiện lũy kế",
                        "Hết tháng 1|52.3|1.2|111.9|67.6",
                        "Hết tháng 2|148.1|3.4|260.7|190.6",
                        "Hết tháng 3|400.7|9.2|653|516.5")
                .build());

        assertThat(form.at("B5")).isEqualTo("actual@2022-2M tỷ đồng 148.1");
        assertThat(form.at("C5")).isEqualTo("pct_of_plan@2022-2M % 3.4");
        assertThat(form.at("D6")).isEqualTo("target@2023-Q1 tỷ đồng 653");
    }

    @Test
    void aTownIsNoNumbering() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "CHỈ TIÊU KẾ HOẠCH NĂM 2024 GIAO CHO CÁC XÃ, THỊ TRẤN",
                        "TT|Chỉ tiêu|ĐVT|Toàn huyện|Chia ra|>",
                        "||||TT Đu|Vô Tranh",
                        "1|Diện tích trồng rừng|Ha|434|30|63",
                        "2|Tổng đàn lợn|Con|41067|1676|5658")
                .build());

        assertThat(form.at("E4")).isEqualTo("target@2024 ha 30");
    }

    @Test
    void moneyOfTheYearBeforeThatGoesOnIsOfThePlanAroundIt() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "GIẢI NGÂN VỐN ĐẦU TƯ CÔNG ĐẾN 31/12/2024",
                        "Đơn vị tính: triệu đồng",
                        "STT|Chủ đầu tư|Kế hoạch vốn năm 2024|>|>",
                        "||Tổng số|Vốn năm 2023 kéo dài|Vốn giao năm 2024",
                        "1|Ban một|200957|7316|193641",
                        "2|Ban hai|120000|20000|100000")
                .build());

        assertThat(form.at("D5")).isEqualTo("target@2024 triệu đồng 7316");
    }

    @Test
    void aTableBehindAGapIsOneOfItsOwnWhateverItsLabelsAreCalled() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "SỐ LIỆU CHỦ YẾU QUÝ I NĂM 2025",
                        "1. Tăng trưởng GRDP so với cùng kỳ (%)|>|>|||2. Thu ngân sách (tỷ đồng)|>|>",
                        "Ngành kinh tế|Quý I/2024|Quý I/2025|||Khoản thu|DT 2025|TH Quý I",
                        "Nông nghiệp|3.4|3.15|||Tiền sử dụng đất|2450|571",
                        "Dịch vụ|5.91|6.8|||Khu vực FDI|1920|612")
                .build());

        assertThat(form.at("C4")).isEqualTo("growth_same_period@2025-Q1 % 3.15");
        assertThat(form.at("G4")).isEqualTo("target@2025 tỷ đồng 2450");
        assertThat(form.at("H5")).isEqualTo("actual@2025-Q1 tỷ đồng 612");
    }

    @Test
    void loansAreMoneyWhereTheCornerNamesHouseholdsToo() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "KẾT QUẢ CHO VAY QUÝ III NĂM 2021",
                        "Đơn vị: Triệu đồng, hộ, %",
                        "STT|Chương trình|Dư nợ đến 31/12/2020|Doanh số cho vay|>|Số hộ còn dư nợ đến 30/9/2021 (hộ)",
                        "|||Quý III/2021|Lũy kế 9T/2021|",
                        "1|Hộ nghèo|812000|82241|234666|18462",
                        "2|Hộ cận nghèo|702400|46684|164080|16488")
                .build());

        assertThat(form.at("C5")).isEqualTo("actual@2020-12-31 triệu đồng 812000");
        assertThat(form.at("E5")).isEqualTo("actual@2021-9M triệu đồng 234666");
        assertThat(form.at("F5")).isEqualTo("actual@2021-09-30 hộ 18462");
    }

    @Test
    void theSumNamedInBracketsMeasuresTheTable() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "CAM KẾT GIẢI NGÂN CỦA CÁC CHỦ ĐẦU TƯ",
                        "||||(Số tiền: triệu đồng)",
                        "TT|Chủ đầu tư|Kế hoạch vốn năm 2023|Giải ngân đến 31/5/2023|>",
                        "|||Số tiền|Tỷ lệ (%)",
                        "1|Ban một|211000|49032|23.2",
                        "2|Ban hai|372000|72168|19.4")
                .build());

        assertThat(form.at("C5")).isEqualTo("target@2023 triệu đồng 211000");
        assertThat(form.at("D5")).isEqualTo("actual@2023-5M triệu đồng 49032");
    }

    @Test
    void whatAStockHasChangedIsOfItsDay() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "KẾT QUẢ TÍN DỤNG CHÍNH SÁCH 9 tháng năm 2021",
                        "Đơn vị|Doanh số cho vay 9 tháng (tr.đ)|Dư nợ (tr.đ)|>|>",
                        "||31/12/2020|30/9/2021|Tăng, giảm so với 31/12/2020",
                        "Phòng một|81438|308217|333014|24797",
                        "Phòng hai|149238|535379|579746|44367",
                        "Phòng ba|130675|468836|508582|39746")
                .build());

        assertThat(form.at("E4")).isEqualTo("change@2021-09-30 triệu đồng 24797");
    }

    @Test
    void anEstimateOfTheDayReportedIsAResult() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "DƯ NỢ TÍN DỤNG TRÊN ĐỊA BÀN",
                        "ĐVT: Tỷ đồng",
                        "STT|Chỉ tiêu|Thực hiện 31/12/2015|Ước thực hiện 30/6/2016",
                        "1|Ngắn hạn|15114|15978",
                        "2|Trung dài hạn|12366|13888")
                .build());

        assertThat(form.at("D4")).isEqualTo("actual@2016-06-30 tỷ đồng 15978");
    }

    @Test
    void quartersHandedOutAreTargets() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "GIAO CHỈ TIÊU QUÝ CHO CÁC SỞ, NGÀNH NĂM 2024",
                        "Chỉ tiêu|ĐVT|KH năm 2024|TH 6 tháng|Giao quý III|Giao quý IV",
                        "Xuất khẩu|triệu USD|13200|5869|3355|3976",
                        "Bán lẻ|tỷ đồng|52400|24891|12633|14876")
                .build());

        assertThat(form.at("E3")).isEqualTo("target@2024-Q3 triệu USD 3355");
        assertThat(form.at("F4")).isEqualTo("target@2024-Q4 tỷ đồng 14876");
    }

    @Test
    void aUnitOverAllColumnsMeasuresTheRowsBelowIt() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "Dân số trung bình phân theo giới tính",
                        "Năm|Tổng số|Nam|Nữ",
                        "Nghìn người - Thous. persons|>|>|>",
                        "2015|1312|649|663",
                        "2016|1326.5|656.8|669.7",
                        "2017|1337.5|662|675.5",
                        "Cơ cấu - Structure (%)",
                        "2015|100|49.47|50.53",
                        "2016|100|49.51|50.49")
                .build());

        assertThat(form.at("C4")).isEqualTo("actual@2015 nghìn người 649");
        assertThat(form.at("C8")).isEqualTo("share@2015 % 49.47");
    }

    @Test
    void aRowMayNameTheDayOfItsStock() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "THỐNG KÊ ĐẢNG VIÊN NĂM 2008",
                        "Đơn vị tính: đảng viên",
                        "TT|Nội dung|Tổng số|Xã, thị trấn",
                        "I|Đảng viên có đến 31/12/2007|3747|2684",
                        "II|Đảng viên tăng trong năm|218|134",
                        "III|Đảng viên có đến 31/12/2008|3862|2757")
                .build());

        assertThat(form.at("C4")).isEqualTo("actual@2007-12-31 đảng viên 3747");
        assertThat(form.at("C5")).isEqualTo("actual@2008 đảng viên 218");
        assertThat(form.at("D6")).isEqualTo("actual@2008-12-31 đảng viên 2757");
    }

    @Test
    void whatARateHasLostInPointsIsAChange() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "RÀ SOÁT HỘ NGHÈO NĂM 2022",
                        "TT|Xã|Số hộ nghèo cuối năm (hộ)|Tỷ lệ hộ nghèo cuối năm (%)|Tỷ lệ hộ nghèo giảm trong năm (điểm %)",
                        "1|Xã Một|120|8.2|1.4",
                        "2|Xã Hai|98|6.1|2.3")
                .build());

        assertThat(form.at("E3")).isEqualTo("change@2022 điểm % 1.4");
    }

    @Test
    void theUnitInAHiddenColumnIsThatOfTheTable() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "QUYẾT TOÁN CHI NGÂN SÁCH XÃ NĂM 2017",
                        "|||ĐVT: Triệu đồng",
                        "TT|Đơn vị|Dự toán năm 2017|Số liệu KBNN|Quyết toán năm 2017",
                        "1|Bình An|6568|6732|6732.1",
                        "2|Cẩm Lĩnh|6627|7389|7389.5")
                .hideColumns(3, 3)
                .build());

        assertThat(form.at("C4")).isEqualTo("target@2017 triệu đồng 6568");
        assertThat(form.at("D4")).isEqualTo("nothing");
        assertThat(form.at("E4")).isEqualTo("actual@2017 triệu đồng 6732.1");
    }

    @Test
    void aUnitNamesItsPricesToo() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "CÁC PHƯƠNG ÁN TĂNG TRƯỞNG KINH TẾ NĂM 2021",
                        "||||Đơn vị tính: tỷ đồng (giá so sánh 2010)",
                        "TT|Ngành|TH 2018|TH 2019|KH 2021",
                        "1|Nông nghiệp|12105|12362|12823",
                        "2|Dịch vụ|15105|15962|16823")
                .build());

        assertThat(form.at("C4")).isEqualTo("actual@2018 tỷ đồng 12105");
        assertThat(form.figures).allMatch(figure -> figure.priceBasis().equals("so sánh 2010"));
    }

    @Test
    void aTermInTheTitleDatesNoReport() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "PHÂN KỲ CHỈ TIÊU NHIỆM KỲ 2025-2030",
                        "(Kèm theo Báo cáo số 12-BC/TU ngày 10/9/2025)",
                        "Chỉ tiêu|ĐVT|Ước TH năm 2025|Mục tiêu đến năm 2030",
                        "Thu ngân sách|tỷ đồng|61200|98000",
                        "Xuất khẩu|triệu USD|5200|9000")
                .build());

        assertThat(form.at("C4")).isEqualTo("forecast@2025 tỷ đồng 61200");
        assertThat(form.at("D4")).isEqualTo("target@2030 tỷ đồng 98000");
    }

    @Test
    void yearsBelowAHeadingOfSharesAreShares() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "Dân số trung bình phân theo giới tính",
                        "Năm|Tổng số|Nam|Nữ",
                        "2015|1312|649|663",
                        "2016|1326.5|656.8|669.7",
                        "Cơ cấu (%)|>|>|>",
                        "2015|100|49.47|50.53",
                        "Sơ bộ - Prel. 2016|100|49.51|50.49")
                .build());

        assertThat(form.at("C3")).isEqualTo("actual@2015  649");
        assertThat(form.at("C7")).isEqualTo("share@2016 % 49.51");
        assertThat(form.at("C6")).isEqualTo("share@2015 % 49.47");
        assertThat(form.path(6)).isEqualTo("Cơ cấu (%) > 2015");
    }

    @Test
    void aUnitOfQuantitiesMeasuresNoValues() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "KIM NGẠCH XUẤT KHẨU 6 THÁNG NĂM 2024",
                        "||||Trị giá: 1.000 USD",
                        "TT|Mặt hàng|ĐVT lượng|Ước 6 tháng/2024|>",
                        "|||Lượng|Trị giá",
                        "1|Thủy sản|Tấn|61200|178400",
                        "2|Gạo|Tấn|132500|84600")
                .build());

        assertThat(form.at("D5")).isEqualTo("actual@2024-H1 tấn 61200");
        assertThat(form.at("E5")).isEqualTo("actual@2024-H1 nghìn USD 178400");
    }

    @Test
    void aProgrammeAgainstPovertyIsNoDecrease() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "GIẢI NGÂN CÁC CHƯƠNG TRÌNH 8 THÁNG NĂM 2022",
                        "ĐVT: Triệu đồng",
                        "TT|Địa bàn|CT giảm nghèo bền vững|>|>",
                        "||KHV 2022|Giải ngân|Tỷ lệ %",
                        "1|Huyện Một|39500|3546|9",
                        "2|Huyện Hai|43200|15390|35.6")
                .build());

        assertThat(form.at("E5")).isEqualTo("pct_of_plan@2022-8M % 9");
    }
}
