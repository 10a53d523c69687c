package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tiendo.workbook.CellStyle;
import vn.tiendo.workbook.Grid;
import vn.tiendo.workbook.GridBuilder;

/** What a column is where its heading leaves it open and its numbers tell, and where a heading misleads. */
class ComputedColumnsTest {

    @Test
    void aDifferenceThatNoWordMarksIsWhatItsNumbersAre() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Diện tích, sản lượng một số cây hàng năm",
                        "|Thực hiện năm 2008|Ước tính năm 2009|Năm 2009 so với năm 2008|>",
                        "|||Tăng (+) giảm (-)|Tốc độ phát triển (%)",
                        "Diện tích (Nghìn ha)|3013.1|3060.3|47.2|101.6",
                        "Năng suất (Tạ/ha)|60.8|61.1|0.3|100.5",
                        "Sản lượng (Nghìn tấn)|18320|18700|380|102.1")
                .build());

        assertThat(read.at("D4")).isEqualTo("change@2009 nghìn ha 47.2");
        assertThat(read.at("E4")).isEqualTo("index_same_period@2009 % 101.6");
    }

    @Test
    void aDifferenceToThePlanIsAChange() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "QUYẾT TOÁN NGÂN SÁCH ĐỊA PHƯƠNG NĂM 2020",
                        "|||Đơn vị: triệu đồng",
                        "Nội dung|Dự toán|Quyết toán|So sánh|>",
                        "|||Tuyệt đối|Tương đối (%)",
                        "Chi đầu tư|1000|1200|200|120",
                        "Chi thường xuyên|3000|2900|-100|96.7",
                        "Dự phòng|500|525|25|105")
                .build());

        assertThat(read.at("D5")).isEqualTo("change@2020 triệu đồng 200");
        assertThat(read.at("E6")).isEqualTo("pct_of_plan@2020 % 96.7");
    }

    @Test
    void percentOfThePlanIsOfTheColumnItIsComputedFrom() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "THU NGÂN SÁCH THÁNG 11 NĂM 2022",
                        "|||Đơn vị: tỷ đồng",
                        "Đơn vị|Dự toán năm 2022|Chỉ tiêu phấn đấu năm 2022|Thu tháng 11|Lũy kế 11 tháng|% so dự toán",
                        "Chi cục A|3100|3200|250|3000|96.8",
                        "Chi cục B|910|950|80|900|98.9",
                        "Chi cục C|420|440|30|410|97.6")
                .build());

        assertThat(read.at("C4")).isEqualTo("target@2022 tỷ đồng 3200");
        assertThat(read.at("F4")).isEqualTo("pct_of_plan@2022-11M % 96.8");
    }

    @Test
    void aYearlyRateIsOfTheYearsItIsComputedFrom() {
        StringBuilder rows = new StringBuilder("Number of households|2016|2020|Declining rate");
        for (int i = 1; i <= 6; i++) {
            double before = 1000 + 37 * i;
            double after = 990 - 21 * i;
            rows.append("\nXã ")
                    .append(i)
                    .append('|')
                    .append(before)
                    .append('|')
                    .append(after)
                    .append('|');
            rows.append(1 - Math.pow(after / before, 0.25));
        }
        Recognised read =
                Recognised.of(Recognised.sheet(rows.toString().split("\n")).build());

        assertThat(read.at("D2")).startsWith("other@2016-01-01/2020-12-31");
    }

    @Test
    void sharesWithoutATimeAreOfTheColumnWhosePartsTheyGive() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Thu, chi ngân sách",
                        "||Tỷ đồng; %",
                        "|Dự toán năm 2004 (Tỷ đồng)|Thực hiện 6 tháng năm 2004 (Tỷ đồng)|Cơ cấu (%)",
                        "TỔNG THU|1000|500|100",
                        "Thu nội địa|600|350|70",
                        "Thu khác|400|150|30",
                        "TỔNG CHI|1200|400|100",
                        "Chi đầu tư|700|100|25",
                        "Chi thường xuyên|500|300|75")
                .build());

        assertThat(read.at("D5")).isEqualTo("share@2004-H1 % 70");
        assertThat(read.at("D9")).isEqualTo("share@2004-H1 % 75");
    }

    @Test
    void answersThatAddUpToAHundredAreSharesWhateverIsComparedAboveThem() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Xu hướng sản xuất kinh doanh",
                        "|Quý I/2024 so với quý IV/2023|>|>",
                        "|Tốt lên|Giữ nguyên|Khó khăn hơn",
                        "TỔNG SỐ|24.1|38.2|37.7",
                        "Doanh nghiệp nhà nước|28.2|40.1|31.7",
                        "Doanh nghiệp FDI|23.5|37.2|39.3")
                .build());

        assertThat(read.at("B4")).isEqualTo("share@2024-Q1 % 24.1");
        assertThat(read.at("D6")).isEqualTo("share@2024-Q1 % 39.3");
    }

    @Test
    void aTimeOverItsBaseIsAComparisonOfThatTime() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "KẾT QUẢ THÁNG 6 NĂM 2023",
                        "Chỉ tiêu|ĐVT|So sánh (%)|>|>",
                        "||T6/T5|6T/ cùng kỳ|6T/KH năm",
                        "Vải các loại|tấn|102.5|108.1|48.2",
                        "Quần áo|tấn|99.1|104.2|50.3")
                .build());

        assertThat(read.at("C4")).isEqualTo("index_previous_period@2023-06 % 102.5");
        assertThat(read.at("D4")).isEqualTo("index_same_period@2023-H1 % 108.1");
        assertThat(read.at("E4")).isEqualTo("pct_of_plan@2023-H1 % 48.2");
    }

    @Test
    void yearsOfTwoDigitsCountOnBothSidesOfAQuotientAndThoseOfDecreesNowhere() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "DỰ TOÁN THU NGÂN SÁCH NĂM 2005",
                        "(Theo Nghị quyết của Quốc hội số 41/2013/QH13)",
                        "||||Triệu đồng",
                        "Chỉ tiêu|Dự toán|ƯTH04/ DT04 (%)",
                        "Thu nội địa|1100|101.5",
                        "Thu khác|560|98.2")
                .build());

        assertThat(read.at("B5")).isEqualTo("target@2005 triệu đồng 1100");
        assertThat(read.at("C5")).isEqualTo("pct_of_plan@2004 % 101.5");
    }

    @Test
    void monthsInTwoLanguagesDownMeetYearsAcross() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Chỉ số giá tiêu dùng các tháng trong năm",
                        "||Đơn vị tính: %",
                        "|2017|2018",
                        "|Tháng trước = 100|>",
                        "Tháng 1 - Jan.|100.5|100.4",
                        "Tháng 2 - Feb.|100.2|100.7")
                .build());

        assertThat(read.at("C6")).isEqualTo("index_previous_period@2018-02 % 100.7");
    }

    @Test
    void aHeadingOverAnEmptyColumnIsThatOfTheNumbersRightOfIt() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "CÂN ĐỐI NGÂN SÁCH NĂM 2017",
                        "|||Đơn vị tính: Tỷ đồng",
                        "STT|Nội dung|Dự toán",
                        "||năm 2017",
                        "1|Thu nội địa||990280",
                        "2|Thu từ dầu thô||38300")
                .build());

        assertThat(read.at("D5")).isEqualTo("target@2017 tỷ đồng 990280");
    }

    @Test
    void aPlanOfTheYearsBeginningIsThatOfTheYearAndACountThenOfItsFirstDay() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "GIẢI NGÂN ĐẾN 31/5/2023",
                        "Đơn vị|ĐVT|KH vốn giao đầu năm 2023|Số hộ nghèo đầu năm 2023",
                        "Huyện A|triệu đồng|2680|310",
                        "Huyện B|triệu đồng|1921|150")
                .build());

        assertThat(read.at("C3")).isEqualTo("target@2023 triệu đồng 2680");
        assertThat(read.at("D3")).startsWith("actual@2023-01-01");
    }

    @Test
    void aLargeGrowthIsNoIndex() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "KẾT NẠP ĐẢNG VIÊN NĂM 2020",
                        "Đảng bộ|Năm 2019|Năm 2020|Tăng, giảm so với năm 2019|>",
                        "|||Số lượng|Tỷ lệ (%)",
                        "Đảng bộ A|60|120|60|100",
                        "Đảng bộ B|100|170|70|70",
                        "Đảng bộ C|200|190|-10|-5")
                .build());

        assertThat(read.at("E4")).isEqualTo("growth_same_period@2020 % 100");
        assertThat(read.at("E6")).isEqualTo("growth_same_period@2020 % -5");
    }

    @Test
    void aBareTimeAmongIndicesIsNoLevel() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Giá tiêu dùng tháng 6 năm 2019",
                        "|||Đơn vị tính: %",
                        "|Tháng 6 so với cùng kỳ|Tháng 6 so với tháng trước|Tháng 5 năm 2019",
                        "Chung|102.1|100.2|100.1",
                        "Giao thông|98.2|101.2|99.7",
                        "Giáo dục|104|100.1|100.3")
                .build());

        assertThat(read.at("B4")).isEqualTo("index_same_period@2019-06 % 102.1");
        assertThat(read.at("D4")).isEqualTo("nothing");
    }

    @Test
    void aColumnOfLoneGroupsOfThreeDigitsIsReadLikeItsNeighbours() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "CÁC CHỈ TIÊU NĂM 2024",
                        "Chỉ tiêu|ĐVT|Ước TH năm 2023|Kế hoạch năm 2024",
                        "Trồng rừng|ha|4012|",
                        "Trồng chè|ha|1180|")
                .text(2, 3, "3.900", CellStyle.PLAIN)
                .text(3, 3, "1.200", CellStyle.PLAIN)
                .build());

        assertThat(read.at("D3")).isEqualTo("target@2024 ha 3900");
        assertThat(read.at("D4")).isEqualTo("target@2024 ha 1200");
    }

    @Test
    void whoeverPrintsThreeDecimalsPrintsThemOfEveryNumber() {
        Recognised read = Recognised.of(texts("561.273", "181.363", "74.328", "247"));

        assertThat(read.at("B3")).isEqualTo("actual@2009 tỷ đồng 561273");
        assertThat(read.at("B6")).isEqualTo("actual@2009 tỷ đồng 247");
        assertThat(Recognised.of(texts("561.273", "181.363", "74.328", "91.208"))
                        .at("B3"))
                .isEqualTo("nothing");
    }

    @Test
    void textsAmongWholeNumbersOfThousandsAreSuchNumbers() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "GIÁ THỊ TRƯỜNG THÁNG 8 NĂM 2018",
                        "Mặt hàng|Giá tháng 8 (đồng)",
                        "Thóc|5700",
                        "Gạo|9600",
                        "Gạo thơm|14500",
                        "Thịt lợn|52000",
                        "Thịt bò|250000",
                        "Gà|93000",
                        "Cá lóc|54000",
                        "Tôm|180000",
                        "Xi măng|",
                        "Gạch|")
                .text(10, 1, "83.000", CellStyle.PLAIN)
                .text(11, 1, "1.050", CellStyle.PLAIN)
                .build());

        assertThat(read.at("B11")).isEqualTo("actual@2018-08 đồng 83000");
        assertThat(read.at("B12")).isEqualTo("actual@2018-08 đồng 1050");
    }

    private static Grid texts(String... numbers) {
        GridBuilder grid = Recognised.sheet("QUYẾT TOÁN CHI NĂM 2009 (tỷ đồng)", "Nội dung|Quyết toán năm 2009");
        for (int i = 0; i < numbers.length; i++) {
            grid.text(2 + i, 0, "Khoản chi " + (char) ('A' + i), CellStyle.PLAIN);
            grid.text(2 + i, 1, numbers[i], CellStyle.PLAIN);
        }
        return grid.build();
    }
}
