package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tiendo.model.Figure;
import vn.tiendo.workbook.Alignment;
import vn.tiendo.workbook.CellStyle;
import vn.tiendo.workbook.GridBuilder;
import vn.tiendo.workbook.NumberFormat;

/** What stands below what in the label columns. */
class RowPathsTest {

    private static final CellStyle BOLD =
            new CellStyle(NumberFormat.GENERAL, 0, Alignment.GENERAL, true, false, "Arial");

    private static String[] paths(String... rows) {
        return Recognised.of(grid(rows).build()).figures.stream()
                .map(Figure::rowPath)
                .map(path -> String.join(" > ", path))
                .toArray(String[]::new);
    }

    /** A row of label columns, then the number; {@code !} before a label makes it bold. */
    private static GridBuilder grid(String... rows) {
        int columns = rows[0].split("\\|", -1).length;
        GridBuilder grid = new GridBuilder("test.xlsx", "Sheet1");
        grid.text(0, 0, "Sản lượng (Tấn)", CellStyle.PLAIN);
        grid.text(1, columns - 1, "Năm 2021", CellStyle.PLAIN);
        for (int row = 0; row < rows.length; row++) {
            String[] cells = rows[row].split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                String text = cells[column];
                if (column == columns - 1 && !text.isEmpty()) {
                    grid.number(row + 2, column, Double.parseDouble(text), CellStyle.PLAIN);
                } else if (!text.isBlank()) {
                    boolean bold = text.startsWith("!");
                    grid.text(row + 2, column, bold ? text.substring(1) : text, bold ? BOLD : CellStyle.PLAIN);
                }
            }
        }
        return grid;
    }

    @Test
    void labelColumnsFurtherRightAreBelow() {
        assertThat(paths("Công nghiệp||1.5", "|Khai khoáng|2.5", "|Chế biến|3.5", "Dịch vụ||4.5"))
                .containsExactly("Công nghiệp", "Công nghiệp > Khai khoáng", "Công nghiệp > Chế biến", "Dịch vụ");
    }

    @Test
    void blanksBeforeALabelSetItIn() {
        assertThat(paths("Than sạch|1.5", "    Trung ương|2.5", "    Địa phương|3.5", "Dầu thô|4.5"))
                .containsExactly("Than sạch", "Than sạch > Trung ương", "Than sạch > Địa phương", "Dầu thô");
    }

    @Test
    void numberingRanksRows() {
        assertThat(paths(
                        "A|TỔNG THU|1.5",
                        "I|Thu nội địa|2.5",
                        "1|Thuế|3.5",
                        "a|Thuế đất|4.5",
                        "2|Phí|5.5",
                        "|Phí trước bạ|6.5",
                        "II|Thu dầu thô|7.5",
                        "B|TỔNG CHI|8.5"))
                .containsExactly(
                        "TỔNG THU",
                        "TỔNG THU > Thu nội địa",
                        "TỔNG THU > Thu nội địa > Thuế",
                        "TỔNG THU > Thu nội địa > Thuế > Thuế đất",
                        "TỔNG THU > Thu nội địa > Phí",
                        "TỔNG THU > Thu nội địa > Phí > Phí trước bạ",
                        "TỔNG THU > Thu dầu thô",
                        "TỔNG CHI");
    }

    @Test
    void aPlainRowAfterBulletsIsTheNextOfThoseThatHaveThem() {
        assertThat(paths(
                        "Kiểm tra theo Điều 30|",
                        "- Tổ chức đảng|1.5",
                        "- Đảng viên|2.5",
                        "Giám sát chuyên đề|",
                        "- Tổ chức đảng|3.5",
                        "- Đảng viên|4.5",
                        "Kết nạp đảng viên|5.5"))
                .containsExactly(
                        "Kiểm tra theo Điều 30 > Tổ chức đảng",
                        "Kiểm tra theo Điều 30 > Đảng viên",
                        "Giám sát chuyên đề > Tổ chức đảng",
                        "Giám sát chuyên đề > Đảng viên",
                        "Kết nạp đảng viên");
    }

    @Test
    void bulletsNestInTheOrderInWhichTheyFirstCome() {
        assertThat(paths(
                        "1|Tổng giá trị|1.5",
                        "|* Khu vực I|2.5",
                        "|- Nông nghiệp|3.5",
                        "|+ Trồng trọt|4.5",
                        "|- Lâm nghiệp|5.5",
                        "|* Khu vực II|6.5",
                        "|+ Xây dựng|7.5",
                        "2|Thu nhập|8.5"))
                .containsExactly(
                        "Tổng giá trị",
                        "Tổng giá trị > Khu vực I",
                        "Tổng giá trị > Khu vực I > Nông nghiệp",
                        "Tổng giá trị > Khu vực I > Nông nghiệp > Trồng trọt",
                        "Tổng giá trị > Khu vực I > Lâm nghiệp",
                        "Tổng giá trị > Khu vực II",
                        "Tổng giá trị > Khu vực II > Xây dựng",
                        "Thu nhập");
    }

    @Test
    void connectorsAreNoLevelButHeadingsAre() {
        assertThat(paths("!TỔNG SỐ||1.5", "!Phân theo ngành||", "|Công nghiệp|2.5", "!Một số Bộ||", "|Bộ Y tế|3.5"))
                .containsExactly("TỔNG SỐ", "TỔNG SỐ > Công nghiệp", "Một số Bộ > Bộ Y tế");
    }

    @Test
    void ofWhichGoesWithTheRowBeforeIt() {
        assertThat(paths("Phân bón|1.5", "Trong đó: Urê|2.5", "Chất dẻo|3.5"))
                .containsExactly("Phân bón", "Phân bón > Urê", "Chất dẻo");
    }

    @Test
    void aLabelOverTwoRowsIsOne() {
        assertThat(paths("Tổng sản lượng lương thực|", "có hạt (Nghìn tấn)|1.5", "Máy móc, thiết bị|2.5", "dụng cụ|"))
                .containsExactly("Tổng sản lượng lương thực có hạt (Nghìn tấn)", "Máy móc, thiết bị dụng cụ");
    }

    @Test
    void footnoteMarksAreStripped() {
        assertThat(paths("Ô tô (*)|1.5", "Xe máy(1)|2.5")).containsExactly("Ô tô", "Xe máy");
    }

    @Test
    void aRowInBoldIsNoPartOfAPlainOneHoweverFarItIsSetIn() {
        assertThat(paths("!      Chỉ số giá tiêu dùng|101.5", "Giáo dục|102.5", "!      Chỉ số giá vàng|103.5"))
                .containsExactly("Chỉ số giá tiêu dùng", "Giáo dục", "Chỉ số giá vàng");
    }

    @Test
    void whatFollowsOfWhichGoesOnAsLongAsItFindsRoom() {
        assertThat(paths(
                        "!TỔNG SỐ|400.5",
                        "Trung ương|100.5",
                        "Trong đó:|",
                        "Bộ Y tế|30.5",
                        "Bộ Xây dựng|20.5",
                        "Địa phương|300"))
                .containsExactly(
                        "TỔNG SỐ",
                        "TỔNG SỐ > Trung ương",
                        "TỔNG SỐ > Trung ương > Bộ Y tế",
                        "TỔNG SỐ > Trung ương > Bộ Xây dựng",
                        "TỔNG SỐ > Địa phương");
    }

    @Test
    void theRestOfTheTotalIsNoPartOfTheRowBeforeOfWhich() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Sản lượng (Tấn)|",
                        "|Năm 2020|Năm 2021",
                        "Cả tỉnh|98000.5|87000.5",
                        "Thành thị|90000.5|80000.5",
                        "Trong đó:||",
                        "Thành phố|30.5|20.5",
                        "Nông thôn|8000|7000",
                        "Hải đảo|1|1")
                .build());

        assertThat(read.path(6)).isEqualTo("Thành thị > Thành phố");
        assertThat(read.path(7)).isEqualTo("Nông thôn");
        assertThat(read.path(8)).isEqualTo("Hải đảo");
    }

    @Test
    void plainRowsThatAddUpToTheOneBeforeThemAreItsParts() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Giá trị sản xuất 6 tháng năm 2021",
                        "||Tỷ đồng",
                        "|6 tháng năm 2020|6 tháng năm 2021",
                        "Nông, lâm nghiệp và thủy sản|6120.4|6530.2",
                        "Nông nghiệp|4300.1|4600.7",
                        "Lâm nghiệp|820.3|830.4",
                        "Thủy sản|1000|1099.1",
                        "Dịch vụ|7011.9|7300.6",
                        "Khai thác|3|5",
                        "Quốc tế|1|2",
                        "Nội địa|2|3")
                .build());

        assertThat(read.path(5)).isEqualTo("Nông, lâm nghiệp và thủy sản > Nông nghiệp");
        assertThat(read.path(7)).isEqualTo("Nông, lâm nghiệp và thủy sản > Thủy sản");
        assertThat(read.path(8)).isEqualTo("Dịch vụ");
        assertThat(read.path(10)).as("small numbers add up by chance").isEqualTo("Quốc tế");
    }

    @Test
    void whatIsLargerThanTheRowBeforeIsNoPartOfIt() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "KHÁCH DU LỊCH",
                        "Hạng|Thị trường|Năm 2018|Năm 2019",
                        "1|Trung Quốc|1410200|1880100",
                        "2|Đức|15300|15100",
                        "|Thị trường khác|387700|394000")
                .build());

        assertThat(read.path(5)).isEqualTo("Thị trường khác");
    }

    @Test
    void aTableUnderATitleOfItsOwnBeginsItsRowsAnew() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "1. Chỉ số giá sản xuất nông nghiệp quý II năm 2016",
                        "|Quý II năm 2016 so với quý I (%)|Quý II năm 2016 so với cùng kỳ (%)",
                        "CHỈ SỐ CHUNG|102.2|100.9",
                        "Nông nghiệp|102.4|101.4",
                        "",
                        "2. Chỉ số giá sản xuất công nghiệp quý II năm 2016",
                        "|Quý II năm 2016 so với quý I (%)|Quý II năm 2016 so với cùng kỳ (%)",
                        "Khai khoáng|99.1|97.2",
                        "Chế biến|101.3|100.4")
                .build());

        assertThat(read.path(4)).isEqualTo("CHỈ SỐ CHUNG > Nông nghiệp");
        assertThat(read.path(8)).isEqualTo("Khai khoáng");
    }

    @Test
    void sumsTellThePartsOfABulletedRow() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "GIÁ TRỊ SẢN XUẤT",
                        "Chỉ tiêu|Năm 2005|Năm 2006",
                        "Tổng GTSX|118880|130670",
                        "- Khu vực nông nghiệp|65540|68950",
                        "+ Nông nghiệp|62750|66110",
                        "Trồng trọt|48950|51920",
                        "Chăn nuôi|13800|14190",
                        "+ Lâm nghiệp|2790|2840")
                .build());

        assertThat(read.path(7)).isEqualTo("Tổng GTSX > Khu vực nông nghiệp > Nông nghiệp > Chăn nuôi");
        assertThat(read.path(8)).isEqualTo("Tổng GTSX > Khu vực nông nghiệp > Lâm nghiệp");
    }

    @Test
    void boldRowsBelowABlankOneStandBesideTheOthers() {
        Recognised read =
                Recognised.of(grid("!Giáo dục|102.6", "!Đồ dùng khác|98.4", "|", "!      Chỉ số giá vàng|98.9")
                        .build());

        assertThat(read.path(6)).isEqualTo("Chỉ số giá vàng");
    }

    @Test
    void ofWhichAtTheLeftEdgeBelongsToTheRowThatIsSetIn() {
        assertThat(paths(
                        "I. CHỈ TIÊU KINH TẾ|",
                        "   3. Giá trị xuất khẩu|27416",
                        "Trong đó:|",
                        "      Xuất khẩu địa phương|470",
                        "   4. Thu ngân sách|15280",
                        "Trong đó:|",
                        "      Thu nội địa|12005"))
                .containsExactly(
                        "CHỈ TIÊU KINH TẾ > Giá trị xuất khẩu",
                        "CHỈ TIÊU KINH TẾ > Giá trị xuất khẩu > Xuất khẩu địa phương",
                        "CHỈ TIÊU KINH TẾ > Thu ngân sách",
                        "CHỈ TIÊU KINH TẾ > Thu ngân sách > Thu nội địa");
    }

    @Test
    void rowsThatAreSetBackAreNoPartsByChance() {
        assertThat(paths(
                        "TỔNG THU|1212",
                        "   Thu nội địa|990",
                        "      Trong đó:|",
                        "      Thu từ khu vực doanh nghiệp|286",
                        "   Thu từ dầu thô|38",
                        "   Thu viện trợ|3"))
                .containsExactly(
                        "TỔNG THU",
                        "TỔNG THU > Thu nội địa",
                        "TỔNG THU > Thu nội địa > Thu từ khu vực doanh nghiệp",
                        "TỔNG THU > Thu từ dầu thô",
                        "TỔNG THU > Thu viện trợ");
    }
}
