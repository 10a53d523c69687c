package vn.tiendo.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.model.Direction;
import vn.tiendo.model.HistoryPoint;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Period;

/**
 * The part of a past year that no workbook prints but that the growth printed a year later implies: {@code A / (1 + g)}.
 * Offices mostly print last year's result, this half-year and its growth; last year's half-year is in these three.
 *
 * @param period the part of the past year
 * @param value its implied value
 * @param past the same with the value of the whole year
 * @param growth the printed growth it follows from
 */
record ImpliedPart(Period period, BigDecimal value, PastYear past, Observation growth) {

    private static final String CURRENT_PRICES = "hiện hành";

    /**
     * Empty where the part is printed, the whole year is not, or growth and value do not stand in one workbook; at current
     * prices too, since growth is printed at constant ones.
     *
     * @param point the past year as printed
     * @param part the part of it that the review covers
     */
    static Optional<ImpliedPart> of(HistoryPoint point, Period part, Indicator indicator, List<Observation> all) {
        boolean asked = indicator.kind() == IndicatorKind.FLOW
                && indicator.direction() != Direction.NEUTRAL
                && !indicator.priceBasis().equals(CURRENT_PRICES)
                && point.partial().isEmpty();
        return asked
                ? point.full()
                        .flatMap(full -> StatedGrowth.of(all, part.plusYears(1))
                                .flatMap(growth -> of(part, full.value(), growth, all)))
                : Optional.empty();
    }

    private static Optional<ImpliedPart> of(Period part, BigDecimal full, Observation growth, List<Observation> all) {
        BigDecimal index = growth.value().add(Decimals.HUNDRED);
        Set<String> files = files(growth);
        return ObservationIndex.of(all, Measure.ACTUAL, part.plusYears(1)).stream()
                .filter(later -> index.signum() > 0 && files(later).stream().anyMatch(files::contains))
                .map(later -> Decimals.divide(Decimals.times(later.value(), Decimals.HUNDRED), index))
                .filter(value -> value.compareTo(full) < 0)
                .findFirst()
                .map(value -> new ImpliedPart(part, value, new PastYear(part.year(), value, full), growth));
    }

    private static Set<String> files(Observation observation) {
        return observation.sources().stream()
                .map(figure -> figure.origin().file())
                .collect(Collectors.toSet());
    }
}
