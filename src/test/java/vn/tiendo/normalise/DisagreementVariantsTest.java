package vn.tiendo.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.model.FindingCode.AMBIGUOUS_WORDING;
import static vn.tiendo.model.FindingCode.BASE_REVISED;
import static vn.tiendo.model.FindingCode.BASE_STRONGLY_REVISED;
import static vn.tiendo.model.FindingCode.CONFLICTING_FIGURES;
import static vn.tiendo.model.FindingCode.DUPLICATE_FIGURE;
import static vn.tiendo.model.FindingCode.GROWTH_OUTSIDE_PARTS;
import static vn.tiendo.model.FindingCode.IMPOSSIBLE_DATE;
import static vn.tiendo.model.FindingCode.PARTS_DIFFER_FROM_TOTAL;
import static vn.tiendo.model.FindingCode.PERCENT_MEANS_POINTS;
import static vn.tiendo.model.FindingCode.PLAN_REVISED;
import static vn.tiendo.model.FindingCode.SEVERAL_DENOMINATORS;
import static vn.tiendo.model.FindingCode.STATED_GROWTH_DIFFERS;
import static vn.tiendo.model.FindingCode.STATED_PERCENT_DIFFERS;
import static vn.tiendo.model.FindingCode.VERDICT_DIFFERS;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;

/**
 * Inconsistencies of the same kinds as the real ones, and look-alikes that are none, in other indicators, numbers and
 * wordings. Figures are invented. A false alarm fails as a miss does.
 */
class DisagreementVariantsTest {

    private static final String HERE = "tỉnh Phú Thọ";
    private static final String HALF =
            "Chỉ tiêu|Đơn vị tính|Ước thực hiện 6 tháng|So với cùng kỳ (%)|So với kế hoạch năm (%)";

    private static DisagreementCase told(String id, Set<FindingCode> codes, TypedBook... books) {
        return new DisagreementCase(id, List.of(books), codes, outcome -> true);
    }

    private static DisagreementCase told(String id, FindingCode code, TypedBook... books) {
        return told(id, Set.of(code), books);
    }

    private static DisagreementCase calm(String id, TypedBook... books) {
        return told(id, Set.of(), books);
    }

    private static DisagreementCase with(Predicate<DisagreementCase.Outcome> also, DisagreementCase one) {
        return new DisagreementCase(one.id(), one.books(), one.expected(), also);
    }

    private static TypedBook half(int year, String... rows) {
        return book(year + "-6T.xlsx", "Kết quả thực hiện 6 tháng đầu năm " + year + " " + HERE, HALF, rows);
    }

    private static TypedBook book(String file, String title, String head, String... rows) {
        List<String> all = new ArrayList<>(List.of(title, head));
        all.addAll(List.of(rows));
        return new TypedBook(file, all);
    }

    private static TypedBook planOf2022(String row) {
        return book("kh.xlsx", "Kế hoạch năm 2022 " + HERE, "Chỉ tiêu|Đơn vị tính|Kế hoạch năm 2022", row);
    }

    /** A level and its per cent of a plan that the workbook does not print. */
    private static TypedBook halfShare(String file, int year, String row) {
        String head = "Chỉ tiêu|Đơn vị tính|Thực hiện 6 tháng|So với kế hoạch năm (%)";
        return book(file, "Kết quả 6 tháng đầu năm " + year + " " + HERE, head, row);
    }

    private static TypedBook quarterShare(String file, int year, String row) {
        String head = "Chỉ tiêu|Đơn vị tính|Thực hiện quý I|So với kế hoạch năm (%)";
        return book(file, "Kết quả quý I năm " + year + " " + HERE, head, row);
    }

    private static TypedBook revenueOfTwoAuthorities(String row) {
        String head = "Chỉ tiêu|ĐVT|Dự toán TW giao|Dự toán HĐND tỉnh giao|Ước TH 6 tháng"
                + "|% so DT TW giao|% so DT HĐND giao";
        return book("a.xlsx", "Thu ngân sách 6 tháng đầu năm 2022 " + HERE, head, row);
    }

