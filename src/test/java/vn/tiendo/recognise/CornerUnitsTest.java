package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Units at the corner that say of what they are, or stand at the end of another line. */
class CornerUnitsTest {

    @Test
    void eachOfItsOwn() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "KIM NGẠCH XUẤT KHẨU THÁNG 9 NĂM 2021",
                        "||||||ĐVT: Lượng: tấn; Trị giá: 1.000 USD",
                        "TT|Mặt hàng|KH năm 2021 (Trị giá)|Thực hiện tháng 8|>|Ước tháng 9|>",
                        "|||Lượng|Trị giá|Lượng|Trị giá",
                        "1|Thủy sản|88000|1480|7100|1207|5795",
                        "2|Gạo|142000|23100|11900|23746|12229")
                .build());

        assertThat(form.at("C5")).isEqualTo("target@2021 nghìn USD 88000");
        assertThat(form.at("D5")).isEqualTo("actual@2021-08 tấn 1480");
        assertThat(form.at("G6")).isEqualTo("actual@2021-09 nghìn USD 12229");
    }

    @Test
    void rowsOfThatName() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "CÂY LƯƠNG THỰC NĂM 2021",
                        "||Diện tích: ha; Sản lượng: tấn",
                        "Chỉ tiêu|Năm 2020|Năm 2021",
                        "LÚA",
                        "Diện tích|120|125",
                        "Sản lượng|600|650")
                .build());

        assertThat(form.at("C5")).isEqualTo("actual@2021 ha 125");
        assertThat(form.at("C6")).isEqualTo("actual@2021 tấn 650");
    }

    @Test
    void atTheEndOfATitle() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "KẾT QUẢ 6 THÁNG ĐẦU NĂM 2011",
                        "II. QUỸ HỖ TRỢ NÔNG DÂN||||ĐVT: triệu đồng",
                        "TT|Đơn vị|Quỹ Hỗ trợ nông dân|>|>",
                        "||Số dư đến 31/12/2010|Chỉ tiêu vận động năm 2011|Vận động 6 tháng 2011",
                        "1|TP Bến Tre|139|35|12",
                        "2|Châu Thành|342|75|29")
                .build());

        assertThat(form.at("C5")).isEqualTo("actual@2010-12-31 triệu đồng 139");
        assertThat(form.at("D5")).isEqualTo("target@2011 triệu đồng 35");
    }

    @Test
    void aBareUnitOverEachColumnIsNoPartOfItsName() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "THU HÚT ĐẦU TƯ NĂM 2022",
                        "",
                        "TT|Cụm công nghiệp|Vốn đăng ký|Lao động đang làm việc",
                        "||Tỷ đồng|Người",
                        "1|Đoan Bái|284.6|3591",
                        "2|Hợp Thịnh|305.5|2580")
                .build());

        assertThat(form.at("D5")).isEqualTo("actual@2022 người 3591");
    }

    @Test
    void theEndOfAPhraseIsNoUnit() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "Đầu tư nước ngoài được cấp giấy phép",
                        "từ 01/01/2005 đến 20/6/2005",
                        "",
                        "|||Số dự án|Tổng số vốn|Trong đó:",
                        "|||được cấp|đăng ký|vốn pháp định",
                        "|||giấy phép",
                        "|||(Dự án)|(Triệu USD)|(Triệu USD)",
                        "",
                        "Tổng số|||334|1921.5|807",
                        "|TP. Hồ Chí Minh||96|238.1|100",
                        "|Bình Dương||74|231.6|97.3")
                .build());

        assertThat(form.at("E9")).isEqualTo("actual@2005-01-01/2005-06-20 triệu USD 1921.5");
    }

    @Test
    void amountsAreNotMeasuredInThePerCentOfARowAbove() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "CÂN ĐỐI DỰ TOÁN NGÂN SÁCH NĂM 2012",
                        "||Đơn vị: Tỷ đồng",
                        "STT|NỘI DUNG|DỰ TOÁN NĂM 2012",
                        "D|BỘI CHI|140200",
                        "|Tỷ lệ bội chi so với GDP (%)|4.8",
                        "1|Vay trong nước|109000",
                        "2|Vay ngoài nước|31200")
                .build());

        assertThat(form.at("C5")).isEqualTo("target@2012 % 4.8");
        assertThat(form.at("C6")).isEqualTo("target@2012 tỷ đồng 109000");
    }

    @Test
    void inBrackets() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "THU NGÂN SÁCH 9 THÁNG NĂM 2019",
                        "||(ĐVT: tỷ đồng)",
                        "STT|Chỉ tiêu|9T/2019",
                        "1|Thuế xuất khẩu|412.5",
                        "2|Thuế nhập khẩu|358.3")
                .build());

        assertThat(form.at("C4")).isEqualTo("actual@2019-9M tỷ đồng 412.5");
    }

    @Test
    void unitsBetweenTheHeadings() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "SỐ LƯỢNG GIA SÚC (Có đến 01/4 hàng năm)",
                        "STT|Huyện|Trâu|>|Gia cầm|>",
                        "||Con|>|Nghìn con|>",
                        "||Năm 2012|Năm 2013|Năm 2012|Năm 2013",
                        "1|Huyện A|74348|72510|11032|11447",
                        "2|Huyện B|4348|2510|1032|1447")
                .build());

        assertThat(form.at("C5")).isEqualTo("actual@2012-04-01 con 74348");
        assertThat(form.at("F6")).isEqualTo("actual@2013-04-01 nghìn con 1447");
    }

    @Test
    void aUnitAtTheEndOfATablesNameIsThatOfTheTable() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "SỐ LIỆU NHANH 6 THÁNG ĐẦU NĂM 2024",
                        "1. Tốc độ tăng trưởng|||ĐVT: %",
                        "Khu vực|6T/2023|6T/2024|KH năm 2024",
                        "Nông nghiệp|3.12|3.35|3.2",
                        "Dịch vụ|7.02|7.61|7.8",
                        "2. Thu, chi ngân sách||||Tỷ đồng",
                        "Nội dung|DT TW giao|DT HĐND tỉnh giao|ƯTH 6T|% DT HĐND",
                        "Thu nội địa|11240|11914|6315|53",
                        "Thu xuất nhập khẩu|3150|3150|1481|47")
                .build());

        assertThat(form.at("D4")).isEqualTo("target@2024 % 3.2");
        assertThat(form.at("B8")).isEqualTo("target@2024 tỷ đồng 11240");
        assertThat(form.at("D8")).isEqualTo("actual@2024-H1 tỷ đồng 6315");
    }

    @Test
    void aUnitEndsTheBracketsBelowATitle() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "TIẾN ĐỘ CÁC DỰ ÁN TRỌNG ĐIỂM",
                        "(Số liệu kiểm soát chi đến hết ngày 30/6/2024; triệu đồng)",
                        "TT|Danh mục dự án|KH vốn năm 2024|Giải ngân",
                        "1|Đường|620000|323042",
                        "2|Hồ|140000|30739")
                .build());

        assertThat(form.at("C4")).isEqualTo("target@2024 triệu đồng 620000");
    }

    @Test
    void bracketsThatRepeatTheThingAreItsUnit() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "PHONG TRÀO XÂY DỰNG ĐỜI SỐNG VĂN HÓA 6 THÁNG ĐẦU NĂM 2014",
                        "Huyện|Làng văn hóa (làng)|>|Cơ quan, đơn vị văn hóa (cơ quan)|>|Số CĐCS (CĐCS)",
                        "|KH 2014|TH 6T|KH 2014|TH 6T|30/6/2014",
                        "Huyện một|221|138|53|21|4",
                        "Huyện hai|207|149|120|90|22")
                .build());

        assertThat(form.at("B4")).isEqualTo("target@2014 làng 221");
        assertThat(form.at("E4")).isEqualTo("actual@2014-H1 cơ quan 21");
        assertThat(form.at("F4")).isEqualTo("actual@2014-06-30 CĐCS 4");
    }
}
