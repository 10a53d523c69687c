package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings as Vietnamese offices write them, in a report on the first half of 2021. */
class ColumnHeadingsTest {

    @ParameterizedTest(name = "{0} => {2}")
    @CsvSource(delimiter = ';', textBlock = """
                    Kế hoạch năm;                                          1000;  target@2021
                    Kế hoạch năm 2021;                                     1000;  target@2021
                    KH 2021;                                               1000;  target@2021
                    KH năm;                                                1000;  target@2021
                    Mục tiêu;                                              1000;  target@2021
                    Chỉ tiêu NQ;                                           1000;  target@2021
                    Dự toán năm;                                           1000;  target@2021
                    Dự toán HĐND tỉnh giao;                                1000;  target@2021
                    Dự toán TW giao;                                       1000;  target@2021
                    Dự toán HĐND tỉnh điều chỉnh;                          1000;  target@2021
                    KH TTg giao;                                           1000;  target@2021
                    KH vốn địa phương giao;                                1000;  target@2021
                    Kịch bản 6 tháng;                                      1000;  target@2021-H1
                    KH 6 tháng cuối năm;                                   1000;  target@2021-H2
                    Dự kiến KH 2022;                                       1000;  target@2022
                    Kế hoạch năm sau;                                      1000;  target@2022
                    Đầu kỳ;                                                1000;  actual@2021-01-01
                    Số hộ nghèo đầu năm;                                   1000;  actual@2021-01-01
                    Còn phải thực hiện;                                    1000;  other@2021-H1
                    Giao đầu năm;                                          1000;  target@2021
                    Thực hiện cùng kỳ;                                     1000;  actual@2020-H1
                    Cùng kỳ;                                               1000;  actual@2020-H1
                    CKNN;                                                  1000;  actual@2020-H1
                    Lũy kế cùng kỳ năm trước;                              1000;  actual@2020-H1
                    Thực hiện 6 tháng đầu năm cùng kỳ;                     1000;  actual@2020-H1
                    TH 6T/2020;                                            1000;  actual@2020-H1
                    6 tháng năm 2020;                                      1000;  actual@2020-H1
                    Năm trước;                                             1000;  actual@2020-H1
                    Thực hiện năm trước;                                   1000;  actual@2020
                    TH 2020;                                               1000;  actual@2020
                    Ước TH năm 2020;                                       1000;  actual@2020
                    Chính thức năm 2019;                                   1000;  actual@2019
                    Thực hiện kỳ báo cáo;                                  1000;  actual@2021-H1
                    Thực hiện trong tháng;                                 1000;  actual@2021-06
                    Ước thực hiện tháng 6;                                 1000;  actual@2021-06
                    Sơ bộ tháng 5;                                         1000;  actual@2021-05
                    Thực hiện tháng trước;                                 1000;  actual@2021-05
                    Ước thực hiện 6 tháng;                                 1000;  actual@2021-H1
                    ƯTH 6 tháng;                                           1000;  actual@2021-H1
                    Lũy kế;                                                1000;  actual@2021-H1
                    Luỹ kế;                                                1000;  actual@2021-H1
                    Cộng dồn đến kỳ báo cáo;                               1000;  actual@2021-H1
                    6 tháng/2000;                                          1000;  actual@2000-H1
                    tháng 7/2001;                                          1000;  actual@2001-07
                    Quý II/2021;                                           1000;  actual@2021-Q2
                    9 tháng năm 2020;                                      1000;  actual@2020-9M
                    Năm 2020 Thực hiện 6 tháng 2020;                       1000;  actual@2020-H1
                    Năm 2021 Ước thực hiện quý II/2021;                    1000;  actual@2021-Q2
                    6 tháng năm 2021 Cùng kỳ;                              1000;  actual@2020-H1
                    Năm 2021 Cùng kỳ năm trước;                            1000;  actual@2020-H1
                    6 tháng năm 2020 Cùng kỳ;                              1000;  actual@2020-H1
                    9 tháng năm 2021 Cùng kỳ năm 2020;                     1000;  actual@2020-9M
                    Lũy kế tháng 5 cùng kỳ;                                1000;  actual@2020-5M
                    6 tháng năm 2021 Kế hoạch năm;                         1000;  target@2021
                    6 tháng Kế hoạch năm 2021;                             1000;  target@2021
                    Kế hoạch năm 2021 6 tháng;                             1000;  target@2021-H1
                    Ước cả năm;                                            1000;  forecast@2021
                    Ước thực hiện năm;                                     1000;  forecast@2021
                    Ước thực hiện năm 2021;                                1000;  forecast@2021
                    Ước TH cả năm;                                         1000;  forecast@2021
                    Dự tính quý III năm 2021;                              1000;  forecast@2021-Q3
                    Dự tính tháng 6;                                       1000;  actual@2021-06
                    Dự báo năm 2021;                                       1000;  forecast@2021
                    So với KH (%);                                         47.7;  pct_of_plan@2021-H1
                    % so KH;                                               47.7;  pct_of_plan@2021-H1
                    % KH năm;                                              47.7;  pct_of_plan@2021-H1
                    TH/KH (%);                                             47.7;  pct_of_plan@2021-H1
                    Tỷ lệ đạt (%);                                         47.7;  pct_of_plan@2021-H1
                    Đạt (%);                                               47.7;  pct_of_plan@2021-H1
                    Ước thực hiện 6 tháng so với kế hoạch năm (%);         47.7;  pct_of_plan@2021-H1
                    ƯTH so KH năm;                                         47.7;  pct_of_plan@2021-H1
                    Ước TH/DT (%);                                         47.7;  pct_of_plan@2021-H1
                    % so dự toán;                                          47.7;  pct_of_plan@2021-H1
                    Đạt % dự toán;                                         47.7;  pct_of_plan@2021-H1
                    So cùng kỳ (%);                                        108.6; index_same_period@2021-H1
                    So cùng kỳ (%);                                        8.65;  growth_same_period@2021-H1
                    % so CK;                                               113.5; index_same_period@2021-H1
                    NN/NT (%);                                             113.5; index_same_period@2021-H1
                    Tăng, giảm (%);                                        8.65;  growth_same_period@2021-H1
                    Tăng/giảm so CK (%);                                   -5.6;  growth_same_period@2021-H1
                    Tốc độ tăng (%);                                       8.65;  growth_same_period@2021-H1
                    Tốc độ phát triển (%);                                 108.6; index_same_period@2021-H1
                    ƯTH so cùng kỳ;                                        108.6; index_same_period@2021-H1
                    Lũy kế kỳ báo cáo so với cùng kỳ năm trước;            108.6; index_same_period@2021-H1
                    6 tháng 2021/6 tháng 2020 (%);                         108.6; index_same_period@2021-H1
                    So với tháng trước (%);                                101.2; index_previous_period@2021-06
                    Tháng 6 so với tháng 5 (%);                            101.2; index_previous_period@2021-06
                    Tháng 6 so với tháng 12 năm trước (%);                 101.2; index_base@2021-06
                    Tháng 6 so với tháng 3 (%);                            101.2; index_base@2021-06
                    So với đầu năm (%);                                    105.4; index_base@2021-H1
                    So với đầu năm (%);                                    5.4;   other@2021-H1
                    Tăng, giảm so với 31/12/2020 (%);                      5.4;   other@2021-H1
                    Tăng so với cuối năm 2020 (%);                         5.4;   other@2021-H1
                    Tăng so với 6 tháng đầu năm 2020 (%);                  5.4;   growth_same_period@2021-H1
                    Cơ cấu (%);                                            21.5;  share@2021-H1
                    Tỷ trọng (%);                                          21.5;  share@2021-H1
                    Đóng góp (điểm %);                                     1.25;  contribution@2021-H1
                    Tính đến 15/6;                                         1000;  actual@2021-06-15
                    Đến ngày 30/6/2021;                                    1000;  actual@2021-06-30
                    Giải ngân đến hết ngày 30/6/2021;                      1000;  actual@2021-H1
                    Từ 01/01 đến 20/6/2021;                                1000;  actual@2021-01-01/2021-06-20
                    Giai đoạn 2021-2025;                                   1000;  actual@2021-01-01/2025-12-31
                    Chuẩn nghèo giai đoạn 2022 - 2025 2022;                1000;  actual@2022
                    Kế hoạch giai đoạn 2021-2025;                          1000;  target@2021-01-01/2025-12-31
                    Năm học 2020–2021;                                     1000;  actual@2021
                    Số học sinh đầu năm học 2020-2021;                     1000;  actual@2021
                    """)
    void saysMeasureAndPeriod(String heading, double number, String expected) {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Tình hình kinh tế - xã hội 6 tháng đầu năm 2021",
                        "",
                        "STT|Chỉ tiêu|Đơn vị tính|" + heading,
                        "1|Giá trị sản xuất công nghiệp|tỷ đồng|" + number,
                        "2|Giá trị xuất khẩu|triệu USD|" + (number + 1.5))
                .build());

        assertThat(read.at("D4")).as("findings %s", read.findings).startsWith(expected + " ");
    }
}
