package vn.tiendo.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The ends of a range or threshold as printed: "6,6–6,8" has both, "dưới 4" only a high end, "từ 46% trở lên" only a low
 * one; a plain number has neither.
 *
 * @param low lower end, in the figure's unit
 * @param high upper end, in the figure's unit
 */
public record Bounds(Optional<BigDecimal> low, Optional<BigDecimal> high) {

    public static final Bounds NONE = new Bounds(Optional.empty(), Optional.empty());

    public static Bounds between(BigDecimal low, BigDecimal high) {
        return new Bounds(Optional.of(low), Optional.of(high));
    }

    public static Bounds atLeast(BigDecimal low) {
        return new Bounds(Optional.of(low), Optional.empty());
    }

    public static Bounds atMost(BigDecimal high) {
        return new Bounds(Optional.empty(), Optional.of(high));
    }

    public boolean isNone() {
        return low.isEmpty() && high.isEmpty();
    }
}
