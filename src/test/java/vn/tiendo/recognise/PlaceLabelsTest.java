package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Bare names under a heading that says which places they are. */
class PlaceLabelsTest {

    private static List<String> areas(String heading, String... rows) {
        String[] sheet = new String[rows.length + 3];
        sheet[0] = "THU NGÂN SÁCH 6 THÁNG ĐẦU NĂM 2023";
        sheet[1] = "Đơn vị tính: triệu đồng";
        sheet[2] = "TT|" + heading + "|KH năm 2023|TH 6 tháng";
        System.arraycopy(rows, 0, sheet, 3, rows.length);
        return Recognised.of(Recognised.sheet(sheet).build()).figures.stream()
                .filter(figure -> figure.origin().cell().column() == 2)
                .map(figure -> figure.area())
                .toList();
    }

    @Test
    void communesBesideWrittenOutTowns() {
        assertThat(areas(
                        "Xã, thị trấn",
                        "|Tổng cộng|1600|800",
                        "1|TT. Phước An|717|329",
                        "2|Ea Kênh|389|138",
                        "3|Vụ Bổn|494|333"))
                .containsExactly("", "", "Xã Ea Kênh", "Xã Vụ Bổn");
    }

    @Test
    void oneKindAlone() {
        assertThat(areas("Tên huyện", "1|Mỹ Lộc|717|329", "2|Vụ Bản|389|138"))
                .containsExactly("Huyện Mỹ Lộc", "Huyện Vụ Bản");
    }

    @Test
    void townsThatAreNotWrittenOutLeaveItOpen() {
        assertThat(areas("Huyện, thị xã, thành phố", "1|Mỹ Lộc|717|329", "2|TP. Nam Sơn|389|138"))
                .containsExactly("", "");
    }

    @Test
    void unitsOfAnyKindAreNoPlaces() {
        assertThat(areas("Đơn vị", "1|Mỹ Lộc|717|329", "2|Vụ Bản|389|138")).containsExactly("", "");
    }

    @Test
    void whatIsNoNameIsNone() {
        assertThat(areas("Xã", "1|Các đơn vị khác|717|329", "2|Cộng|389|138", "3|Mỹ Lộc|389|138"))
                .containsExactly("", "", "Xã Mỹ Lộc");
    }
}
