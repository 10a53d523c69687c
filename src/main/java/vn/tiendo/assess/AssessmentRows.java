package vn.tiendo.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.assess.PlanRows.PlanRow;
import vn.tiendo.model.Area;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.BaseProgress;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Goal;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Outlook;
import vn.tiendo.model.PartContribution;
import vn.tiendo.model.Past;
import vn.tiendo.model.PercentUnit;
import vn.tiendo.model.Recomputed;
import vn.tiendo.model.Remarks;
import vn.tiendo.model.Requirement;
import vn.tiendo.model.Scenario;
import vn.tiendo.model.Stated;
import vn.tiendo.model.StatedShare;

/** Makes the rows of one indicator: one per area and plan authority. */
final class AssessmentRows {

    private final BorrowedErrors borrowed;
    private final Ranking ranking;

    /** @param sameIndicator the cases of the indicator in all areas */
    AssessmentRows(Map<Area, IndicatorCase> sameIndicator) {
        borrowed = new BorrowedErrors(sameIndicator);
        ranking = new Ranking(sameIndicator.values());
    }

    /** The rows of one case, the leading authority first. */
    List<Assessment> of(IndicatorCase one, AreaCases area) {
        Forecast own = forecast(one);
        Forecast forecast = area.levelOf(one.indicator())
                .filter(level -> one.period().isCumulative() && !one.period().isYear())
                .map(level -> GrowthForecast.narrower(
                        one, own, level, area.rowsOf(level).forecast(level)))
                .orElse(own);
        return PlanRows.of(one).stream()
                .map(plan -> row(one, plan, forecast, area))
                .toList();
    }

    /** Where the year ends by the indicator's own past years; nothing where the year is over, or only its end counts. */
    private Forecast forecast(IndicatorCase one) {
        boolean foreseen = one.period().isCumulative()
                && !one.period().isYear()
                && !one.indicator().yearEndOnly();
        return foreseen ? Forecast.of(one, borrowed) : Forecast.NONE;
    }

    private Assessment row(IndicatorCase one, PlanRow plan, Forecast forecast, AreaCases area) {
        Optional<Goal> goal =
                plan.target().map(target -> Goal.of(target, one.indicator().direction()));
        boolean closed = plan.target()
                .map(target -> target.period().equals(one.period()))
                .orElse(one.period().isYear());
        List<Observation> rows = rowsOf(one, plan);
        return new Assessment(
                one.indicator(),
                one.area(),
                one.period(),
                plan.authority(),
                plan.leading(),
                one.actual(),
                plan.target(),
                scenario(one, plan),
                VerdictRule.of(one, goal, plan.statedAttainment().map(StatedShare::of), closed, forecast),
                new Past(one.previous(), one.previousYear(), one.history().points()),
                recomputed(one, goal),
                new Stated(plan.statedAttainment(), one.statedGrowth(), one.departmentEstimate()),
                new Outlook(one.history().path(one.kind()), forecast.projection(), forecast.record()),
                goal.map(asked -> RestOfYear.of(one, asked, area.levelOf(one.indicator())))
                        .orElse(Requirement.NONE),
                ranking.of(one.area()),
                new Remarks(one.indicator().department(), "", "").then(NoteTexts.remarks(rows)),
                parts(one, plan, area));
    }

    private static Recomputed recomputed(IndicatorCase one, Optional<Goal> goal) {
        return new Recomputed(
                goal.flatMap(asked -> attainment(one, asked)),
                one.growthPercent(),
                goal.flatMap(asked -> gap(one, asked)),
                gapUnit(one),
                goal.flatMap(asked -> remaining(one, asked)),
                goal.flatMap(asked -> baseProgress(one, asked)));
    }

    private static List<PartContribution> parts(IndicatorCase one, PlanRow plan, AreaCases area) {
        return new Parts(one, plan.authority())
                .of(
                        area.partsOf(one.indicator()),
                        area.placesOf(one.indicator()),
                        area.printedPartsOf(one.indicator()));
    }

