package vn.tiendo.assess;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.tiendo.model.Bounds;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Goal;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Projection;
import vn.tiendo.model.StatedShare;
import vn.tiendo.model.Verdict;

/** Verdicts from unrounded values (judgement.md, "Verdict"). Before the year's end they rest on an interval. */
final class VerdictRule {

    private static final Goal WHOLE_PLAN = Goal.of(BigDecimal.valueOf(100), Bounds.NONE, "", Direction.HIGHER_BETTER);

    private VerdictRule() {}

    /**
     * The verdict on one target.
     *
     * @param one the case
     * @param goal the target; empty where none stands in a workbook as a value
     * @param stated the percentage of plan that a workbook prints; without a goal it shows that there is a plan
     * @param closed whether the period that the target is for is over
     * @param forecast what is foretold
     */
    static Verdict of(
            IndicatorCase one, Optional<Goal> goal, Optional<StatedShare> stated, boolean closed, Forecast forecast) {
        Indicator indicator = one.indicator();
        if (indicator.direction() == Direction.NEUTRAL) {
            return Verdict.NOT_JUDGED;
        }
        if (goal.isEmpty() && stated.isEmpty()) {
            return Verdict.NO_TARGET;
        }
        if (indicator.yearEndOnly() && !closed) {
            return Verdict.YEAR_END_ONLY;
        }
        if (one.actual().isEmpty()) {
            return Verdict.INSUFFICIENT_DATA;
        }
        if (goal.isEmpty()) {
            return one.isPlannedInPercent()
                    ? ofShare(one, stated.orElseThrow(), closed, forecast)
                    : Verdict.INSUFFICIENT_DATA;
        }
        BigDecimal actual = one.actual().orElseThrow().value();
        if (closed) {
            return goal.orElseThrow().isReachedBy(actual) ? Verdict.MET : Verdict.AT_RISK;
        }
        return decided(indicator.kind(), goal.orElseThrow(), actual)
                .orElseGet(() -> foretold(goal.orElseThrow(), forecast, UnaryOperator.identity()));
    }

    /**
     * A plan known only by the percentage that a workbook prints: judged in per cent of it, undecided where the rounding
     * decides. Nothing else is derived from such a plan.
     */
    private static Verdict ofShare(IndicatorCase one, StatedShare stated, boolean closed, Forecast forecast) {
        if (stated.isReached()) {
            return Verdict.MET;
        }
        if (closed) {
            return stated.isMissed() ? Verdict.AT_RISK : Verdict.INSUFFICIENT_DATA;
        }
        BigDecimal actual = one.actual().orElseThrow().value();
        return foretold(WHOLE_PLAN, forecast, projection -> stated.ofPlan(projection, actual));
    }

    /**
     * What no further month can change: an amount that has reached its floor has met it, one that has passed its
     * ceiling cannot come back. A stock at its floor has met it too. A rate is never decided early: that of the half-year
     * is not that of the year.
     */
    private static Optional<Verdict> decided(IndicatorKind kind, Goal goal, BigDecimal actual) {
        if (kind == IndicatorKind.RATE) {
            return Optional.empty();
        }
        boolean within = goal.isReachedBy(actual);
        if (within && goal.ceiling().isEmpty()) {
            return Optional.of(Verdict.MET);
        }
        boolean beyondCeiling =
                !within && goal.ceiling().isPresent() && goal.gap(actual).signum() >= 0;
        return beyondCeiling && kind == IndicatorKind.FLOW ? Optional.of(Verdict.AT_RISK) : Optional.empty();
    }

    /** @param inUnitOfGoal turns a level into what the goal is counted in */
    private static Verdict foretold(Goal goal, Forecast forecast, UnaryOperator<Projection> inUnitOfGoal) {
        if (forecast.projection().isEmpty()) {
            return Verdict.INSUFFICIENT_DATA;
        }
        return forecast.notForeseeable()
                ? Verdict.NOT_FORESEEABLE
                : goal.judge(inUnitOfGoal.apply(forecast.projection().orElseThrow()));
    }
}
