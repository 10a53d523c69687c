package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rows that say what their numbers are, and tables side by side. */
class RowPhrasesTest {

    @Test
    void kindsOfNumbersDownAndDistrictsAcross() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Thu ngân sách 6 tháng năm 2021",
                        "|||Tỷ đồng",
                        "Nội dung|Huyện A|Huyện B|Huyện C",
                        "Thu nội địa|||",
                        "- Kế hoạch năm|300|300|400",
                        "- Thực hiện 6 tháng|150|140|190",
                        "- % so KH|50|46.7|47.5",
                        "- So với cùng kỳ (%)|110|105|109")
                .build());
        assertThat(read.at("B5")).isEqualTo("target@2021 tỷ đồng 300");
        assertThat(read.at("B6")).isEqualTo("actual@2021-H1 tỷ đồng 150");
        assertThat(read.at("C7")).isEqualTo("pct_of_plan@2021-H1 % 46.7");
        assertThat(read.at("D8")).isEqualTo("index_same_period@2021-H1 % 109");
    }

    @Test
    void aThingThatIsCalledAPlanIsNone() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Văn bản ban hành 6 tháng năm 2021",
                        "|||Văn bản",
                        "Loại|Huyện A|Huyện B",
                        "Nghị quyết|3|4",
                        "Chỉ thị|5|6",
                        "Thông báo|15|16")
                .build());
        assertThat(read.at("B4")).startsWith("actual@2021-H1 ");
    }

    @Test
    void quotientsOfYearsAreOfTheMonthsThatTheColumnsHold() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Sản lượng 6 tháng năm 2021",
                        "TT|Cây trồng|ĐVT|6T 2020|6T 2021|2021/2020 (%)",
                        "1|Lúa|Tấn|5500|5656|102.8",
                        "2|Ngô|Tấn|450|506|112.4",
                        "3|Lạc|Tấn|150|153|102")
                .build());
        assertThat(read.at("F3")).startsWith("index_same_period@2021-H1 ");
    }

    @Test
    void receiptsAndExpenditureSideBySideAreTwoTables() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Quyết toán ngân sách xã năm 2021",
                        "|||Đơn vị: đồng",
                        "Nội dung thu|Quyết toán|Nội dung chi|Quyết toán",
                        "Tổng số thu|825|Tổng số chi|704",
                        "Các khoản hưởng 100%|391|Chi đầu tư|141",
                        "Thu bổ sung|100|Chi thường xuyên|200")
                .build());
        assertThat(read.at("B5")).isEqualTo("actual@2021 đồng 391");
        assertThat(read.at("D5")).isEqualTo("actual@2021 đồng 141");
        assertThat(read.figures.stream()
                        .filter(figure -> figure.origin().cell().toString().equals("D5"))
                        .map(figure -> String.join(" > ", figure.rowPath())))
                .containsExactly("Chi đầu tư");
    }
}
