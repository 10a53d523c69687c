package vn.tiendo.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Bounds;
import vn.tiendo.model.Direction;
import vn.tiendo.model.FigureStatus;
import vn.tiendo.model.HistoryPoint;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Outlook;
import vn.tiendo.model.PartContribution;
import vn.tiendo.model.Past;
import vn.tiendo.model.PlanAuthority;
import vn.tiendo.model.Projection;
import vn.tiendo.model.Recomputed;
import vn.tiendo.model.Remarks;
import vn.tiendo.model.Requirement;
import vn.tiendo.model.Scope;
import vn.tiendo.model.SeasonalPath;
import vn.tiendo.model.Sector;
import vn.tiendo.model.Stated;
import vn.tiendo.model.Verdict;

/** Builds one assessment for a chart test, by what it is to look like. */
public final class ChartAssessments {

    private final String code;
    private final String name;
    private final Sector sector;
    private final String unit;
    private final IndicatorKind kind;
    private final double actual;
    private final List<HistoryPoint> history = new ArrayList<>();
    private final List<PartContribution> parts = new ArrayList<>();
    private String printedUnit;
    private int shift;
    private int decimals;
    private Optional<String> parent = Optional.empty();
    private Scope scope = Scope.PUBLIC;
    private Direction direction = Direction.HIGHER_BETTER;
    private FigureStatus status = FigureStatus.UNSTATED;
    private boolean present = true;
    private Optional<Double> target = Optional.empty();
    private Optional<Double> previous = Optional.empty();
    private Optional<Double> growth = Optional.empty();
    private Optional<Observation> stated = Optional.empty();
    private Optional<SeasonalPath> path = Optional.empty();
    private Optional<Projection> projection = Optional.empty();
    private Verdict verdict = Verdict.INSUFFICIENT_DATA;

    private ChartAssessments(String code, String name, Sector sector, String unit, IndicatorKind kind, double actual) {
        this.code = code;
        this.name = name;
        this.sector = sector;
        this.unit = unit;
        this.printedUnit = unit;
        this.kind = kind;
        this.actual = actual;
    }

    public static ChartAssessments flow(String code, String name, Sector sector, String unit, double actual) {
        return new ChartAssessments(code, name, sector, unit, IndicatorKind.FLOW, actual);
    }

    public static ChartAssessments rate(
            String code, String name, Sector sector, double actual, double target, Verdict verdict) {
        return new ChartAssessments(code, name, sector, "%", IndicatorKind.RATE, actual)
                .decimals(1)
                .plan(target)
                .verdict(verdict);
    }

    /** Printed in a unit ten to this power larger than the catalogue's. */
    public ChartAssessments printedIn(String printed, int power, int digits) {
        printedUnit = printed;
        shift = power;
        decimals = digits;
        return this;
    }

    public ChartAssessments decimals(int digits) {
        decimals = digits;
        return this;
    }

    public ChartAssessments part(String of) {
        parent = Optional.of(of);
        return this;
    }

    public ChartAssessments scope(Scope who) {
        scope = who;
        return this;
    }

    public ChartAssessments direction(Direction way) {
        direction = way;
        return this;
    }

    public ChartAssessments estimate() {
        status = FigureStatus.ESTIMATE;
        return this;
    }

    public ChartAssessments missing() {
        present = false;
        return this;
    }

    public ChartAssessments plan(double value) {
        target = Optional.of(value);
        return this;
    }

    public ChartAssessments previous(double value) {
        previous = Optional.of(value);
        growth = value == 0 ? Optional.empty() : Optional.of(100 * (actual / value - 1));
        return this;
    }

    public ChartAssessments growth(double percent) {
        growth = Optional.of(percent);
        return this;
    }

    public ChartAssessments stated(double percent, int digits) {
        stated = Optional.of(observation(code, Measure.PCT_OF_PLAN, percent, digits, "%", FigureStatus.UNSTATED));
        return this;
    }

