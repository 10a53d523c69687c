package vn.tiendo.assess;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Projection;

/**
 * Where a growth rate ends, out of where its level ends: {@code F' / F − 1}. A level often has more past years than its
 * growth, and the two must not be foretold apart.
 */
final class GrowthForecast {

    /** With fewer past years a level's end is too open to say anything of a rate. */
    private static final int FEWEST_YEARS = 3;

    private GrowthForecast() {}

    /**
     * The narrower of the two forecasts.
     *
     * @param growth case of the growth rate
     * @param own its forecast out of its own past years
     * @param level case of the level that grows
     * @param ofLevel the level's forecast
     */
    static Forecast narrower(IndicatorCase growth, Forecast own, IndicatorCase level, Forecast ofLevel) {
        Optional<Forecast> derived = ofLevel.projection()
                .filter(projection -> level.history().comparable().size() >= FEWEST_YEARS && !ofLevel.notForeseeable())
                .flatMap(projection -> of(growth, level, projection));
        return derived.filter(forecast ->
                        own.projection().isEmpty() || width(forecast).compareTo(width(own)) < 0)
                .orElse(own);
    }

    private static Optional<Forecast> of(IndicatorCase growth, IndicatorCase level, Projection projection) {
        return level.previousYear()
                .map(Observation::value)
                .filter(year -> year.signum() > 0)
                .filter(year -> isOfOneBasis(growth, year, projection))
                .map(year -> new Projection(
                        rate(projection.point(), year), rate(projection.low(), year), rate(projection.high(), year)))
                .map(rates -> new Forecast(Optional.of(rates), Optional.empty(), false));
    }

    /** Last year's level may stand on another basis: grown as printed so far, it must come to where the level is going. */
    private static boolean isOfOneBasis(IndicatorCase growth, BigDecimal year, Projection projection) {
        return growth.actual()
                .map(rate ->
                        Decimals.divide(Decimals.times(year, rate.value().add(Decimals.HUNDRED)), Decimals.HUNDRED))
                .filter(grown -> Forecast.contains(projection, grown))
                .isPresent();
    }

    private static BigDecimal rate(BigDecimal level, BigDecimal base) {
        return Decimals.divide(Decimals.times(level, Decimals.HUNDRED), base).subtract(Decimals.HUNDRED);
    }

    private static BigDecimal width(Forecast forecast) {
        return forecast.projection()
                .map(projection -> projection.high().subtract(projection.low()))
                .orElse(BigDecimal.ZERO);
    }
}