    /** Level, plan, last year, per cent of plan and growth in one row. */
    private static TypedBook wide(String... rows) {
        return book(
                "2022.xlsx",
                "Tình hình kinh tế - xã hội 6 tháng đầu năm 2022 " + HERE,
                "Chỉ tiêu|ĐVT|Kế hoạch năm 2022|TH 6 tháng 2021|Ước TH 6 tháng 2022|% so KH|% so CK",
                rows);
    }

    static Stream<DisagreementCase> sources() {
        String retail = "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng|tỷ đồng|";
        String title = "6 tháng đầu năm 2022 " + HERE;
        String head = "Chỉ tiêu|Đơn vị tính|Thực hiện 6 tháng";
        return Stream.of(
                with(
                        outcome ->
                                outcome.observations(Measure.ACTUAL).findAny().isEmpty(),
                        told(
                                "two sources, neither responsible",
                                CONFLICTING_FIGURES,
                                book("a.xlsx", "Báo cáo " + title, head, retail + "17.420"),
                                book("b.xlsx", "Tổng hợp " + title, head, retail + "18.105"))),
                with(
                        outcome -> outcome.has(Measure.ACTUAL, "17.420"),
                        told(
                                "the responsible department's own figure counts",
                                BASE_REVISED,
                                new TypedBook(
                                        "a.xlsx",
                                        List.of(
                                                "UBND TỈNH PHÚ THỌ||",
                                                "SỞ CÔNG THƯƠNG||",
                                                "",
                                                "Kết quả " + title,
                                                head,
                                                "Giá trị xuất khẩu|triệu USD|17420")),
                                book("b.xlsx", "Tổng hợp " + title, head, "Giá trị xuất khẩu|triệu USD|17105"))),
                with(
                        outcome -> outcome.has(Measure.ACTUAL, "9480"),
                        told(
                                "official counts before estimate",
                                BASE_REVISED,
                                book(
                                        "uoc.xlsx",
                                        "Báo cáo " + title,
                                        "Chỉ tiêu|Đơn vị tính|Ước thực hiện 6 tháng",
                                        "Thu nội địa|tỷ đồng|9512"),
                                book(
                                        "chinh-thuc.xlsx",
                                        "Báo cáo " + title,
                                        "Chỉ tiêu|Đơn vị tính|Chính thức 6 tháng",
                                        "Thu nội địa|tỷ đồng|9480"))),
                with(
                        outcome -> outcome.observations(Measure.ACTUAL)
                                .allMatch(seen -> seen.sources().size() == 2),
                        told(
                                "equal in other units and digits",
                                DUPLICATE_FIGURE,
                                book("a.xlsx", "Báo cáo " + title, head, "Kim ngạch xuất khẩu|tỷ USD|1,3"),
                                book("b.xlsx", "Tổng hợp " + title, head, "Giá trị xuất khẩu|triệu USD|1312"))),
                with(
                        outcome ->
                                outcome.observations(Measure.ACTUAL).findAny().isEmpty(),
                        told(
                                "twice in one workbook",
                                CONFLICTING_FIGURES,
                                book(
                                        "a.xlsx",
                                        "Báo cáo " + title,
                                        head,
                                        "Trồng rừng tập trung|ha|3420",
                                        "Diện tích rừng trồng mới tập trung|ha|3240"))));
    }

