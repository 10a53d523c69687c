package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Totals at the foot of a table or of its sections are no part of the last row above them. */
class FootTotalsTest {

    private static final String HEAD = "STT|Nội dung|Thực hiện 6 tháng năm 2020|Thực hiện 6 tháng năm 2021";

    @Test
    void aTotalOfNumberedRows() {
        Recognised read =
                of("1|Nợ khó thu|212.4|219.8", "2|Nợ có khả năng thu|401.7|366.1", "|Tổng nợ thuế|614.1|585.9");
        assertThat(read.path(6)).isEqualTo("Tổng nợ thuế");
    }

    @Test
    void totalsOfSectionsAndOfAll() {
        Recognised read = of(
                "I|Khối huyện||",
                "1|Huyện A|10|12",
                "2|Huyện B|30|35",
                "|Cộng|40|47",
                "II|Khối xã||",
                "1|Xã C|5|6",
                "2|Xã D|7|9",
                "|Cộng|12|15",
                "|Tổng cộng (I+II)|52|62");
        assertThat(read.path(7)).isEqualTo("Khối huyện > Cộng");
        assertThat(read.path(11)).isEqualTo("Khối xã > Cộng");
        assertThat(read.path(12)).isEqualTo("Tổng cộng (I+II)");
    }

    @Test
    void aTotalOfSectionsThatHaveNumbersOfTheirOwn() {
        Recognised read = of(
                "I|Khối huyện|40|47",
                "1|Huyện A|10|12",
                "2|Huyện B|30|35",
                "II|Khối xã|12|15",
                "1|Xã C|5|6",
                "2|Xã D|7|9",
                "|Tổng số toàn tỉnh|52|62");
        assertThat(read.path(9)).isEqualTo("Khối xã > Xã D");
        assertThat(read.path(10)).isEqualTo("Tổng số toàn tỉnh");
    }

    @Test
    void aRowThatOnlySoundsLikeOneStaysAPart() {
        Recognised read = of("1|Giáo dục||", "|Tổng số học sinh|3000|3100", "|Tổng số giáo viên|200|210", "2|Y tế||");
        assertThat(read.path(6)).isEqualTo("Giáo dục > Tổng số giáo viên");
    }

    @Test
    void aLimitOfEachRowIsNoSumOfThem() {
        Recognised read = of(
                "|Điểm tối đa|100|80",
                "1|Huyện A|71.1|69.5",
                "2|Huyện B|81.8|61.2",
                "3|Huyện C|68.6|52.5",
                "4|Huyện D|82.5|74.1",
                "5|Huyện E|77.6|77.3",
                "6|Huyện G|79.7|57.1",
                "7|Huyện H|65.2|71.9");
        assertThat(read.path(5)).isEqualTo("Huyện A");
    }

    private static Recognised of(String... rows) {
        String[] lines = new String[rows.length + 3];
        lines[0] = "Tình hình thực hiện 6 tháng năm 2021";
        lines[1] = "|||Tỷ đồng";
        lines[2] = HEAD;
        System.arraycopy(rows, 0, lines, 3, rows.length);
        return Recognised.of(Recognised.sheet(lines).build());
    }
}
