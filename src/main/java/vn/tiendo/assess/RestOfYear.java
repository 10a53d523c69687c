package vn.tiendo.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Bounds;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Feasibility;
import vn.tiendo.model.Goal;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Requirement;

/** What the rest of the year must deliver, and whether it ever did. */
final class RestOfYear {

    /** Years on record that a statement on feasibility needs. */
    private static final int FEWEST = 5;

    /** Above this part of the record, within its highest fifth, a growth is at the edge of it. */
    private static final BigDecimal EDGE = new BigDecimal("0.8");

    /** Where last year's share is unknown it lies between the calendar's and this part of it: most paths lag. */
    private static final BigDecimal LAG = new BigDecimal("0.9");

    private RestOfYear() {}

    /**
     * Of one target.
     *
     * @param one the case
     * @param goal the target; of a range only a growth rate has a requirement, for both its ends; there is none where what adds
     *     up has come to it already
     * @param growthLevel for a growth rate, the level that grows, for its share {@code w} of last year
     */
    static Requirement of(IndicatorCase one, Goal goal, Optional<IndicatorCase> growthLevel) {
        if (one.actual().isEmpty()
                || (goal.isRange() && !GrowthIndicators.isGrowth(one.indicator()))
                || one.period().isYear()
                || !one.period().isCumulative()
                || one.indicator().yearEndOnly()
                || !one.indicator().direction().hasGoodSide()) {
            return Requirement.NONE;
        }
        BigDecimal actual = one.actual().orElseThrow().value();
        if (GrowthIndicators.isGrowth(one.indicator())) {
            return ofGrowthRate(one, goal, actual, growthLevel);
        }
        if (one.kind() == IndicatorKind.FLOW) {
            return ofFlow(one, goal, actual);
        }
        List<BigDecimal> changes =
                one.history().comparable().stream().map(PastYear::rest).toList();
        BigDecimal change = goal.value().subtract(actual);
        return new Requirement(Optional.empty(), Optional.empty(), feasibility(one, change, changes));
    }

    private static Requirement ofFlow(IndicatorCase one, Goal goal, BigDecimal actual) {
        boolean nothingLeft = goal.value().compareTo(actual) <= 0;
        if (nothingLeft || one.previous().isEmpty() || one.previousYear().isEmpty()) {
            return Requirement.NONE;
        }
        BigDecimal lastRest = one.previousYear()
                .orElseThrow()
                .value()
                .subtract(one.previous().orElseThrow().value());
        Optional<BigDecimal> growth = Decimals.growth(goal.value().subtract(actual), lastRest);
        List<BigDecimal> record = growthOfRests(one.history().comparable());
        return new Requirement(
                growth,
                Optional.empty(),
                growth.map(required -> feasibility(one, required, record)).orElse(Feasibility.UNKNOWN));
    }

    /** Growth of the rest over the rest of the year before, for every two years in a row. */
    private static List<BigDecimal> growthOfRests(List<PastYear> past) {
        List<BigDecimal> growths = new ArrayList<>();
        for (int i = 1; i < past.size(); i++) {
            if (past.get(i).year() == past.get(i - 1).year() + 1) {
                Decimals.growth(past.get(i).rest(), past.get(i - 1).rest()).ifPresent(growths::add);
            }
        }
        return growths;
    }

    private static Requirement ofGrowthRate(
            IndicatorCase one, Goal goal, BigDecimal actual, Optional<IndicatorCase> growthLevel) {
        BigDecimal target = goal.bounds().low().orElse(goal.value());
        BigDecimal highest = goal.bounds().high().orElse(target);
        Optional<BigDecimal> share = growthLevel.flatMap(RestOfYear::lastShare);
        BigDecimal elapsed = IndicatorCase.elapsed(one.period());
        BigDecimal weight = share.orElse(elapsed);
        BigDecimal required = rest(target, actual, weight);
        List<BigDecimal> record = one.history().comparable().stream()
                .map(past -> rest(past.full(), past.partial(), weight))
                .toList();
        Feasibility feasibility = feasibility(one, required, record);
        if (share.isPresent() && !goal.isRange()) {
            return new Requirement(Optional.of(required), Optional.empty(), feasibility);
        }
        BigDecimal lag = share.orElse(elapsed.multiply(LAG));
        Bounds range = between(List.of(
                required, rest(target, actual, lag), rest(highest, actual, weight), rest(highest, actual, lag)));
        return new Requirement(Optional.empty(), Optional.of(range), feasibility);
    }

    private static Bounds between(List<BigDecimal> values) {
        return Bounds.between(
                values.stream().reduce(BigDecimal::min).orElseThrow(),
                values.stream().reduce(BigDecimal::max).orElseThrow());
    }

    /** Share of last year that its first part made up, at the prices of the level. */
    private static Optional<BigDecimal> lastShare(IndicatorCase level) {
        return level.previous()
                .flatMap(part -> level.previousYear()
                        .filter(full -> full.value().compareTo(part.value()) > 0
                                && part.value().signum() > 0)
                        .map(full -> Decimals.divide(part.value(), full.value())));
    }

    /** {@code (G − w·g1) / (1 − w)}. */
    private static BigDecimal rest(BigDecimal year, BigDecimal part, BigDecimal weight) {
        return Decimals.divide(year.subtract(Decimals.times(weight, part)), BigDecimal.ONE.subtract(weight));
    }

    private static Feasibility feasibility(IndicatorCase one, BigDecimal required, List<BigDecimal> record) {
        return feasibility(one.indicator().direction(), required, record);
    }

    /** What is required against all on record; where lower is better, against the greatest falls. */
    static Feasibility feasibility(Direction direction, BigDecimal required, List<BigDecimal> record) {
        return direction == Direction.LOWER_BETTER
                ? against(
                        required.negate(),
                        record.stream().map(BigDecimal::negate).toList())
                : against(required, record);
    }

    private static Feasibility against(BigDecimal required, List<BigDecimal> record) {
        if (record.size() < FEWEST) {
            return Feasibility.UNKNOWN;
        }
        BigDecimal highest = record.stream().reduce(BigDecimal::max).orElseThrow();
        if (required.compareTo(highest) > 0) {
            return Feasibility.BEYOND_RECORD;
        }
        return required.compareTo(Decimals.quantile(record, EDGE)) > 0
                ? Feasibility.EDGE_OF_RECORD
                : Feasibility.WITHIN_RECORD;
    }
}
