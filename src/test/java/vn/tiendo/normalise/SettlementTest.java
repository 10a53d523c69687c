package vn.tiendo.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.model.Area;
import vn.tiendo.model.Argument;
import vn.tiendo.model.Bounds;
import vn.tiendo.model.FigureStatus;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Period;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Catalogues;
import vn.tiendo.view.FindingText;
import vn.tiendo.view.Messages;

class SettlementTest {

    private static final Period HALF = Period.half(2022, 1);

    private static SampleFigure exports(String file, String value) {
        return SampleFigure.row("Giá trị xuất khẩu")
                .in(file)
                .of(HALF)
                .value(value, "tỷ USD")
                .status(FigureStatus.ESTIMATE);
    }

    private static Normalised normalise(SampleFigure... figures) {
        return normaliseFor(Optional.empty(), figures);
    }

    private static Normalised normaliseFor(Optional<Area> asked, SampleFigure... figures) {
        Normaliser normaliser = new Normaliser(Catalogues.load(), Areas.load());
        Arrays.stream(figures).map(SampleFigure::figure).forEach(normaliser::accept);
        return normaliser.finish(asked);
    }

    private static List<FindingCode> codes(Normalised result) {
        return result.findings().stream().map(Finding::code).toList();
    }

    @Test
    void equalFiguresBecomeOneWithBothCellsAndOneNoteForEachPairOfBooks() {
        Normalised result = normalise(
                exports("a.xlsx", "16.84"),
                exports("b.xlsx", "16.8"),
                SampleFigure.row("Giá trị nhập khẩu").in("a.xlsx").value("10.49", "tỷ USD"),
                SampleFigure.row("Giá trị nhập khẩu").in("b.xlsx").value("10.49", "tỷ USD"));

        assertThat(result.observations())
                .hasSize(2)
                .allMatch(value -> value.sources().size() == 2);
        assertThat(result.observations().get(0).value()).isEqualByComparingTo("16.84");
        assertThat(codes(result)).containsExactly(FindingCode.DUPLICATE_FIGURE);
        assertThat(result.findings().get(0).arguments())
                .startsWith(new Argument.Text("b.xlsx"), new Argument.Text("2"));
    }

    @Test
    void twoSendersWhoDisagreeLeaveNoValueButBothCells() {
        Normalised result = normalise(exports("cuc-thong-ke.xlsx", "16.84"), exports("ubnd.xlsx", "17.2"));

        assertThat(result.observations()).isEmpty();
        assertThat(codes(result)).containsExactly(FindingCode.CONFLICTING_FIGURES);
        assertThat(result.findings().get(0).arguments().toString())
                .contains("16.84", "17.2", "ubnd.xlsx › Bieu 1 › E9");
    }

    @Test
    void theDepartmentThatAnswersForTheIndicatorDecides() {
        Normalised result = normalise(
                exports("a.xlsx", "16.84").titled("SỞ CÔNG THƯƠNG - MỘT SỐ CHỈ TIÊU TỈNH THÁI NGUYÊN"),
                exports("b.xlsx", "17.2"));

        assertThat(result.observations())
                .singleElement()
                .extracting(Observation::value)
                .isEqualTo(new BigDecimal("16.84"));
        assertThat(codes(result)).containsExactly(FindingCode.BASE_REVISED);
    }

    @Test
    void theNewerStatusWinsAndTheOldValueIsKeptAside() {
        Normalised result =
                normalise(exports("a.xlsx", "13.4"), exports("b.xlsx", "12.96").status(FigureStatus.OFFICIAL));

        assertThat(result.observations()).extracting(Observation::value).containsExactly(new BigDecimal("12.96"));
        assertThat(result.superseded()).extracting(Observation::value).containsExactly(new BigDecimal("13.4"));
    }

    @Test
    void aLaterBookRevisesItsBaseWithoutAnError() {
        Normalised result = normalise(
                exports("2021.xlsx", "13.4").of(Period.half(2021, 1)).status(FigureStatus.UNSTATED),
                exports("2022.xlsx", "12.96").of(Period.half(2021, 1)).status(FigureStatus.UNSTATED),
                exports("2022.xlsx", "16.84").at("F9"));

        assertThat(result.observations())
                .extracting(Observation::value)
                .containsExactly(new BigDecimal("12.96"), new BigDecimal("16.84"));
        assertThat(codes(result)).containsExactly(FindingCode.BASE_REVISED);
    }