    static Stream<DisagreementCase> bases() {
        String retail = "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng|tỷ đồng|";
        return Stream.of(
                told(
                        "retail revised",
                        BASE_REVISED,
                        half(2021, retail + "16000|4,2|"),
                        half(2022, retail + "17420|12,1|")),
                calm("retail agrees", half(2021, retail + "16000|4,2|"), half(2022, retail + "17420|8,9|")),
                calm("agrees as an index", half(2021, retail + "16000|4,2|"), half(2022, retail + "17420|108,9|")),
                calm("agrees in words", half(2021, retail + "16000|4,2|"), half(2022, retail + "17420|tăng 8,9%|")),
                calm(
                        "agrees as words of an index",
                        half(2021, retail + "16000|4,2|"),
                        half(2022, retail + "17420|bằng 108,88% so với cùng kỳ|")),
                calm("a fall agrees", half(2021, retail + "16000|4,2|"), half(2022, retail + "14560|-9|")),
                calm(
                        "a fall in brackets agrees",
                        half(2021, retail + "16000|4,2|"),
                        half(2022, retail + "14560|(9,0)|")),
                calm(
                        "a fall in words agrees",
                        half(2021, retail + "16000|4,2|"),
                        half(2022, retail + "14560|giảm 9%|")),
                told(
                        "a fall with a revised base",
                        BASE_REVISED,
                        half(2021, retail + "16000|4,2|"),
                        half(2022, retail + "14560|giảm 11%|")),
                told(
                        "exports in another unit",
                        BASE_REVISED,
                        half(2021, "Kim ngạch xuất khẩu|triệu USD|5120|4,2|"),
                        half(2022, "Kim ngạch xuất khẩu|tỷ USD|5,94|19,1|")),
                told(
                        "a base that moved by a tenth",
                        BASE_STRONGLY_REVISED,
                        half(2021, "Thu nội địa|tỷ đồng|3000|4,2|"),
                        half(2022, "Thu nội địa|tỷ đồng|3900|18|")),
                calm(
                        "rounded hard",
                        half(2021, "Kim ngạch xuất khẩu|tỷ USD|5|4,2|"),
                        half(2022, "Kim ngạch xuất khẩu|tỷ USD|5,9|19|")),
                calm("roughly", half(2021, retail + "gần 16.000|4,2|"), half(2022, retail + "trên 17.400|8,5|")),
                calm("several times", half(2021, retail + "6000|4,2|"), half(2022, retail + "13800|gấp 2,3 lần|")));
    }

    static Stream<DisagreementCase> rows() {
        String pork = "Sản lượng thịt hơi xuất chuồng|tấn|";
        return Stream.of(
                calm(
                        "all agrees",
                        wide("Thu nội địa|tỷ đồng|8000|3600|3960|49,5|10", pork + "200000|90000|94500|47,25|5")),
                calm("cut, not rounded", wide("Thu nội địa|tỷ đồng|7000|3600|3960|56,5|10")),
                told(
                        "a typing error in the percentage",
                        STATED_PERCENT_DIFFERS,
                        wide("Thu nội địa|tỷ đồng|8000|3600|3960|45,9|10")),
                told(
                        "a typing error in the growth",
                        STATED_GROWTH_DIFFERS,
                        wide("Thu nội địa|tỷ đồng|8000|3600|3960|49,5|1,0")),
                told(
                        "an index among growths",
                        Set.of(STATED_GROWTH_DIFFERS),
                        wide(
                                "Thu nội địa|tỷ đồng|8000|3600|3960|49,5|10",
                                "Giá trị xuất khẩu|triệu USD|5000|2000|2200|44|10",
                                pork + "200000|90000|94500|47,25|15",
                                "Trồng rừng tập trung|ha|10000|4000|4400|44|10")),
                calm("roughly of a threshold", wide("Giá trị xuất khẩu|tỷ USD|hơn 28|11,8|13,4|47,7|13,5")),
                told(
                        "a plan of another unit",
                        STATED_PERCENT_DIFFERS,
                        wide("Thu nội địa|tỷ đồng|8000|3600|3960|62|10")),
                calm("a fall", wide(pork + "200000|90000|81000|40,5|-10")),
                told("a fall printed as a rise", STATED_GROWTH_DIFFERS, wide(pork + "200000|90000|81000|40,5|10")),
                calm("beyond the plan", wide("Trồng rừng tập trung|ha|4000|3900|4272|106,8|9,5")),
                calm("beyond the plan in words", wide("Trồng rừng tập trung|ha|4000|3900|4272|vượt 6,8% kế hoạch|9,5")),
                calm("without a base", wide("Trồng rừng tập trung|ha|4000||4272|106,8|")),
                calm("from nothing", wide("Trồng rừng tập trung|ha|4000|0|4272|106,8|")));
    }