    /** The observations whose rows may say cause, measure and owner. */
    private static List<Observation> rowsOf(IndicatorCase one, PlanRow plan) {
        List<Observation> rows = new ArrayList<>();
        one.actual().ifPresent(rows::add);
        plan.target().ifPresent(rows::add);
        plan.statedAttainment().ifPresent(rows::add);
        one.all().stream()
                .filter(seen -> seen.period().equals(one.period()) && seen.measure() != Measure.TARGET)
                .forEach(rows::add);
        return rows;
    }

    /**
     * {@code A / T} (judgement.md, "attainment"): only of levels, only where the catalogue allows a percentage of plan,
     * never where lower is better, never of a range or a ceiling. Of "hơn 28" it is taken of 28; the target keeps its
     * qualifier.
     */
    private static Optional<BigDecimal> attainment(IndicatorCase one, Goal goal) {
        return one.indicator().isComparedInPercent()
                ? one.actual()
                        .flatMap(actual -> goal.level().flatMap(target -> Decimals.percent(actual.value(), target)))
                : Optional.empty();
    }

    private static Optional<BigDecimal> gap(IndicatorCase one, Goal goal) {
        return one.actual().map(actual -> goal.gap(actual.value()));
    }

    private static String gapUnit(IndicatorCase one) {
        String unit = one.indicator().unit();
        return PercentUnit.PERCENT.is(unit) ? PercentUnit.POINTS.printed() : unit;
    }

    /**
     * {@code T − A}, 0 once reached (judgement.md, "remaining"): of levels where more is better, where the target stands
     * in a workbook as a level.
     */
    private static Optional<BigDecimal> remaining(IndicatorCase one, Goal goal) {
        boolean owed = one.isLevel() && one.indicator().direction() == Direction.HIGHER_BETTER;
        return owed
                ? one.actual()
                        .flatMap(actual -> goal.level()
                                .map(target -> target.subtract(actual.value()).max(BigDecimal.ZERO)))
                : Optional.empty();
    }

    private static Optional<Scenario> scenario(IndicatorCase one, PlanRow plan) {
        List<Observation> scenarios = one.scenarios();
        return PlanRows.by(plan.authority(), scenarios)
                .or(() -> plan.leading() ? scenarios.stream().findFirst() : Optional.empty())
                .map(target -> {
                    Goal goal = Goal.of(target, one.indicator().direction());
                    boolean judged = one.indicator().direction() != Direction.NEUTRAL;
                    return new Scenario(
                            target,
                            one.actual().filter(actual -> judged).map(actual -> goal.isReachedBy(actual.value())),
                            gap(one, goal),
                            attainment(one, goal));
                });
    }

    /**
     * {@code (now − base) / (target − base)} (judgement.md, "level or ratio with base"), with last year's end as the
     * base; for stocks and for rates that are not growth rates.
     */
    private static Optional<BaseProgress> baseProgress(IndicatorCase one, Goal goal) {
        boolean fromBase = one.kind() == IndicatorKind.STOCK
                || (one.kind() == IndicatorKind.RATE && !GrowthIndicators.isGrowth(one.indicator()));
        if (!fromBase
                || goal.isRange()
                || one.actual().isEmpty()
                || one.previousYear().isEmpty()) {
            return Optional.empty();
        }
        Observation base = one.previousYear().orElseThrow();
        if (one.indicator().direction() == Direction.NEUTRAL || goal.isReachedBy(base.value())) {
            boolean holding = one.indicator().direction() != Direction.NEUTRAL;
            return holding ? Optional.of(new BaseProgress(base, Optional.empty())) : Optional.empty();
        }
        BigDecimal way = goal.value().subtract(base.value());
        BigDecimal gone = one.actual().orElseThrow().value().subtract(base.value());
        return way.signum() == 0
                ? Optional.empty()
                : Optional.of(new BaseProgress(
                        base, Optional.of(Decimals.divide(Decimals.times(gone, Decimals.HUNDRED), way))));
    }
}
