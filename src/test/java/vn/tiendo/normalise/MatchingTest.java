package vn.tiendo.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.model.Measure;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Catalogues;

class MatchingTest {

    private static final String INVESTMENT =
            "22. Vốn đầu tư thực hiện từ nguồn ngân sách Nhà nước tháng 6 và 6 tháng năm 2021";

    private final Normaliser normaliser = new Normaliser(Catalogues.load(), Areas.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Giá trị sản xuất công nghiệp | nghìn tỷ đồng | industry-output
                    Giá trị sản xuất công nghiệp (giá so sánh 2010) | tỷ đồng | industry-output
                    Giá trị sản xuất công nghiệp theo giá hiện hành | tỷ đồng | industry-output-current
                    GTSX công nghiệp địa phương | tỷ đồng | industry-output-local
                    Tốc độ tăng giá trị sản xuất công nghiệp | % | industry-growth
                    Tốc độ tăng trưởng kinh tế (GRDP) | % | grdp-growth
                    GIÁ TRỊ XUẤT KHẨU TRÊN ĐỊA BÀN | triệu USD | export
                    Giá trị xuất khẩu hàng hoá | tỷ USD | export
                    Tổng thu ngân sách nhà nước trên địa bàn | tỷ đồng | revenue
                    Thu ngân sách (so dự toán HĐND tỉnh giao) | tỷ đồng | revenue
                    Thu nội địa không bao gồm tiền sử dụng đất | tỷ đồng | revenue-domestic-excluding-land
                    Giải ngân vốn đầu tư công (so KH Thủ tướng giao) | tỷ đồng | public-investment
                    GTSX ngành nông, lâm nghiệp và thuỷ sản | tỷ đồng | agriculture-output
                    Kết nạp đảng viên | đảng viên | party-admissions
                    Tổng số đảng viên toàn Đảng bộ tỉnh (cuối kỳ) | nghìn đảng viên | party-members
                    Mức giảm tỷ lệ hộ nghèo | % | poverty-reduction
                    Tỷ lệ hộ nghèo | % | poverty-rate
                    Số giường bệnh/1 vạn dân | giường bệnh | hospital-beds
                    GTSX CN (giá SS 2010) | tỷ đồng | industry-output
                    Giá trị SXCN (giá SS2010) | tỷ đồng | industry-output
                    Kim ngạch XK | triệu USD | export
                    Trị giá hàng hóa xuất khẩu | triệu USD | export
                    Tổng kim ngạch XNK | triệu USD | trade-total
                    Thu NSNN trên địa bàn | tỷ đồng | revenue
                    Thu nội địa (không kể tiền SDĐ) | tỷ đồng | revenue-domestic-excluding-land
                    Giải ngân VĐT công | tỷ đồng | public-investment
                    Tổng mức bán lẻ hàng hóa và DTDV tiêu dùng | tỷ đồng | retail
                    Tốc độ tăng trưởng GRDP (giá so sánh 2010) | % | grdp-growth
                    Tốc độ tăng NSLĐ | % | productivity-growth
                    Số người chết do TNGT | người | traffic-deaths
                    Thu nhập bình quân đầu người | triệu đồng | income-per-capita
                    Thu nhập (GRDP) bình quân đầu người | triệu đồng | grdp-per-capita
                    """)
    void findsFullNames(String label, String unit, String code) {
        assertThat(accept(SampleFigure.row(label).value("1", unit))).isEqualTo(code);
    }

    /** Who sends a table, its number and "kết quả", "tình hình" stand before what it is about. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    TỈNH ỦY TUYÊN QUANG BAN TỔ CHỨC BIỂU TỔNG HỢP KẾT QUẢ KẾT NẠP ĐẢNG VIÊN 9 THÁNG NĂM 2022 | Toàn tỉnh | đảng viên | party-admissions
                    BAN TỔ CHỨC THỐNG KÊ KẾT NẠP ĐẢNG VIÊN 6 THÁNG ĐẦU NĂM 2021 | Huyện ủy Sơn Dương | đảng viên | party-admissions
                    BIỂU TỔNG HỢP GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2021 | TỔNG CỘNG | triệu đồng | public-investment
                    1. Vốn đầu tư thực hiện từ nguồn ngân sách Nhà nước do địa phương quản lý | TỔNG SỐ | triệu đồng | state-investment-local
                    UBND HUYỆN ĐẠI TỪ TÌNH HÌNH THỰC HIỆN THU NGÂN SÁCH NHÀ NƯỚC | Tổng thu cân đối NSNN | tỷ đồng | revenue-balanced
                    """)
    void findsTheIndicatorBehindALetterhead(String title, String row, String unit, String code) {
        assertThat(accept(SampleFigure.row(row).titled(title).value("1", unit))).isEqualTo(code);
    }

