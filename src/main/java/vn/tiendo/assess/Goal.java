package vn.tiendo.assess;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.model.Bounds;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Projection;
import vn.tiendo.model.Verdict;

/**
 * What a target asks: a floor, a ceiling, or both. A plain number is a floor where higher is better and a ceiling where
 * lower is better; "từ 46% trở lên", "hơn 28" and "dưới 4" say their side themselves; a range binds on the side that its
 * direction can fail on, on both where there is no direction.
 *
 * @param value the number as planned, or the bound of a threshold
 * @param bounds the ends as printed
 * @param floor least value that reaches it
 * @param ceiling greatest value that reaches it
 * @param exclusive whether the bound itself is not enough: "hơn", "trên", "dưới"
 */
record Goal(
        BigDecimal value, Bounds bounds, Optional<BigDecimal> floor, Optional<BigDecimal> ceiling, boolean exclusive) {

    /** Qualifiers as the design names them: strictly more. */
    private static final Set<String> MORE_THAN = Set.of("trên", "hơn");

    /** Strictly less. */
    private static final Set<String> LESS_THAN = Set.of("dưới");

    static Goal of(Observation target, Direction direction) {
        Bounds bounds = printed(target);
        boolean exclusive = MORE_THAN.contains(target.qualifier()) || LESS_THAN.contains(target.qualifier());
        if (bounds.isNone()) {
            Optional<BigDecimal> value = Optional.of(target.value());
            return new Goal(
                    target.value(),
                    bounds,
                    value.filter(plan -> direction == Direction.HIGHER_BETTER),
                    value.filter(plan -> direction == Direction.LOWER_BETTER),
                    false);
        }
        boolean range = bounds.low().isPresent() && bounds.high().isPresent();
        BigDecimal value =
                range ? target.value() : bounds.low().or(bounds::high).orElse(target.value());
        return new Goal(
                value,
                bounds,
                bounds.low().filter(low -> !range || direction != Direction.LOWER_BETTER),
                bounds.high().filter(high -> !range || direction != Direction.HIGHER_BETTER),
                exclusive && !range);
    }

    /** The target's own bounds, or the one its qualifier says. */
    private static Bounds printed(Observation target) {
        if (!target.bounds().isNone()) {
            return target.bounds();
        }
        if (MORE_THAN.contains(target.qualifier())) {
            return Bounds.atLeast(target.value());
        }
        return LESS_THAN.contains(target.qualifier()) ? Bounds.atMost(target.value()) : Bounds.NONE;
    }

    /** Whether a value reaches the target, exactly: 27.999 does not reach 28. */
    boolean isReachedBy(BigDecimal actual) {
        return reachesFloor(actual) && keepsCeiling(actual);
    }

    private boolean reachesFloor(BigDecimal actual) {
        return floor.map(least -> actual.compareTo(least) > (exclusive ? 0 : -1))
                .orElse(true);
    }

    private boolean keepsCeiling(BigDecimal actual) {
        return ceiling.map(greatest -> actual.compareTo(greatest) < (exclusive ? 0 : 1))
                .orElse(true);
    }

    /** The number that a percentage and a remainder may be taken of: none where the plan is a range or a ceiling. */
    Optional<BigDecimal> level() {
        boolean single = bounds.high().isEmpty();
        return single ? Optional.of(value) : Optional.empty();
    }

    boolean isRange() {
        return bounds.low().isPresent() && bounds.high().isPresent();
    }

    /** Actual minus target; minus the nearest end of a range, and 0 inside it. */
    BigDecimal gap(BigDecimal actual) {
        if (!isRange()) {
            return actual.subtract(value);
        }
        BigDecimal low = bounds.low().orElseThrow();
        BigDecimal high = bounds.high().orElseThrow();
        if (actual.compareTo(low) < 0) {
            return actual.subtract(low);
        }
        return actual.compareTo(high) > 0 ? actual.subtract(high) : BigDecimal.ZERO;
    }

    /** What an interval says: wholly reaching, wholly short, or undecided. */
    Verdict judge(Projection interval) {
        if (isReachedBy(interval.low()) && isReachedBy(interval.high())) {
            return Verdict.AHEAD;
        }
        boolean allBelow = !reachesFloor(interval.high());
        boolean allAbove = !keepsCeiling(interval.low());
        return allBelow || allAbove ? Verdict.AT_RISK : Verdict.OPEN;
    }
}
