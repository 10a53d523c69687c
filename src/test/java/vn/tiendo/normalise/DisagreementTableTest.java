package vn.tiendo.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.SharedFiles;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Period;
import vn.tiendo.model.PlanAuthority;

/**
 * The real inconsistencies and controls of the shared table, each typed into workbooks as an office would and read from
 * the cells on. {@link DisagreementsTest} looks closer at the rules behind them.
 */
class DisagreementTableTest {

    private static final String HEAD_2021 =
            "Chỉ tiêu|Đơn vị tính|Thực hiện 6 tháng|So với cùng kỳ (%)|So với kế hoạch năm (%)";

    /** A book of six months of one year with one row: indicator, unit, value, growth, per cent of plan. */
    private static TypedBook half(int year, String area, String... rows) {
        List<String> all = new ArrayList<>(List.of("Kết quả 6 tháng đầu năm " + year + " " + area, HEAD_2021));
        all.addAll(List.of(rows));
        return new TypedBook(year + "-6T.xlsx", all);
    }

    private static DisagreementCase calm(String id, TypedBook... books) {
        return new DisagreementCase(id, List.of(books), Set.of(), outcome -> true);
    }

    private static DisagreementCase told(
            String id, FindingCode code, Predicate<DisagreementCase.Outcome> also, TypedBook... books) {
        return new DisagreementCase(id, List.of(books), EnumSet.of(code), also);
    }

