package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;

/** Whether 1,127 is a growth of 1,1 % or an index of 112,7 %. */
class StoredRatiosTest {

    private static final String TITLE = "THU NGÂN SÁCH 6 THÁNG ĐẦU NĂM 2021 (tỷ đồng)";

    @Test
    void theLevelsBesideTellEvenInOneRow() {
        Recognised read = Recognised.of(Recognised.sheet(
                        TITLE,
                        "Chỉ tiêu|6 tháng năm 2020|6 tháng năm 2021|So với cùng kỳ (%)",
                        "Tổng thu|320.9|361.7|1.127")
                .build());

        assertThat(read.at("D3")).isEqualTo("index_same_period@2021-H1 % 112.7");
    }

    @Test
    void aGrowthThatTheLevelsGiveStaysOne() {
        Recognised read = Recognised.of(Recognised.sheet(
                        TITLE,
                        "Chỉ tiêu|6 tháng năm 2020|6 tháng năm 2021|So với cùng kỳ (%)",
                        "Tổng thu|320.9|324.5|1.12")
                .build());

        assertThat(read.at("D3")).isEqualTo("growth_same_period@2021-H1 % 1.12");
    }

    @Test
    void aGrowthStoredAsAFractionIsOne() {
        Recognised read = Recognised.of(Recognised.sheet(
                        TITLE,
                        "Chỉ tiêu|6 tháng năm 2020|6 tháng năm 2021|Tốc độ tăng so với cùng kỳ (%)",
                        "Tổng thu|320.9|361.7|0.127")
                .build());

        assertThat(read.at("D3")).isEqualTo("growth_same_period@2021-H1 % 12.7");
    }

    @Test
    void withoutLevelsTheComparisonsBesideTell() {
        Recognised read = Recognised.of(Recognised.sheet(
                        TITLE,
                        "Chỉ tiêu|Kế hoạch năm 2021|6 tháng năm 2021|% so KH năm|So với cùng kỳ (%)",
                        "Tổng thu|15500|7325|0.4726|1.127")
                .build());

        assertThat(read.at("D3")).isEqualTo("pct_of_plan@2021-H1 % 47.26");
        assertThat(read.at("E3")).isEqualTo("index_same_period@2021-H1 % 112.7");
    }

    @Test
    void aloneItIsLeftOutAndTold() {
        Recognised read = Recognised.of(
                Recognised.sheet(TITLE, "Chỉ tiêu|6 tháng năm 2021|So với cùng kỳ (%)", "Tổng thu|361.7|1.127")
                        .build());

        assertThat(read.at("C3")).isEqualTo("nothing");
        assertThat(read.findings).extracting(Finding::code).contains(FindingCode.INDEX_OR_GROWTH_UNCLEAR);
    }

    @Test
    void smallGrowthsToTwoDigitsAreNoIndices() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "GIÁ TIÊU DÙNG THÁNG 6 NĂM 2021",
                        "Nhóm hàng|So với tháng trước (%)|So với cùng kỳ (%)",
                        "Lương thực|0.82|4.31",
                        "Thực phẩm|1.15|6.02",
                        "Đồ uống|0.91|3.77")
                .build());

        assertThat(read.at("B3")).isNotEqualTo("index_previous_period@2021-06 % 82");
    }

    @Test
    void afterAYearWithoutVisitorsAnIndexIsLarge() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Khách quốc tế tháng 8 năm 2022",
                        "|Tháng 8/2022 so với tháng trước (%)|Tháng 8/2022 so với cùng kỳ năm trước (%)",
                        "Đường không|124.7|4903.3",
                        "Đường biển|130.3|",
                        "Đường bộ|101.8|5978.3")
                .build());

        assertThat(read.at("C3")).isEqualTo("index_same_period@2022-08 % 4903.3");
    }

    @Test
    void whatIsAddedUpToADayInWeekEndsThereTheYearBeforeToo() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "TÌNH HÌNH NUÔI CÁ TRA ĐẾN NGÀY 12/3/2015",
                        "Nội dung|Lũy kế cùng kỳ 2014|Lũy kế đến 12/3/2015",
                        "Diện tích thả nuôi (ha)|515.2|469.5",
                        "Diện tích thu hoạch (ha)|478.9|443.1")
                .build());

        assertThat(read.at("B3")).isEqualTo("actual@2014-01-01/2014-03-12 ha 515.2");
    }

    @Test
    void whatBeginsOrResultsIsNoDuration() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "PHƯƠNG TIỆN NĂM 2014",
                        "Loại xe|Đăng ký mới 5 tháng|Kết quả 6 tháng",
                        "Ô tô con|658|700",
                        "Ô tô tải|258|300")
                .build());

        assertThat(read.at("B3")).startsWith("actual@2014-5M");
        assertThat(read.at("C3")).startsWith("actual@2014-H1");
    }

    @Test
    void besideIndicesOfACollapseSmallNumbersAreSuchIndices() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Khách quốc tế quý I năm 2021",
                        "|Tháng 3 năm 2021 so với tháng trước (%)|Tháng 3 năm 2021 so với cùng kỳ năm trước (%)|Quý I năm 2021 so với cùng kỳ năm trước (%)",
                        "Đường không|153.2|4.62|0.6065",
                        "Đường biển|110.1|2.09|0.4846",
                        "Đường bộ|139.7|4.52|1.095")
                .build());

        assertThat(read.at("D3")).isEqualTo("index_same_period@2021-Q1 % 0.6065");
    }
}
