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

    @Test
    void whatStandsInBracketsOnceMoreIsTheUnit() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Thủ tục và tờ khai 6 tháng năm 2021",
                        "||||Kim ngạch: triệu USD",
                        "TT|Chi cục|Số TTHC cung cấp trực tuyến (thủ tục)|Số tờ khai|Kim ngạch",
                        "1|Biên Hòa|66|28238|629.8",
                        "2|Long Thành|98|9230|892.7")
                .build());
        assertThat(read.at("C4")).isEqualTo("actual@2021-H1 thủ tục 66");
        assertThat(read.at("D4")).isEqualTo("actual@2021-H1 tờ khai 28238");
        assertThat(read.at("E4")).isEqualTo("actual@2021-H1 triệu USD 629.8");
    }

    @Test
    void aGrowthOnTheMonthBeforeIsOfTheMonth() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Kim ngạch tháng 5 và 5 tháng năm 2021",
                        "||||||Triệu USD",
                        "TT|Thị trường|Tháng 5/2021|Tăng/giảm so tháng 4/2021 (%)|5 tháng năm 2021|Tăng/giảm so cùng kỳ (%)|Tăng/giảm so tháng trước (%)",
                        "1|Hoa Kỳ|520|1.7|2461.7|-11.8|1.7",
                        "2|Trung Quốc|208|-2.5|997|-14.1|-2.5",
                        "3|Nhật Bản|182|-1.2|872.5|46.8|-1.2")
                .build());
        assertThat(read.at("D4")).startsWith("growth_previous_period@2021-05 ");
        assertThat(read.at("F4")).startsWith("growth_same_period@2021-5M ");
        assertThat(read.at("G4")).startsWith("growth_previous_period@2021-05 ");
    }

    @Test
    void totalsAreComparedAsTheirPartsAre() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Quyết toán chi ngân sách cấp tỉnh năm 2022",
                        "|||||||Triệu đồng",
                        "TT|Đơn vị|Dự toán|>|Quyết toán|>|So sánh (%)|>",
                        "||Tổng số|Chi đầu tư|Tổng số|Chi đầu tư|Tổng số|Chi đầu tư",
                        "1|Văn phòng Tỉnh ủy|95300|4100|89223|4485|93.6|109.4",
                        "2|Sở Y tế|18900|2100|17823|1800|94.3|85.7",
                        "3|Sở Tài chính|29800|900|27277|850|91.5|94.4")
                .build());
        assertThat(read.at("G5")).isEqualTo("pct_of_plan@2022 % 93.6");
        assertThat(read.at("H5")).isEqualTo("pct_of_plan@2022 % 109.4");
    }

    @Test
    void inABadYearSmallNumbersAreIndicesWhereTheyAreComputedAsSuch() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Lao động đi làm việc ở nước ngoài",
                        "|||||Người",
                        "TT|Thị trường|Năm 2018|Năm 2019|Năm 2020|Năm 2020 so với năm 2019 (%)",
                        "1|Nhật Bản|368|478|189|39.5",
                        "2|Đài Loan|205|221|66|29.9",
                        "3|Hàn Quốc|60|86|28|32.6")
                .build());
        assertThat(read.at("F4")).isEqualTo("index_same_period@2020 % 39.5");
    }
}
