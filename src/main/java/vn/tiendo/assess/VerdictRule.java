package vn.tiendo.assess;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Goal;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Verdict;

/** Verdicts from unrounded values (judgement.md, "Verdict"). Before the year's end they rest on an interval. */
final class VerdictRule {

    private VerdictRule() {}

    /**
     * The verdict on one target.
     *
     * @param one the case
     * @param goal the target; empty where none stands in a workbook as a value
     * @param planned whether a workbook shows that there is a plan, if only by a percentage of it
     * @param closed whether the period that the target is for is over
     * @param forecast what is foretold
     */
    static Verdict of(IndicatorCase one, Optional<Goal> goal, boolean planned, boolean closed, Forecast forecast) {
        Indicator indicator = one.indicator();
        if (indicator.direction() == Direction.NEUTRAL) {
            return Verdict.NOT_JUDGED;
        }
        if (goal.isEmpty()) {
            return planned ? unknownPlan(indicator, closed) : Verdict.NO_TARGET;
        }
        if (indicator.yearEndOnly() && !closed) {
            return Verdict.YEAR_END_ONLY;
        }
        if (one.actual().isEmpty()) {
            return Verdict.INSUFFICIENT_DATA;
        }
        BigDecimal actual = one.actual().orElseThrow().value();
        if (closed) {
            return goal.orElseThrow().isReachedBy(actual) ? Verdict.MET : Verdict.AT_RISK;
        }
        return decided(indicator.kind(), goal.orElseThrow(), actual)
                .orElseGet(() -> foretold(goal.orElseThrow(), forecast));
    }

    /** A percentage proves a plan whose level is not known: nothing can be derived from it. */
    private static Verdict unknownPlan(Indicator indicator, boolean closed) {
        return indicator.yearEndOnly() && !closed ? Verdict.YEAR_END_ONLY : Verdict.INSUFFICIENT_DATA;
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

    private static Verdict foretold(Goal goal, Forecast forecast) {
        if (forecast.projection().isEmpty()) {
            return Verdict.INSUFFICIENT_DATA;
        }
        return forecast.notForeseeable()
                ? Verdict.NOT_FORESEEABLE
                : goal.judge(forecast.projection().orElseThrow());
    }
}
