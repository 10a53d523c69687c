package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose numbers a sheet holds: a district's must not become the province's. */
class PlacesOfSheetsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        KẾT QUẢ 6 THÁNG ĐẦU NĂM 2023 | (Kèm theo Báo cáo số 356/BC-UBND ngày 20/6/2023 của UBND huyện Krông Pắc) | Huyện Krông Pắc
        KẾT QUẢ 6 THÁNG ĐẦU NĂM 2023 | (Kèm theo Báo cáo số 98/BC-UBND ngày 20/6/2023 của UBND tỉnh)              | -
        THU NGÂN SÁCH HUYỆN KRÔNG PẮC 6 THÁNG ĐẦU NĂM 2023 | Đơn vị tính: tỷ đồng                               | Huyện Krông Pắc
        THU NGÂN SÁCH HUYỆN LẮK, TỈNH ĐẮK LẮK NĂM 2023     | Đơn vị tính: tỷ đồng                               | Huyện Lắk
        Kết quả thu ngân sách huyện Krông Pắc, tỉnh Đắk Lắk năm 2023 | Đơn vị tính: tỷ đồng                     | Huyện Krông Pắc
        KẾT QUẢ 6 THÁNG ĐẦU NĂM 2023 | (Kèm theo Báo cáo số 512-BC/TU ngày 15/7/2023 của Tỉnh ủy Bắc Giang)     | Bắc Giang
        KẾT QUẢ 6 THÁNG ĐẦU NĂM 2023 | (Kèm theo Báo cáo số 98/BC-UBND ngày 20/6/2023 của UBND tỉnh Phú Thọ)    | Phú Thọ
        KẾT QUẢ CỦA TỈNH PHÚ THỌ NĂM 2023 | (Kèm theo Công văn số 98 ngày 20/6/2023 của UBND tỉnh Bắc Giang)    | Phú Thọ
        KẾT QUẢ CÁC HUYỆN, THÀNH PHỐ NĂM 2023 | Đơn vị tính: tỷ đồng                                            | -
        """)
    void aTitleOrThePaperSaysWhose(String title, String below, String place) {
        Recognised form = Recognised.of(
                Recognised.sheet(title, below, "TT|Chỉ tiêu|KH 2023|Ước TH 6 tháng 2023", "1|Thu nội địa|300|160")
                        .build());

        assertThat(form.figures).hasSize(2).allMatch(figure -> figure.area().equals(place == null ? "" : place));
    }
}
