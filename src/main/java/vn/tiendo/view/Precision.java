package vn.tiendo.view;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Observation;
import vn.tiendo.model.PercentUnit;

/** How many digits a computed number may be shown with: no more than the published numbers it rests on carry. */
final class Precision {

    private static final int MOST_DECIMALS = 1;
    private static final int MOST_PUBLISHED = 3;
    private static final int LEGIBLE_DIGITS = 5;

    private Precision() {}

    /** Decimals of a percentage made of two levels: 13,4 of 28 is 48%, 7.325 of 15.600 is 47,0%. */
    static int ofRatio(BigDecimal percent, Optional<Observation> numerator, Optional<Observation> denominator) {
        int digits = Stream.of(numerator, denominator)
                .flatMap(Optional::stream)
                .mapToInt(level -> digits(level.source()))
                .min()
                .orElse(MOST_DECIMALS + integerDigits(percent));
        return Math.max(0, Math.min(MOST_DECIMALS, digits - integerDigits(percent)));
    }

    /** Decimals of a level divided by a number of months: as many digits as the least exact of the levels it is made of. */
    static int ofAverage(BigDecimal average, Stream<Optional<Observation>> levels) {
        int digits = levels.flatMap(Optional::stream)
                .mapToInt(level -> digits(level.source()))
                .min()
                .orElse(MOST_DECIMALS);
        return Math.min(MOST_PUBLISHED, digits - integerDigits(average));
    }

    /** Decimals of a projection: three significant digits, and never more than its source. */
    static int ofProjection(BigDecimal value, int sourceDecimals) {
        return Math.min(sourceDecimals, 3 - integerDigits(value));
    }

    /** The same in a unit: no rate at the end of a year is known to the hundredth of a point. */
    static int ofProjection(BigDecimal value, int sourceDecimals, String unit) {
        int decimals = ofProjection(value, sourceDecimals);
        return PercentUnit.PERCENT.is(unit) ? Math.min(MOST_DECIMALS, decimals) : decimals;
    }

    /**
     * Decimals of a published value. More than three are no publication but what a formula left in a cell without a format:
     * 244723,470426 is read as 244.723,5.
     */
    static int ofPublished(BigDecimal value, int decimals) {
        return decimals <= MOST_PUBLISHED
                ? decimals
                : Math.max(1, Math.min(decimals, LEGIBLE_DIGITS - integerDigits(value)));
    }

    private static int digits(Figure figure) {
        SpokenMoney spoken = SpokenMoney.of(figure);
        return Math.max(1, integerDigits(spoken.value()) + spoken.decimals());
    }

    private static int integerDigits(BigDecimal value) {
        return Math.max(1, value.precision() - value.scale());
    }
}