    static Stream<DisagreementCase> cases() {
        String here = "tỉnh Thái Nguyên";
        String exports = "Giá trị xuất khẩu|tỷ USD|";
        String industry = "Giá trị sản xuất công nghiệp|nghìn tỷ đồng|";
        String revenue = "Tổng thu ngân sách nhà nước trên địa bàn|tỷ đồng|";
        return Stream.of(
                told(
                        "D01",
                        FindingCode.CONFLICTING_FIGURES,
                        outcome -> outcome.observations(Measure.ACTUAL)
                                .noneMatch(seen -> seen.period().equals(Period.half(2022, 1))),
                        new TypedBook(
                                "ubnd.xlsx",
                                half(2022, here, exports + "17,2|32,3|").rows()),
                        new TypedBook(
                                "cuc-thong-ke.xlsx",
                                half(2022, here, exports + "16,84|29,9|").rows())),
                told(
                        "D02",
                        FindingCode.BASE_REVISED,
                        outcome -> outcome.has(Measure.GROWTH_SAME_PERIOD, "29.9"),
                        half(2021, here, exports + "13,4|13,5|"),
                        half(2022, here, exports + "16,84|29,9|")),
                told(
                        "D03",
                        FindingCode.BASE_REVISED,
                        outcome -> true,
                        half(2021, here, industry + "361,7|8,65|"),
                        half(2022, here, industry + "389,1|9,8|")),
                calm(
                        "D04",
                        half(2021, here, "Giá trị sản xuất nông, lâm nghiệp và thủy sản|tỷ đồng|7525|4,4|"),
                        half(2022, here, "Giá trị sản xuất nông, lâm nghiệp và thủy sản|tỷ đồng|7813,1|3,83|")),
                told(
                        "D05",
                        FindingCode.BASE_REVISED,
                        outcome -> outcome.has(Measure.GROWTH_SAME_PERIOD, "-17"),
                        half(2022, here, exports + "17,2|32,3|"),
                        half(2023, here, exports + "14,07|giảm 17%|")),
                told(
                        "D06",
                        FindingCode.BASE_REVISED,
                        outcome -> true,
                        half(2023, here, industry + "405|2,1|"),
                        half(2024, here, industry + "trên 424|6,21|")),
                told(
                        "D07",
                        FindingCode.BASE_STRONGLY_REVISED,
                        outcome -> true,
                        half(2020, "tỉnh Bắc Ninh", "GRDP (giá so sánh 2010)|tỷ đồng|53183|1,2|"),
                        half(2021, "tỉnh Bắc Ninh", "GRDP (giá so sánh 2010)|tỷ đồng|61115|7,45|")),
                told(
                        "D08",
                        FindingCode.SEVERAL_DENOMINATORS,
                        outcome -> true,
                        half(2022, here, revenue + "trên 9.500||xấp xỉ 60"),
                        TypedBook.of(
                                "2022-9T.xlsx",
                                "Kết quả 9 tháng năm 2022 " + here,
                                "Chỉ tiêu|Đơn vị tính|Thực hiện 9 tháng|So với dự toán năm (%)",
                                "Tổng thu ngân sách nhà nước trên địa bàn|nghìn tỷ đồng|trên 13,4|74,7")),
                new DisagreementCase(
                        "D09",
                        List.of(TypedBook.of(
                                "2022-6T.xlsx",
                                "Giải ngân 6 tháng đầu năm 2022 " + here,
                                "Chỉ tiêu|Đơn vị tính|Thực hiện 6 tháng|% so với KH Thủ tướng giao|% so với KH địa phương giao",
                                "Giải ngân vốn đầu tư công|tỷ đồng|2892|49,5|34")),
                        Set.of(),
                        outcome -> outcome.observations(Measure.PCT_OF_PLAN)
                                .map(Observation::authority)
                                .toList()
                                .equals(List.of(PlanAuthority.CENTRAL, PlanAuthority.PROVINCE))),
                calm(
                        "D10",
                        TypedBook.of(
                                "2021.xlsx",
                                "Kết quả thu ngân sách năm 2021 " + here,
                                "Chỉ tiêu|Đơn vị tính|Dự toán HĐND tỉnh giao|Dự toán Bộ Tài chính giao|Thực hiện năm 2021"
                                        + "|% so với dự toán HĐND giao|% so với dự toán Bộ Tài chính giao",
                                revenue + "15600|12245|khoảng 18.000|115|147",
                                "Thu nội địa|tỷ đồng|12549|9509|15310|122|161")),
                told(
                        "D11",
                        FindingCode.PARTS_DIFFER_FROM_TOTAL,
                        outcome -> true,
                        half(
                                2019,
                                here,
                                "Giá trị sản xuất công nghiệp|tỷ đồng|313500|8,0|",
                                " - Công nghiệp Trung ương|tỷ đồng|9306||",
                                " - Công nghiệp địa phương|tỷ đồng|gần 13000||",
                                " - Công nghiệp có vốn đầu tư nước ngoài|tỷ đồng|261600||")),
                new DisagreementCase(
                        "D17",
                        List.of(half(
                                2022,
                                "tỉnh Đồng Nai",
                                revenue + "35440|bằng 91%|64",
                                "Thu nội địa|tỷ đồng|22940||59",
                                "Thu từ hoạt động xuất nhập khẩu|tỷ đồng|12500||76")),
                        Set.of(),
                        outcome -> outcome.has(Measure.GROWTH_SAME_PERIOD, "-9")
                                || outcome.has(Measure.INDEX_SAME_PERIOD, "91")),
                new DisagreementCase(
                        "D18",
                        List.of(TypedBook.of(
                                "2017-6T.xlsx",
                                "Thu ngân sách 6 tháng đầu năm 2017 thành phố Thái Nguyên",
                                HEAD_2021,
                                revenue + "trên 1.270|bằng 221,03% so với cùng kỳ|113")),
                        Set.of(),
                        outcome -> outcome.has(Measure.INDEX_SAME_PERIOD, "221.03")
                                || outcome.has(Measure.GROWTH_SAME_PERIOD, "121.03")),
                told(
                        "D19",
                        FindingCode.AMBIGUOUS_WORDING,
                        outcome -> outcome.observations(Measure.PCT_OF_PLAN).count() == 1,
                        half(
                                2023,
                                "tỉnh Vĩnh Phúc",
                                exports + "5,1|3,2|47",
                                revenue + "16000|2,1|vượt 2,2 lần kế hoạch năm")),
                told(
                        "D22",
                        FindingCode.IMPOSSIBLE_DATE,
                        outcome -> outcome.has(Measure.ACTUAL, "1200"),
                        TypedBook.of(
                                "2019.xlsx",
                                "Giải ngân vốn đầu tư công đến 31/6/2019, tỉnh Vĩnh Phúc",
                                "Chỉ tiêu|Đơn vị tính|Kế hoạch năm 2019|Giải ngân đến 31/6/2019",
                                "Giải ngân vốn đầu tư công|tỷ đồng|4000|1200")),
                told(
                        "D26",
                        FindingCode.VERDICT_DIFFERS,
                        outcome -> outcome.has(Measure.ACTUAL, "1.1"),
                        TypedBook.of(
                                "2019-qh.xlsx",
                                "Kết quả thực hiện các chỉ tiêu năm 2019 của cả nước",
                                "Chỉ tiêu|Đơn vị tính|Kế hoạch năm 2019|Thực hiện năm 2019|Đánh giá",
                                "Mức giảm tỷ lệ hộ nghèo|điểm %|1-1,5|1,1|Vượt")),
                new DisagreementCase(
                        "D27",
                        List.of(TypedBook.of(
                                "2019-qh.xlsx",
                                "Kết quả thực hiện các chỉ tiêu năm 2019 của cả nước",
                                "Chỉ tiêu|Đơn vị tính|Kế hoạch năm 2019|Thực hiện năm 2019",
                                "Tốc độ tăng GDP|%|6,6-6,8|7,02",
                                "Tốc độ tăng CPI bình quân|%|Khoảng 4|2,79",
                                "Tỷ lệ thất nghiệp khu vực thành thị|%|Dưới 4|3,1")),
                        Set.of(),
                        outcome -> outcome.observations(Measure.TARGET).map(Observation::bounds).toList().stream()
                                        .filter(bounds -> !bounds.isNone())
                                        .count()
                                == 2),
                told(
                        "D28",
                        FindingCode.PLAN_REVISED,
                        outcome -> outcome.has(Measure.TARGET, "6.0")
                                && outcome.observations(Measure.TARGET)
                                        .allMatch(seen -> seen.setOn().equals(Optional.of(LocalDate.of(2021, 10, 26)))),
                        TypedBook.of(
                                "dau-nam.xlsx",
                                "Nghị quyết ngày 10/12/2020 về kế hoạch năm 2021 tỉnh Hưng Yên",
                                "Chỉ tiêu|Đơn vị tính|Kế hoạch năm 2021",
                                "Tốc độ tăng trưởng kinh tế (GRDP)|%|7,5"),
                        TypedBook.of(
                                "dieu-chinh.xlsx",
                                "Nghị quyết 146/NQ-HĐND ngày 26/10/2021 điều chỉnh kế hoạch năm 2021 tỉnh Hưng Yên",
                                "Chỉ tiêu|Đơn vị tính|Kế hoạch năm 2021 điều chỉnh",
                                "Tốc độ tăng trưởng kinh tế (GRDP)|%|6,0")),
                told(
                        "D29",
                        FindingCode.PERCENT_MEANS_POINTS,
                        outcome -> outcome.observations(Measure.TARGET)
                                .anyMatch(seen -> seen.indicator().equals("poverty-reduction")),
                        TypedBook.of(
                                "2021.xlsx",
                                "Kế hoạch năm 2021 " + here,
                                "Chỉ tiêu|Đơn vị tính|Kế hoạch năm 2021",
                                "Số hộ nghèo giảm so năm 2020|%|1,5")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isTreatedAsTheTableAsks(DisagreementCase one) {
        DisagreementCase.Outcome outcome = one.read();

        System.out.printf("%s %s%n", one.id(), outcome.codes());
        assertThat(outcome.codes())
                .as("%s", outcome.normalised().observations())
                .containsExactlyInAnyOrderElementsOf(one.expected());
        assertThat(one.also().test(outcome))
                .as("%s", outcome.normalised().observations())
                .isTrue();
    }

    @Test
    void everyCaseOfTheTableIsHere() throws IOException {
        List<String> shared = Files.readAllLines(SharedFiles.require("domain/disagreements.tsv")).stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList();

        assertThat(cases().map(DisagreementCase::id))
                .containsExactlyElementsOf(shared)
                .hasSize(19);
    }
}
