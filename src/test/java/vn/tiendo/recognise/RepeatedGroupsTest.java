package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Groups of columns whose heading was typed over their first column only. */
class RepeatedGroupsTest {

    @Test
    void groupsOverTheSameHeadingsReachAsFarAsThose() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Kết quả 9 tháng năm 2021",
                        "|||||||Tỷ đồng",
                        "TT|Chỉ tiêu|Quý I|||9 tháng||",
                        "||Thực hiện|% so KH|So cùng kỳ (%)|Thực hiện|% so KH|So cùng kỳ (%)",
                        "1|Giá trị sản xuất|110|24|110|290|96.7|108",
                        "2|Nông nghiệp|210|23|105|450|90|105",
                        "3|Bán lẻ|120|25|80|650|92.9|104")
                .build());
        assertThat(read.at("D5")).isEqualTo("pct_of_plan@2021-Q1 % 24");
        assertThat(read.at("E5")).isEqualTo("index_same_period@2021-Q1 % 110");
        assertThat(read.at("G5")).isEqualTo("pct_of_plan@2021-9M % 96.7");
    }

    @Test
    void whereItIsOpenHowFarAGroupReachesItsPercentagesAreLeftOut() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Kết quả 9 tháng năm 2021",
                        "|||||||Tỷ đồng",
                        "TT|Chỉ tiêu|Quý III|||KH năm 2021|Ước năm",
                        "||Thực hiện|% so KH|So cùng kỳ (%)||",
                        "1|Giá trị sản xuất|110|24|110|290|300",
                        "2|Nông nghiệp|210|23|105|450|430",
                        "3|Bán lẻ|120|25|80|650|660")
                .build());
        assertThat(read.at("C5")).isEqualTo("actual@2021-Q3 tỷ đồng 110");
        assertThat(read.at("D5")).isEqualTo("nothing");
        assertThat(read.findings).hasSize(2);
    }
}
