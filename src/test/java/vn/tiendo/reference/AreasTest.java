package vn.tiendo.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.model.Area;
import vn.tiendo.model.AreaLevel;
import vn.tiendo.model.Period;

class AreasTest {

    private final Areas areas = Areas.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Thái Nguyên | thai-nguyen
                    TỈNH THÁI NGUYÊN | thai-nguyen
                    Tỉnh Lào Cai | lao-cai
                    TP.Hồ Chí Minh | ho-chi-minh
                    Tp. Hồ Chí Minh | ho-chi-minh
                    Thành phố Hồ Chí Minh | ho-chi-minh
                    TPHCM | ho-chi-minh
                    Bà Rịa-Vũng Tàu | ba-ria-vung-tau
                    Thừa Thiên - Huế | hue
                    Đắc Lắc | dak-lak
                    Thành phố Đà Nẵng | da-nang
                    Hà Tây | ha-tay
                    CẢ NƯỚC | vn
                    Toàn quốc | vn
                    MIỀN NÚI PHÍA BẮC | northern-midlands-mountains
                    Huyện Đại Từ | dai-tu
                    TP Thái Nguyên | thai-nguyen-city
                    Thành phố Thái Nguyên | thai-nguyen-city
                    Thị xã Phổ Yên | pho-yen
                    """)
    void findsTheSpellingsOfRealBooks(String printed, String code) {
        assertThat(areas.find(printed)).map(Area::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Huyện Sơn Dương | Huyện Sơn Dương
                    TP. Yên Bái | Thành phố Yên Bái
                    Thị uỷ An Khê | Thị xã An Khê
                    Huyện ủy Đại Từ | Đại Từ
                    Xã An Khánh | Xã An Khánh
                    Phường 12 | Phường 12
                    Xã loại I | -
                    Xã Loại II | -
                    Xã nông thôn mới | -
                    Thành phố trực thuộc | -
                    Xã | -
                    """)
    void findsPlacesThatNoListHolds(String printed, String name) {
        assertThat(areas.place(printed).map(Area::name)).isEqualTo(Optional.ofNullable(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    BC_thang10_2019_BacNinh.xls | bac-ninh
                    so-lieu/ca mau/quy 1.xlsx | ca-mau
                    BÁO CÁO 6 THÁNG THÁI NGUYÊN.xls | thai-nguyen
                    PhuLuc_KTXH_6T2018_DaiTu.xlsx | dai-tu
                    thainguyen-2021.xlsx | thai-nguyen
                    So sánh Bắc Ninh - Bắc Giang.xlsx | -
                    Bieu-6.2021.xlsx | -
                    hue.xlsx | -
                    """)
    void findsTheAreaThatAFileIsNamedAfter(String file, String code) {
        assertThat(areas.namedByFile(file).map(Area::code)).isEqualTo(Optional.ofNullable(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổng số",
                "Địa phương",
                "Trung ương",
                "Thái",
                "Thái Nguyên và Bắc Kạn",
                "Thành phố",
                "Nam",
                "Thành thị",
                "Hàn Quốc",
                ""
            })
    void neverFindsByLikeness(String printed) {
        assertThat(areas.find(printed)).isEmpty();
    }

    @Test
    void knowsSixtyThreeProvincesBeforeJulyTwentyTwentyFiveAndThirtyFourAfter() {
        assertThat(provincesOn(LocalDate.of(2021, 6, 30))).isEqualTo(63);
        assertThat(provincesOn(LocalDate.of(2025, 7, 1))).isEqualTo(34);
        assertThat(provincesOn(LocalDate.of(2007, 1, 1))).isEqualTo(64);
    }

    private long provincesOn(LocalDate day) {
        return areas.all().stream()
                .filter(area -> area.level() == AreaLevel.PROVINCE && areas.existed(area, day))
                .count();
    }

    @Test
    void everyPredecessorIsAnArea() {
        assertThat(areas.all().stream()
                        .flatMap(area -> areas.changes(area).stream())
                        .flatMap(change -> change.predecessors().stream()))
                .isNotEmpty()
                .allMatch(code -> areas.byCode(code).isPresent());
    }

    @Test
    void aMergerMakesPeriodsOnBothSidesIncomparable() {
        Area thaiNguyen = areas.byCode("thai-nguyen").orElseThrow();

        assertThat(areas.comparable(thaiNguyen, Period.half(2024, 1), Period.half(2025, 1)))
                .isTrue();
        assertThat(areas.comparable(thaiNguyen, Period.year(2024), Period.year(2025)))
                .isFalse();
        assertThat(areas.comparable(thaiNguyen, Period.half(2026, 1), Period.half(2027, 1)))
                .isTrue();
    }

    @Test
    void seesAreasInsideTitlesOnlyWithTheirTones() {
        assertThat(areas.mentionedIn("TÌNH HÌNH KINH TẾ TỈNH THÁI NGUYÊN 6 THÁNG ĐẦU NĂM 2021"))
                .extracting(Area::code)
                .containsExactly("thai-nguyen");
        assertThat(areas.mentionedIn("Thành ủy thành phố Thái Nguyên, tỉnh Thái Nguyên"))
                .extracting(Area::code)
                .containsExactly("thai-nguyen-city", "thai-nguyen");
        assertThat(areas.mentionedIn("Khánh Hoà")).extracting(Area::code).containsExactly("khanh-hoa");
        assertThat(areas.mentionedIn("Đoàn TNCS Hồ Chí Minh tỉnh Bắc Kạn"))
                .extracting(Area::code)
                .containsExactly("bac-kan");
        assertThat(areas.mentionedIn("Điều chỉnh giá lại tài sản")).isEmpty();
    }

    @Test
    void everyDistrictOfTheProvinceLiesWithinIt() {
        assertThat(areas.find("Huyện Võ Nhai").flatMap(areas::around))
                .map(Area::code)
                .contains("thai-nguyen");
        assertThat(areas.all().stream().filter(area -> area.level() == AreaLevel.DISTRICT))
                .hasSize(9);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        UBND HUYỆN BA BỂ                      | Huyện Ba Bể
        ỦY BAN NHÂN DÂN XÃ AN KHÁNH           | Xã An Khánh
        HUYỆN ỦY LẠC SƠN                      | Huyện Lạc Sơn
        Đơn vị báo cáo: UBND huyện Ba Bể      | Huyện Ba Bể
        HUYỆN CHIÊM HÓA                       | Huyện Chiêm Hóa
        UBND TỈNH BẮC KẠN                     |
        SỞ NÔNG NGHIỆP VÀ PTNT                |
        XÃ LOẠI I                             |
        HUYỆN ỦY                              |
        HUYỆN ĐOÀN                            |
        UBND PHƯỜNG 5                         | Phường 5
        PHÒNG TÀI CHÍNH - KẾ HOẠCH            |
        """)
    void aLetterheadNamesItsDistrictOrCommune(String line, String place) {
        assertThat(Areas.load().ofOffice(line).map(Area::name).orElse(null)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU KT-XH HUYỆN KRÔNG PẮC 6 THÁNG ĐẦU NĂM 2023 | Huyện Krông Pắc
        Thu ngân sách huyện Krông Pắc năm 2023                                    | Huyện Krông Pắc
        Tình hình giải ngân trên địa bàn thị xã Buôn Hồ, tỉnh Đắk Lắk             | Thị xã Buôn Hồ
        CHỈ TIÊU CỦA HUYỆN CƯ M'GAR                                               | Huyện Cư M'gar
        Kết quả thu ngân sách xã An Khánh đến 15/6/2023                           | Xã An Khánh
        THU NGÂN SÁCH HUYỆN GIAO THỦY NĂM 2020                                    | Huyện Giao Thủy
        TÌNH HÌNH KINH TẾ - XÃ HỘI CHỦ YẾU NĂM 2023                               |
        Tình Hình Kinh Tế - Xã Hội Chủ Yếu                                        |
        THU DO HUYỆN QUẢN LÝ NĂM 2023                                             |
        CÂN ĐỐI NGÂN SÁCH HUYỆN NĂM 2009                                          |
        KẾT QUẢ THU NGÂN SÁCH CÁC HUYỆN, THÀNH PHỐ NĂM 2023                       |
        Dự án các xã Ea Kênh, Ea Yông                                             |
        So sánh huyện Ba Bể với huyện Na Rì                                       |
        CÁC HUYỆN ĐẶC BIỆT KHÓ KHĂN                                               |
        Thu ngân sách thành phố Hà Nội                                            |
        XÂY DỰNG HUYỆN ĐẠT CHUẨN NÔNG THÔN MỚI                                    |
        """)
    void aTitleNamesItsDistrictOrCommune(String title, String place) {
        assertThat(Areas.load().localIn(title).map(Area::name).orElse(null)).isEqualTo(place);
    }
}
