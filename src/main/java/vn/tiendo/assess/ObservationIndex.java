package vn.tiendo.assess;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.tiendo.model.Area;
import vn.tiendo.model.FigureStatus;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Period;

/** Observations by indicator and area. */
final class ObservationIndex {

    private final Map<Key, List<Observation>> byKey = new HashMap<>();
    private final TreeSet<Area> areas = new TreeSet<>();
    private final Map<String, LocalDate> untils = new HashMap<>();

    ObservationIndex(Collection<Observation> observations) {
        for (Observation observation : observations) {
            areas.add(observation.area());
            if (observation.measure() == Measure.ACTUAL) {
                untils.merge(
                        observation.source().origin().file(),
                        observation.period().end(),
                        (one, other) -> one.isAfter(other) ? one : other);
            }
            byKey.computeIfAbsent(new Key(observation.indicator(), observation.area()), key -> new ArrayList<>())
                    .add(observation);
        }
    }

    /** The last day that a workbook reports a result of; the earliest there is where it reports none. */
    LocalDate reportedUntil(String file) {
        return untils.getOrDefault(file, LocalDate.MIN);
    }

    /** All areas observed, the country first. */
    Collection<Area> areas() {
        return areas;
    }

    List<Observation> of(String indicator, Area area) {
        return byKey.getOrDefault(new Key(indicator, area), List.of());
    }

    /** Observations of one measure and period. */
    static List<Observation> of(List<Observation> all, Measure measure, Period period) {
        return all.stream()
                .filter(one -> one.measure() == measure && one.period().equals(period))
                .toList();
    }

    /**
     * Values of a period. A stock is a value at the period's last day, whichever period ending on that day it is printed
     * under; the period itself comes first. Where nobody counted on that day, the last count of its last month stands for
     * it: herds are counted in the middle of a month. A rate may be one of a day too ("tỷ lệ xã đạt chuẩn đến 30/6"), but that
     * of another period which ends with it is another rate.
     */
    static List<Observation> actuals(List<Observation> all, IndicatorKind kind, Period period) {
        List<Observation> exact = of(all, Measure.ACTUAL, period);
        if (!exact.isEmpty()) {
            return exact;
        }
        return switch (kind) {
            case STOCK -> count(all, period);
            case RATE -> lastCount(all, period);
            default -> List.of();
        };
    }

    private static List<Observation> count(List<Observation> all, Period period) {
        List<Observation> ending = all.stream()
                .filter(one ->
                        one.measure() == Measure.ACTUAL && one.period().end().equals(period.end()))
                .sorted(Comparator.comparing(one -> one.period().start(), Comparator.reverseOrder()))
                .toList();
        return ending.isEmpty() ? lastCount(all, period) : ending;
    }

    private static List<Observation> lastCount(List<Observation> all, Period period) {
        return all.stream()
                .filter(one -> one.measure() == Measure.ACTUAL
                        && one.period().start().equals(one.period().end())
                        && YearMonth.from(one.period().end()).equals(YearMonth.from(period.end())))
                .max(Comparator.comparing(Observation::period))
                .map(List::of)
                .orElse(List.of());
    }

    /** The latest word on a value: official before preliminary before estimate. */
    static Optional<Observation> latest(List<Observation> values) {
        return values.stream().min(Comparator.comparing(Observation::status, Comparator.reverseOrder()));
    }

    /**
     * The value as first published: the base of shares, since the value of this year is a first estimate too
     * (judgement.md, "growth"). A value without status comes last, since nothing says when it was published.
     */
    static Optional<Observation> firstPublished(List<Observation> values) {
        return values.stream()
                .min(Comparator.comparing((Observation one) -> one.status() == FigureStatus.UNSTATED)
                        .thenComparing(Observation::status));
    }

    private record Key(String indicator, Area area) {}
}
