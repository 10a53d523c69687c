package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Columns that count things in tables whose corner names a unit of money, and what stands on a day among flows. */
class CountsBesideMoneyTest {

    @Test
    void licensesAndCapitalOfForeignInvestment() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Đầu tư trực tiếp nước ngoài 6 tháng năm 2021",
                        "||||||||Triệu USD",
                        "|Cấp mới|>|Lượt góp vốn, mua cổ phần|>|Tăng vốn|>|Tổng vốn đăng ký",
                        "|Số dự án|Vốn đăng ký|Số lượt|Giá trị góp vốn|Số lượt dự án|Vốn tăng thêm|",
                        "Tổng số|41|512.4|17|22.1|19|140.6|675.1",
                        "Công nghiệp|30|410.2|6|8.3|15|131.5|550.0",
                        "Dịch vụ|11|102.2|11|13.8|4|9.1|125.1")
                .build());
        assertThat(read.at("B5")).isEqualTo("actual@2021-H1 dự án 41");
        assertThat(read.at("C5")).isEqualTo("actual@2021-H1 triệu USD 512.4");
        assertThat(read.at("D5")).isEqualTo("actual@2021-H1 lượt 17");
        assertThat(read.at("E5")).isEqualTo("actual@2021-H1 triệu USD 22.1");
        assertThat(read.at("F5")).isEqualTo("actual@2021-H1 lượt 19");
        assertThat(read.at("G5")).isEqualTo("actual@2021-H1 triệu USD 140.6");
        assertThat(read.at("H5")).isEqualTo("actual@2021-H1 triệu USD 675.1");
    }

    @Test
    void ofCornerUnitsTheCountGoesWithTheCount() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Đầu tư nước ngoài được cấp phép 6 tháng năm 2021",
                        "||||Dự án; triệu USD",
                        "|Cấp mới|>|Điều chỉnh|>",
                        "|Số dự án|Vốn đăng ký|Lượt tăng vốn|Vốn tăng thêm",
                        "Tổng số|41|512.4|19|140.6",
                        "Công nghiệp|30|410.2|15|131.5")
                .build());
        assertThat(read.at("B5")).isEqualTo("actual@2021-H1 dự án 41");
        assertThat(read.at("E5")).isEqualTo("actual@2021-H1 triệu USD 140.6");
    }

    @Test
    void borrowersAreCountedOnTheDayThatDebtsStandOn() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Tín dụng chính sách 9 tháng năm 2023",
                        "|||||Triệu đồng",
                        "TT|Chương trình|Doanh số cho vay 9 tháng|Dư nợ đến 30/9/2023|Số khách hàng còn dư nợ (khách hàng)",
                        "1|Cho vay hộ nghèo|152300|512400|8120",
                        "2|Cho vay hộ cận nghèo|301200|1010300|15210")
                .build());
        assertThat(read.at("C4")).isEqualTo("actual@2023-9M triệu đồng 152300");
        assertThat(read.at("D4")).isEqualTo("actual@2023-09-30 triệu đồng 512400");
        assertThat(read.at("E4")).isEqualTo("actual@2023-09-30 khách hàng 8120");
    }

    @Test
    void whatHasAttainedSomethingIsCountedAndNoPercentageOfAPlan() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Kết quả xây dựng nông thôn mới đến 31/12/2023",
                        "TT|Xã|Số tiêu chí đạt|>|>|Tỷ lệ xã đạt (%)",
                        "||Đến 31/12/2022|Đến 31/12/2023|Tăng|",
                        "1|Thanh Lĩnh|17|19|2|88.9",
                        "2|Thanh Phong|15|19|4|77.8",
                        "3|Thanh Lương|14|16|2|70.4")
                .build());
        assertThat(read.at("C4")).isEqualTo("actual@2022-12-31 tiêu chí 17");
        assertThat(read.at("D4")).isEqualTo("actual@2023-12-31 tiêu chí 19");
        assertThat(read.at("E4")).startsWith("change@2023").endsWith("tiêu chí 2");
    }

    @Test
    void debtsOverdueForMonthsAreNoneOfThoseMonths() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Kết quả thu, nợ bảo hiểm 8 tháng năm 2021",
                        "|||||Triệu đồng",
                        "STT|Đơn vị|Lũy kế thu 8 tháng|Tổng số nợ đến 31/8/2021|Trong đó: nợ từ 3 tháng trở lên|Kỳ hạn dưới 12 tháng",
                        "1|Thành phố|52580|872|348|120",
                        "2|Huyện Mỹ Tú|49232|2332|672|310")
                .build());
        assertThat(read.at("E4")).isEqualTo("actual@2021-08-31 triệu đồng 348");
        assertThat(read.at("F4")).startsWith("actual@2021-8M");
    }

    @Test
    void whatIsToBeReachedIsATargetOverNumbersToo() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Kết quả kết nạp đảng viên từ đầu nhiệm kỳ",
                        "|||||Đơn vị: người",
                        "TT|Đảng bộ|Năm 2021|>|>|Năm 2022|>|>",
                        "||Chỉ tiêu|Thực hiện|Tỷ lệ (%)|Chỉ tiêu|Thực hiện|Tỷ lệ (%)",
                        "1|Xã Xuân Quang|12|15|125|10|12|120",
                        "2|Xã Phúc Thịnh|10|9|90|5|5|100",
                        "3|Xã Tân An|20|15|75|8|6|75")
                .build());
        assertThat(read.at("C5")).isEqualTo("target@2021 người 12");
        assertThat(read.at("E5")).isEqualTo("pct_of_plan@2021 % 125");
        assertThat(read.at("H5")).isEqualTo("pct_of_plan@2022 % 120");
    }
}
