package vn.tiendo.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Period;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Catalogues;

/** Across 1 July 2025, from which Thái Nguyên includes Bắc Kạn. */
class TerritoriesTest {

    private static final String REVENUE = "Tổng thu ngân sách nhà nước trên địa bàn";
    private static final Period NEW = Period.half(2026, 1);
    private static final Period OLD = Period.half(2025, 1);

    private static Normalised normalise(SampleFigure... figures) {
        Normaliser normaliser = new Normaliser(Catalogues.load(), Areas.load());
        Arrays.stream(figures).map(SampleFigure::figure).forEach(normaliser::accept);
        return normaliser.finish(Optional.empty());
    }

    private static SampleFigure revenue(String province, Period period, String value) {
        return SampleFigure.row(REVENUE)
                .in(province + period.code() + ".xlsx")
                .titled("Thu ngân sách tỉnh " + province)
                .of(period)
                .value(value, "tỷ đồng");
    }

    private static SampleFigure poverty(String province, Period period, String value) {
        return SampleFigure.row("Tỷ lệ hộ nghèo")
                .in(province + period.code() + ".xlsx")
                .at("E10")
                .titled("Tỉnh " + province)
                .of(period)
                .value(value, "%");
    }

    private static List<Observation> of(Normalised result, String area, Period period) {
        return result.observations().stream()
                .filter(seen -> seen.area().name().equals(area) && seen.period().equals(period))
                .toList();
    }

    @Test
    void amountsOfAllPredecessorsAreAddedUpAndMarked() {
        Normalised result = normalise(
                revenue("Thái Nguyên", OLD, "10000"),
                revenue("Bắc Kạn", OLD, "600"),
                revenue("Thái Nguyên", NEW, "12000"));

        assertThat(of(result, "Thái Nguyên", OLD)).singleElement().satisfies(sum -> {
            assertThat(sum.value()).isEqualByComparingTo(new BigDecimal("10600"));
            assertThat(sum.sources()).hasSize(3);
        });
        assertThat(result.findings()).extracting(Finding::code).containsExactly(FindingCode.SUMMED_PREDECESSORS);
    }

    @Test
    void oneAloneIsNotComparable() {
        Normalised result = normalise(revenue("Thái Nguyên", OLD, "10000"), revenue("Thái Nguyên", NEW, "12000"));

        assertThat(of(result, "Thái Nguyên", OLD)).isEmpty();
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.NOT_COMPARABLE);
            assertThat(finding.arguments().get(0).plain()).isEqualTo("part-missing");
        });
    }

    @Test
    void ratesAreNeverAddedUp() {
        Normalised result = normalise(
                poverty("Thái Nguyên", OLD, "3.1"), poverty("Bắc Kạn", OLD, "15"), poverty("Thái Nguyên", NEW, "4.5"));

        assertThat(of(result, "Thái Nguyên", OLD)).isEmpty();
        assertThat(result.findings())
                .filteredOn(finding -> finding.code() == FindingCode.NOT_COMPARABLE)
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.arguments().get(0).plain()).isEqualTo("no-amount"));
    }

    @Test
    void whatTheNewBookItselfPrintsOfThePastIsOfTheNewTerritory() {
        Normalised result = normalise(
                revenue("Thái Nguyên", OLD, "10000"),
                revenue("Thái Nguyên", NEW, "12000"),
                revenue("Thái Nguyên", OLD, "10650")
                        .in("Thái Nguyên2026-H1.xlsx")
                        .at("C9"));

        assertThat(of(result, "Thái Nguyên", OLD))
                .singleElement()
                .extracting(Observation::value)
                .isEqualTo(new BigDecimal("10650"));
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void beforeTheMergerNothingChanges() {
        Normalised result =
                normalise(revenue("Thái Nguyên", Period.half(2024, 1), "9000"), revenue("Thái Nguyên", OLD, "10000"));

        assertThat(of(result, "Thái Nguyên", OLD)).hasSize(1);
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void aSplitIsNoSum() {
        Normalised result = normalise(
                revenue("Đắk Lắk", Period.half(2003, 1), "500"), revenue("Đắk Lắk", Period.half(2007, 1), "700"));

        assertThat(of(result, "Đắk Lắk", Period.half(2003, 1))).isEmpty();
        assertThat(result.findings()).extracting(Finding::code).containsExactly(FindingCode.NOT_COMPARABLE);
    }

    @Test
    void aReviewOfTheTimeBeforeIsOfTheOldTerritory() {
        Normalised result = normalise(
                revenue("Thái Nguyên", OLD, "10000"),
                revenue("Bắc Kạn", OLD, "600"),
                revenue("Thái Nguyên", NEW, "12000"));

        assertThat(Territories.on(
                                LocalDate.of(2025, 6, 30),
                                Areas.load().find("Thái Nguyên").orElseThrow(),
                                result.observations())
                        .code())
                .startsWith("thai-nguyen-before");
        assertThat(result.observations())
                .filteredOn(seen -> seen.measure() == Measure.ACTUAL)
                .hasSize(4);
    }

    @Test
    void aSpanLateInItsMonthIsTakenAsThatMonthsCumulatedPeriod() {
        assertThat(RoundedSpans.sinceJanuary(span("2021-06-20"))).isEqualTo(Period.half(2021, 1));
        assertThat(RoundedSpans.sinceJanuary(span("2021-12-20"))).isEqualTo(Period.year(2021));
        assertThat(RoundedSpans.sinceJanuary(span("2021-06-10"))).isEqualTo(span("2021-06-10"));
        assertThat(RoundedSpans.sinceJanuary(Period.half(2021, 1))).isEqualTo(Period.half(2021, 1));
    }

    private static Period span(String end) {
        return new Period(LocalDate.of(2021, 1, 1), LocalDate.parse(end));
    }
}
