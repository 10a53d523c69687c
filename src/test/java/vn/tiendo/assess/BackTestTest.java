package vn.tiendo.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.SharedFiles;

class BackTestTest {

    /** The best column of judgement.md's table, in per cent. */
    private static final Map<String, Double> BEST_KNOWN =
            Map.of("state-budget-investment", 8.5, "industrial-products", 3.6, "retail", 1.7);

    /** A file of further series, in the columns of the shared one: scored and printed in its place. */
    private static final String OWN_FILE = "half-years";

    /** A series with fewer cases says too little of a rule to fail it. */
    private static final int FEWEST_CASES = 30;

    @Test
    void foretellsSeriesAsWellAsTheirBarAsks() throws IOException {
        BackTestResult result = BackTest.run(HalfYears.read(file()));

        result.table().forEach(System.out::println);

        for (SeriesScore score : result.series()) {
            if (score.cases() >= FEWEST_CASES) {
                assertThat(score.medianError().doubleValue()).as(score.series()).isLessThanOrEqualTo(1.1 * best(score));
                assertThat(score.chance()).as(score.series()).isGreaterThan(0.05);
            }
        }
        SeriesScore pooled = result.pooled();
        assertThat(pooled.medianError()).isLessThan(pooled.medianShareError());
        assertThat(pooled.intervals()).isGreaterThanOrEqualTo(pooled.cases() * 95 / 100);
        assertThat(pooled.coverage()).isBetween(75.0, 85.0);
    }

    @Test
    void callsFewLabelsNotForeseeable() throws IOException {
        BackTestResult result = BackTest.run(HalfYears.read(SharedFiles.require("domain/half-years.tsv")));
        SeriesScore pooled = result.pooled();

        assertThat(result.series())
                .allSatisfy(score -> assertThat(score.notForeseeable())
                        .as(score.series())
                        .isLessThanOrEqualTo(score.labels() * 15 / 100));
        assertThat(pooled.intervals()).isGreaterThanOrEqualTo(250);
        assertThat(pooled.notForeseeable()).isBetween(1, pooled.labels() * 15 / 100);
    }

    private static Path file() {
        return Optional.ofNullable(System.getProperty(OWN_FILE))
                .map(Path::of)
                .orElseGet(() -> SharedFiles.require("domain/half-years.tsv"));
    }

    /** The best simple rule: as published for the known series, as measured on the same cases for others. */
    private static double best(SeriesScore score) {
        double measured = score.doublingError()
                .min(score.lastShareError())
                .min(score.medianShareError())
                .doubleValue();
        return BEST_KNOWN.getOrDefault(score.series(), measured);
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
