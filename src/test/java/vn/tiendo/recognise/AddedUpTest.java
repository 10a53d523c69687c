package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** From when on something is added up, and until when. */
class AddedUpTest {

    @Test
    void numbersUnderMonthsAreMonths() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "THEO DÕI THU NGÂN SÁCH HẰNG THÁNG NĂM 2018",
                        "",
                        "STT|Xã|Dự toán 2018|Thực hiện các tháng|>|>|Cộng cả năm",
                        "|||1|2|3|",
                        "1|Xã A|5720|560|441|489|5553",
                        "2|Xã B|3860|338|330|258|3830")
                .build());

        assertThat(form.at("D5")).isEqualTo("actual@2018-01  560");
        assertThat(form.at("F6")).isEqualTo("actual@2018-03  258");
        assertThat(form.at("G5")).isEqualTo("actual@2018  5553");
    }

    @Test
    void whatIsMoreThanTheYearWasBegunBefore() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "THU HÚT ĐẦU TƯ",
                        "",
                        "TT|Cụm công nghiệp|Trong năm 2022|>|Lũy kế đến 31/12/2022|>",
                        "||Số dự án (dự án)|Vốn (tỷ đồng)|Số dự án (dự án)|Vốn (tỷ đồng)",
                        "1|Đoan Bái|4|284.6|9|368.7",
                        "2|Hợp Thịnh|4|305.5|15|1005.9",
                        "3|Danh Thắng|2|105.5|5|405.9")
                .build());

        assertThat(form.at("C5")).isEqualTo("actual@2022 dự án 4");
        assertThat(form.at("E5")).isEqualTo("actual@2022-12-31 dự án 9");
        assertThat(form.at("F7")).isEqualTo("actual@2022-12-31 tỷ đồng 405.9");
    }

    @Test
    void overSeveralYears() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "NGUỒN LỰC HUY ĐỘNG",
                        "|||ĐVT: Triệu đồng",
                        "TT|Nguồn vốn|Lũy kế từ 01/01/2016 đến 31/12/2019|Lũy kế giải ngân từ năm 2021 đến hết năm 2023",
                        "I|Ngân sách Trung ương|2052762|536353",
                        "II|Ngân sách địa phương|4904904|981862")
                .build());

        assertThat(form.at("C4")).isEqualTo("actual@2016-01-01/2019-12-31 triệu đồng 2052762");
        assertThat(form.at("D4")).isEqualTo("actual@2021-01-01/2023-12-31 triệu đồng 536353");
    }

    @Test
    void aTitleThatAddsUpFromJanuary() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "Thu, chi ngân sách Nhà nước từ đầu năm đến 15/01/2017",
                        "||Nghìn tỷ đồng",
                        "|Dự toán năm 2017|Thực hiện đến 15/01/2017|Thực hiện so với dự toán năm (%)",
                        "TỔNG THU|1212.2|47.79|3.9",
                        "Thu nội địa|990.3|38.69|3.9")
                .build());

        assertThat(form.at("C4")).isEqualTo("actual@2017-01-01/2017-01-15 nghìn tỷ đồng 47.79");
        assertThat(form.at("D4")).isEqualTo("pct_of_plan@2017-01-01/2017-01-15 % 3.9");
    }

    @Test
    void anEstimateForADayAheadIsAForecast() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "XÃ ĐẠT CHUẨN",
                        "",
                        "TT|Huyện|Số xã đạt chuẩn (xã)|>|>|>",
                        "||Đến 31/12/2019|Kế hoạch năm 2020|Đến 30/6/2020|Ước đến 31/12/2020",
                        "1|Thị xã Kỳ Anh|4|5|5|5",
                        "2|Huyện Kỳ Anh|17|19|18|19")
                .build());

        assertThat(form.at("E5")).isEqualTo("actual@2020-06-30 xã 5");
        assertThat(form.at("F5")).isEqualTo("forecast@2020-12-31 xã 5");
    }

    @Test
    void anAbbreviatedEstimateOfTheYear() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "CHỈ TIÊU 6 THÁNG NĂM 2023",
                        "",
                        "STT|Chỉ tiêu|ĐVT|KH|UTH 6T|UTH cả năm",
                        "1|Sản lượng|Tấn|2483|1192|2506",
                        "2|Đàn bò|Con|825|392|841")
                .build());

        assertThat(form.at("E4")).isEqualTo("actual@2023-H1 tấn 1192");
        assertThat(form.at("F4")).isEqualTo("forecast@2023 tấn 2506");
    }

    @Test
    void aPlanMayBePaidUntilTheEndOfJanuary() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "GIẢI NGÂN ĐẦU TƯ CÔNG",
                        "STT|Chủ đầu tư|Kế hoạch vốn 2023|Giải ngân đến 30/6/2023|Ước giải ngân đến 31/01/2024|Tỷ lệ (%)",
                        "1|Ban A|1000|500|1000|100",
                        "2|Ban B|2000|700|1900|95",
                        "3|Ban C|500|280|480|96")
                .build());

        assertThat(form.at("D3")).isEqualTo("actual@2023-H1  500");
        assertThat(form.at("E3")).isEqualTo("forecast@2023-01-01/2024-01-31  1000");
        assertThat(form.at("F4")).isEqualTo("pct_of_plan@2023-01-01/2024-01-31 % 95");
    }

    @Test
    void whatIsMoreThanTheHalfYearWasBegunBefore() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "THU HÚT FDI 6 THÁNG ĐẦU NĂM 2023",
                        "TT|Đối tác|Cấp mới (dự án)|Vốn tăng (triệu USD)|Lũy kế đến 20/6/2023 (dự án)",
                        "1|Hàn Quốc|12|30.2|120",
                        "2|Nhật Bản|8|10.2|80",
                        "3|Trung Quốc|22|20.1|140")
                .build());

        assertThat(form.at("C3")).isEqualTo("actual@2023-H1 dự án 12");
        assertThat(form.at("D3")).isEqualTo("actual@2023-H1 triệu USD 30.2");
        assertThat(form.at("E3")).isEqualTo("actual@2023-06-20 dự án 120");
    }
}
