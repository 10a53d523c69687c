package vn.tiendo.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rule on kinds of series that no constant was chosen by: calm ones such as trade by product, and erratic ones such as
 * registered foreign investment by province, where doubling beats every share of past years.
 */
class SimulatedSeriesTest {

    private static final int SAMPLES = 8;
    private static final int FIRST_YEAR = 2012;
    private static final int LAST_YEAR = 2024;

    /**
     * The halves' ratio is lognormal around a habit of each label.
     *
     * @param labels number of labels
     * @param habit mean of the logarithm of second half over first
     * @param habits spread of the labels' habits
     * @param unrest spread of the years around the habit
     */
    @ParameterizedTest
    @CsvSource({"28, 0.10, 0.20, 0.14", "29, 0.07, 0.10, 0.15", "18, 0.00, 0.05, 0.85", "18, 0.00, 0.05, 0.50"})
    void foretellsCalmAndErraticSeries(int labels, double habit, double habits, double unrest) {
        List<SeriesScore> scores = IntStream.range(0, SAMPLES)
                .mapToObj(seed -> BackTest.run(series(new Random(seed), labels, habit, habits, unrest))
                        .pooled())
                .toList();

        double ratio = scores.stream()
                .mapToDouble(score -> score.medianError().doubleValue() / best(score))
                .average()
                .orElseThrow();
        double coverage =
                scores.stream().mapToDouble(SeriesScore::coverage).average().orElseThrow();
        assertThat(ratio).isLessThan(1.1);
        assertThat(coverage).isBetween(75.0, 85.0);
    }

    private static double best(SeriesScore score) {
        return score.doublingError()
                .min(score.lastShareError())
                .min(score.medianShareError())
                .doubleValue();
    }

    private static List<HalfYear> series(Random random, int labels, double habit, double habits, double unrest) {
        List<HalfYear> values = new ArrayList<>();
        for (int label = 0; label < labels; label++) {
            double own = habit + habits * random.nextGaussian();
            for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                double first = 100 * Math.exp(0.3 * random.nextGaussian());
                double full = first * (1 + Math.exp(own + unrest * random.nextGaussian()));
                values.add(new HalfYear(
                        "simulated", "label " + label, year, BigDecimal.valueOf(first), BigDecimal.valueOf(full)));
            }
        }
        return values;
    }
}
