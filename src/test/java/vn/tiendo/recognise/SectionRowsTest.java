package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rows without numbers that say what stands below them, and totals typed over two columns. */
class SectionRowsTest {

    @Test
    void whatIsSetToAHundredHoldsToTheNextOfItsKind() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "Chỉ số giá tiêu dùng các tháng trong năm 2023",
                        "||%",
                        "|Tháng 1|Tháng 2",
                        "Tháng trước = 100",
                        "CHỈ SỐ GIÁ TIÊU DÙNG|100.16|100.33",
                        "Hàng ăn|100.14|100.31",
                        "Đồ uống|100.22|100.49",
                        "Tháng 12 năm trước = 100",
                        "CHỈ SỐ GIÁ TIÊU DÙNG|100.16|100.49",
                        "Hàng ăn|100.14|100.45",
                        "Cùng kỳ năm trước = 100",
                        "CHỈ SỐ GIÁ TIÊU DÙNG|104.89|104.31")
                .build());

        assertThat(form.at("B5")).isEqualTo("index_previous_period@2023-01 % 100.16");
        assertThat(form.at("C7")).isEqualTo("index_previous_period@2023-02 % 100.49");
        assertThat(form.at("C9")).isEqualTo("index_base@2023-02 % 100.49");
        assertThat(form.at("B12")).isEqualTo("index_same_period@2023-01 % 104.89");
    }

    @Test
    void aHeadingInTwoLanguagesGoesOnBelowTheSameYears() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "45. Giá trị sản xuất",
                        "",
                        "|2021|2022|Sơ bộ 2023",
                        "|Tỷ đồng - Bill. dongs|>|>",
                        "TỔNG SỐ|10269.5|11262.9|12441.6",
                        "Nông nghiệp|1722.8|1776.3|1827.9",
                        "|Chỉ số phát triển (Năm trước = 100) - %|>|>",
                        "|Index (Previous year = 100) - %|>|>",
                        "TỔNG SỐ|..|109.7|110.5",
                        "Nông nghiệp|..|103.1|102.9")
                .build());

        assertThat(form.at("C5")).isEqualTo("actual@2022 tỷ đồng 11262.9");
        assertThat(form.at("C9")).isEqualTo("index_same_period@2022 % 109.7");
        assertThat(form.at("D10")).isEqualTo("index_same_period@2023 % 102.9");
    }

    @Test
    void aTotalOverNumbersAndNamesIsALabel() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "ĐĂNG KÝ DOANH NGHIỆP",
                        "",
                        "STT|Địa bàn|6 tháng đầu năm 2017",
                        "1|TP. An Sơn|116",
                        "2|TX. Bình Phú|40",
                        "Tổng cộng|>|156")
                .build());

        assertThat(form.at("C6")).isEqualTo("actual@2017-H1  156");
        assertThat(form.path(6)).isEqualTo("Tổng cộng");
    }
}