    static Stream<DisagreementCase> parts() {
        String head = "Chỉ tiêu|Đơn vị tính|Ước thực hiện 6 tháng năm 2022";
        String title = "Một số chỉ tiêu 6 tháng đầu năm 2022 " + HERE;
        return Stream.of(
                calm(
                        "sum within rounding",
                        book(
                                "a.xlsx",
                                title,
                                head,
                                "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng|tỷ đồng|17420,3",
                                " - Bán lẻ hàng hóa|tỷ đồng|14500,1",
                                " - Dịch vụ lưu trú, ăn uống|tỷ đồng|1800,1",
                                " - Du lịch lữ hành|tỷ đồng|20,0",
                                " - Dịch vụ khác|tỷ đồng|1100,0")),
                told(
                        "retail short of its sum",
                        PARTS_DIFFER_FROM_TOTAL,
                        book(
                                "a.xlsx",
                                title,
                                head,
                                "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng|tỷ đồng|18420,3",
                                " - Bán lẻ hàng hóa|tỷ đồng|14500,1",
                                " - Dịch vụ lưu trú, ăn uống|tỷ đồng|1800,1",
                                " - Du lịch lữ hành|tỷ đồng|20,0",
                                " - Dịch vụ khác|tỷ đồng|1100,0")),
                calm(
                        "a partial list",
                        book(
                                "a.xlsx",
                                title,
                                head,
                                "Giá trị xuất khẩu|triệu USD|5200",
                                "Trong đó: Khu vực FDI|triệu USD|4900")),
                told(
                        "revenue of two sources",
                        PARTS_DIFFER_FROM_TOTAL,
                        book(
                                "a.xlsx",
                                title,
                                head,
                                "Tổng thu ngân sách nhà nước trên địa bàn|tỷ đồng|4500",
                                "1. Thu nội địa|tỷ đồng|3600",
                                "2. Thu từ hoạt động xuất nhập khẩu|tỷ đồng|400")),
                told(
                        "agriculture",
                        PARTS_DIFFER_FROM_TOTAL,
                        book(
                                "a.xlsx",
                                title,
                                head,
                                "Giá trị sản xuất nông, lâm nghiệp và thủy sản|tỷ đồng|7525",
                                " - Nông nghiệp|tỷ đồng|6400",
                                " - Lâm nghiệp|tỷ đồng|300",
                                " - Thủy sản|tỷ đồng|250")),
                told(
                        "plans do not add up either",
                        PARTS_DIFFER_FROM_TOTAL,
                        book(
                                "a.xlsx",
                                "Kế hoạch năm 2022 " + HERE,
                                "Chỉ tiêu|Đơn vị tính|Kế hoạch năm 2022",
                                "Tổng thu ngân sách nhà nước trên địa bàn|tỷ đồng|9500",
                                "1. Thu nội địa|tỷ đồng|8600",
                                "2. Thu từ hoạt động xuất nhập khẩu|tỷ đồng|400")),
                told(
                        "growth above all its parts",
                        GROWTH_OUTSIDE_PARTS,
                        book(
                                "a.xlsx",
                                title,
                                "Chỉ tiêu|Tăng so với cùng kỳ (%)",
                                "Tổng thu ngân sách nhà nước trên địa bàn|16,1",
                                "Thu nội địa|12,4",
                                "Thu từ hoạt động xuất nhập khẩu|9,3")),
                told(
                        "trade that only its title names",
                        GROWTH_OUTSIDE_PARTS,
                        book(
                                "a.xlsx",
                                "XUẤT NHẬP KHẨU 6 THÁNG ĐẦU NĂM 2022 " + HERE,
                                "Chỉ tiêu|Đơn vị tính|Ước 6 tháng năm 2022|So với cùng kỳ (%)",
                                "Tổng kim ngạch|triệu USD|500|125,3",
                                "Xuất khẩu|triệu USD|300|122,6",
                                "Nhập khẩu|triệu USD|200|121,9")),
                calm(
                        "trade within its parts",
                        book(
                                "a.xlsx",
                                "XUẤT NHẬP KHẨU 6 THÁNG ĐẦU NĂM 2022 " + HERE,
                                "Chỉ tiêu|Đơn vị tính|Ước 6 tháng năm 2022|So với cùng kỳ (%)",
                                "Tổng kim ngạch|triệu USD|500|122,3",
                                "Xuất khẩu|triệu USD|300|122,6",
                                "Nhập khẩu|triệu USD|200|121,9")),
                told(
                        "an index below all its parts",
                        GROWTH_OUTSIDE_PARTS,
                        book(
                                "a.xlsx",
                                title,
                                "Chỉ tiêu|So với cùng kỳ năm trước (%)",
                                "Giá trị sản xuất nông, lâm nghiệp và thủy sản|101,2",
                                " - Nông nghiệp|103,1",
                                " - Lâm nghiệp|104,9",
                                " - Thủy sản|105,0")),
                calm(
                        "growth at the edge of its parts",
                        book(
                                "a.xlsx",
                                title,
                                "Chỉ tiêu|Tăng so với cùng kỳ (%)",
                                "Tổng thu ngân sách nhà nước trên địa bàn|12,4",
                                "Thu nội địa|12,4",
                                "Thu từ hoạt động xuất nhập khẩu|12,3")));
    }