    /** The communes' own budgets are a part of the district's. */
    @Test
    void aTitleOfCommunesIsAboutLess() {
        assertThat(accept(SampleFigure.row("Tổng cộng")
                        .titled("THU NGÂN SÁCH CÁC XÃ, THỊ TRẤN 6 THÁNG ĐẦU NĂM 2021")
                        .value("1", "tỷ đồng")))
                .isEmpty();
    }

    /** The trade in goods, which the catalogue means, stands in another table of the same book. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    15. Xuất nhập khẩu dịch vụ 6 tháng đầu năm 2007 | ''
                    31. Xuất, nhập khẩu dịch vụ                     | ''
                    14. Xuất nhập khẩu hàng hóa 6 tháng đầu năm 2007 | export
                    Xuất nhập khẩu 6 tháng đầu năm 2007             | export
                    """)
    void tradeInServicesIsNotThatInGoods(String title, String code) {
        assertThat(accept(SampleFigure.row("Xuất khẩu").titled(title).value("1", "triệu USD")))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Giá trị sản xuất công nghiệp hỗ trợ",
                "Thu nội địa (không kể tiền sử dụng đất và xổ số)",
                "Xuất khẩu",
                "Công nghiệp",
                "Trung ương",
                "Tổng số",
                "Dịch vụ khác",
                "Giá trị sản xuất",
                "Chi thường xuyên sự nghiệp y tế"
            })
    void neverMatchesByLikeness(String label) {
        assertThat(accept(SampleFigure.row(label))).isEmpty();
    }

    @Test
    void theTitleGivesTheIndicatorAndTheRowItsPart() {
        assertThat(investment("TỔNG SỐ")).isEqualTo("state-investment");
        assertThat(investment("TỔNG SỐ", "Trung ương")).isEqualTo("state-investment-central");
        assertThat(investment("TỔNG SỐ", "Trung ương", "Bộ NN và PTNT"))
                .isEqualTo("state-investment-agriculture-ministry");
        assertThat(investment("TỔNG SỐ", "Địa phương", "Thái Nguyên")).isEqualTo("state-investment-local");
        assertThat(investment("TỔNG SỐ", "Một số địa phương", "Thái Nguyên")).isEqualTo("state-investment-local");
        assertThat(investment("TỔNG SỐ", "Trung ương", "Bộ Không có thật")).isEmpty();
        assertThat(investment("TỔNG SỐ", "Công nghiệp")).isEmpty();
        assertThat(investment("TỔNG SỐ", "Phân theo địa phương")).isEmpty();
    }

    private String investment(String... path) {
        return accept(SampleFigure.row(path).titled(INVESTMENT).under("Cộng dồn 6 tháng năm 2021"));
    }

    @Test
    void theSameShortWordMeansWhatStandsAboveIt() {
        assertThat(accept(SampleFigure.row("Giá trị sản xuất công nghiệp", "Địa phương")))
                .isEqualTo("industry-output-local");
        assertThat(accept(SampleFigure.row("Giá trị xuất khẩu", "Khu vực có vốn đầu tư nước ngoài")
                        .value("1", "triệu USD")))
                .isEqualTo("export-fdi");
        assertThat(accept(SampleFigure.row("Khu vực có vốn đầu tư nước ngoài", "Giá trị xuất khẩu")
                        .value("1", "triệu USD")))
                .isEmpty();
        assertThat(accept(SampleFigure.row("Thương mại", "Xuất khẩu").value("1", "triệu USD")))
                .isEqualTo("export");
        assertThat(accept(SampleFigure.row("Nông nghiệp", "Giá trị xuất khẩu").value("1", "triệu USD")))
                .isEmpty();
    }

    /** Tables of a statistics office that give two indicators, or parts without the whole. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    15. Kim ngạch xuất khẩu, nhập khẩu hàng hóa trên địa bàn | XUẤT KHẨU | | export
                    15. Kim ngạch xuất khẩu, nhập khẩu hàng hóa trên địa bàn | NHẬP KHẨU | Kinh tế có vốn đầu tư nước ngoài | import-fdi
                    Tổng kim ngạch xuất nhập khẩu | Nhập khẩu | | import
                    11. Doanh thu dịch vụ lưu trú, ăn uống, du lịch lữ hành và dịch vụ khác | TỔNG SỐ | Du lịch lữ hành | retail-travel
                    11. Doanh thu dịch vụ lưu trú, ăn uống, du lịch lữ hành và dịch vụ khác | TỔNG SỐ | | ''
                    Công tác kiểm tra, giám sát và thi hành kỷ luật trong Đảng | Giám sát chuyên đề | Đảng viên | supervision-members
                    """)
    void aTitleMayHoldTwoIndicatorsOrOnlyParts(String title, String row, String part, String code) {
        SampleFigure figure = part == null ? SampleFigure.row(row) : SampleFigure.row(row, part);
        String unit = code.startsWith("retail") ? "triệu đồng" : code.endsWith("members") ? "đảng viên" : "triệu USD";

        assertThat(accept(figure.titled(title).value("1", unit))).isEqualTo(code);
    }

    @Test
    void theColumnHeaderMayNameTheIndicatorOrNarrowIt() {
        assertThat(accept(SampleFigure.row("Thái Nguyên")
                        .titled("Dự toán thu, chi ngân sách của các tỉnh năm 2017")
                        .under("Thu NSNN trên địa bàn (1)")
                        .measured(Measure.TARGET)))
                .isEqualTo("revenue");
        assertThat(accept(SampleFigure.row("Giá trị sản xuất công nghiệp").under("Năm 2021", "Khu vực FDI")))
                .isEqualTo("industry-output-fdi");
        assertThat(accept(SampleFigure.row("Giá trị sản xuất công nghiệp").under("Năm 2021", "Doanh nghiệp lớn")))
                .isEmpty();
    }

    /** Yearbooks print every wording in two languages. */
    @Test
    void theVietnameseHalfOfABilingualTableCounts() {
        String title =
                "NIÊN GIÁM THỐNG KÊ TỈNH PHÚ THỌ STATISTICAL YEARBOOK OF PHU THO Giá trị sản xuất công nghiệp theo giá"
                        + " so sánh 2010 phân theo loại hình kinh tế Industrial gross output at constant 2010 prices by types of"
                        + " ownership";

        assertThat(accept(SampleFigure.row("TỔNG SỐ - TOTAL").titled(title).under("Sơ bộ - Prel. 2021")))
                .isEqualTo("industry-output");
        assertThat(accept(SampleFigure.row("TỔNG SỐ - TOTAL", "Địa phương - Local")
                        .titled(title)
                        .under("2021")))
                .isEqualTo("industry-output-local");
        assertThat(accept(SampleFigure.row("Giá trị xuất khẩu - Export value").value("1", "triệu USD")))
                .isEqualTo("export");
        assertThat(accept(SampleFigure.row("Giá trị xuất khẩu - Samsung Electronics")
                        .value("1", "triệu USD")))
                .isEmpty();
    }

