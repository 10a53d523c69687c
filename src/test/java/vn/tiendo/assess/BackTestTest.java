package vn.tiendo.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.SharedFiles;

class BackTestTest {

    /** The best column of judgement.md's table, in per cent. */
    private static final Map<String, Double> BEST_KNOWN =
            Map.of("state-budget-investment", 8.5, "industrial-products", 3.6, "retail", 1.7);

    @Test
    void foretellsThePublicSeriesAsWellAsItsBarAsks() throws IOException {
        BackTestResult result = BackTest.run(HalfYears.read(SharedFiles.require("domain/half-years.tsv")));

        result.table().forEach(System.out::println);

        assertThat(result.series())
                .extracting(SeriesScore::series)
                .containsExactlyInAnyOrderElementsOf(BEST_KNOWN.keySet());
        for (SeriesScore score : result.series()) {
            assertThat(score.medianError().doubleValue())
                    .as(score.series())
                    .isLessThanOrEqualTo(1.1 * BEST_KNOWN.get(score.series()));
            assertThat(score.chance()).as(score.series()).isGreaterThan(0.05);
        }
        SeriesScore pooled = result.pooled();
        assertThat(pooled.medianError()).isLessThan(pooled.medianShareError());
        assertThat(pooled.intervals()).isGreaterThanOrEqualTo(250).isEqualTo(pooled.cases());
        assertThat(pooled.coverage()).isBetween(75.0, 85.0);
        assertThat(pooled.notForeseeable()).isLessThanOrEqualTo(pooled.labels() * 15 / 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"retail", "industrial-products", "state-budget-investment"})
    void neverUsesALaterYear(String series) throws IOException {
        List<HalfYear> known = HalfYears.read(SharedFiles.require("domain/half-years.tsv")).stream()
                .filter(value -> value.series().equals(series))
                .toList();
        List<HalfYear> until2019 =
                known.stream().filter(value -> value.year() <= 2019).toList();
        List<HalfYear> withOddFuture = known.stream()
                .map(value -> value.year() <= 2019 ? value : odd(value))
                .toList();

        assertThat(casesUntil2019(withOddFuture))
                .isEqualTo(casesUntil2019(until2019))
                .isNotEmpty();
    }

    private static List<BackTestCase> casesUntil2019(List<HalfYear> values) {
        return BackTest.cases(values).stream().filter(one -> one.year() <= 2019).toList();
    }

    private static HalfYear odd(HalfYear value) {
        return new HalfYear(
                value.series(),
                value.label(),
                value.year(),
                value.firstHalf(),
                value.full().multiply(BigDecimal.TEN));
    }
}
