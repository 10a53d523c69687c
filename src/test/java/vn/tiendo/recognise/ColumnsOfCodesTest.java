package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbers in columns that count nothing. */
class ColumnsOfCodesTest {

    @Test
    void codesOfProjectsAndYearsOfTheirBeginning() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2023",
                        "Lũy kế đến hết ngày 31/10/2023",
                        "STT|Danh mục dự án|Mã dự án|Khởi công|Kế hoạch vốn năm 2023|Giải ngân đến 31/10/2023",
                        "1|Cầu Thanh Giang|7856412|2020|255000|140709",
                        "2|Bệnh viện|7790125|2021|142000|76814",
                        "3|Trường học|7812044|2022|48500|37550")
                .build());

        assertThat(form.at("C4")).isEqualTo("nothing");
        assertThat(form.at("D4")).isEqualTo("nothing");
        assertThat(form.at("E4")).isEqualTo("target@2023  255000");
        assertThat(form.at("F4")).isEqualTo("actual@2023-10M  140709");
    }

    @Test
    void aDifferenceMarkedInWords() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "KẾT QUẢ KIỂM TRA 6 THÁNG ĐẦU NĂM 2012",
                        "",
                        "TT|Nội dung|ĐVT|Tổng số|Cùng kỳ 2011|So với cùng kỳ (tăng +, giảm -)",
                        "1|Kiểm tra tổ chức|tổ chức|507|422|85",
                        "2|Kiểm tra đảng viên|đảng viên|3250|3563|-313",
                        "3|Có vi phạm|đảng viên|23|18|5",
                        "4|Kỷ luật|đảng viên|44|51|-7")
                .build());

        assertThat(form.at("F4")).isEqualTo("change@2012-H1 tổ chức 85");
        assertThat(form.at("F5")).isEqualTo("change@2012-H1 đảng viên -313");
    }

    @Test
    void sectorsUnderAStructureAreShares() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "17. Cơ cấu tổng sản phẩm trên địa bàn",
                        "||Đơn vị tính: %",
                        "|Tổng số|Nông nghiệp|Dịch vụ",
                        "2005|100|25.86|74.14",
                        "2006|100|24.64|75.36",
                        "2007|100|24.14|75.86")
                .build());

        assertThat(form.at("C4")).isEqualTo("share@2005 % 25.86");
    }

    @Test
    void naturalGrowthOfAPopulationIsARate() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "CHỈ TIÊU 6 THÁNG 2017",
                        "",
                        "TT|Chỉ tiêu|ĐVT|TH năm 2016|KH năm 2017",
                        "1|Tỷ lệ tăng dân số tự nhiên|%|1.12|1.1",
                        "2|Số lao động|Người|17200|17596")
                .build());

        assertThat(form.at("D4")).isEqualTo("actual@2016 % 1.12");
    }
}
