package vn.tiendo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.tiendo.model.Argument;
import vn.tiendo.model.CellRole;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;
import vn.tiendo.model.RowNote;
import vn.tiendo.workbook.CellKind;
import vn.tiendo.workbook.CellStyle;

/** Whole small sheets of the shapes that real workbooks have. */
class TablesTest {

    @Test
    void aPhraseBrokenOverRowsIsOnePhrase() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "22. Vốn đầu tư thực hiện từ nguồn ngân sách Nhà nước",
                        "||Tỷ đồng",
                        "|Thực hiện|6 tháng năm",
                        "|tháng 5|2021 so với",
                        "|năm| kế hoạch",
                        "|2021|năm 2021 (%)",
                        "",
                        "TỔNG SỐ|34279.7|36.8",
                        "Trung ương|5904.3|35.1")
                .build());

        assertThat(read.at("B8")).isEqualTo("actual@2021-05 tỷ đồng 34279.7");
        assertThat(read.at("C8")).isEqualTo("pct_of_plan@2021-H1 % 36.8");
    }

    @Test
    void columnsThatNothingTellsApartAreNoFigures() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Tổng mức bán lẻ các năm 2018 - 2020 (Tỷ đồng)",
                        "|6 tháng đầu năm|>|>",
                        "|2018|22019|2020",
                        "Tổng số|120|130|125",
                        "Dịch vụ|20|30|25")
                .build());

        assertThat(read.figures).isEmpty();
        assertThat(read.findings).extracting(finding -> finding.code()).contains(FindingCode.HEADER_NOT_UNDERSTOOD);
    }

    @Test
    void aRowWithANumberInWordsIsNoHeading() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Chỉ tiêu chủ yếu",
                        "STT|Chỉ tiêu|Đơn vị tính|Kế hoạch năm 2021|Ước thực hiện 6 tháng đầu năm 2021",
                        "1|Tỷ lệ lao động qua đào tạo|%|71|70.5",
                        "2|Tỷ lệ hộ nghèo|%|5|5.5",
                        "3|Số xã đạt chuẩn nông thôn mới|xã|bảy",
                        "4|Số ca dương tính|trường hợp||4")
                .build());

        assertThat(read.at("D5")).isEqualTo("target@2021 xã 7");
        assertThat(read.findings).isEmpty();
        Recognised withoutLabel = Recognised.of(Recognised.sheet(
                        "Chỉ tiêu chủ yếu",
                        "STT|Chỉ tiêu|Đơn vị tính|Kế hoạch năm 2021|Ước thực hiện 6 tháng đầu năm 2021",
                        "1|Tỷ lệ lao động qua đào tạo|%|71|70.5",
                        "2|Tỷ lệ hộ nghèo|%|5|5.5",
                        "3||xã|bảy",
                        "4|Số ca dương tính|trường hợp||4")
                .other(4, 1, CellKind.INVALID, Double.NaN, "38", CellStyle.PLAIN)
                .build());
        assertThat(withoutLabel.findings)
                .extracting(finding -> finding.code())
                .containsExactly(FindingCode.NUMBERS_OUTSIDE_TABLES);
        assertThat(read.at("E6")).isEqualTo("actual@2021-H1 trường hợp 4");
    }

    @Test
    void anEstimateOfAYearIsAHeadingAndNoNumber() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Sản lượng (Tấn)",
                        "Chỉ tiêu|Kế hoạch năm 2021|6 tháng đầu năm|>",
                        "||Thực hiện 2020|Ước 2021",
                        "Lúa|90|41.5|42.5",
                        "Ngô|80|31.5|32.5")
                .build());

        assertThat(read.at("C4")).isEqualTo("actual@2020-H1 tấn 41.5");
        assertThat(read.at("D4")).isEqualTo("actual@2021-H1 tấn 42.5");
        assertThat(read.findings).isEmpty();
    }

    @Test
    void aHeadingTypedOverItsFirstColumnOnlyReachesItsNeighbours() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Sản xuất năm 2021",
                        "",
                        "|Kế hoạch (Tấn)||Thực hiện 6 tháng (Tấn)|",
                        "|Cả năm|Quý I|Tổng số|Lúa",
                        "Huyện A|100|20|50|30",
                        "Huyện B|200|40|90|60")
                .build());

        assertThat(read.at("C5")).isEqualTo("target@2021-Q1 tấn 20");
        assertThat(read.at("E5")).isEqualTo("actual@2021-H1 tấn 30");
    }

    @Test
    void twoUnitsAtTheCornerGoToQuantityAndValue() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "27. Hàng hóa xuất khẩu",
                        "||||Nghìn tấn; Triệu USD",
                        "|Ước tính tháng 6 năm 2021|>|6 tháng năm 2021 so với cùng kỳ năm trước (%)|>",
                        "|Lượng|Trị giá|Lượng|Trị giá",
                        "Cà phê|130|240|88.5|101.7",
                        "Gạo|500|270|90.1|99.3")
                .build());

        assertThat(read.at("B5")).isEqualTo("actual@2021-06 nghìn tấn 130");
        assertThat(read.at("C5")).isEqualTo("actual@2021-06 triệu USD 240");
        assertThat(read.at("E5")).isEqualTo("index_same_period@2021-H1 % 101.7");
    }

    @Test
    void basesBesideOneAnotherAreToldApart() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Chỉ số giá tiêu dùng tháng 6 năm 2021",
                        "",
                        "|Tháng 6 năm 2021 so với:|>|>|>",
                        "|Kỳ gốc (2019)|Tháng 6 năm 2020|Tháng 12 năm 2020|Tháng 5 năm 2021",
                        "CHỈ SỐ GIÁ|104.9|102.4|101.6|100.2",
                        "Lạm phát cơ bản||0.9||0.1")
                .build());

        assertThat(read.at("B5")).startsWith("index_base@2021-06");
        assertThat(read.at("C5")).startsWith("index_same_period@2021-06");
        assertThat(read.at("D5")).startsWith("index_base@2021-06");
        assertThat(read.at("E5")).startsWith("index_previous_period@2021-06");
        assertThat(read.at("C6")).isEqualTo("growth_same_period@2021-06 % 0.9");
    }

    @Test
    void aHeaderInMidSheetBeginsANewTableAndContinuedRowsKeepTheirGroup() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Tỷ lệ hộ nghèo",
                        "||Đơn vị tính: %",
                        "||2020|2021",
                        "Tây Nguyên||11|10.1",
                        "|Gia Lai|18.4|16.9",
                        "Tỷ lệ hộ nghèo (tiếp theo)",
                        "||2020|2021",
                        "|Kon Tum|22|20.6")
                .build());

        assertThat(read.at("D8")).isEqualTo("actual@2021 % 20.6");
        assertThat(read.path(8)).isEqualTo("Tây Nguyên > Kon Tum");
    }

    @Test
    void periodsMayStandInTheRows() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Tỷ lệ thất nghiệp",
                        "||%",
                        "|Thành thị|Nông thôn",
                        "Tỷ lệ thất nghiệp",
                        "Quý I năm 2021|3.2|1.9",
                        "Quý II năm 2021|3.4|2.2")
                .build());

        assertThat(read.at("B5")).isEqualTo("actual@2021-Q1 % 3.2");
        assertThat(read.at("C6")).isEqualTo("actual@2021-Q2 % 2.2");
    }

    @Test
    void yearsMayStandInTheRows() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Dân số trung bình",
                        "Năm|Tổng số (Nghìn người)|Thành thị (Nghìn người)",
                        "2019|1300.1|400.5",
                        "2020|1307.9|411.2")
                .build());

        assertThat(read.at("B4")).isEqualTo("actual@2020 nghìn người 1307.9");
    }

    @Test
    void aYearAboveTheHalvesGoesWithThem() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Giải ngân vốn đầu tư công",
                        "||||Tỷ đồng",
                        "|Năm 2019|>|Năm 2020|>",
                        "|6 tháng|Cả năm|6 tháng|Cả năm",
                        "TỔNG SỐ|10.5|30.1|12.5|33.7")
                .build());

        assertThat(read.at("D5")).isEqualTo("actual@2020-H1 tỷ đồng 12.5");
        assertThat(read.at("C5")).isEqualTo("actual@2019 tỷ đồng 30.1");
    }

    @Test
    void textNumbersAreReadByTheSeparatorOfTheirColumn() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Thu ngân sách năm 2021 (Tỷ đồng)",
                        "|Kế hoạch|Thực hiện 6 tháng|Ước tháng 6",
                        "Thu nội địa||1,943.5|",
                        "Thu khác|12,5|20.1|")
                .text(2, 1, "7.325", CellStyle.PLAIN)
                .text(2, 3, "3.001", CellStyle.PLAIN)
                .text(3, 3, "4.002", CellStyle.PLAIN)
                .build());

        assertThat(read.at("B3")).isEqualTo("target@2021 tỷ đồng 7325");
        assertThat(read.at("C3")).isEqualTo("actual@2021-H1 tỷ đồng 1943.5");
        assertThat(read.at("D3")).isEqualTo("nothing");
        assertThat(read.findings).extracting(finding -> finding.code()).containsExactly(FindingCode.AMBIGUOUS_NUMBER);
    }

    @Test
    void qualifiersRangesAndThresholdsKeepTheirEnds() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Chỉ tiêu chủ yếu năm 2021",
                        "Chỉ tiêu|Đơn vị tính|Kế hoạch",
                        "Xuất khẩu|tỷ USD|hơn 28",
                        "Tăng trưởng|%|6,6–6,8",
                        "Thất nghiệp|%|dưới 4",
                        "Che phủ rừng|%|từ 46% trở lên",
                        "Xã nông thôn mới|xã|bảy xã",
                        "GRDP bình quân|triệu đồng|98")
                .build());

        assertThat(read.figures)
                .extracting(figure -> figure.qualifier() + " "
                        + figure.bounds().low().map(Object::toString).orElse("-") + ".."
                        + figure.bounds().high().map(Object::toString).orElse("-") + " " + figure.value())
                .containsExactly("hơn 28..- 28", " 6.6..6.8 6.6", "dưới -..4 4", "từ 46..- 46", " -..- 7", " -..- 98");
    }

    @Test
    void noteColumnsGoWithTheRowAndCodesAreLeftOut() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Tình hình 6 tháng đầu năm 2021",
                        "STT|Mã số|Nội dung|Thực hiện 6 tháng (Tỷ đồng)|Nguyên nhân|Giải pháp",
                        "1|4001|Thu nội địa|20.5|Dịch bệnh|Rà soát nguồn thu",
                        "2|4002|Thu khác|3.5||")
                .build());

        assertThat(read.figures).hasSize(2);
        assertThat(read.figures.get(0).notes())
                .containsExactly(
                        new RowNote("Nguyên nhân", "Dịch bệnh"), new RowNote("Giải pháp", "Rà soát nguồn thu"));
        assertThat(read.figures.get(1).notes()).isEmpty();
    }

    @Test
    void aFormOfZerosGivesNoFiguresButANote() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Biểu mẫu năm 2021", "Chỉ tiêu|KH 2021|TH 2021|So với KH (%)", "A|0|0|0", "B|0|0|0", "C|0|0|0")
                .build());

        assertThat(read.figures).isEmpty();
        assertThat(read.findings).extracting(finding -> finding.code()).containsExactly(FindingCode.FORM_OF_ZEROS);
    }

    @Test
    void hiddenColumnsAndRowsGiveOneNoteEach() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Sản lượng năm 2021 (Tấn)", "|TH 2019|TH 2020|TH 2021", "Lúa|1.5|2.5|3.5", "Ngô|4.5|5.5|6.5")
                .hideColumns(1, 2)
                .hideRow(3)
                .build());

        assertThat(read.figures)
                .extracting(figure -> figure.origin().cell().toString())
                .containsExactly("D3");
        assertThat(read.findings)
                .extracting(finding -> finding.code())
                .containsExactly(FindingCode.HIDDEN_ROWS, FindingCode.HIDDEN_COLUMNS);
    }

    @Test
    void errorsAndFormulasWithoutAResultAreToldOnceForTheTable() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Sản lượng năm 2021 (Tấn)", "|TH 2020|TH 2021", "Lúa|1.5|", "Ngô|2.5|", "Khoai|3.5|7.5")
                .other(2, 2, CellKind.ERROR, Double.NaN, "#REF!", CellStyle.PLAIN)
                .other(3, 2, CellKind.ERROR, Double.NaN, "#DIV/0!", CellStyle.PLAIN)
                .build());

        assertThat(read.figures).hasSize(4);
        assertThat(read.findings).hasSize(1);
        assertThat(read.findings.get(0).cell()).isEqualTo("C3:C4");
        assertThat(read.findings.get(0).arguments()).containsExactly(new Argument.Text("2"));
    }

    @Test
    void aStrayNumberIsNoFigure() {
        Recognised read = Recognised.of(Recognised.sheet("", "", "", "1").build());

        assertThat(read.figures).isEmpty();
        assertThat(read.findings)
                .extracting(finding -> finding.code())
                .containsExactly(FindingCode.NUMBERS_OUTSIDE_TABLES);
    }

    @Test
    void changesInMembersAreNoPercentages() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Kiểm tra, giám sát 6 tháng đầu năm 2021",
                        "TT|Nội dung|Đơn vị tính|6 tháng đầu năm 2021|Tăng (+), giảm (-) so với cùng kỳ năm 2020",
                        "1|Kiểm tra tổ chức đảng|tổ chức đảng|450|230",
                        "2|Kiểm tra đảng viên|đảng viên|206|124")
                .build());

        assertThat(read.at("E3")).isEqualTo("change@2021-H1 tổ chức đảng 230");
    }

    @Test
    void theAreaIsTheRowsOrTheTitles() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Giải ngân của tỉnh Thái Nguyên năm 2021 (Tỷ đồng)",
                        "|Kế hoạch|Thực hiện 6 tháng",
                        "Thu nội địa|10.5|5.5",
                        "Cao Bằng|8.5|4.5")
                .build());

        assertThat(read.figures)
                .extracting(Figure::area)
                .containsExactly("Thái Nguyên", "Thái Nguyên", "Cao Bằng", "Cao Bằng");
    }

    @Test
    void aSheetWithoutAYearWaitsForTheBook() {
        Recognised read = Recognised.of(
                Recognised.sheet("Sản lượng (Tấn)", "|Kế hoạch|Thực hiện 6 tháng", "Lúa|10.5|5.5")
                        .build(),
                Recognised.sheet("Thu ngân sách 6 tháng đầu năm 2021 (Tỷ đồng)", "|Dự toán năm", "Thu|10.5")
                        .build());

        assertThat(read.figures)
                .extracting(figure -> figure.period().map(Period::code).orElse("?"))
                .containsExactly("2021", "2021", "2021-H1");
    }

    @Test
    void aColumnNobodyUnderstandsIsAFindingAndNoFigure() {
        Recognised read =
                Recognised.of(Recognised.sheet("Sản lượng", "|Năm 2021 (Tấn)|Hệ số k", "Lúa|10.5|0.3", "Ngô|20.5|0.4")
                        .build());

        assertThat(read.figures)
                .extracting(figure -> figure.origin().cell().column())
                .containsOnly(1);
        assertThat(read.findings).extracting(finding -> finding.code()).containsExactly(FindingCode.PERIOD_UNKNOWN);
    }

    @Test
    void aCorrectionHoldsForLaterBooksOfTheSameForm() {
        List<TableLayout> layouts = Recognised.of(form(2021)).layouts;
        String form = layouts.get(0).fingerprint();
        Corrections corrections = (fingerprint, column) -> fingerprint.equals(form) && column == 2
                ? Optional.of(new Correction(
                        Optional.of(CellRole.FIGURE),
                        Optional.of(Measure.TARGET),
                        Optional.of(Period.year(2021)),
                        OptionalInt.of(2021),
                        OptionalInt.empty(),
                        ""))
                : Optional.empty();
        Recognised read = new Recognised();
        BookRecogniser book =
                new BookRecogniser(Recognised.VOCABULARY, vn.tiendo.reference.Areas.load(), corrections, read);
        book.accept(form(2022));
        book.finish();

        assertThat(read.at("C3")).isEqualTo("target@2022  0.3");
    }

    private static vn.tiendo.workbook.Grid form(int year) {
        return Recognised.sheet("Sản lượng", "|Năm " + year + " (Tấn)|Hệ số k", "Lúa|10.5|0.3", "Ngô|20.5|0.4")
                .build();
    }

    @Test
    void aHeadingOverAllColumnsReplacesTheOneAtTheFirstBlock() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Lúa đông xuân phân theo huyện",
                        "|2013|2014|Sơ bộ 2015",
                        "|Diện tích (Ha) - Planted area (Ha)|>|>",
                        "Huyện A|100|110|120",
                        "Huyện B|200|210|220",
                        "|Năng suất (Tạ/ha) - Yield (Quintal/ha)|>|>",
                        "Huyện A|60.5|61.5|62.5",
                        "Huyện B|58.5|59.5|60.5",
                        "|Sản lượng (Tấn) - Production (Ton)|>|>",
                        "Huyện A|605|676.5|750",
                        "Huyện B|1170|1249.5|1331")
                .build());

        assertThat(read.at("B4")).isEqualTo("actual@2013 ha 100");
        assertThat(read.at("C8")).isEqualTo("actual@2014 tạ/ha 59.5");
        assertThat(read.at("D10")).isEqualTo("actual@2015 tấn 750");
    }

    @Test
    void aTitleInTwoLanguagesSaysIndexOnceAndUnitsTwiceAreOne() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Chỉ số phát triển công nghiệp theo giá so sánh 2010 (Năm trước = 100)",
                        "Index of industry at constant 2010 prices (Previous year = 100)",
                        "||%",
                        "|2012|Sơ bộ Prel. 2015",
                        "Nhà nước - State|110.3|98.3",
                        "Tập thể - Collective|112.7|104.1",
                        "Cá thể - Household|115.2|104.7")
                .build());
        Recognised products = Recognised.of(Recognised.sheet(
                        "Sản phẩm chủ yếu - Main products",
                        "|Đơn vị tính|2012|2013",
                        "Gạo - Rice|Nghìn tấn - Thous. tons|1347|1503",
                        "Kẹo - Sweets|Nghìn gói lớn - Thous. bags|13|15")
                .build());

        assertThat(read.at("B5")).isEqualTo("index_same_period@2012 % 110.3");
        assertThat(read.at("C5")).isEqualTo("index_same_period@2015 % 98.3");
        assertThat(products.at("C3")).isEqualTo("actual@2012 nghìn tấn 1347");
        assertThat(products.at("C4")).isEqualTo("actual@2012 nghìn gói lớn 13");
    }

    @Test
    void wholeNumbersRightOfAPercentageArePartsOfWhatItIsComputedFrom() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Kết nạp đảng viên 6 tháng đầu năm 2017",
                        "Đảng bộ|Chỉ tiêu năm 2017|Kết nạp 6 tháng đầu năm 2017|Đạt % chỉ tiêu|Trong đó|>",
                        "||||Nữ|Đoàn viên",
                        "Đảng bộ A|420|127|30.2|51|91",
                        "Đảng bộ B|110|40|36.4|21|32",
                        "Đảng bộ C|240|126|52.5|65|76")
                .build());

        assertThat(read.at("D4")).isEqualTo("pct_of_plan@2017-H1 % 30.2");
        assertThat(read.at("E4")).isEqualTo("actual@2017-H1  51");
    }

    @Test
    void aHeadingOverAColumnOfFootnoteMarksIsThatOfTheNumbersRightOfIt() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "DỰ TOÁN CHI NGÂN SÁCH NĂM 2017",
                        "|||||Đơn vị: tỷ đồng",
                        "Chỉ tiêu|Dự toán|Chia ra",
                        "|năm 2017|NSTW||NSĐP",
                        "Tổng chi|1390480|(1)|707780|(2)|682700",
                        "Chi đầu tư|357150||179700||177450",
                        "Chi thường xuyên|896280||404630||491650")
                .build());

        assertThat(read.at("D5")).isEqualTo("target@2017 tỷ đồng 707780");
        assertThat(read.at("F7")).isEqualTo("target@2017 tỷ đồng 491650");
    }

    @Test
    void headingsOfTimesMayBeBrokenBetweenNumberAndWord() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Vốn đầu tư tháng 10 và 10 tháng năm 2008",
                        "",
                        "|Thực hiện (Tỷ đồng)|>|So với kế hoạch",
                        "|Ước tính|Cộng dồn|năm 2008 (%)",
                        "|tháng 10|10 tháng|Tháng|10",
                        "|năm 2008|năm 2008|10|tháng",
                        "Tổng số|10130|100039.5|7.8|77.3",
                        "Trung ương|3310|33241.8|8|79.9",
                        "Địa phương|6820|66797.7|7.8|76.1")
                .build());

        assertThat(read.at("B7")).isEqualTo("actual@2008-10 tỷ đồng 10130");
        assertThat(read.at("C7")).isEqualTo("actual@2008-10M tỷ đồng 100039.5");
        assertThat(read.at("D7")).startsWith("pct_of_plan@2008-10 ");
        assertThat(read.at("E7")).startsWith("pct_of_plan@2008-10M ");
    }

    @Test
    void aQuotientBelowSoSanhSaysWhatIsCompared() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Thu ngân sách các huyện",
                        "|||||triệu đồng",
                        "Huyện|Năm 2008|>|Năm 2009|>|So sánh năm 2009 (%)|>",
                        "|Kế hoạch|Thực hiện|Kế hoạch|Thực hiện|TH/KH|TH 2009/TH 2008",
                        "A|213300|231393|253116|267831|105.8|115.7",
                        "B|78200|82610|92866|103722|111.7|125.6",
                        "C|14100|15980|17437|17666|101.3|110.6")
                .build());

        assertThat(read.at("F5")).isEqualTo("pct_of_plan@2009 % 105.8");
        assertThat(read.at("G5")).isEqualTo("index_same_period@2009 % 115.7");
    }

    @Test
    void theYearOfABaseInBracketsIsNoNumberWhereverItStands() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Chỉ số giá tiêu dùng tháng 6 năm 2009",
                        "|||%",
                        "|Chỉ số giá 6 tháng|Tháng 6 năm 2009 so với:|>",
                        "|năm 2009 so với|Kỳ gốc|Tháng 6",
                        "|cùng kỳ năm 2008|(2005)|năm 2008",
                        "Chỉ số giá tiêu dùng|110.27|149.99|103.94",
                        "Hàng ăn|114.81|176.09|103.39")
                .build());

        assertThat(read.at("B6")).isEqualTo("index_same_period@2009-H1 % 110.27");
        assertThat(read.at("C6")).isEqualTo("index_base@2009-06 % 149.99");
        assertThat(read.at("D6")).isEqualTo("index_same_period@2009-06 % 103.94");
    }

    @Test
    void columnNumbersOutOfOrderAreNoLabels() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "DỰ TOÁN CHI NĂM 2013",
                        "|||Đơn vị: triệu đồng",
                        "STT|Đơn vị|Chi đầu tư|Tổng số|Chi thường xuyên",
                        "A|B|2|1=2+3|3",
                        "1|Bộ A|50|150|100",
                        "2|Bộ B|60|220|160")
                .build());

        assertThat(read.path(5)).isEqualTo("Bộ A");
        assertThat(read.at("D6")).isEqualTo("target@2013 triệu đồng 220");
    }

    @Test
    void aPhraseInCapitalsThatGoesOnBelowIsNoHeadingOfItsNeighbour() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "DỰ TOÁN NĂM 2013 CỦA TỪNG TỈNH",
                        "||||Đơn vị: triệu đồng",
                        "||TỶ LỆ (%)|",
                        "TỈNH|TỔNG THU|PHÂN CHIA|BỔ SUNG",
                        "|TRÊN ĐỊA BÀN|NGUỒN THU|CÓ MỤC TIÊU",
                        "Nam Định|2115000|100|513000",
                        "Thái Bình|3115000|100|613000",
                        "Hà Nam|1115000|90|413000")
                .build());

        assertThat(read.at("C6")).isEqualTo("share@2013 % 100");
        assertThat(read.at("D6")).isEqualTo("target@2013 triệu đồng 513000");
    }

    @Test
    void blocksOfAYearbookKeepTheirColumnsAndSayWhatTheyHold() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Dân số trung bình - Average population",
                        "|Tổng số - Total|Nam - Male|Nữ - Female",
                        "|Người - Person|>|>",
                        "2016|1227378|601234|626144",
                        "2017|1239212|607999|631213",
                        "Sơ bộ - Prel. 2018|1255070|616220|638850",
                        "|Tốc độ tăng (%) - Growth rate (%)|>|>",
                        "2016|0.98|0.97|0.99",
                        "2017|0.96|1.13|0.81",
                        "Sơ bộ - Prel. 2018|1.28|1.35|1.21")
                .build());

        assertThat(read.at("C4")).isEqualTo("actual@2016 người 601234");
        assertThat(read.at("C9")).isEqualTo("growth_same_period@2017 % 1.13");
        assertThat(read.figures.get(read.figures.size() - 1).columnHeader()).contains("Nữ - Female");
    }

    @Test
    void aComparisonRightOfTheFirstMonthsOfAYearIsOfThem() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Điện thương phẩm các tháng năm 2020",
                        "|||triệu kWh",
                        "|Quý I|Tháng 4|Lũy kế 4 tháng|So với cùng kỳ (%)",
                        "Thành phố A|361.1|125.3|486.4|108.6",
                        "Thành phố B|182.1|63.3|245.4|104.6")
                .build());

        assertThat(read.at("E4")).isEqualTo("index_same_period@2020-4M % 108.6");
    }

    @Test
    void aPercentageOverYearsIsNoLevelInTheUnitsOfTheRows() {
        Recognised read = Recognised.of(Recognised.sheet(
                        "Một số chỉ tiêu chủ yếu",
                        "Chỉ tiêu|Đơn vị|6T2020|6T2021|BQ 2019-2021 (%)",
                        "Doanh thu bán lẻ|Tỷ đồng|21500|23800|108.8",
                        "Xuất khẩu|Triệu USD|11200|13400|106.6")
                .build());

        assertThat(read.at("D3")).isEqualTo("actual@2021-H1 tỷ đồng 23800");
        assertThat(read.at("E3")).isEqualTo("nothing");
    }
}