    public ChartAssessments path(double share) {
        path = Optional.of(
                new SeasonalPath(BigDecimal.valueOf(share), List.of(2018, 2019, 2020), List.of(), List.of()));
        return this;
    }

    public ChartAssessments projection(double point, double low, double high) {
        projection = Optional.of(
                new Projection(BigDecimal.valueOf(point), BigDecimal.valueOf(low), BigDecimal.valueOf(high)));
        return this;
    }

    public ChartAssessments verdict(Verdict what) {
        verdict = what;
        return this;
    }

    public ChartAssessments history(int year, double partial, double full, double plan) {
        history.add(ChartReviews.point(year, level(partial), level(full), level(plan)));
        return this;
    }

    public ChartAssessments history(HistoryPoint point) {
        history.add(point);
        return this;
    }

    public ChartAssessments parts(
            String first,
            double firstGrowth,
            double firstPoints,
            String second,
            double secondGrowth,
            double secondPoints) {
        parts.add(ChartReviews.contribution(first, firstGrowth, firstPoints));
        parts.add(ChartReviews.contribution(second, secondGrowth, secondPoints));
        return this;
    }

    /** A level of this indicator, printed as its value is. */
    public Observation level(double value) {
        return level(value, Measure.ACTUAL, FigureStatus.UNSTATED);
    }

    private Observation level(double value, Measure measure, FigureStatus how) {
        BigDecimal inUnit = BigDecimal.valueOf(value);
        return new Observation(
                code,
                ChartReviews.PROVINCE,
                ChartReviews.HALF,
                measure,
                inUnit,
                decimals - shift,
                Bounds.NONE,
                "",
                how,
                PlanAuthority.UNSTATED,
                Optional.empty(),
                List.of(ChartReviews.figure(
                        measure, inUnit.movePointLeft(shift).doubleValue(), decimals, printedUnit, how)));
    }

    static Observation observation(
            String code, Measure measure, double value, int digits, String unit, FigureStatus status) {
        return new Observation(
                code,
                ChartReviews.PROVINCE,
                ChartReviews.HALF,
                measure,
                BigDecimal.valueOf(value),
                digits,
                Bounds.NONE,
                "",
                status,
                PlanAuthority.UNSTATED,
                Optional.empty(),
                List.of(ChartReviews.figure(measure, value, digits, unit, status)));
    }

    public Assessment build() {
        boolean ratio = kind == IndicatorKind.FLOW && present && target.isPresent();
        Optional<BigDecimal> gap = present
                ? target.map(plan -> BigDecimal.valueOf(actual).subtract(BigDecimal.valueOf(plan)))
                : Optional.empty();
        Optional<BigDecimal> attainment =
                ratio ? Optional.of(BigDecimal.valueOf(100 * actual / target.orElseThrow())) : Optional.empty();
        return new Assessment(
                indicator(),
                ChartReviews.PROVINCE,
                ChartReviews.HALF,
                PlanAuthority.COUNCIL,
                true,
                present ? Optional.of(level(actual, Measure.ACTUAL, status)) : Optional.empty(),
                target.map(plan -> level(plan, Measure.TARGET, FigureStatus.OFFICIAL)),
                Optional.empty(),
                verdict,
                new Past(previous.map(this::level), Optional.empty(), history),
                new Recomputed(
                        attainment,
                        growth.map(BigDecimal::valueOf),
                        gap,
                        kind == IndicatorKind.RATE ? "điểm %" : unit,
                        Optional.empty(),
                        Optional.empty()),
                new Stated(stated, Optional.empty(), Optional.empty()),
                new Outlook(path, projection, Optional.empty()),
                Requirement.NONE,
                Optional.empty(),
                new Remarks("", "", ""),
                parts);
    }

    private Indicator indicator() {
        return new Indicator(
                code,
                name,
                name,
                sector,
                "",
                unit,
                "",
                kind,
                direction,
                kind == IndicatorKind.FLOW,
                false,
                parent.isEmpty(),
                parent,
                PlanAuthority.COUNCIL,
                scope,
                List.of(),
                Set.of());
    }
}
