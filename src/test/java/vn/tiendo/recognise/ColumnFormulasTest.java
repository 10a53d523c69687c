package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tiendo.workbook.CellStyle;

/** What the row of column numbers, sums of columns and levels of one period tell of columns whose headings do not. */
class ColumnFormulasTest {

    @Test
    void theRowOfColumnNumbersSaysWhatIsCompared() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "DỰ TOÁN THU NGÂN SÁCH NHÀ NƯỚC NĂM 2020",
                        "|||||Đơn vị: triệu đồng",
                        "Nội dung|Ước thực hiện năm 2019|>|Dự toán năm 2020|>|So sánh (%)|>",
                        "|Tổng thu|Thu NSĐP|Tổng thu|Thu NSĐP|Tổng thu|Thu NSĐP",
                        "B|1|2|3|4||",
                        "Thu nội địa|10043|9432|10704|10075|107|107",
                        "Thu xuất nhập khẩu|122||133||109|")
                .text(4, 5, "5=3/1", CellStyle.PLAIN)
                .text(4, 6, "6=4/2", CellStyle.PLAIN)
                .build());

        assertThat(read.at("F6")).isEqualTo("other@2020 % 107");
        assertThat(read.at("G6")).isEqualTo("other@2020 % 107");
    }

    @Test
    void differencesAndQuotientsOfTheColumnsNamed() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "QUYẾT TOÁN CHI NĂM 2020",
                        "|||Đơn vị: triệu đồng",
                        "Nội dung|Dự toán năm|Quyết toán năm|So sánh|>",
                        "|||Chênh lệch|Tỷ lệ",
                        "A|1|2||",
                        "Chi thường xuyên|1200|1500|300|1.25")
                .text(4, 3, "(3)=(2)-(1)", CellStyle.PLAIN)
                .text(4, 4, "4=2:1", CellStyle.PLAIN)
                .build());

        assertThat(read.at("D6")).isEqualTo("change@2020 triệu đồng 300");
        assertThat(read.at("E6")).isEqualTo("pct_of_plan@2020 % 125");
    }

    @Test
    void aFormulaThatTheNumbersContradictExplainsNothing() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "THU NGÂN SÁCH NĂM 2020",
                        "|||Đơn vị: triệu đồng",
                        "Nội dung|Thực hiện năm 2019|Thực hiện năm 2020|So sánh",
                        "A|1|2|",
                        "Thu nội địa|1000|1500|222",
                        "Thu khác|10|20|333")
                .text(3, 3, "3=2/1", CellStyle.PLAIN)
                .build());

        assertThat(read.at("D5")).isEqualTo("nothing");
    }

    @Test
    void aComparisonMayBeOfColumnsAddedUp() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "KIM NGẠCH THEO CHI CỤC",
                        "Chi cục|5 tháng năm 2020|>|5 tháng năm 2021|>|So sánh tổng (%)",
                        "|XK|NK|XK|NK|",
                        "Chi cục A|28238|41186|29940|43463|105.7",
                        "Chi cục B|9230|29328|9224|31302|105.1",
                        "Chi cục C|60996|9318|71315|12475|119.2")
                .build());

        assertThat(read.at("F4")).isEqualTo("index_same_period@2021-5M % 105.7");
    }

    @Test
    void aDifferenceOfOnePeriodIsAChange() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "QUYẾT TOÁN THU NĂM 2020",
                        "|||Đvt: Triệu đồng",
                        "Nội dung|Số liệu báo cáo quyết toán|Số liệu quyết toán được duyệt|Chênh lệch",
                        "Thu phí|481200.4|481180.4|-20",
                        "Thu dịch vụ|61200.1|61079.6|-120.5",
                        "Thu khác|8410.2|8400.2|-10")
                .build());

        assertThat(read.at("D5")).isEqualTo("change@2020 triệu đồng -120.5");
    }

    @Test
    void aRateMovesByPoints() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "CÔNG SUẤT SỬ DỤNG PHÒNG",
                        "Loại cơ sở|Công suất phòng (%)|>|Tăng, giảm công suất (điểm %)",
                        "|2018|2019|",
                        "Khách sạn 5 sao|64.8|57.1|-7.7",
                        "Khách sạn 4 sao|64.2|56.1|-8.1",
                        "Khách sạn 3 sao|62.4|64.1|1.7")
                .build());

        assertThat(read.at("D4")).isEqualTo("change@2019 điểm % -7.7");
    }

    @Test
    void aBareRateBesideWhatWasPaidIsOfThePlan() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "DANH MỤC DỰ ÁN NĂM 2022",
                        "|||ĐVT: Triệu đồng",
                        "Danh mục dự án|Kế hoạch năm 2022|Giải ngân đến 30/9/2022|>",
                        "||Số tiền|Tỷ lệ (%)",
                        "Đường A|87618|25918|29.6",
                        "Cầu B|404501|341786|84.5",
                        "Bệnh viện tỉnh (1.000 giường)|467320|270979|58")
                .build());

        assertThat(read.at("D5")).isEqualTo("pct_of_plan@2022-9M % 29.6");
        assertThat(read.at("B7")).isEqualTo("target@2022 triệu đồng 467320");
    }
}
