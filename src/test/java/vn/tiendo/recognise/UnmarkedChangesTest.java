package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Tăng, giảm" without a unit of its own: what the levels beside it make of it. */
class UnmarkedChangesTest {

    @ParameterizedTest(name = "{0}: {1}, {2}, {3} => {4}")
    @CsvSource(delimiter = ';', textBlock = """
                    Tăng (+), giảm (-) so với cùng kỳ;   8.7;  3.2; -4.4; growth_same_period@2021-H1 % 8.7
                    Tăng/giảm (+/-) so với cùng kỳ;     3507;  412; -63;  change@2021-H1 tỷ đồng 3507
                    Tăng, giảm so với cùng kỳ;        8.7012; 3.25; -4.4; growth_same_period@2021-H1 % 8.7012
                    Tăng, giảm so với tháng trước;       1.2;  0.8; -0.4; growth_previous_period@2021-06 % 1.2
                    So với cùng kỳ (+,-);               8.7;   3.2; -4.4; growth_same_period@2021-H1 % 8.7
                    Tăng, giảm so với cùng kỳ (%);      8.7;   3.2; -4.4; growth_same_period@2021-H1 % 8.7
                    Tăng, giảm so với cùng kỳ (tỷ đồng); 8;      3; -4;   change@2021-H1 tỷ đồng 8
                    """)
    void levelsTell(String heading, String first, String second, String third, String read) {
        Recognised table = Recognised.of(Recognised.sheet(
                        "Tình hình kinh tế 6 tháng đầu năm 2021",
                        "TT|Chỉ tiêu|ĐVT|Thực hiện 6 tháng 2021|" + heading,
                        "1|Giá trị sản xuất|tỷ đồng|43819|" + first,
                        "2|Nông nghiệp|tỷ đồng|13282|" + second,
                        "3|Xuất khẩu|triệu USD|1360|" + third)
                .build());
        assertThat(table.at("E3")).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"1.2,0.8,0.4", "12.5,8.25,3.0"})
    void whereBothMayBeMeantNoneIsRead(String first, String second, String third) {
        Recognised table = Recognised.of(Recognised.sheet(
                        "Sản lượng 6 tháng đầu năm 2021",
                        "TT|Chỉ tiêu|ĐVT|Thực hiện 6 tháng 2021|Tăng, giảm so với cùng kỳ",
                        "1|Thóc|nghìn tấn|43.25|" + first,
                        "2|Ngô|nghìn tấn|13.15|" + second,
                        "3|Lạc|nghìn tấn|13.60|" + third)
                .build());
        assertThat(table.at("E3")).isEqualTo("nothing");
        assertThat(table.findings).isNotEmpty();
    }
}
