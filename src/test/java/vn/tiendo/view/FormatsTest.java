package vn.tiendo.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.model.Area;
import vn.tiendo.model.Bounds;
import vn.tiendo.model.CellAddress;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureStatus;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Origin;
import vn.tiendo.model.Period;
import vn.tiendo.model.PlanAuthority;
import vn.tiendo.model.Sector;

class FormatsTest {

    private static final Messages VI = Messages.of(Messages.VIETNAMESE);
    private static final Messages EN = Messages.of(Messages.ENGLISH);
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Formats vietnamese = Formats.of(VI, HANOI);
    private final Formats english = Formats.of(EN, HANOI);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "361.7    | 1  | 361,7     | 361.7",
                "1234567  | 0  | 1.234.567 | 1,234,567",
                "361740   | -2 | 361.700   | 361,700",
                "-4.55    | 1  | −4,6      | −4.6",
                "-0.04    | 1  | 0,0       | 0.0"
            })
    void groupsAndRoundsNumbersAsTheLanguageDoes(BigDecimal value, int decimals, String vi, String en) {
        assertThat(vietnamese.number(value, decimals)).isEqualTo(vi);
        assertThat(english.number(value, decimals)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource({"361.7, 1, 1", "244723.470426, 6, 1", "207.65183423913, 11, 2", "0.0123456, 7, 4", "12.345, 3, 3"})
    void whatAFormulaLeftInACellIsNoPublishedDigit(BigDecimal value, int shown, int kept) {
        assertThat(Precision.ofPublished(value, shown)).isEqualTo(kept);
    }

    /** Budget forms are kept in million đồng, and nobody says "8.917.000 triệu đồng". */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8917000       | triệu đồng | 8.917 tỷ đồng",
                "8917345       | triệu đồng | 8.917,345 tỷ đồng",
                "700,5         | triệu đồng | 700,5 triệu đồng",
                "5200000       | nghìn đồng | 5,2 tỷ đồng",
                "8917000000000 | đồng       | 8.917 tỷ đồng",
                "2500          | triệu USD  | 2.500 triệu USD",
                "98            | triệu đồng/người | 98 triệu đồng/người"
            })
    void moneyIsSaidInTheUnitThatPeopleSayItIn(String typed, String unit, String shown) {
        Observation sum = new Figures("a.xlsx", "S", Area.COUNTRY)
                .of(
                        Indicators.flow("revenue", "Thu ngân sách", Sector.BUDGET, "tỷ đồng", "Sở Tài chính"),
                        Measure.ACTUAL,
                        Period.half(2023, 1),
                        unit,
                        typed,
                        0,
                        FigureStatus.UNSTATED);

        assertThat(vietnamese.publishedWithUnit(sum)).isEqualTo(shown);
        assertThat(shown).startsWith(vietnamese.published(sum) + " ");
        assertThat(vietnamese.printedWithUnit(sum.source())).endsWith(unit);
    }

    @Test
    void aFallThatIsAskedForIsSaidAsOne() {
        assertThat(vietnamese.publishedWithUnit(fall(Bounds.atMost(new BigDecimal("-5")))))
                .isEqualTo("giảm từ 5% trở lên");
        assertThat(vietnamese.publishedWithUnit(fall(Bounds.between(new BigDecimal("-8"), new BigDecimal("-5")))))
                .isEqualTo("giảm 5–8%");
        assertThat(english.publishedWithUnit(fall(Bounds.atMost(new BigDecimal("-5")))))
                .isEqualTo("a fall of 5% or more");
    }

    private static Figure fall(Bounds bounds) {
        return new Figure(
                new Origin("a.xlsx", "S", new CellAddress(1, 1)),
                "",
                List.of("Số vụ"),
                List.of(),
                Measure.TARGET,
                Optional.of(Period.year(2023)),
                "",
                "%",
                new BigDecimal("-5"),
                0,
                "giảm 5%",
                "",
                bounds,
                FigureStatus.UNSTATED,
                PlanAuthority.UNSTATED,
                "",
                List.of());
    }

    @Test
    void anAttainmentNeverRoundsUpToAHit() {
        assertThat(vietnamese.attainment(new BigDecimal("99.96"), 1)).isEqualTo("99,9%");
        assertThat(vietnamese.attainment(new BigDecimal("100.04"), 1)).isEqualTo("100,0%");
        assertThat(vietnamese.attainment(new BigDecimal("46.9551"), 0)).isEqualTo("47%");
    }

    @Test
    void aVarianceCarriesItsSign() {
        assertThat(vietnamese.variancePercent(new BigDecimal("8.65"), 2)).isEqualTo("+8,65%");
        assertThat(vietnamese.variancePercent(new BigDecimal("-17"), 0)).isEqualTo("−17%");
        assertThat(vietnamese.variancePercent(BigDecimal.ZERO, 1)).isEqualTo("0,0%");
        assertThat(vietnamese.points(new BigDecimal("-0.5"), 1)).isEqualTo("−0,5 điểm %");
    }

    @Test
    void ratesDifferInPointsOnlyWhereTheyArePercentages() {
        assertThat(vietnamese.difference(new BigDecimal("-0.6"), 1, "%")).isEqualTo("−0,6 điểm %");
        assertThat(vietnamese.difference(new BigDecimal("-0.6"), 1, "giường")).isEqualTo("−0,6 giường");
        assertThat(vietnamese.difference(new BigDecimal("0.4"), 1, "‰")).isEqualTo("+0,4‰");
    }

    @Test
    void aPercentSignStandsWithoutASpaceAndOtherUnitsWithOne() {
        assertThat(vietnamese.withUnit("43", "%")).isEqualTo("43%");
        assertThat(vietnamese.withUnit("361,7", "nghìn tỷ đồng")).isEqualTo("361,7 nghìn tỷ đồng");
        assertThat(english.withUnit("361.7", "nghìn tỷ đồng")).isEqualTo("361.7 trillion VND");
        assertThat(english.withUnit("5", "một đơn vị lạ")).isEqualTo("5 một đơn vị lạ");
    }

    @Test
    void aRangeBelowZeroIsSaidInWords() {
        assertThat(vietnamese.range(new BigDecimal("3.3"), new BigDecimal("10.9"), 1, "%"))
                .isEqualTo("3,3–10,9%");
        assertThat(vietnamese.range(new BigDecimal("-8.2"), new BigDecimal("-7"), 1, "%"))
                .isEqualTo("−8,2 đến −7,0%");
        assertThat(english.range(new BigDecimal("-3"), new BigDecimal("18.8"), 1, "%"))
                .isEqualTo("−3.0 to 18.8%");
    }

    @Test
    void timesStandInTheZoneOfTheRun() {
        assertThat(vietnamese.time(Instant.parse("2021-07-02T05:20:00Z"))).isEqualTo("12:20 02/07/2021");
        assertThat(vietnamese.date(Instant.parse("2021-07-01T17:30:00Z"))).isEqualTo("02/07/2021");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-H1 | 6 tháng đầu năm 2021 | 6T/2021 | 6 tháng cuối năm 2021",
                "2021    | năm 2021             | 2021    | năm 2021",
                "2021-Q2 | quý II/2021          | Q.II/2021 | 6 tháng cuối năm 2021",
                "2021-9M | 9 tháng đầu năm 2021 | 9T/2021 | quý IV/2021",
                "2021-5M | 5 tháng đầu năm 2021 | 5T/2021 | 7 tháng cuối năm 2021",
                "2021-06 | tháng 6/2021         | T6/2021 | 6 tháng cuối năm 2021",
                "2021-06-15 | 15/06/2021        | 15/06/2021 | 16/06/2021–31/12/2021"
            })
    void namesPeriodsAsReportsDo(String code, String name, String shortName, String rest) {
        PeriodNames names = new PeriodNames(VI, vietnamese);
        Period period = Period.parse(code).orElseThrow();
        assertThat(names.name(period)).isEqualTo(name);
        assertThat(names.shortName(period)).isEqualTo(shortName);
        assertThat(names.rest(period)).isEqualTo(rest);
    }
}
