package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.SharedFiles;

final class LegacyTextTest {

    /** The letters of "khoáng" spell "khống" in VNI; both are words, and then the font decides. */
    private static final Set<String> SPELT_ALIKE_IN_VNI = Set.of("Khai khoáng");

    private static String read(String typed, String font) {
        return TextDecoder.decode(RichText.plain(typed), FontEncoding.of(font));
    }

    @TestFactory
    List<DynamicTest> readsEverySample() throws IOException {
        return Files.readAllLines(SharedFiles.require("domain/legacy_samples.tsv"), StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(row -> DynamicTest.dynamicTest(row[0], () -> readsSample(row)))
                .toList();
    }

    private static void readsSample(String[] row) {
        String meant = row[0];
        assertThat(read(row[1], ".VnTime")).isEqualTo(meant);
        assertThat(read(row[1], ".VnTimeH")).isEqualTo(meant.toUpperCase(Locale.ROOT));
        assertThat(read(row[2], "VNI-Times")).isEqualTo(meant);
        assertThat(read(row[3], "Arial")).isEqualTo(meant);
        String decomposed = Normalizer.normalize(meant, Normalizer.Form.NFD);
        assertThat(decomposed).hasSize(Integer.parseInt(row[4]));
        assertThat(read(decomposed, "Arial")).isEqualTo(meant);
        for (String font : List.of("Arial", ".VnArial", "VNI-Times")) {
            if (!font.startsWith("VNI") || !SPELT_ALIKE_IN_VNI.contains(meant)) {
                assertThat(read(meant, font)).as("Unicode under " + font).isEqualTo(meant);
            }
        }
        assertThat(read(meant, ".VnArialH")).isEqualToIgnoringCase(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        .VnTime   | Vò Hµ                            | Vũ Hà
        .VnTime   | B¸O C¸O                          | BÁO CÁO
        .VnArial  | Đµ Nẵng                          | Đà Nẵng
        .VnArial  | Bắc Kạn                          | Bắc Kạn
        .VnArial  | Lâm Đồng                         | Lâm Đồng
        .VnArial  | L©m §ồng                         | Lâm Đồng
        .VnArial  | 6 th¸ng đầu n¨m                  | 6 tháng đầu năm
        .VnArial  | Ưíc tÝnh                         | Ước tính
        .VnArial  | cïng kú năm 2008                 | cùng kỳ năm 2008
        .VnArial  | Thõa Thiªn-Huế                   | Thừa Thiên-Huế
        .VnArial  | Lóa                              | Lúa
        .VnArial  | Lúa                              | Lúa
        .VnArial  | Kú gèc                           | Kỳ gốc
        .VnArial  | Thụy SÜ                          | Thụy Sĩ
        .VnArial  | XuÊt khÈu                        | Xuất khẩu
        .VnArial  | 12. Tổng møc b¸n lÎ              | 12. Tổng mức bán lẻ
        .VnArial  | DÞch vô bưu chÝnh viÔn th«ng     | Dịch vụ bưu chính viễn thông
        .VnArial NarrowH | Thu néi ®Þa               | THU NỘI ĐỊA
        .VnTime   | Giao thông                       | Giao thông
        .VnTime   | T¹/ha                            | Tạ/ha
        VNI-Helve | Coâng nghieäp                    | Công nghiệp
        VNI-Times | Công nghiệp                      | Công nghiệp
        VNI-Times | Lâm                              | Lâm
        Arial     | CHỈ SỐ GIÁ TIÊU DÙNG             | CHỈ SỐ GIÁ TIÊU DÙNG
        Arial     | Ô tô                             | Ô tô
        Arial     | Coâng nghieäp                    | Coâng nghieäp
        Arial     | KÕ ho¹ch n¨m 2006                | Kế hoạch năm 2006
        Arial     | XuÊt khÈu th¸ng 7 đầu năm 2008   | Xuất khẩu tháng 7 đầu năm 2008
        Arial     | Curaçao, München, Österreich     | Curaçao, München, Österreich
        Arial     | Malmö, Køben, naïve, crème brûlée | Malmö, Køben, naïve, crème brûlée
        Arial     | 5 µm × 3 «Công» ½ §2             | 5 µm × 3 «Công» ½ §2
        Arial     | Cao su¹                          | Cao su¹
        Arial     | Trồng cỏ, đan giỏ, xây dựng      | Trồng cỏ, đan giỏ, xây dựng
        Arial     | Thỏng 7                          | Tháng 7
        Arial     | Khai khoỏng                      | Khai khoáng
        Arial     | Giỏ trị                          | Giá trị
        Arial     | GIỏ TRỊ                          | GIỏ TRỊ
        """)
    void readsWhatWasMeant(String font, String typed, String meant) {
        assertThat(read(typed, font)).isEqualTo(meant);
    }

    @Test
    void takesTheFontOfEachRun() {
        RichText text = new RichText(List.of(
                new RichText.Run("Đơn vị: ", "Times New Roman"),
                new RichText.Run("ngh×n tÊn", ".VnTime"),
                new RichText.Run(" / taán", "VNI-Times")));
        assertThat(TextDecoder.decode(text, FontEncoding.TCVN3)).isEqualTo("Đơn vị: nghìn tấn / tấn");
    }

    @Test
    void putsPlainSpacesAndDropsWhatIsInvisible() {
        assertThat(read("1\u00a0234\u2009t\u200b\u00adấn\u202e\r\nx\t_", "Arial"))
                .isEqualTo("1 234 tấn\nx _");
    }

    @Test
    void readsTheSoftHyphenOfTcvn3AsALetter() {
        assertThat(read("nh\u00ad", ".VnTime")).isEqualTo("như");
        assertThat(read("\u00ad", ".VnTime")).isEqualTo("ư");
    }
}
