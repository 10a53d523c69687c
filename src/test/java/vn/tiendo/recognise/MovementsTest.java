package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables of what there was, what came and went, and what there is. */
class MovementsTest {

    @Test
    void whatCameAndWentAreResultsOfThePeriod() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Biến động đảng viên 6 tháng đầu năm 2021",
                        "||||||||Đơn vị: đảng viên",
                        "TT|Đảng bộ|Tổng số đầu kỳ|Tăng|>|Giảm|>|Tổng số cuối kỳ",
                        "|||Kết nạp|Chuyển đến|Từ trần|Chuyển đi|",
                        "1|A|1000|30|20|5|15|1030",
                        "2|B|2000|50|20|10|30|2030")
                .build());
        assertThat(read.at("C5")).isEqualTo("actual@2021-01-01 đảng viên 1000");
        assertThat(read.at("D5")).isEqualTo("actual@2021-H1 đảng viên 30");
        assertThat(read.at("G5")).isEqualTo("actual@2021-H1 đảng viên 15");
        assertThat(read.at("H5")).startsWith("actual@2021-");
    }

    @Test
    void ofAQuarterThePeriodAndTheOneBeforeAreQuarters() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Giải quyết hồ sơ quý II năm 2021",
                        "TT|Đơn vị|Số hồ sơ tiếp nhận trong kỳ|Số hồ sơ quý trước|Kỳ trước chuyển sang",
                        "1|Sở A|80|70|20",
                        "2|Sở B|150|120|50")
                .build());
        assertThat(read.at("C3")).isEqualTo("actual@2021-Q2 hồ sơ 80");
        assertThat(read.at("D3")).isEqualTo("actual@2021-Q1 hồ sơ 70");
        assertThat(read.at("E3")).startsWith("actual@2021-04-01 ");
    }

    @Test
    void aRateOfAnotherThingIsNoPercentageOfThePlan() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Tình hình thu bảo hiểm 6 tháng năm 2021",
                        "||||||Triệu đồng",
                        "TT|Huyện|Kế hoạch giao|Số đã thu|Số còn phải thu|Tỷ lệ hoàn thành (%)|Số nợ|Tỷ lệ nợ (%)",
                        "1|A|1000|480|520|48|50|5",
                        "2|B|2000|1100|900|55|60|3",
                        "3|C|1500|700|800|46.7|90|6")
                .build());
        assertThat(read.at("E4")).isEqualTo("other@2021-H1 triệu đồng 520");
        assertThat(read.at("F4")).startsWith("pct_of_plan@2021-H1 ");
        assertThat(read.at("H4")).isEqualTo("actual@2021-H1 % 5");
    }
}