    /** "Tỷ lệ" says per cent, unless the number is a fraction; what an amount is in, nothing says. */
    @Test
    void aTableWithoutUnitsIsToldOnceAndItsRatesAreRead() {
        Normalised result = normalise(
                SampleFigure.row("Tổng thu ngân sách nhà nước trên địa bàn")
                        .at("E9")
                        .value("7300", ""),
                SampleFigure.row("Giá trị xuất khẩu").at("E10").value("2800", ""),
                SampleFigure.row("Tỷ lệ hộ nghèo").at("E11").value("1.5", ""),
                SampleFigure.row("Tỷ lệ che phủ rừng").at("E12").value("0.46", ""));

        assertThat(result.observations())
                .extracting(value ->
                        value.indicator() + " " + value.value() + value.source().unit())
                .containsExactly("poverty-rate 1.5%");
        assertThat(codes(result)).containsExactly(FindingCode.UNIT_NOT_CONVERTIBLE);
    }

    /** The name "Copy" does not say which of the two somebody went on typing in. */
    @Test
    void twoCopiesThatContradictEachOtherInManyCellsAreOneFinding() {
        List<String> rows = List.of("Giá trị xuất khẩu", "Giá trị nhập khẩu", "Thu nội địa", "Tổng đàn lợn", "IIP");
        List<String> units = List.of("tỷ USD", "tỷ USD", "tỷ đồng", "nghìn con", "%");
        List<SampleFigure> figures = new ArrayList<>();
        for (String book : List.of("bc.xlsx", "bc - Copy.xlsx")) {
            for (int row = 0; row < rows.size(); row++) {
                figures.add(SampleFigure.row(rows.get(row))
                        .in(book)
                        .at("E" + (9 + row))
                        .of(HALF)
                        .value(book.equals("bc.xlsx") ? "11" : "17", units.get(row)));
            }
        }

        Normalised result = normalise(figures.toArray(SampleFigure[]::new));

        assertThat(result.observations()).isEmpty();
        assertThat(codes(result)).containsExactly(FindingCode.CONFLICTING_FIGURES);
        assertThat(FindingText.of(result.findings().get(0), Messages.of(Messages.VIETNAMESE))
                        .message())
                .contains("bc.xlsx có 5 số khác nhau", "E9, ", "11", "17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bc (mới).xlsx", "bc_sua.xlsx", "bc - chính thức.xlsx", "bc bản cuối.xlsx"})
    void aBookThatAWordCallsNewerTellsWhatItChanged(String newer) {
        Normalised result = normalise(exports("bc.xlsx", "16"), exports(newer, "16.84"));

        assertThat(result.observations()).extracting(Observation::value).containsExactly(new BigDecimal("16.84"));
        assertThat(FindingText.of(result.findings().get(0), Messages.of(Messages.VIETNAMESE))
                        .message())
                .contains(newer, "sửa hoặc bỏ 1 số", "Bieu 1 › E9");
    }

    @Test
    void aPlanAndTheSamePlanOrMoreAreOne() {
        Normalised result =
                normalise(plan("a.xlsx", Bounds.NONE), plan("b.xlsx", Bounds.atLeast(new BigDecimal("4000"))));

        assertThat(result.observations())
                .singleElement()
                .matches(each -> each.sources().size() == 2);
        assertThat(codes(result)).containsExactly(FindingCode.DUPLICATE_FIGURE);
    }

    private static SampleFigure plan(String file, Bounds bounds) {
        return SampleFigure.row("Kết nạp đảng viên")
                .in(file)
                .of(Period.year(2023))
                .measured(Measure.TARGET)
                .value("4000", "đảng viên")
                .between(bounds);
    }