    static Stream<DisagreementCase> plans() {
        return Stream.of(
                told(
                        "two plans behind two percentages",
                        SEVERAL_DENOMINATORS,
                        quarterShare("q1.xlsx", 2022, "Giá trị xuất khẩu|triệu USD|2500|21"),
                        halfShare("h1.xlsx", 2022, "Giá trị xuất khẩu|triệu USD|5200|48")),
                calm(
                        "one plan behind two percentages",
                        quarterShare("q1.xlsx", 2022, "Giá trị xuất khẩu|triệu USD|2500|22,7"),
                        halfShare("h1.xlsx", 2022, "Giá trị xuất khẩu|triệu USD|5200|47,3")),
                calm(
                        "two years, two plans",
                        halfShare("a.xlsx", 2021, "Giá trị xuất khẩu|triệu USD|2500|40"),
                        halfShare("b.xlsx", 2022, "Giá trị xuất khẩu|triệu USD|5200|48")),
                calm("two authorities", revenueOfTwoAuthorities("Thu nội địa|tỷ đồng|6000|8000|3960|66|49,5")),
                told(
                        "a percentage of the wrong authority's plan",
                        STATED_PERCENT_DIFFERS,
                        revenueOfTwoAuthorities("Thu nội địa|tỷ đồng|6000|8000|3960|49,5|49,5")),
                told(
                        "a percentage that does not fit the plan of another workbook",
                        PLAN_REVISED,
                        planOf2022("Giá trị xuất khẩu|triệu USD|12000"),
                        halfShare("h1.xlsx", 2022, "Giá trị xuất khẩu|triệu USD|5200|48")),
                with(
                        outcome -> outcome.has(Measure.TARGET, "13.000"),
                        told(
                                "a plan adjusted within the year",
                                PLAN_REVISED,
                                planOf2022("Giá trị xuất khẩu|triệu USD|12000"),
                                book(
                                        "dc.xlsx",
                                        "Điều chỉnh một số chỉ tiêu kế hoạch năm 2022 " + HERE,
                                        "Chỉ tiêu|Đơn vị tính|Kế hoạch điều chỉnh năm 2022",
                                        "Giá trị xuất khẩu|triệu USD|13000"))),
                with(
                        outcome -> outcome.has(Measure.TARGET, "13.000"),
                        told(
                                "both versions in one row",
                                PLAN_REVISED,
                                book(
                                        "kh.xlsx",
                                        "Kế hoạch năm 2022 " + HERE,
                                        "Chỉ tiêu|Đơn vị tính|Kế hoạch năm 2022|Kế hoạch năm 2022 điều chỉnh",
                                        "Giá trị xuất khẩu|triệu USD|12000|13000"))));
    }

