package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Of which period a percentage of plan is, and whether small ones are ratios. */
class PlanPercentagesTest {

    @Test
    void thePlanOfTheYearIsAttainedByTheMonthsReported() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "KẾT QUẢ 6 THÁNG ĐẦU NĂM 2020",
                        "",
                        "TT|Chỉ tiêu|ĐVT|Kế hoạch năm 2020|Thực hiện 6 tháng|% KH năm 2020|Đạt % KH năm",
                        "1|Giải quyết việc làm|Người|20000|7448|37.24|37.24",
                        "2|Trong tỉnh|Người|12500|4870|38.96|38.96")
                .build());

        assertThat(form.at("F4")).isEqualTo("pct_of_plan@2020-H1 % 37.24");
        assertThat(form.at("G5")).isEqualTo("pct_of_plan@2020-H1 % 38.96");
    }

    @Test
    void anotherYearsPlanIsOfThatYear() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "KẾT QUẢ 6 THÁNG ĐẦU NĂM 2020",
                        "",
                        "TT|Chỉ tiêu|ĐVT|KH 2019|TH 2019|% KH 2019|KH 2020|TH 6T 2020|% KH 2020",
                        "1|Giải quyết việc làm|Người|20000|19000|95|20000|7448|37.24",
                        "2|Trong tỉnh|Người|12500|12000|96|12500|4870|38.96")
                .build());

        assertThat(form.at("F4")).isEqualTo("pct_of_plan@2019 % 95");
        assertThat(form.at("I4")).isEqualTo("pct_of_plan@2020-H1 % 37.24");
    }

    @Test
    void underAMonthArithmeticTellsWhetherItIsAddedUp() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "TIẾN ĐỘ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2021",
                        "",
                        "TT|Chủ đầu tư|KH vốn 2021|Tháng 1|>|>|Tháng 2|>|>",
                        "|||Trong tháng|Lũy kế|Tỷ lệ GN/KH (%)|Trong tháng|Lũy kế|Tỷ lệ GN/KH (%)",
                        "1|Ban A|3023.1|36|36|1.2|84.4|120.4|4",
                        "2|Ban B|1334.8|10.8|10.8|0.8|35.5|46.3|3.5",
                        "3|Ban C|126.4|0.5|0.5|0.4|3.3|3.8|3",
                        "4|Ban D|226.4|5.5|5.5|2.4|13.3|18.8|8.3")
                .build());

        assertThat(form.at("I5")).isEqualTo("pct_of_plan@2021-2M % 4");
        // 36 of 3.023,1: no ratio of one to another.
        assertThat(form.at("F5")).isEqualTo("pct_of_plan@2021-01 % 1.2");
    }

    @Test
    void ofWhichPlanItWasPaidIsNoPlan() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2024",
                        "",
                        "STT|Nguồn vốn|Kế hoạch vốn năm 2024|>|>|Giải ngân 10 tháng năm 2024|>|>",
                        "||Tổng số|Trong đó|>|Tổng số|Trong đó|>",
                        "|||KH kéo dài|KH giao trong năm||KH kéo dài|KH giao trong năm",
                        "1|Vốn A|3901580|236050|3665530|2287868|179103|2108764",
                        "2|Vốn B|1901580|136050|1765530|1287868|100103|1187765")
                .build());

        assertThat(form.at("D6")).isEqualTo("target@2024  236050");
        assertThat(form.at("G6")).isEqualTo("actual@2024-10M  179103");
        assertThat(form.at("H7")).isEqualTo("actual@2024-10M  1187765");
    }

    @Test
    void whatIsStillOwedIsOfAllThatWasReported() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "BIỂU TỔNG HỢP THU NGÂN SÁCH CÁC XÃ ĐẾN HẾT THÁNG 9 NĂM 2023",
                        "|||||ĐVT: triệu đồng",
                        "STT|Xã|Dự toán 2023|Thực hiện T9/2023|Lũy kế 9T/2023|Còn phải thu",
                        "1|TT Đu|3291|242|3003|288",
                        "2|Xã A|2291|142|2003|288")
                .build());

        assertThat(form.at("F4")).isEqualTo("other@2023-9M triệu đồng 288");
    }
}
