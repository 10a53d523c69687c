package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureStatus;

/** How final a sum over months is, of which the last is still estimated. */
class EstimatedPartsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    Thực hiện tháng 5;      Ước tính tháng 6;       Cộng dồn 6 tháng;            ESTIMATE
                    Thực hiện quý I;        Ước tính quý II;        Cộng dồn 6 tháng;            ESTIMATE
                    Thực hiện 5 tháng;      Ước tháng 6;            Thực hiện 6 tháng;           ESTIMATE
                    Thực hiện tháng 5;      Thực hiện tháng 6;      Cộng dồn 6 tháng;            UNSTATED
                    Ước tính tháng 5;       Thực hiện tháng 6;      Cộng dồn 6 tháng;            UNSTATED
                    Thực hiện tháng 5;      Ước tính tháng 6;       Chính thức 6 tháng;          OFFICIAL
                    Thực hiện 6 tháng 2020; Ước tính tháng 6;       Thực hiện 6 tháng năm 2020;  UNSTATED
                    """)
    void theSumIsAsFinalAsItsLastPart(String first, String second, String third, FigureStatus status) {
        Recognised table = Recognised.of(Recognised.sheet(
                        "Tình hình kinh tế - xã hội 6 tháng đầu năm 2021",
                        "TT|Chỉ tiêu|ĐVT|" + first + "|" + second + "|" + third,
                        "1|Giá trị sản xuất|tỷ đồng|7050|7410|43819",
                        "2|Nông nghiệp|tỷ đồng|2100|2250|13282",
                        "3|Xuất khẩu|triệu USD|210|225|1360")
                .build());
        Figure sum = table.figures.stream()
                .filter(figure -> figure.origin().cell().toString().equals("F3"))
                .findFirst()
                .orElseThrow();
        assertThat(sum.status()).isEqualTo(status);
    }
}