    static Stream<DisagreementCase> words() {
        String revenue = "Tổng thu ngân sách nhà nước trên địa bàn|tỷ đồng|";
        String exports = "Giá trị xuất khẩu|tỷ USD|5,1|3,2|47";
        return Stream.of(
                told(
                        "times of the plan",
                        AMBIGUOUS_WORDING,
                        half(2022, exports, revenue + "16000|2,1|vượt 1,5 lần kế hoạch")),
                told("rose by times", AMBIGUOUS_WORDING, half(2022, exports, revenue + "16000|tăng 2,5 lần|50")),
                with(
                        outcome -> outcome.has(Measure.GROWTH_SAME_PERIOD, "130")
                                || outcome.has(Measure.INDEX_SAME_PERIOD, "230"),
                        calm("times as much", half(2022, exports, revenue + "16000|gấp 2,3 lần|50"))),
                with(
                        outcome -> outcome.has(Measure.PCT_OF_PLAN, "220"),
                        calm("times the plan", half(2022, exports, revenue + "16000|2,1|gấp 2,2 lần kế hoạch"))),
                with(
                        outcome -> outcome.has(Measure.PCT_OF_PLAN, "106.8"),
                        calm("beyond the plan", half(2022, exports, revenue + "16000|2,1|vượt 6,8% kế hoạch"))),
                with(
                        outcome -> outcome.has(Measure.INDEX_SAME_PERIOD, "145.2")
                                || outcome.has(Measure.GROWTH_SAME_PERIOD, "45.2"),
                        calm(
                                "equal to so many per cent",
                                half(2022, exports, revenue + "16000|bằng 145,2% so với cùng kỳ|50"))),
                with(
                        outcome -> outcome.has(Measure.INDEX_SAME_PERIOD, "88.5")
                                || outcome.has(Measure.GROWTH_SAME_PERIOD, "-11.5"),
                        calm("equal to less", half(2022, exports, revenue + "16000|bằng 88,5% cùng kỳ|50"))),
                told(
                        "a rate that grew by per cent",
                        PERCENT_MEANS_POINTS,
                        half(2022, "Tỷ lệ bao phủ bảo hiểm y tế|%|92,5|tăng 1,3%|")),
                with(
                        outcome -> outcome.observations(Measure.TARGET)
                                .anyMatch(seen -> seen.indicator().equals("poverty-reduction")),
                        told(
                                "poverty to fall by per cent",
                                PERCENT_MEANS_POINTS,
                                planOf2022("Giảm tỷ lệ hộ nghèo|%|1,2"))));
    }

    static Stream<DisagreementCase> dates() {
        return Stream.of(
                        "30/2/2022",
                        "31/4/2022",
                        "31/9/2022",
                        "31/11/2022",
                        "29/2/2022",
                        "32/1/2022",
                        "15/13/2022",
                        "00/6/2022")
                .map(day -> told("until " + day, IMPOSSIBLE_DATE, dated(day)));
    }

    static Stream<DisagreementCase> realDates() {
        return Stream.of("30/6/2022", "29/2/2020", "31/12/2022", "31/8/2022", "30/06/2022")
                .map(day -> calm("until " + day, dated(day)));
    }

    private static TypedBook dated(String day) {
        String year = day.substring(day.length() - 4);
        return book(
                "a.xlsx",
                "Giải ngân vốn đầu tư công đến ngày " + day + " " + HERE,
                "Chỉ tiêu|Đơn vị tính|Kế hoạch năm " + year + "|Giải ngân đến " + day,
                "Giải ngân vốn đầu tư công|tỷ đồng|4000|1200");
    }

