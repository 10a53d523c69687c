package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Areas, yields and harvests by season, with the letters and corners that offices give them. */
class CropTablesTest {

    @Test
    void aSeasonByItsLettersTakesTheYearOfItsHarvest() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "KẾT QUẢ SẢN XUẤT LÚA VỤ ĐÔNG XUÂN 2015-2016",
                        "",
                        "TT|Huyện|Diện tích (ha)|>|>|>|>",
                        "||KH|TH|ĐX 2014-2015|TH/KH (%)|So với ĐX 2014-2015 (%)",
                        "1|TP. Trà Khê|790|776|812|98.2|95.6",
                        "2|Huyện Ba Động|6410|5903|6240|92.1|94.6",
                        "3|Huyện Cầu Ngang|14010|13439|14320|95.9|93.8")
                .build());

        assertThat(form.at("C5")).isEqualTo("target@2016 ha 790");
        assertThat(form.at("E5")).isEqualTo("actual@2015 ha 812");
        assertThat(form.at("G5")).isEqualTo("index_same_period@2016 % 95.6");
    }

    @Test
    void besideYieldAndHarvestTheLettersOfAPlanAreAnArea() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "KẾT QUẢ SẢN XUẤT VỤ MÙA NĂM 2006",
                        "||||||Diện tích: ha; Năng suất: tạ/ha; Sản lượng: tấn",
                        "Cây trồng/ Huyện, thị|Thực hiện vụ mùa 2005|>|>|Kế hoạch vụ mùa 2006|>|>",
                        "|DT|NS|SL|DT|NS|SL",
                        "Lúa mùa|23133|44.2|102291|22906|45.9|105089",
                        "Thị xã Bắc Hà|1356|42.2|5722|1515|46.3|7014")
                .build());

        assertThat(form.at("B5")).isEqualTo("actual@2005 ha 23133");
        assertThat(form.at("C5")).isEqualTo("actual@2005 tạ/ha 44.2");
        assertThat(form.at("E5")).isEqualTo("target@2006 ha 22906");
        assertThat(form.at("G6")).isEqualTo("target@2006 tấn 7014");
    }

    @Test
    void elsewhereTheyAreAPlan() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "THU NGÂN SÁCH 6 THÁNG NĂM 2021",
                        "||||Triệu đồng",
                        "STT|Nội dung|DT|TH 6 tháng|TH/DT (%)",
                        "1|Thuế GTGT|200|110|55",
                        "2|Lệ phí|100|60|60")
                .build());

        assertThat(form.at("C4")).isEqualTo("target@2021 triệu đồng 200");
    }

    @Test
    void winterAndSpringRiceAmongYearsIsACrop() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "Niên giám 2023",
                        "Diện tích và sản lượng lúa cả năm",
                        "Năm|Diện tích (Ha)|Sản lượng (Tấn)|>",
                        "||Tổng số|Lúa đông xuân",
                        "2015|6747.8|35831|19419",
                        "2016|6677.7|35659|19142",
                        "Sơ bộ 2017|6610.9|36096|19807")
                .build());

        assertThat(form.at("D5")).isEqualTo("actual@2015 tấn 19419");
        assertThat(form.at("D7")).isEqualTo("actual@2017 tấn 19807");
    }

    @Test
    void anAreaInHectaresIsNoPlan() {
        Recognised form = Recognised.of(Recognised.sheet(
                        "CÂY LÂU NĂM NĂM 2019",
                        "TT|Huyện|Tổng diện tích (ha)|Trong đó: DT cho sản phẩm (ha)",
                        "1|Huyện A|120|80",
                        "2|Huyện B|100|60")
                .build());

        assertThat(form.at("D3")).isEqualTo("actual@2019 ha 80");
    }
}
