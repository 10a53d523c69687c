package vn.tiendo.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a rule would have foretold of a past year by the years before it, and how wrong that was.
 *
 * @param year the year foretold
 * @param now the value it had reached by then
 * @param projected what the rule would have said
 * @param outcome what came
 * @param historyYears number of past years it could use, at most five
 * @param error in the rule's own measure
 */
record Hindcast(
        int year, BigDecimal now, BigDecimal projected, BigDecimal outcome, int historyYears, BigDecimal error) {

    /** √(1 + 1/n) for n = 1 to 5. */
    private static final List<BigDecimal> WIDENING = IntStream.rangeClosed(1, ShareRule.YEARS)
            .mapToObj(years -> BigDecimal.ONE
                    .add(Decimals.divide(BigDecimal.ONE, BigDecimal.valueOf(years)))
                    .sqrt(Decimals.CONTEXT))
            .toList();

    /** Hindcasts of all years but the first, in order, each from earlier years only. */
    static List<Hindcast> of(ProjectionRule rule, List<PastYear> ascending) {
        List<Hindcast> hindcasts = new ArrayList<>();
        for (int i = 0; i < ascending.size(); i++) {
            PastYear year = ascending.get(i);
            List<PastYear> earlier = learnable(rule, ascending.subList(0, i));
            if (earlier.isEmpty() || !rule.applies(year.partial())) {
                continue;
            }
            BigDecimal projected = rule.project(year.partial(), earlier);
            BigDecimal error = rule.error(projected, year.full());
            int history = Math.min(earlier.size(), ShareRule.YEARS);
            hindcasts.add(new Hindcast(year.year(), year.partial(), projected, year.full(), history, error));
        }
        return hindcasts;
    }

    /** The part of a record that was known before the given year. */
    static List<Hindcast> before(int year, List<Hindcast> record) {
        return record.stream().filter(hindcast -> hindcast.year() < year).toList();
    }

    static List<PastYear> learnable(ProjectionRule rule, List<PastYear> years) {
        return years.stream().filter(rule::learnsFrom).toList();
    }

    /** Absolute error in parts of the outcome, as the back-test counts it. */
    BigDecimal relativeError() {
        return outcome.signum() == 0
                ? BigDecimal.ONE
                : Decimals.divide(projected, outcome).subtract(BigDecimal.ONE).abs();
    }

    /**
     * The error as if the path were known: a path drawn from n years is itself uncertain, which widens errors by
     * √(1 + 1/n); divided by that, errors with few and with many years can stand in one list.
     */
    BigDecimal standardError() {
        return Decimals.divide(error, widening(historyYears));
    }

    /** {@code √(1 + 1/n)}: how much wider errors are with a path from n years, at most five, than with a known one. */
    static BigDecimal widening(int historyYears) {
        return WIDENING.get(Math.min(historyYears, ShareRule.YEARS) - 1);
    }
}