    static Stream<DisagreementCase> verdicts() {
        return Stream.of(
                calm("exceeded", year("Giá trị xuất khẩu|triệu USD|12000|12500|Vượt")),
                calm("met", year("Giá trị xuất khẩu|triệu USD|12000|12000|Đạt")),
                calm("missed", year("Giá trị xuất khẩu|triệu USD|12000|11900|Không đạt")),
                calm("met and exceeded in one word", year("Giá trị xuất khẩu|triệu USD|12000|12500|Đạt và vượt")),
                told("missed but called met", VERDICT_DIFFERS, year("Giá trị xuất khẩu|triệu USD|12000|11995|Đạt")),
                told(
                        "met but called missed",
                        VERDICT_DIFFERS,
                        year("Giá trị xuất khẩu|triệu USD|12000|12010|Chưa đạt")),
                calm("lower is better, exceeded", year("Tốc độ tăng CPI bình quân|%|Khoảng 4|2,79|Vượt")),
                calm("below a ceiling is met", year("Tỷ lệ thất nghiệp khu vực thành thị|%|Dưới 4|3,1|Đạt")),
                calm("below a ceiling is exceeded too", year("Tỷ lệ thất nghiệp khu vực thành thị|%|Dưới 4|3,1|Vượt")),
                told(
                        "above a ceiling called met",
                        VERDICT_DIFFERS,
                        year("Tỷ lệ thất nghiệp khu vực thành thị|%|Dưới 4|4,3|Đạt")),
                calm("within a range", year("Tốc độ tăng trưởng kinh tế (GRDP)|%|6,6-6,8|6,7|Đạt")),
                told(
                        "within a range called exceeded",
                        VERDICT_DIFFERS,
                        year("Tốc độ tăng trưởng kinh tế (GRDP)|%|6,6-6,8|6,7|Vượt")),
                calm("above a range", year("Tốc độ tăng trưởng kinh tế (GRDP)|%|6,6 - 6,8|7,02|Vượt")),
                calm("a floor", year("Tỷ lệ che phủ rừng|%|từ 46% trở lên|46,2|Đạt")),
                calm("a floor exceeded", year("Tỷ lệ che phủ rừng|%|trên 45|46,2|Vượt")));
    }

    private static TypedBook year(String... rows) {
        return book(
                "nam.xlsx",
                "Kết quả thực hiện các chỉ tiêu năm 2022 " + HERE,
                "Chỉ tiêu|Đơn vị tính|Kế hoạch năm 2022|Thực hiện năm 2022|Đánh giá",
                rows);
    }

    static Stream<DisagreementCase> ranges() {
        return Stream.of(
                bounds("6,6-6,8", "6.6", "6.8"),
                bounds("6,5 – 7", "6.5", "7"),
                bounds("từ 6,5 đến 7", "6.5", "7"),
                bounds("33 - 34", "33", "34"),
                bounds("Dưới 4", "", "4"),
                bounds("< 4", "", "4"),
                bounds("không quá 4", "", "4"),
                bounds("tối đa 4", "", "4"),
                bounds("≤ 4", "", "4"),
                bounds("từ 46% trở lên", "46", ""),
                bounds("trên 46", "46", ""),
                bounds("hơn 46", "46", ""),
                bounds("ít nhất 46", "46", ""),
                bounds("tối thiểu 46", "46", ""),
                bounds("≥ 46", "46", ""),
                bounds("> 46", "46", ""),
                bounds("46 trở lên", "46", ""));
    }

    private static DisagreementCase bounds(String printed, String low, String high) {
        return with(
                outcome -> outcome.observations(Measure.TARGET)
                        .map(Observation::bounds)
                        .anyMatch(bounds -> text(bounds.low()).equals(low)
                                && text(bounds.high()).equals(high)),
                calm("plan " + printed, year("Tỷ lệ lao động qua đào tạo|%|" + printed + "||")));
    }

    private static String text(java.util.Optional<java.math.BigDecimal> bound) {
        return bound.map(value -> value.stripTrailingZeros().toPlainString()).orElse("");
    }

    static Stream<DisagreementCase> all() {
        return Stream.of(
                        sources(),
                        bases(),
                        rows(),
                        parts(),
                        plans(),
                        words(),
                        dates(),
                        realDates(),
                        verdicts(),
                        ranges())
                .flatMap(group -> group);
    }

    @ParameterizedTest
    @MethodSource("all")
    void isToldAndNothingElse(DisagreementCase one) {
        DisagreementCase.Outcome outcome = one.read();

        assertThat(outcome.codes())
                .as("%s", outcome.normalised().observations())
                .containsExactlyInAnyOrderElementsOf(one.expected());
        assertThat(one.also().test(outcome))
                .as("%s", outcome.normalised().observations())
                .isTrue();
    }
}
