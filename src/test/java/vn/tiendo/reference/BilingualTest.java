package vn.tiendo.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BilingualTest {

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
                    TỔNG SỐ - TOTAL                                      = TỔNG SỐ
                    TỔNG SỐ TOTAL                                        = TỔNG SỐ
                    Công nghiệp - Industry                               = Công nghiệp
                    Tỷ lệ hộ nghèo/Poverty rate                          = Tỷ lệ hộ nghèo
                    Khai khoáng (Mining and quarrying)                   = Khai khoáng
                    Thu ngân sách trên địa bàn State budget revenue      = Thu ngân sách trên địa bàn
                    Total - Tổng số                                      = Tổng số
                    Sơ bộ - Prel. 2022                                   = Sơ bộ
                    Thu nội địa (không kể tiền sử dụng đất) - Domestic revenue excluding land = Thu nội địa (không kể tiền sử dụng đất)
                    NIÊN GIÁM TỈNH THÁI NGUYÊN STATISTICAL YEARBOOK OF THAI NGUYEN Xuất khẩu Export = NIÊN GIÁM TỈNH THÁI NGUYÊN Xuất khẩu
                    GRDP theo giá so sánh 2010 / GRDP at constant 2010 prices = GRDP theo giá so sánh 2010
                    """)
    void keepsTheVietnameseHalf(String printed, String own) {
        assertThat(Bilingual.vietnamese(printed)).isEqualTo(own);
    }

    /** Names, abbreviations and words of one language are no other one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Giá trị xuất khẩu - Samsung Electronics",
                "Xuất khẩu (FDI)",
                "Chỉ số IIP",
                "Tốc độ tăng trưởng GRDP",
                "Nông nghiệp - trong do",
                "Thu từ doanh nghiệp FDI - ODA",
                "Total revenue",
                "Vốn đầu tư - in an",
                "Diện tích đạt chuẩn VietGAP",
                "Trạm y tế - Local Area Network Cisco Systems"
            })
    void keepsEverythingElse(String printed) {
        assertThat(Bilingual.vietnamese(printed)).isEqualTo(printed);
    }
}
