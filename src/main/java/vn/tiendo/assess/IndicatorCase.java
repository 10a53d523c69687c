package vn.tiendo.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Area;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Period;

/**
 * Everything observed of one indicator in one area for one review, sorted by what it is.
 *
 * @param indicator the catalogue's entry
 * @param area the area
 * @param period the period reviewed
 * @param all every observation of it
 * @param actual value of the period
 * @param previous the same period last year
 * @param previousYear the whole last year
 * @param rule the rule that projects it
 * @param history its past years
 * @param record hindcasts of these
 */
record IndicatorCase(
        Indicator indicator,
        Area area,
        Period period,
        List<Observation> all,
        Optional<Observation> actual,
        Optional<Observation> previous,
        Optional<Observation> previousYear,
        ProjectionRule rule,
        History history,
        List<Hindcast> record) {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    static IndicatorCase of(Indicator indicator, Area area, Period period, List<Observation> all) {
        List<Observation> zeros = plansOfZero(indicator, period, all);
        Optional<Observation> actual = ObservationIndex.latest(ObservationIndex.actuals(all, indicator.kind(), period))
                .filter(value -> value.value().signum() != 0 || zeros.isEmpty());
        ProjectionRule rule =
                indicator.kind() == IndicatorKind.FLOW ? new ShareRule(elapsed(period)) : new ChangeRule();
        History history = History.before(period, indicator, all, indicator.leadingAuthority(), rule);
        return new IndicatorCase(
                indicator,
                area,
                period,
                all,
                actual,
                previous(ObservationIndex.actuals(all, indicator.kind(), period.plusYears(-1)), actual),
                ObservationIndex.latest(ObservationIndex.actuals(
                        all, indicator.kind(), period.wholeYear().plusYears(-1))),
                rule,
                history,
                Hindcast.of(rule, history.comparable()));
    }

    /** Part of the year gone by at the end of a period that began in January. */
    static BigDecimal elapsed(Period period) {
        return Decimals.divide(BigDecimal.valueOf(period.end().getMonthValue()), MONTHS);
    }

    /** The base of growth: from the workbook of the value itself where it has one (judgement.md, "growth"). */
    private static Optional<Observation> previous(List<Observation> bases, Optional<Observation> actual) {
        Optional<String> file = actual.map(value -> value.source().origin().file());
        return bases.stream()
                .filter(base -> base.sources().stream()
                        .anyMatch(figure -> Optional.of(figure.origin().file()).equals(file)))
                .findFirst()
                .or(() -> ObservationIndex.latest(bases));
    }

    IndicatorKind kind() {
        return indicator.kind();
    }

    /** Whether it is a level that growth and percentages can be taken of. */
    boolean isLevel() {
        return kind().isLevel();
    }

    /** Whether a percentage of plan of it says something: a level, more of which is better, that has a value above zero. */
    boolean isPlannedInPercent() {
        return indicator.isComparedInPercent()
                && indicator.direction() == Direction.HIGHER_BETTER
                && actual.filter(value -> value.value().signum() > 0).isPresent();
    }

    /**
     * Growth on the same period of last year, in per cent, recomputed from levels only. A base from another workbook is
     * often a first estimate since revised: it serves only where the workbook itself prints no growth (judgement.md,
     * "growth").
     */
    Optional<BigDecimal> growthPercent() {
        boolean comparable = isOfOneWorkbook() || statedGrowth().isEmpty();
        return isLevel() && actual.isPresent() && previous.isPresent() && comparable
                ? Decimals.growth(
                        actual.orElseThrow().value(), previous.orElseThrow().value())
                : Optional.empty();
    }

    /** The same as a growth of the period, from the cells of both levels; empty unless one workbook holds both. */
    Optional<Observation> computedGrowth() {
        return isOfOneWorkbook()
                ? growthPercent()
                        .map(growth -> StatedGrowth.computed(actual.orElseThrow(), previous.orElseThrow(), growth))
                : Optional.empty();
    }

    /** Whether value and base are on one basis: of one workbook, or as far apart as the growth says that a workbook prints. */
    boolean isOnOneBasis() {
        return isOfOneWorkbook()
                || statedGrowth().filter(this::leadsFromTheBase).isPresent();
    }

    private boolean leadsFromTheBase(Observation stated) {
        return actual.flatMap(value -> previous.flatMap(base -> Decimals.growth(value.value(), base.value())))
                .filter(growth -> growth.subtract(stated.value()).abs().compareTo(BigDecimal.ONE) <= 0)
                .isPresent();
    }

    /** The same without a base. */
    IndicatorCase withoutPrevious() {
        return new IndicatorCase(
                indicator, area, period, all, actual, Optional.empty(), previousYear, rule, history, record);
    }

    boolean isOfOneWorkbook() {
        return previous.stream()
                .flatMap(base -> base.sources().stream())
                .anyMatch(base -> actual.stream()
                        .flatMap(value -> value.sources().stream())
                        .anyMatch(value ->
                                value.origin().file().equals(base.origin().file())));
    }

    /** Annual targets; for a period that is no part of a year counted from January, the targets of the period itself. */
    List<Observation> targets() {
        List<Observation> zeros = plansOfZero();
        return written(period, all).stream()
                .filter(target -> !zeros.contains(target))
                .toList();
    }

    /**
     * Plans of 0 that stand in a form nobody has filled in yet: they are no targets, and a value of 0 beside one is none
     * either. Nobody plans 0 of an amount that should grow; a rate may be planned at 0.
     */
    List<Observation> plansOfZero() {
        return plansOfZero(indicator, period, all);
    }

    private static List<Observation> plansOfZero(Indicator indicator, Period period, List<Observation> all) {
        boolean grows = indicator.direction() == Direction.HIGHER_BETTER && indicator.kind() != IndicatorKind.RATE;
        return written(period, all).stream()
                .filter(plan ->
                        grows && plan.value().signum() == 0 && plan.bounds().isNone())
                .toList();
    }

    private static List<Observation> written(Period period, List<Observation> all) {
        return ObservationIndex.of(all, Measure.TARGET, period.isCumulative() ? period.wholeYear() : period);
    }

    /** Targets of the reviewed part of the year itself ("kịch bản 6 tháng"). */
    List<Observation> scenarios() {
        return period.isCumulative() && !period.isYear() ? ObservationIndex.of(all, Measure.TARGET, period) : List.of();
    }

    List<Observation> statedAttainments() {
        return ObservationIndex.of(all, Measure.PCT_OF_PLAN, period);
    }

    /** The growth that a workbook prints, an index turned into growth: 108,65 is +8,65. */
    Optional<Observation> statedGrowth() {
        return StatedGrowth.of(all, period);
    }

    /** The workbook's own estimate of the whole year. */
    Optional<Observation> departmentEstimate() {
        return period.isYear()
                ? Optional.empty()
                : ObservationIndex.of(all, Measure.FORECAST, period.wholeYear()).stream()
                        .findFirst();
    }

    /** Whether anything is known of the period or planned for its year. */
    boolean isPresent() {
        return actual.isPresent()
                || !targets().isEmpty()
                || !scenarios().isEmpty()
                || !statedAttainments().isEmpty()
                || statedGrowth().isPresent()
                || departmentEstimate().isPresent();
    }
}