    @Test
    void aNewerCopyOfABookReplacesItAsOneFinding() {
        Normalised result = normalise(
                exports("bc.xlsx", "16"),
                SampleFigure.row("Giá trị nhập khẩu").in("bc.xlsx").value("9", "tỷ USD"),
                exports("bc (2).xlsx", "16.84"),
                SampleFigure.row("Giá trị nhập khẩu").in("bc (2).xlsx").value("10.49", "tỷ USD"));

        assertThat(result.observations())
                .extracting(Observation::value)
                .containsExactly(new BigDecimal("16.84"), new BigDecimal("10.49"));
        assertThat(codes(result)).containsExactly(FindingCode.REPLACED_WORKBOOK);
        assertThat(result.findings().get(0).file()).isEqualTo("bc.xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bc_v2.xlsx", "bc v2.xlsx", "bc - bản 2.xlsx", "bc lan 2.xlsx", "bc(2).xlsx"})
    void versionsByOtherNamesReplaceToo(String newer) {
        Normalised result = normalise(exports("bc.xlsx", "16"), exports(newer, "16.84"));

        assertThat(result.observations()).extracting(Observation::value).containsExactly(new BigDecimal("16.84"));
        assertThat(codes(result)).containsExactly(FindingCode.REPLACED_WORKBOOK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bc quy 2.xlsx", "bc-2.xlsx", "bc thang 2.xlsx", "bcv2.xlsx"})
    void numbersOfOtherMeaningReplaceNothing(String other) {
        assertThat(codes(normalise(exports("bc.xlsx", "16"), exports(other, "16.84"))))
                .containsExactly(FindingCode.CONFLICTING_FIGURES);
    }

    @Test
    void aSheetNamedAfterAProvinceIsAboutIt() {
        String title = "KẾT QUẢ 6 THÁNG ĐẦU NĂM 2022";
        Normalised result = normalise(
                exports("a.xlsx", "16").titled(title).onSheet("Yên Bái"),
                exports("a.xlsx", "17").titled(title).onSheet("2. Phu Tho"),
                exports("a.xlsx", "18").titled(title).onSheet("Huyện Lâm Thao"));

        assertThat(result.observations())
                .extracting(value -> value.area().name())
                .containsExactlyInAnyOrder("Yên Bái", "Phú Thọ", "Huyện Lâm Thao");
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void aHalfYearIsBuiltFromQuartersOnlyWhereBothAreThere() {
        SampleFigure first =
                exports("a.xlsx", "8.1").of(Period.quarter(2022, 1)).status(FigureStatus.PRELIMINARY);
        SampleFigure second = exports("a.xlsx", "8.74").of(Period.quarter(2022, 2));

        assertThat(normalise(first).observations())
                .extracting(Observation::period)
                .containsExactly(Period.quarter(2022, 1));

        Normalised result = normalise(first, second);
        assertThat(result.observations())
                .filteredOn(value -> value.period().equals(HALF))
                .singleElement()
                .satisfies(half -> {
                    assertThat(half.value()).isEqualByComparingTo("16.84");
                    assertThat(half.decimals()).isEqualTo(1);
                    assertThat(half.sources()).hasSize(3);
                });
        assertThat(codes(result)).contains(FindingCode.BUILT_FROM_PARTS);
    }

    @Test
    void stocksAreNeverAddedUp() {
        SampleFigure first = SampleFigure.row("Tổng số đảng viên")
                .of(Period.quarter(2022, 1))
                .value("94000", "đảng viên");
        SampleFigure second = SampleFigure.row("Tổng số đảng viên")
                .of(Period.quarter(2022, 2))
                .value("94500", "đảng viên");

        assertThat(normalise(first, second).observations()).hasSize(2);
    }

    @Test
    void aBookWithoutAnAreaIsTakenForTheOnlyProvinceOfTheRunAndSaysSo() {
        SampleFigure nameless = exports("b.xlsx", "5").titled("KẾT QUẢ 6 THÁNG").of(Period.year(2021));

        Normalised alone = normalise(nameless);
        assertThat(alone.observations())
                .hasSize(1)
                .allMatch(value -> value.area().equals(Area.UNNAMED));
        assertThat(codes(alone)).containsExactly(FindingCode.AREA_UNNAMED);

        Normalised beside = normalise(nameless, exports("a.xlsx", "16.84"));
        assertThat(beside.observations())
                .hasSize(2)
                .allMatch(value -> value.area().code().equals("thai-nguyen"));
        assertThat(codes(beside)).containsExactly(FindingCode.AREA_ASSUMED);
    }

    @Test
    void aBookWhoseSheetsNameNoAreaIsOfTheOneItsFileIsNamedAfterAndSaysSo() {
        SampleFigure nameless =
                exports("BC_BacNinh.xlsx", "5").titled("KẾT QUẢ 6 THÁNG").of(Period.year(2021));

        Normalised result = normalise(nameless, exports("a.xlsx", "16.84"));

        assertThat(result.observations())
                .extracting(value -> value.area().code())
                .contains("bac-ninh", "thai-nguyen");
        assertThat(codes(result)).containsExactly(FindingCode.AREA_FROM_FILE_NAME);
    }

    @Test
    void aSheetWithoutAPlaceIsOfTheDistrictThatSendsItsBook() {
        SampleFigure signed =
                exports("huyen.xlsx", "5").titled("KẾT QUẢ 6 THÁNG").within("Huyện Tiên Du");
        SampleFigure silent = SampleFigure.row("Chi đầu tư phát triển")
                .in("huyen.xlsx")
                .onSheet("B2")
                .titled("CHI NGÂN SÁCH 6 THÁNG");

        assertThat(normalise(signed, silent, exports("a.xlsx", "16.84")).observations())
                .filteredOn(value -> !value.area().code().equals("thai-nguyen"))
                .hasSize(2)
                .allMatch(value -> value.area().name().equals("Huyện Tiên Du"));
    }

    @Test
    void aDistrictsTitleThatNamesItsProvinceTooIsOfTheDistrict() {
        SampleFigure district = exports("huyen.xlsx", "5")
                .titled("MỘT SỐ CHỈ TIÊU HUYỆN ĐẠI TỪ, TỈNH THÁI NGUYÊN")
                .within("Huyện Đại Từ");

        assertThat(normalise(district, exports("a.xlsx", "16.84")).observations())
                .extracting(value -> value.area().name())
                .containsExactlyInAnyOrder("Đại Từ", "Thái Nguyên");
    }

    @Test
    void anAreaAskedForStandsWhereNoBookNamesOneAndNowhereElse() {
        SampleFigure nameless = exports("b.xlsx", "5").titled("KẾT QUẢ 6 THÁNG").of(Period.year(2021));
        SampleFigure national = exports("a.xlsx", "16.84").titled("XUẤT KHẨU CẢ NƯỚC");

        Optional<Area> asked = Areas.load().find("Đồng Nai");

        Normalised alone = normaliseFor(asked, nameless);
        assertThat(alone.observations())
                .hasSize(1)
                .allMatch(value -> value.area().name().equals("Đồng Nai"));
        assertThat(codes(alone)).containsExactly(FindingCode.AREA_ASSUMED);

        Normalised besideNational = normaliseFor(asked, nameless, national);
        assertThat(besideNational.observations())
                .allMatch(value -> value.area().name().equals("Cả nước"));
        assertThat(codes(besideNational)).containsExactly(FindingCode.AREA_UNKNOWN);
    }

    @Test
    void aPublishedGrowthIsAValueOfItsGrowthRateToo() {
        Normalised result = normalise(SampleFigure.row("Giá trị sản xuất công nghiệp")
                .measured(Measure.INDEX_SAME_PERIOD)
                .value("108.65", "%"));

        assertThat(result.observations())
                .filteredOn(value -> value.indicator().equals("industry-growth"))
                .singleElement()
                .satisfies(rate -> {
                    assertThat(rate.measure()).isEqualTo(Measure.ACTUAL);
                    assertThat(rate.value()).isEqualByComparingTo("8.65");
                });
    }

    @Test
    void precisionFollowsTheConversion() {
        Normalised result = normalise(SampleFigure.row("Giá trị sản xuất công nghiệp")
                .value("361.7", "nghìn tỷ đồng")
                .of(new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 6, 30))));

        assertThat(result.observations()).singleElement().satisfies(value -> {
            assertThat(value.value()).isEqualByComparingTo("361700");
            assertThat(value.decimals()).isEqualTo(-2);
        });
    }
}
