package vn.tiendo.assess;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Goal;
import vn.tiendo.model.Measure;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Observation;
import vn.tiendo.model.PartContribution;
import vn.tiendo.model.PlanAuthority;
import vn.tiendo.model.SeasonalPath;

/** Where growth and shortfall of a whole lie among its parts; it says where, never why. */
final class Parts {

    private Parts() {}

    /**
     * The parts of a whole, furthest behind first; parts without a plan follow, the largest effect on growth first.
     *
     * @param whole the whole, a level
     * @param parts cases of its parts in the same area
     * @param authority whose plans the gaps are against
     */
    static List<PartContribution> of(IndicatorCase whole, List<IndicatorCase> parts, PlanAuthority authority) {
        if (!whole.isLevel()) {
            return List.of();
        }
        return parts.stream()
                .filter(part -> part.isLevel()
                        && part.actual().isPresent()
                        && part.indicator().unit().equals(whole.indicator().unit()))
                .map(part -> part(whole, part, authority))
                .sorted(Comparator.comparing(
                                (PartContribution part) -> part.gap().isEmpty())
                        .thenComparing(part -> part.gap().orElse(BigDecimal.ZERO))
                        .thenComparing(
                                part -> part.growthPoints()
                                        .orElse(BigDecimal.ZERO)
                                        .abs(),
                                Comparator.reverseOrder())
                        .thenComparing(part -> part.source().origin()))
                .toList();
    }

    private static PartContribution part(IndicatorCase whole, IndicatorCase part, PlanAuthority authority) {
        Observation actual = part.actual().orElseThrow();
        return new PartContribution(
                actual.source().label(),
                actual.value(),
                part.growthPercent(),
                growthPoints(whole, part),
                gap(whole, part, authority),
                actual.source());
    }

    /** {@code (A_part − P_part) / P_whole}: percentage points that the part adds to the growth of the whole. */
    private static Optional<BigDecimal> growthPoints(IndicatorCase whole, IndicatorCase part) {
        return part.previous()
                .flatMap(base -> whole.previous()
                        .flatMap(total -> Decimals.percent(
                                part.actual().orElseThrow().value().subtract(base.value()), total.value())));
    }

    /**
     * {@code A − T·s̄} with the part's own plan and its path, else the path of the whole. {@code A − T} where the year is
     * over, or nothing accumulates; without a path it would only say how much of the year is left. What should be neither
     * high nor low is never short.
     */
    private static Optional<BigDecimal> gap(IndicatorCase total, IndicatorCase part, PlanAuthority authority) {
        if (!total.indicator().direction().hasGoodSide()) {
            return Optional.empty();
        }
        boolean whole = isAskedWhole(part);
        Optional<BigDecimal> share = part.history()
                .path(part.kind())
                .or(() -> total.history().path(total.kind()))
                .map(SeasonalPath::share)
                .filter(path -> !whole)
                .or(() -> whole ? Optional.of(BigDecimal.ONE) : Optional.empty());
        return plan(part, authority)
                .flatMap(plan -> share.map(pace ->
                        part.actual().orElseThrow().value().subtract(Decimals.times(plan, pace))));
    }

    /** Whether its annual plan is asked of it as a whole by now. */
    private static boolean isAskedWhole(IndicatorCase part) {
        return part.period().isYear() || part.kind() != IndicatorKind.FLOW;
    }

    private static Optional<BigDecimal> plan(IndicatorCase part, PlanAuthority authority) {
        return part.targets().stream()
                .filter(target -> target.measure() == Measure.TARGET && target.authority() == authority)
                .findFirst()
                .flatMap(target -> Goal.of(target, part.indicator().direction()).level());
    }
}
