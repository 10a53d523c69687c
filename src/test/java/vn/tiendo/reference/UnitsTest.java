package vn.tiendo.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Units as offices type them: each spelling is read as the one that figures print. */
class UnitsTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tr.đ | triệu đồng",
                "Tr đồng | triệu đồng",
                "trđ | triệu đồng",
                "Tr. đồng | triệu đồng",
                "Triệuđồng | triệu đồng",
                "1.000.000 đ | triệu đồng",
                "1000đ | nghìn đồng",
                "1.000 đồng | nghìn đồng",
                "1,000 đồng | nghìn đồng",
                "ngđ | nghìn đồng",
                "Ng.đồng | nghìn đồng",
                "Nghìn tỷ đồng | nghìn tỷ đồng",
                "Tỉ đ | tỷ đồng",
                "Tr.USD | triệu USD",
                "1000 USD | nghìn USD",
                "10^6 USD | triệu USD",
                "Triệu đô la | triệu USD",
                "1000T | nghìn tấn",
                "1.000 T | nghìn tấn",
                "Tr.tấn | triệu tấn",
                "1000 T.km | nghìn tấn.km",
                "1000 HK | nghìn hành khách",
                "1.000 lượt HK | nghìn lượt hành khách",
                "Tr.HK.km | triệu hành khách.km",
                "1000 HK/km | nghìn hành khách.km",
                "1000 lượt | nghìn lượt",
                "Triệu m | triệu m",
                "Triệu mét | triệu mét",
                "1000 m3 | nghìn m³",
                "Tr.kWh | triệu kWh",
                "1000 SP | nghìn sản phẩm",
                "1000 LĐ | nghìn lao động",
                "DN | doanh nghiệp",
                "1000 ha | nghìn ha",
                "Tr.đ/người/năm | triệu đồng/người/năm",
                "Trđ/ha | triệu đồng/ha",
                "Triệu/ha | triệu/ha",
                "Giường/1 vạn dân | giường/1 vạn dân",
                "Bác sĩ/10.000 dân | bác sĩ/10.000 dân",
                "Máy/100 dân | máy/100 dân",
                "Tạ/ha | tạ/ha",
                "ĐVT: Tr.đ | triệu đồng",
                "Vốn: triệu USD | triệu USD",
                "Nghìn tấn - Thous. tons | nghìn tấn",
            })
    void isReadWhateverWayItWasTyped(String typed, String unit) {
        assertThat(VOCABULARY.unit(typed)).map(UnitEntry::name).hasValue(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tr", "T", "1000", "Triệu", "Trong", "Tổng số", "Tỷ lệ", "Trường hợp khác", "Nghìn dòng"})
    void otherWordsAreNone(String text) {
        assertThat(VOCABULARY.unit(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Triệu đồng; ha | triệu đồng,ha",
                "Nghìn tấn, triệu USD | nghìn tấn,triệu USD",
                "Lượng: tấn; trị giá: 1000 USD | tấn,nghìn USD",
                "Số dự án: dự án, vốn đăng ký: triệu USD | dự án,triệu USD",
                "1,000 đồng; người | nghìn đồng,người",
            })
    void severalStandSideBySide(String typed, String units) {
        assertThat(VOCABULARY.unitList(typed)).extracting(UnitEntry::name).containsExactly(units.split(","));
    }

    @Test
    void aMultiplierIsWrittenOutBeforeUnknownWordsToo() {
        assertThat(VOCABULARY.unitAsPrinted("1000 Chai nước")).isEqualTo("nghìn chai nước");
        assertThat(VOCABULARY.unitAsPrinted("Tr.Lọn")).isEqualTo("triệu lọn");
        assertThat(VOCABULARY.unitAsPrinted("1000 viên - Thous. pieces")).isEqualTo("nghìn viên");
        assertThat(VOCABULARY.unitAsPrinted("Trẻ")).isEqualTo("trẻ");
        assertThat(VOCABULARY.unitAsPrinted("Mẫu NTM")).isEqualTo("mẫu NTM");
    }
}
