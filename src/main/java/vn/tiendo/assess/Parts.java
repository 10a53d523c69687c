package vn.tiendo.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tiendo.model.Goal;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Origin;
import vn.tiendo.model.PartContribution;
import vn.tiendo.model.Period;
import vn.tiendo.model.PlanAuthority;
import vn.tiendo.model.SeasonalPath;

/** Where growth and shortfall of a whole lie among its parts; it says where, never why. */
final class Parts {

    /** Of goods and places, which may be many, only those with the largest effect. */
    private static final int MOST_ROWS = 10;

    private final IndicatorCase whole;
    private final PlanAuthority authority;
    private final Set<Sheet> sheets = new HashSet<>();

    /**
     * @param whole the whole
     * @param authority whose plans the gaps are against
     */
    Parts(IndicatorCase whole, PlanAuthority authority) {
        this.whole = whole;
        this.authority = authority;
        whole.actual().stream()
                .flatMap(value -> value.sources().stream())
                .forEach(figure -> sheets.add(Sheet.of(figure.origin())));
    }

    /**
     * The parts of a whole that is a level: indicators of the catalogue, then places below, then rows that are no
     * indicators; each kind furthest behind first, parts without a plan after it, the largest effect on growth first.
     * Places and rows count only beside the very value of the whole, in its sheet.
     *
     * @param indicators cases of its parts in the same area
     * @param places cases of the same indicator in smaller areas
     * @param rows values of rows that are a part of it
     */
    List<PartContribution> of(List<IndicatorCase> indicators, List<IndicatorCase> places, List<Observation> rows) {
        if (!whole.isLevel()) {
            return List.of();
        }
        List<PartContribution> all = new ArrayList<>(indicators.stream()
                .filter(part -> part.isLevel()
                        && part.actual().isPresent()
                        && part.indicator().unit().equals(whole.indicator().unit()))
                .map(this::indicator)
                .sorted(order())
                .toList());
        if (whole.kind() == IndicatorKind.FLOW) {
            all.addAll(largest(places.stream()
                    .filter(part -> part.actual().filter(this::isBesideTheWhole).isPresent())
                    .map(this::place)));
            all.addAll(largest(rows.stream()
                    .filter(part -> part.measure() == Measure.ACTUAL
                            && part.period().equals(whole.period())
                            && isBesideTheWhole(part))
                    .map(part -> row(part, rows))));
        }
        return all;
    }

    private static List<PartContribution> largest(Stream<PartContribution> parts) {
        Comparator<PartContribution> effect = Comparator.comparing(part ->
                part.growthPoints().or(part::gap).orElse(BigDecimal.ZERO).abs());
        return parts.sorted(effect.reversed()).limit(MOST_ROWS).sorted(order()).toList();
    }

    private static Comparator<PartContribution> order() {
        return Comparator.comparing((PartContribution part) -> part.gap().isEmpty())
                .thenComparing(part -> part.gap().orElse(BigDecimal.ZERO))
                .thenComparing(
                        part -> part.growthPoints().orElse(BigDecimal.ZERO).abs(), Comparator.reverseOrder())
                .thenComparing(part -> part.source().origin());
    }

    /** A part in the sheet of the whole, and no larger than it. */
    private boolean isBesideTheWhole(Observation part) {
        return part.value().signum() > 0
                && whole.actual()
                        .filter(total -> part.value().compareTo(total.value()) < 0)
                        .isPresent()
                && part.sources().stream().anyMatch(figure -> sheets.contains(Sheet.of(figure.origin())));
    }

    private PartContribution indicator(IndicatorCase part) {
        Observation actual = part.actual().orElseThrow();
        return contribution(actual.source().label(), part, Optional.of(part.indicator()), plan(part.targets()));
    }

    private PartContribution place(IndicatorCase part) {
        return contribution(part.area().name(), part, Optional.empty(), plan(part.targets()));
    }

    private PartContribution contribution(
            String name, IndicatorCase part, Optional<Indicator> indicator, Optional<BigDecimal> plan) {
        Observation actual = part.actual().orElseThrow();
        Optional<BigDecimal> path = part.history().path(part.kind()).map(SeasonalPath::share);
        return new PartContribution(
                name,
                indicator,
                actual.value(),
                part.growthPercent(),
                growthPoints(actual, part.previous().filter(base -> part.isOnOneBasis())),
                gap(actual, plan, path),
                actual.source());
    }

    /** What stands in the part's own row: its value, that of last year and its plan. */
    private PartContribution row(Observation actual, List<Observation> rows) {
        Optional<Observation> previous = inRow(
                actual,
                rows,
                value -> value.measure() == Measure.ACTUAL,
                whole.period().plusYears(-1));
        List<Observation> plans = rows.stream()
                .filter(value -> value.measure() == Measure.TARGET && isInRow(actual, value))
                .filter(value -> value.period().equals(whole.period().wholeYear()))
                .toList();
        return new PartContribution(
                actual.source().label(),
                Optional.empty(),
                actual.value(),
                previous.flatMap(base -> Decimals.growth(actual.value(), base.value())),
                growthPoints(actual, previous),
                gap(actual, plan(plans), Optional.empty()),
                actual.source());
    }

    private static Optional<Observation> inRow(
            Observation actual, List<Observation> rows, Predicate<Observation> kind, Period period) {
        return rows.stream()
                .filter(kind)
                .filter(value -> value.period().equals(period) && isInRow(actual, value))
                .findFirst();
    }

    private static boolean isInRow(Observation actual, Observation other) {
        Origin one = actual.source().origin();
        Origin two = other.source().origin();
        return Sheet.of(one).equals(Sheet.of(two))
                && one.cell().row() == two.cell().row();
    }

    /** {@code (A_part − P_part) / P_whole}: percentage points that the part adds to the growth of the whole. */
    private Optional<BigDecimal> growthPoints(Observation actual, Optional<Observation> previous) {
        return previous.flatMap(base -> whole.previous()
                .filter(total -> whole.isOnOneBasis())
                .flatMap(total -> Decimals.percent(actual.value().subtract(base.value()), total.value())));
    }

    /**
     * {@code A − T·s̄} with the part's own plan and its path, else the path of the whole. {@code A − T} where the year is
     * over, or nothing accumulates; without a path it would only say how much of the year is left. What should be neither
     * high nor low is never short.
     */
    private Optional<BigDecimal> gap(Observation actual, Optional<BigDecimal> plan, Optional<BigDecimal> path) {
        boolean askedWhole = whole.period().isYear() || whole.kind() != IndicatorKind.FLOW;
        Optional<BigDecimal> share = askedWhole
                ? Optional.of(BigDecimal.ONE)
                : path.or(() -> whole.history().path(whole.kind()).map(SeasonalPath::share));
        return plan.filter(asked -> whole.indicator().direction().hasGoodSide())
                .flatMap(asked -> share.map(pace -> actual.value().subtract(Decimals.times(asked, pace))));
    }

    private Optional<BigDecimal> plan(List<Observation> targets) {
        return PlanRows.by(authority, targets)
                .or(() -> PlanRows.by(PlanAuthority.UNSTATED, targets))
                .flatMap(
                        target -> Goal.of(target, whole.indicator().direction()).level());
    }

    private record Sheet(String file, String name) {

        private static Sheet of(Origin origin) {
            return new Sheet(origin.file(), origin.sheet());
        }
    }
}
