package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tiendo.workbook.CellStyle;

/** How statistics offices and committees of provinces and districts write times, units and plans. */
class ProvincialFormsTest {

    @Test
    void yearsOfTwoDigitsBehindMonths() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "TỔNG MỨC BÁN LẺ THÁNG 6 VÀ 6 THÁNG NĂM 2006 (triệu đồng)",
                        "|Ước tính tháng 6/2006|T6/06 so với T5/06 (%)|Tháng 6/06 so tháng 6/05 (%)|6T/06 so 6T/05 (%)|6 tháng 06 so 6 tháng 05 (%)",
                        "Kinh tế Nhà nước|41230|100.9|114.5|116.8|116.8",
                        "Kinh tế tập thể|1210|99.3|98.9|105.9|105.9")
                .build());

        assertThat(read.at("C3")).isEqualTo("index_previous_period@2006-06 % 100.9");
        assertThat(read.at("D3")).isEqualTo("index_same_period@2006-06 % 114.5");
        assertThat(read.at("E3")).isEqualTo("index_same_period@2006-H1 % 116.8");
        assertThat(read.at("F3")).isEqualTo("index_same_period@2006-H1 % 116.8");
    }

    @Test
    void monthsOfTwelveAndDatesAreNoYears() {
        assertThat(TimeReader.find("thuc hien 6 thang/12 thang")).allMatch(time -> !time.hasYear());
        assertThat(TimeReader.find("ngay 6 thang 06")).allMatch(time -> time.kind() == TimeExpression.Kind.DAY);
    }

    @Test
    void targetsHandedOutToCommunes() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "CHỈ TIÊU SẢN XUẤT NÔNG NGHIỆP GIAO CÁC XÃ, THỊ TRẤN NĂM 2023",
                        "Xã|Cây lúa|>",
                        "|Diện tích (ha)|Sản lượng (tấn)",
                        "Xã A|336|1740",
                        "Xã B|498|2689")
                .build());
        Recognised education = Recognised.of(Recognised.sheet(
                        "MỘT SỐ CHỈ TIÊU GIÁO DỤC NĂM 2020",
                        "Chỉ tiêu|Toàn tỉnh|Thành thị",
                        "Số trường|120|40",
                        "Số lớp|900|300")
                .build());

        assertThat(read.at("B4")).isEqualTo("target@2023 ha 336");
        assertThat(education.at("B3")).startsWith("actual@2020");
    }

    @Test
    void sharesOfMembersBesideTheirNumber() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "CƠ CẤU ĐỘI NGŨ ĐẢNG VIÊN (Tính đến ngày 30/6/2019)",
                        "Chỉ tiêu|31/12/2018|>|30/6/2019|>",
                        "|Số lượng|Tỷ lệ (%)|Số lượng|Tỷ lệ (%)",
                        "Tổng số đảng viên|55878|100|56359|100",
                        "Đảng viên nữ|17433|31.2|17598|31.22",
                        "Đảng viên có đạo|782|1.4|813|1.44",
                        "Đảng viên dự bị|1732|3.1|1714|3.04")
                .build());

        assertThat(read.at("C5")).isEqualTo("share@2018-12-31 % 31.2");
        assertThat(read.at("E5")).isEqualTo("share@2019-06-30 % 31.22");
    }

    @Test
    void aRateWithoutATimeIsOfTheNumbersItIsComputedFrom() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "SỐ XÃ ĐẠT CHUẨN THEO TỪNG TIÊU CHÍ",
                        "Tên tiêu chí|Kết quả năm 2022 (xã)|Thực hiện năm 2023 (xã)|Tỷ lệ xã đạt (%)",
                        "Quy hoạch|20|24|88.9",
                        "Giao thông|21|24|88.9",
                        "Thủy lợi|21|21|77.8",
                        "Điện|15|19|70.4",
                        "Trường học|20|23|85.2",
                        "Thông tin|24|25|92.6")
                .build());

        assertThat(read.at("D3")).isEqualTo("actual@2023 % 88.9");
    }

    @Test
    void howFarARateMoved() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "TÌNH HÌNH DÂN SỐ 6 THÁNG ĐẦU NĂM 2020",
                        "Đơn vị|Sinh con thứ 3 trở lên 6T/2019|>|Sinh con thứ 3 trở lên 6T/2020|>|Tăng, giảm tỷ lệ sinh con thứ 3+ (%)",
                        "|Số trẻ|Tỷ lệ (%)|Số trẻ|Tỷ lệ (%)|",
                        "Thành phố|41|9.28|40|9.35|0.07",
                        "Huyện A|42|9.21|28|5.73|-3.48",
                        "Huyện B|37|6.88|51|9.21|2.33")
                .build());

        assertThat(read.at("F4")).isEqualTo("change@2020-H1 điểm % 0.07");
    }

    @Test
    void unitsOverTheLabelsInFootnotesAndAsPrinted() {
        Recognised incomes = Recognised.of(Recognised.sheet(
                        "Thu nhập bình quân đầu người (nghìn đồng/tháng)|2010|2020",
                        "Hà Nội|781.1|2181.4",
                        "Bắc Ninh|803.3|2120.9")
                .build());
        Recognised imports = Recognised.of(Recognised.sheet(
                        "Hàng hóa nhập khẩu năm 2013",
                        "||Nghìn tấn; Triệu USD",
                        "|Năm 2013|>",
                        "|Lượng|Trị giá",
                        "Bông|604|1150",
                        "Ô tô(*)||2430",
                        "(*) Ô tô nguyên chiếc: Nghìn chiếc, triệu USD")
                .number(5, 1, 35.1, CellStyle.PLAIN)
                .build());
        Recognised wood = Recognised.of(Recognised.sheet(
                        "Lâm nghiệp",
                        "|Năm 2012|Năm 2013",
                        "Sản lượng củi (Triệu ste)|29|28.6",
                        "Luân chuyển (1000 người.km)|12|13")
                .build());

        assertThat(incomes.at("B2")).isEqualTo("actual@2010 nghìn đồng/tháng 781.1");
        assertThat(imports.at("B6")).isEqualTo("actual@2013 nghìn chiếc 35.1");
        assertThat(wood.at("B3")).isEqualTo("actual@2012 triệu ste 29");
        assertThat(wood.at("B4")).isEqualTo("actual@2012 nghìn người.km 12");
    }

    @Test
    void aRateAgainstWhatIsNamedIsAShare() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Tình hình thiếu đói đến ngày 15 tháng 3 năm 2004",
                        "|Số hộ thiếu đói|>",
                        "|Tổng số (Hộ)|Tỷ lệ so với hộ nông nghiệp (%)",
                        "Đông Bắc|22644|3.59",
                        "Tây Bắc|7508|2.68")
                .build());

        assertThat(read.at("C4")).isEqualTo("share@2004-03-15 % 3.59");
    }

    @Test
    void aRowThatSetsTheYearBeforeToAHundredIsAnIndex() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Một số chỉ tiêu",
                        "Chỉ tiêu|Đơn vị|2019|2020",
                        "Dân số|Triệu người|93.5|95.5",
                        "Chỉ số giá tiêu dùng bình quân (năm trước = 100)|%|102.79|103.23")
                .build());

        assertThat(read.at("D4")).isEqualTo("index_same_period@2020 % 103.23");
    }

    @Test
    void debtsAgainstThePlanOfReceiptsAreNoPartOfIt() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "KẾT QUẢ THU VÀ GIẢM NỢ NĂM 2016",
                        "Đơn vị|Số thu (Triệu đồng)|>|>|Số nợ (Triệu đồng)|>|Tỷ lệ nợ so với kế hoạch thu (%)",
                        "|KH năm 2016|Thực hiện năm 2016|Tỷ lệ TH/KH (%)|Năm 2015|Năm 2016|",
                        "Thành phố|47735|49707|104.1|1903|1271|2.66",
                        "Huyện A|37166|36099|97.1|2891|2229|6",
                        "Huyện B|49664|49763|100.2|1417|1252|2.52")
                .build());

        assertThat(read.at("D4")).isEqualTo("pct_of_plan@2016 % 104.1");
        assertThat(read.at("G4")).isEqualTo("other@2016 % 2.66");
    }

    @Test
    void newMembersAndThoseWhoLeftAreCounted() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "TÌNH HÌNH TỔ CHỨC HỘI VÀ HỘI VIÊN 6 THÁNG ĐẦU NĂM 2021",
                        "Đơn vị|Tổng số hội viên|Biến động trong 6 tháng đầu năm 2021|>",
                        "||Phát triển mới|Giảm",
                        "Thành phố|34794|509|9",
                        "Huyện A|29942|318|53")
                .build());

        assertThat(read.at("C4")).startsWith("actual@2021-H1");
        assertThat(read.at("D4")).startsWith("actual@2021-H1");
    }

    @Test
    void aListOfMembersHeadsNoTable() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "DANH SÁCH ĐẢNG VIÊN NĂM 2019",
                        "STT|Chi bộ|Họ tên|Số thẻ đảng|Ngày sinh|>",
                        "||||Nam|Nữ",
                        "1|2|3|4|5|6",
                        "1|Chi bộ A|Mai|41021482|1968|",
                        "2|Chi bộ B|Hương|41019094|24/03/1963|",
                        "3|Chi bộ C|An|41013509||06/10/1944",
                        "4|Chi bộ D|Sơn|41021689||27/05/1951",
                        "5|Chi bộ A|Lan|41020924|26/07/1986|",
                        "6|Chi bộ B|Tâm|41018640||1967")
                .build());

        assertThat(read.figures)
                .noneMatch(figure -> figure.columnHeader().stream().anyMatch(heading -> heading.contains("4102")));
    }
}
