package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;

/** What words in cells say, and what nobody can compute with. */
class WordsTest {

    private static Recognised comparisons(String first, String second) {
        return Recognised.of(Recognised.sheet(
                        "Kết quả 6 tháng đầu năm 2021 tỉnh Thái Nguyên",
                        "Chỉ tiêu|Đơn vị tính|Ước thực hiện 6 tháng|So với cùng kỳ (%)|So với kế hoạch năm (%)",
                        "Giá trị xuất khẩu|tỷ USD|13.4|" + first + "|47,7",
                        "Tổng thu ngân sách|tỷ đồng|7325|" + second + "|47")
                .build());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    tăng 8,65                          | growth_same_period 8.65
                    tăng 8,65%                         | growth_same_period 8.65
                    Tăng hơn 3,9%                      | growth_same_period 3.9
                    giảm 17%                           | growth_same_period -17
                    bằng 91% so với cùng kỳ            | growth_same_period -9
                    bằng 221,03                        | index_same_period 221.03
                    bằng 108,65% so với cùng kỳ năm trước | growth_same_period 8.65
                    gấp 2,3 lần                        | index_same_period 230.0
                    tăng gấp 2,3 lần                   | index_same_period 230.0
                    """)
    void aComparisonInWordsIsBroughtIntoTheColumnsForm(String words, String expected) {
        assertThat(comparisons(words, "tăng 13,1").at("D3")).isEqualTo(expected.replace(" ", "@2021-H1 % "));
    }

    @Test
    void besideIndicesItBecomesAnIndex() {
        Recognised read = comparisons("giảm 17%", "113.1");

        assertThat(read.at("D3")).isEqualTo("index_same_period@2021-H1 % 83");
        assertThat(read.at("D4")).isEqualTo("index_same_period@2021-H1 % 113.1");
    }

    @ParameterizedTest
    @CsvSource({
        "vượt 6.8%,106.8",
        "Vượt 12.3% kế hoạch,112.3",
        "bằng 43% kế hoạch,43",
        "gấp 1.2 lần kế hoạch,120.0",
        "hụt 3%,97"
    })
    void againstThePlanExcessIsAddedToIt(String words, String attained) {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Kết quả năm 2020 tỉnh Thái Nguyên",
                        "Chỉ tiêu|Đơn vị tính|Thực hiện năm 2020|So với kế hoạch năm (%)",
                        "Trồng chè|ha|780|" + words,
                        "Trồng rừng|ha|900|101.5")
                .build());

        assertThat(read.at("D3")).isEqualTo("pct_of_plan@2020 % " + attained);
    }

    @Test
    void aDifferenceInThingsIsAChangeInThem() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Kết quả 6 tháng đầu năm 2021 tỉnh Thái Nguyên",
                        "Chỉ tiêu|Đơn vị tính|Ước thực hiện 6 tháng|So với cùng kỳ",
                        "Giá trị xuất khẩu|tỷ USD|13.4|tăng 13,5%",
                        "Kiểm tra tổ chức đảng|tổ chức đảng|450|tăng 230 tổ chức",
                        "Kiểm tra đảng viên|đảng viên|206|giảm 18 đảng viên so với cùng kỳ",
                        "GRDP|%|6.5|tăng 0,24 điểm %")
                .build());

        assertThat(read.at("D3")).isEqualTo("growth_same_period@2021-H1 % 13.5");
        assertThat(read.at("D4")).isEqualTo("change@2021-H1 tổ chức 230");
        assertThat(read.at("D5")).isEqualTo("change@2021-H1 đảng viên -18");
        assertThat(read.at("D6")).isEqualTo("change@2021-H1 điểm % 0.24");
    }

    @Test
    void beyondByTimesIsFlaggedAndNeverComputed() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Kết quả 6 tháng đầu năm 2023 tỉnh Vĩnh Phúc",
                        "Chỉ tiêu|Đơn vị tính|Ước thực hiện 6 tháng|So với kế hoạch năm (%)",
                        "Vốn đầu tư trong nước|tỷ đồng|9000|vượt 2,2 lần kế hoạch năm",
                        "Vốn đầu tư nước ngoài|triệu USD|300|101,5")
                .build());

        assertThat(read.at("D3")).isEqualTo("nothing");
        assertThat(read.at("D4")).isEqualTo("pct_of_plan@2023-H1 % 101.5");
        assertThat(codes(read)).containsExactly(FindingCode.AMBIGUOUS_WORDING);
        assertThat(read.findings.get(0).cell()).isEqualTo("D3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/6/2019", "30-2-2021", "31 tháng 9", "29/2/2021", "ngày 31/11", "31.04.2022"})
    void aDayNoCalendarHasIsFlaggedAndTheFiguresAreRead(String date) {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Giải ngân vốn đầu tư công năm 2019 tỉnh Vĩnh Phúc",
                        "(Số liệu đến " + date + ")",
                        "Chỉ tiêu|Đơn vị tính|Kế hoạch năm 2019|Giải ngân 6 tháng năm 2019",
                        "Vốn ngân sách tỉnh|tỷ đồng|4000|1200")
                .build());

        assertThat(codes(read)).containsExactly(FindingCode.IMPOSSIBLE_DATE);
        assertThat(read.findings.get(0).found()).contains(date.replace("ngày ", ""));
        assertThat(read.at("D4")).isEqualTo("actual@2019-H1 tỷ đồng 1200");
    }

    @Test
    void aHeadingWithSuchADayMeansTheMonthsEnd() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Vốn đầu tư công tỉnh Vĩnh Phúc",
                        "Chỉ tiêu|Đơn vị tính|Kế hoạch năm 2019|Giải ngân đến 31/6/2019",
                        "Vốn ngân sách tỉnh|tỷ đồng|4000|1200")
                .build());

        assertThat(codes(read)).containsExactly(FindingCode.IMPOSSIBLE_DATE);
        assertThat(read.at("D3")).isEqualTo("actual@2019-H1 tỷ đồng 1200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30/6/2019",
                "29/2/2020",
                "1/1-20/6/2021",
                "6/30/2019",
                "Nghị quyết 45/2019/NQ-HĐND",
                "giai đoạn 2021-2025",
                "31/12",
                "quý IV/2021",
                "12 tháng 6 tháng"
            })
    void realDaysAndNumbersOfDocumentsAreNot(String text) {
        assertThat(ImpossibleDates.firstIn("Số liệu đến " + text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tháng 13/2021", "quý V/2021", "quý 5 năm 2020", "2019-06-31"})
    void soAreMonthsAndQuartersThatNoYearHas(String text) {
        assertThat(ImpossibleDates.firstIn(text)).contains(text);
    }

    private static List<FindingCode> codes(Recognised read) {
        return read.findings.stream().map(Finding::code).toList();
    }
}
