package vn.tiendo.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A text is as wide as its letters, and as Java measures it. */
final class TypefaceTest {

    private static final String[] TEXTS = {
        "",
        " ",
        "Giá trị sản xuất công nghiệp (giá so sánh 2010)",
        "TỔNG THU NGÂN SÁCH NHÀ NƯỚC TRÊN ĐỊA BÀN",
        "47,7% · −0,5 điểm % – “khoảng” 82–115…",
        "Thực hiện\tƯớc\u00A0thực hiện",
        "hoa\u0301 cha\u0302\u0301t",
        "a\u200Db \ud83d\ude00 Ж ไทย ±≥ ②",
        "1\u20442 m² 10³",
    };

    @ParameterizedTest
    @EnumSource
    void isAsWideAsJavaMeasures(TextStyle style) {
        for (String text : TEXTS) {
            for (int end = 1; end <= text.length(); end++) {
                String beginning = text.substring(0, end);
                assertThat(Typeface.width(beginning, style))
                        .as("%s in %s", beginning, style)
                        .isEqualTo(Typeface.measured(beginning, style));
            }
        }
        assertThat(Typeface.width("", style)).isZero();
    }
}
