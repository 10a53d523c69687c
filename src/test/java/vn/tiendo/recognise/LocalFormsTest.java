package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tiendo.model.Figure;
import vn.tiendo.workbook.CellStyle;
import vn.tiendo.workbook.GridBuilder;

/** Forms of provincial offices, departments and districts that say less than the national books, or say it elsewhere. */
class LocalFormsTest {

    @Test
    void groupHeadingsWithoutMergesReachOverTheirColumns() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "26. Xuất khẩu",
                        "|||Nghìn tấn; Triệu USD",
                        "|Ước tính||6 tháng năm 2021|",
                        "|tháng 6||so với cùng kỳ|",
                        "|năm 2021||năm trước (%)|",
                        "|Lượng|Trị giá|Lượng|Trị giá",
                        "Gạo|500|270|90.1|99.3",
                        "Cà phê|130|240|88.5|101.7")
                .build());

        assertThat(read.at("C7")).isEqualTo("actual@2021-06 triệu USD 270");
        assertThat(read.at("E7")).isEqualTo("index_same_period@2021-H1 % 99.3");
    }

    @Test
    void aHeadingOverAllColumnsGoesOnWithTheColumnsAboveIt() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "45. Một số chỉ tiêu lao động",
                        "|Quý I năm 2021|Quý II năm 2021",
                        "|Nghìn người|>",
                        "Lực lượng lao động|51021.7|51066.4",
                        "Nam|27042.3|27078.6",
                        "",
                        "|Cơ cấu - %|>",
                        "Lực lượng lao động|100|100",
                        "Nam|53|53.1")
                .build());

        assertThat(read.at("C5")).isEqualTo("actual@2021-Q2 nghìn người 27078.6");
        assertThat(read.at("C9")).isEqualTo("share@2021-Q2 % 53.1");
    }

    @Test
    void columnsWithoutATitlesPeriodTakeItFromOneAnother() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "2. Thu, chi ngân sách trên địa bàn",
                        "|||||Triệu đồng",
                        "Chỉ tiêu|Dự toán năm 2020|Ước tháng 9|Lũy kế 9 tháng|% so dự toán|% so cùng kỳ",
                        "Tổng thu|10449125|1341258|7923251|75.8|109.9",
                        "Thu nội địa|8878300|1142453|6784114|76.4|109.7",
                        "Thu khác|1570825|198805|1139137|72.5|111.2")
                .build());

        assertThat(read.at("C4")).isEqualTo("actual@2020-09 triệu đồng 1341258");
        assertThat(read.at("D4")).isEqualTo("actual@2020-9M triệu đồng 7923251");
        assertThat(read.at("E4")).isEqualTo("pct_of_plan@2020-9M % 75.8");
        assertThat(read.at("F4")).isEqualTo("index_same_period@2020-9M % 109.9");
    }

    @Test
    void aBareComparisonIsWhateverTheColumnsGive() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "KẾT QUẢ CHĂN NUÔI",
                        "Huyện|Tổng đàn trâu (con)|>|>|Dự toán 2022 (con)|Tỷ lệ (%)",
                        "|Thời điểm 01/7/2021|Thời điểm 01/7/2022|So sánh (%)||",
                        "Toàn tỉnh|15728|15782|100.3|20000|78.9",
                        "Huyện A|1344|1446|107.6|1500|96.4",
                        "Huyện B|2499|2612|104.5|3000|87.1",
                        "Huyện C|2591|2555|98.6|2500|102.2")
                .build());

        assertThat(read.at("D4")).isEqualTo("index_same_period@2022-07-01 % 100.3");
        assertThat(read.at("F4")).isEqualTo("pct_of_plan@2022-07-01 % 78.9");
    }

    @Test
    void differencesAreExplainedToo() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "CÂN ĐỐI NGÂN SÁCH NĂM 2020",
                        "|||||Triệu đồng",
                        "Nội dung|Dự toán năm 2019|Ước thực hiện năm 2019|Dự toán năm 2020|So sánh|>",
                        "||||Tuyệt đối|Tương đối (%)",
                        "Tổng nguồn thu|14393898|14330829|15573836|1243007|108.7",
                        "Thu được hưởng|6874456|6778423|7297988|519565|107.7",
                        "Thu bổ sung|7187394|7214866|7907989|693123|109.6")
                .build());

        assertThat(read.at("E5")).isEqualTo("change@2020 triệu đồng 1243007");
        assertThat(read.at("F5")).isEqualTo("other@2020 % 108.7");
    }

    @Test
    void monthsUnderTheRowOfTheirYear() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "KIM NGẠCH XUẤT, NHẬP KHẨU THEO THÁNG",
                        "||Triệu USD",
                        "Thời gian|Xuất khẩu|Nhập khẩu",
                        "Năm 2018|1169.9|943.8",
                        "Tháng 1|93.4|60.4",
                        "Tháng 2|93.8|70.5",
                        "Sơ bộ 2019|1075.2|921.7",
                        "Tháng 1|72.3|76")
                .build());

        assertThat(read.at("B5")).isEqualTo("actual@2018-01 triệu USD 93.4");
        assertThat(read.at("C7")).isEqualTo("actual@2019 triệu USD 921.7");
        assertThat(read.at("C8")).isEqualTo("actual@2019-01 triệu USD 76");
    }

    @Test
    void monthsDownAndYearsAcrossMeetInTheCell() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Tổng mức bán lẻ qua các tháng",
                        "||Tỷ đồng",
                        "|2017|2018",
                        "Tháng 1|2869.2|3357.1",
                        "Quý I|9014.6|9913.2")
                .build());

        assertThat(read.at("C4")).isEqualTo("actual@2018-01 tỷ đồng 3357.1");
        assertThat(read.at("B5")).isEqualTo("actual@2017-Q1 tỷ đồng 9014.6");
    }

    @Test
    void aTitleMaySayWhatAllColumnsAreComparedWith() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Chỉ số sản xuất công nghiệp các tháng năm 2019 so với cùng kỳ năm trước (%)",
                        "Ngành|Tháng 1|Tháng 2|Quý I",
                        "Toàn ngành|98.17|113.98|105.06",
                        "Khai khoáng|94.7|100.72|88.74")
                .build());

        assertThat(read.at("C3")).isEqualTo("index_same_period@2019-02 % 113.98");
        assertThat(read.at("D4")).isEqualTo("index_same_period@2019-Q1 % 88.74");
    }

    @Test
    void partsOfAColumnAreOfItsKind() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "PHÂN BỔ VỐN",
                        "Chỉ tiêu|Dự toán năm 2017 (tỷ đồng)|Trong đó:|>",
                        "||Chi đầu tư phát triển|Chi sự nghiệp",
                        "Nông thôn mới|15231|11000|4231",
                        "Giảm nghèo|6900|5000|1900")
                .build());

        assertThat(read.at("C4")).isEqualTo("target@2017 tỷ đồng 11000");
    }

    @Test
    void numbersAsTextTakeTheirSeparatorsFromTheColumnsBeside() {
        GridBuilder grid = Recognised.sheet(
                "KẾT QUẢ 6 THÁNG ĐẦU NĂM 2022",
                "Chỉ tiêu|ĐVT|KH năm 2022|Ước TH 6 tháng 2022|So với KH (%)",
                "Vốn đầu tư|Tỷ đồng||| 50,2",
                "Thu ngân sách|Tỷ đồng||| 49,7");
        String[][] typed = {{"57.690", "28.959"}, {"18.454", "9.166"}};
        for (int row = 0; row < typed.length; row++) {
            for (int column = 0; column < typed[row].length; column++) {
                grid.text(row + 2, column + 2, typed[row][column], CellStyle.PLAIN);
            }
        }
        Recognised told = Recognised.of(grid.build());
        assertThat(told.at("C3")).isEqualTo("target@2022 tỷ đồng 57690");
        assertThat(told.at("D4")).isEqualTo("actual@2022-H1 tỷ đồng 9166");
    }

    @Test
    void theReportingYearHoldsMonthsAndSums() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "ƯỚC KẾT QUẢ SẢN XUẤT 6 THÁNG NĂM 2018",
                        "Tên chỉ tiêu|DVT|Lũy kế cùng kỳ năm trước|Năm báo cáo|>|>",
                        "|||Kế hoạch|Thực hiện trong tháng|Lũy kế năm báo cáo",
                        "Diện tích|Ha|27205|31390|488|29271",
                        "Sản lượng|Tấn|157245|182062|67440|168601")
                .build());

        assertThat(read.at("D5")).isEqualTo("target@2018 tấn 182062");
        assertThat(read.at("E5")).isEqualTo("actual@2018-06 tấn 67440");
        assertThat(read.at("F5")).isEqualTo("actual@2018-H1 tấn 168601");
    }

    @Test
    void mistypedTonesAreForgiven() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "MỘT SỐ CHỈ TIÊU 6 THÁNG ĐẦU NĂM 2017",
                        "Chỉ tiêu|Đơn vi tính|Thưc hiện 6T/2016|Kế hoach năm 2017|So vơi cùng kỳ (%)",
                        "Số học viên|Người|3957|9058|97.5",
                        "Số phòng học|Phòng|204|438|109.3")
                .build());

        assertThat(read.at("C3")).isEqualTo("actual@2016-H1 người 3957");
        assertThat(read.at("D3")).isEqualTo("target@2017 người 9058");
        assertThat(read.at("E4")).isEqualTo("index_same_period@2017-H1 % 109.3");
    }

    @Test
    void whatIsCountedIsNoUnitWhereTheCornerNamesOne() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "KẾT NẠP ĐẢNG VIÊN 6 THÁNG ĐẦU NĂM 2021",
                        "|||Đơn vị tính: Đảng viên",
                        "Đảng bộ|Tổng số|Trong đó|>",
                        "||Nữ|Doanh nghiệp",
                        "Thành phố A|142|73|9",
                        "Huyện B|96|49|7")
                .build());

        assertThat(read.at("D5")).isEqualTo("actual@2021-H1 đảng viên 9");
    }

    @Test
    void aBookInEnglish() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Gross retail sales of goods and services in June and 6 months of 2021",
                        "||||Bill. dongs",
                        "|Realized|Estimated|Accumulated|6 months 2021",
                        "|in May|June|6 months|compared with",
                        "|2021|2021|2021|same period of 2020 (%)",
                        "TOTAL|353026|367569.8|2246782.1|108.6",
                        "Retail sales|305101.5|319504.9|1959072.5|109.1")
                .build());

        assertThat(read.at("B6")).isEqualTo("actual@2021-05 tỷ đồng 353026");
        assertThat(read.at("D6")).isEqualTo("actual@2021-H1 tỷ đồng 2246782.1");
        assertThat(read.at("E7")).isEqualTo("index_same_period@2021-H1 % 109.1");
    }

    @Test
    void tablesBesideOneAnotherAreReadApart() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "PHƯỜNG A - KẾT QUẢ 6 THÁNG ĐẦU NĂM 2022",
                        "TT|Chỉ tiêu|ĐVT|KH 2022|TH 6T||TT|Tổ dân phố|Số hộ|Hộ nghèo",
                        "1|Thu ngân sách|Triệu đồng|4200|1980||1|Tổ 1|117|5",
                        "2|Kết nạp đảng viên|Đảng viên|12|5||2|Tổ 2|137|4",
                        "||||||3|Tổ 3|239|3")
                .build());

        assertThat(read.at("D3")).isEqualTo("target@2022 triệu đồng 4200");
        assertThat(read.at("I5")).isEqualTo("actual@2022-H1 hộ 239");
        assertThat(read.path(5)).isEqualTo("Tổ 3");
        assertThat(read.figures.stream()
                        .filter(figure -> figure.origin().cell().toString().equals("J3"))
                        .map(Figure::label))
                .containsExactly("Tổ 1");
    }

    @Test
    void remarksBesideATableStayWithIt() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "KẾT QUẢ 6 THÁNG ĐẦU NĂM 2022",
                        "TT|Chỉ tiêu|KH 2022|TH 6T||Nội dung vướng mắc",
                        "1|Thu ngân sách|4200|1980||Chậm giao đất",
                        "2|Chi ngân sách|5200|2980||")
                .build());

        assertThat(read.at("D4")).isEqualTo("actual@2022-H1  2980");
        assertThat(read.figures.get(0).notes()).isNotEmpty();
    }

    @Test
    void aComparisonMayNameBothItsSidesBehindTheWord() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "ƯỚC THỰC HIỆN NĂM 2021 VÀ DỰ TOÁN NĂM 2022",
                        "Nội dung|Ước TH năm 2021|Dự toán năm 2022|So sánh DT 2022 với ước TH 2021 (%)",
                        "Thu nội địa|110|120|109.1",
                        "Thu XNK|55|60|109.1")
                .build());

        assertThat(read.at("B3")).isEqualTo("actual@2021  110");
        assertThat(read.at("D3")).isEqualTo("other@2022 % 109.1");
    }

    @Test
    void aComparisonMayNameItsBaseBelow() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "ƯỚC THỰC HIỆN DỰ TOÁN THU NGÂN SÁCH NHÀ NƯỚC QUÝ I NĂM 2021",
                        "||||Đơn vị: triệu đồng",
                        "NỘI DUNG|DỰ TOÁN NĂM|ƯỚC THỰC HIỆN QUÝ I|SO SÁNH ƯỚC THỰC HIỆN VỚI (%)|>",
                        "|||DỰ TOÁN NĂM|CÙNG KỲ NĂM TRƯỚC",
                        "TỔNG THU|15565000|4200000|27|112",
                        "Thu nội địa|12000000|3300000|27.5|110")
                .build());

        assertThat(read.at("C5")).isEqualTo("actual@2021-Q1 triệu đồng 4200000");
        assertThat(read.at("D5")).isEqualTo("pct_of_plan@2021-Q1 % 27");
        assertThat(read.at("E6")).isEqualTo("index_same_period@2021-Q1 % 110");
    }

    @Test
    void aTitleReportsWhatIsOverAndNotWhatIsPlannedNext() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "NHIỆM VỤ 6 THÁNG ĐẦU NĂM, PHƯƠNG HƯỚNG NHIỆM VỤ 6 THÁNG CUỐI NĂM 2021",
                        "Chỉ tiêu|ĐVT|KH 2021|Thực hiện|Ước cả năm|So với KH (%)",
                        "Thu ngân sách|tỷ đồng|100|45|105|45",
                        "Chi ngân sách|tỷ đồng|120|55|117|45.8")
                .build());

        assertThat(read.at("D3")).isEqualTo("actual@2021-H1 tỷ đồng 45");
        assertThat(read.at("E3")).isEqualTo("forecast@2021 tỷ đồng 105");
        assertThat(read.at("F3")).isEqualTo("pct_of_plan@2021-H1 % 45");
    }

    @Test
    void unitsInTwoLanguagesAreOne() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Tổng sản phẩm trên địa bàn - Gross regional domestic product",
                        "Đơn vị tính: Tỷ đồng - Unit: Bill. dongs",
                        "|2015|2016|Sơ bộ - Prel. 2017",
                        "TỔNG SỐ - TOTAL|100|120|130",
                        "Nông nghiệp - Agriculture|30|32|33")
                .build());

        assertThat(read.at("D4")).isEqualTo("actual@2017 tỷ đồng 130");
    }
}