    @Test
    void quantityAndValueUnderOneTitleAreNotMixed() {
        String title = "27. Hàng hóa xuất khẩu tháng 6 và 6 tháng năm 2021";

        assertThat(accept(SampleFigure.row("TỔNG TRỊ GIÁ")
                        .titled(title)
                        .under("Ước tính 6 tháng năm 2021", "Trị giá")
                        .value("157629", "triệu USD")))
                .isEqualTo("export");
        assertThat(accept(SampleFigure.row("TỔNG TRỊ GIÁ", "Dầu thô")
                        .titled(title)
                        .under("Ước tính 6 tháng năm 2021", "Trị giá")
                        .value("738", "triệu USD")))
                .isEmpty();
    }

    @Test
    void unitsAndPricesMustAgree() {
        assertThat(accept(SampleFigure.row("Giá trị sản xuất công nghiệp").value("7.3", "%")))
                .isEmpty();
        assertThat(accept(SampleFigure.row("Giá trị sản xuất công nghiệp").prices("so sánh 1994")))
                .isEqualTo("industry-output-1994");
        assertThat(accept(SampleFigure.row("GRDP").value("1", "tỷ đồng"))).isEmpty();
        assertThat(accept(SampleFigure.row("GRDP").prices("so sánh 2010"))).isEqualTo("grdp");
        assertThat(accept(SampleFigure.row("GRDP").prices("hiện hành"))).isEqualTo("grdp-current");
    }

    @Test
    void aTitleAboutSomethingNarrowerKeepsItsRowsOut() {
        assertThat(accept(SampleFigure.row("Giá trị xuất khẩu")
                        .titled("Kết quả hoạt động của các khu công nghiệp")
                        .value("1", "triệu USD")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CHI CỤC HẢI QUAN BUÔN MA THUỘT KẾT QUẢ THU NSNN 6 THÁNG   | Thuế bảo vệ môi trường           |
                    CHI CỤC HẢI QUAN BUÔN MA THUỘT KẾT QUẢ THU NSNN 6 THÁNG   | Thu từ hoạt động xuất, nhập khẩu | revenue-customs
                    KẾT QUẢ THU NSNN 6 THÁNG (NGUỒN: CỤC THUẾ, CỤC HẢI QUAN)  | Thuế bảo vệ môi trường           | revenue-environment-tax
                    """)
    void customsSpeakOfWhatTheyCollectAlone(String title, String row, String code) {
        assertThat(accept(SampleFigure.row(row).titled(title).value("1", "tỷ đồng")))
                .isEqualTo(code == null ? "" : code);
    }

    @Test
    void customsTellOfAllExports() {
        assertThat(accept(SampleFigure.row("Kim ngạch xuất khẩu")
                        .titled("CỤC HẢI QUAN TỈNH XUẤT NHẬP KHẨU 6 THÁNG")
                        .value("1", "triệu USD")))
                .isEqualTo("export");
    }

    private String accept(SampleFigure figure) {
        return normaliser.accept(figure.figure()).orElse("");
    }
}
