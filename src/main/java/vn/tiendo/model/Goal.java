package vn.tiendo.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

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
public record Goal(
        BigDecimal value, Bounds bounds, Optional<BigDecimal> floor, Optional<BigDecimal> ceiling, boolean exclusive) {

    /** Qualifiers as the design names them: strictly more. */
    private static final Set<String> MORE_THAN = Set.of("trên", "hơn");

    /** Strictly less. */
    private static final Set<String> LESS_THAN = Set.of("dưới");

    /** What a target asks of an indicator with that direction. */
    public static Goal of(Observation target, Direction direction) {
        return of(target.value(), target.bounds(), target.qualifier(), direction);
    }

    /** The same of a number, its printed bounds and its qualifier. */
    public static Goal of(BigDecimal planned, Bounds printed, String qualifier, Direction direction) {
        Bounds said = printed.isNone() ? said(planned, qualifier) : printed;
        Bounds bounds = said.isNone() && direction == Direction.RANGE ? rounding(planned) : said;
        boolean exclusive = MORE_THAN.contains(qualifier) || LESS_THAN.contains(qualifier);
        if (bounds.isNone()) {
            Optional<BigDecimal> value = Optional.of(planned);
            return new Goal(
                    planned,
                    bounds,
                    value.filter(plan -> direction == Direction.HIGHER_BETTER),
                    value.filter(plan -> direction == Direction.LOWER_BETTER),
                    false);
        }
        boolean range = bounds.low().isPresent() && bounds.high().isPresent();
        BigDecimal value = range ? planned : bounds.low().or(bounds::high).orElse(planned);
        return new Goal(
                value,
                bounds,
                bounds.low().filter(low -> !range || direction != Direction.LOWER_BETTER),
                bounds.high().filter(high -> !range || direction != Direction.HIGHER_BETTER),
                exclusive && !range);
    }

    /** What is printed as this number. */
    private static Bounds rounding(BigDecimal planned) {
        BigDecimal half = new BigDecimal("0.5").scaleByPowerOfTen(-Math.max(0, planned.scale()));
        return Bounds.between(planned.subtract(half), planned.add(half));
    }

    /** The bound that a qualifier says. */
    private static Bounds said(BigDecimal planned, String qualifier) {
        if (MORE_THAN.contains(qualifier)) {
            return Bounds.atLeast(planned);
        }
        return LESS_THAN.contains(qualifier) ? Bounds.atMost(planned) : Bounds.NONE;
    }

    /** Whether a value reaches the target, exactly: 27.999 does not reach 28. */
    public boolean isReachedBy(BigDecimal actual) {
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
    public Optional<BigDecimal> level() {
        boolean single = bounds.high().isEmpty();
        return single ? Optional.of(value) : Optional.empty();
    }

    public boolean isRange() {
        return bounds.low().isPresent() && bounds.high().isPresent();
    }

    /** Actual minus target; minus the nearest end of a range, and 0 inside it. */
    public BigDecimal gap(BigDecimal actual) {
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

    /** What the whole year's value makes of it: beyond a range or a plain number is more than met. */
    public YearOutcome outcome(BigDecimal actual) {
        if (!isReachedBy(actual)) {
            return YearOutcome.MISSED;
        }
        return gap(actual).signum() == 0 ? YearOutcome.MET : YearOutcome.EXCEEDED;
    }

    /** Whether only one side is bound, so that there is no number to be just met. */
    public boolean isThreshold() {
        return !bounds.isNone() && !isRange();
    }

    /** What an interval says: wholly reaching, wholly short, or undecided. */
    public Verdict judge(Projection interval) {
        if (isReachedBy(interval.low()) && isReachedBy(interval.high())) {
            return Verdict.AHEAD;
        }
        boolean allBelow = !reachesFloor(interval.high());
        boolean allAbove = !keepsCeiling(interval.low());
        return allBelow || allAbove ? Verdict.AT_RISK : Verdict.OPEN;
    }
}
