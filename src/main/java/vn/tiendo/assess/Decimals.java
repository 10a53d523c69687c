package vn.tiendo.assess;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Decimal arithmetic of all measures: {@link #CONTEXT} keeps twenty digits, so that no rounding that a reader could see
 * ever decides a verdict.
 */
final class Decimals {

    static final MathContext CONTEXT = new MathContext(20, RoundingMode.HALF_EVEN);
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Decimals() {}

    static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, CONTEXT);
    }

    static BigDecimal times(BigDecimal first, BigDecimal second) {
        return first.multiply(second, CONTEXT);
    }

    /** {@code part} in per cent of {@code whole}; empty where the whole is not positive. */
    static Optional<BigDecimal> percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() > 0 ? Optional.of(divide(times(part, HUNDRED), whole)) : Optional.empty();
    }

    /** Growth from {@code base} to {@code value} in per cent; empty where the base is not positive. */
    static Optional<BigDecimal> growth(BigDecimal value, BigDecimal base) {
        return percent(value.subtract(base), base);
    }

    static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The mean of at least one value. */
    static BigDecimal mean(List<BigDecimal> values) {
        return divide(sum(values), BigDecimal.valueOf(values.size()));
    }

    /** The median of at least one value. */
    static BigDecimal median(List<BigDecimal> values) {
        return quantile(values, HALF);
    }

    /**
     * The value below which a new value falls with the given chance: the {@code chance × (n + 1)}-th of the n values in
     * order, straight between two neighbours, never outside the values themselves. At one half it is the median.
     */
    static BigDecimal quantile(List<BigDecimal> values, BigDecimal chance) {
        List<BigDecimal> ordered = values.stream().sorted().toList();
        BigDecimal place = times(chance, BigDecimal.valueOf(ordered.size() + 1L));
        int below = place.intValue();
        if (below < 1) {
            return ordered.get(0);
        }
        if (below >= ordered.size()) {
            return ordered.get(ordered.size() - 1);
        }
        BigDecimal lower = ordered.get(below - 1);
        BigDecimal step = ordered.get(below).subtract(lower);
        return lower.add(times(step, place.subtract(BigDecimal.valueOf(below))));
    }
}
