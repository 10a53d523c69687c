package vn.tiendo.assess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.model.Bounds;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Period;

/** Growth on the same period as workbooks print it. */
final class StatedGrowth {

    private static final int DIGITS = 2;

    private StatedGrowth() {}

    /** Growth as printed, or the printed index less 100, with the cell it stands in. */
    static Optional<Observation> of(List<Observation> all, Period period) {
        return ObservationIndex.of(all, Measure.GROWTH_SAME_PERIOD, period).stream()
                .findFirst()
                .or(() -> ObservationIndex.of(all, Measure.INDEX_SAME_PERIOD, period).stream()
                        .findFirst()
                        .map(index -> as(
                                index,
                                index.indicator(),
                                Measure.GROWTH_SAME_PERIOD,
                                index.value().subtract(Decimals.HUNDRED),
                                less(index.bounds()))));
    }

    private static Bounds less(Bounds index) {
        return new Bounds(
                index.low().map(low -> low.subtract(Decimals.HUNDRED)),
                index.high().map(high -> high.subtract(Decimals.HUNDRED)));
    }

    /** Growth that follows from two levels, to two digits as growth is printed, with the cells of both. */
    static Observation computed(Observation level, Observation base, BigDecimal growth) {
        return new Observation(
                level.indicator(),
                level.area(),
                level.period(),
                Measure.GROWTH_SAME_PERIOD,
                growth.setScale(DIGITS, RoundingMode.HALF_UP),
                DIGITS,
                Bounds.NONE,
                level.qualifier(),
                level.status(),
                level.authority(),
                level.setOn(),
                Stream.concat(level.sources().stream(), base.sources().stream()).toList());
    }

    /** The growth of a level as the value of the indicator that is this growth. */
    static Observation asValue(Observation growth, String indicator) {
        return as(growth, indicator, Measure.ACTUAL, growth.value(), growth.bounds());
    }

    private static Observation as(
            Observation printed, String indicator, Measure measure, BigDecimal value, Bounds bounds) {
        return new Observation(
                indicator,
                printed.area(),
                printed.period(),
                measure,
                value,
                printed.decimals(),
                bounds,
                printed.qualifier(),
                printed.status(),
                printed.authority(),
                printed.setOn(),
                printed.sources());
    }
}
