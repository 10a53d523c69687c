package vn.tiendo.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a back-test found on one series. Errors and shares are in per cent.
 *
 * @param series its name
 * @param cases year-ends foretold
 * @param medianError median absolute error of the program's rule
 * @param doublingError the same of twice the half-year
 * @param lastShareError the same of last year's share
 * @param medianShareError the same of the median share of up to five years before
 * @param intervals cases with an interval
 * @param inside of these, outcomes inside
 * @param chance chance of so odd a number inside if the interval truly holds 80%
 * @param labels labels with at least one case
 * @param notForeseeable labels that past errors alone marked as not foreseeable in any year
 * @param foreseeableError median absolute error of the rule on the cases not so marked
 */
public record SeriesScore(
        String series,
        int cases,
        BigDecimal medianError,
        BigDecimal doublingError,
        BigDecimal lastShareError,
        BigDecimal medianShareError,
        int intervals,
        int inside,
        double chance,
        int labels,
        int notForeseeable,
        BigDecimal foreseeableError) {

    private static final double PROMISED = 0.8;

    static SeriesScore of(String series, List<BackTestCase> cases) {
        List<Boolean> intervals =
                cases.stream().flatMap(one -> one.inside().stream()).toList();
        int inside = (int) intervals.stream().filter(Boolean::booleanValue).count();
        return new SeriesScore(
                series,
                cases.size(),
                median(cases, BackTestCase::error),
                median(cases, BackTestCase::doublingError),
                median(cases, BackTestCase::lastShareError),
                median(cases, BackTestCase::medianShareError),
                intervals.size(),
                inside,
                Binomial.twoSided(inside, intervals.size(), PROMISED),
                labels(cases),
                labels(cases.stream().filter(BackTestCase::notForeseeable).toList()),
                median(cases.stream().filter(one -> !one.notForeseeable()).toList(), BackTestCase::error));
    }

    /** Share of outcomes inside their interval, in per cent. */
    public double coverage() {
        return intervals == 0 ? 0 : 100.0 * inside / intervals;
    }

    private static int labels(List<BackTestCase> cases) {
        return cases.stream()
                .map(BackTestCase::label)
                .collect(Collectors.toSet())
                .size();
    }

    private static BigDecimal median(List<BackTestCase> cases, Function<BackTestCase, BigDecimal> error) {
        return cases.isEmpty()
                ? BigDecimal.ZERO
                : Decimals.median(cases.stream().map(error).toList()).multiply(Decimals.HUNDRED);
    }
}
