package vn.tiendo.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tiendo.model.HistoryPoint;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Period;
import vn.tiendo.model.PlanAuthority;
import vn.tiendo.model.SeasonalPath;

/**
 * The past years of one indicator in one area, on one basis.
 *
 * @param points every past year with a figure, ascending
 * @param comparable years known both in part and in whole that are neither abnormal nor on another basis, ascending
 * @param abnormal years left out because the catalogue marks them abnormal
 * @param incomparable years left out because part and whole cannot be of one unit or basis
 * @param implied comparable years whose part follows from growth printed a year later
 */
record History(
        List<HistoryPoint> points,
        List<PastYear> comparable,
        List<Integer> abnormal,
        List<HistoryPoint> incomparable,
        List<ImpliedPart> implied) {

    static final History NONE = new History(List.of(), List.of(), List.of(), List.of(), List.of());

    /** The years before the period's, by the same part of each. */
    static History before(
            Period period, Indicator indicator, List<Observation> all, PlanAuthority authority, ProjectionRule rule) {
        List<HistoryPoint> points = new ArrayList<>();
        List<PastYear> comparable = new ArrayList<>();
        List<Integer> abnormal = new ArrayList<>();
        List<HistoryPoint> incomparable = new ArrayList<>();
        List<ImpliedPart> implied = new ArrayList<>();
        for (int year : years(all, period.year())) {
            HistoryPoint point = point(year, period, indicator.kind(), all, authority);
            if (point.partial().isEmpty()
                    && point.full().isEmpty()
                    && point.target().isEmpty()) {
                continue;
            }
            points.add(point);
            if (period.isYear() || !period.isCumulative()) {
                continue;
            }
            Optional<ImpliedPart> from = ImpliedPart.of(point, period.plusYears(year - period.year()), indicator, all);
            Optional<PastYear> known = pastYear(point).or(() -> from.map(ImpliedPart::past));
            if (known.isEmpty()) {
                continue;
            }
            PastYear past = known.orElseThrow();
            if (indicator.abnormalYears().contains(year)) {
                abnormal.add(year);
            } else if (rule.learnsFrom(past)) {
                comparable.add(past);
                from.ifPresent(implied::add);
            } else if (from.isEmpty() && past.partial().signum() > 0) {
                incomparable.add(point);
            }
        }
        return new History(points, comparable, abnormal, incomparable, implied);
    }

    private static TreeSet<Integer> years(List<Observation> all, int current) {
        return all.stream()
                .map(observation -> observation.period().year())
                .filter(year -> year < current)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static HistoryPoint point(
            int year, Period period, IndicatorKind kind, List<Observation> all, PlanAuthority authority) {
        Period part = period.plusYears(year - period.year());
        List<Observation> targets = ObservationIndex.of(all, Measure.TARGET, Period.year(year));
        Optional<Observation> ofAuthority = targets.stream()
                .filter(target -> target.authority() == authority)
                .findFirst();
        return new HistoryPoint(
                year,
                ObservationIndex.firstPublished(ObservationIndex.actuals(all, kind, part)),
                ObservationIndex.latest(ObservationIndex.actuals(all, kind, Period.year(year))),
                ofAuthority.or(() -> targets.stream().findFirst()));
    }

    private static Optional<PastYear> pastYear(HistoryPoint point) {
        return point.partial()
                .flatMap(part -> point.full().map(full -> new PastYear(point.year(), part.value(), full.value())));
    }

    /**
     * How much of the year past years had by now (judgement.md, "path"): the plain median share of the last five
     * comparable years, with the years named. Only for what accumulates.
     */
    Optional<SeasonalPath> path(IndicatorKind kind) {
        if (kind != IndicatorKind.FLOW || comparable.isEmpty()) {
            return Optional.empty();
        }
        List<PastYear> recent = comparable.subList(Math.max(0, comparable.size() - ShareRule.YEARS), comparable.size());
        List<BigDecimal> shares = recent.stream()
                .map(year -> Decimals.divide(year.partial(), year.full()))
                .toList();
        List<Integer> years = recent.stream().map(PastYear::year).toList();
        List<Integer> follows = implied.stream()
                .map(part -> part.past().year())
                .filter(years::contains)
                .toList();
        return Optional.of(new SeasonalPath(Decimals.median(shares), years, abnormal, follows));
    }
}
