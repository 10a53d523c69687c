package vn.tiendo.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Direction;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.StatedShare;

/**
 * What the rest of the year must bring where the plan is known only by a printed percentage of it: from {@code low} to
 * {@code high}, as far apart as the rounding of that percentage leaves open, in the indicator's unit. It is shown as implied
 * and never as a plan.
 */
record ImpliedRest(BigDecimal low, BigDecimal high) {

    /** Of what accumulates towards a plan that is not reached yet. */
    static Optional<ImpliedRest> of(Assessment assessment) {
        boolean accumulates = assessment.indicator().kind() == IndicatorKind.FLOW
                && assessment.indicator().direction() == Direction.HIGHER_BETTER;
        return assessment
                .judgedByPercent()
                .filter(percent -> accumulates && !assessment.period().isYear())
                .map(StatedShare::of)
                .filter(share -> share.low().signum() > 0 && share.isMissed())
                .flatMap(share -> assessment
                        .actual()
                        .map(actual -> new ImpliedRest(
                                share.restOfPlan(share.high(), actual.value()),
                                share.restOfPlan(share.low(), actual.value()))));
    }

    /** Both ends in a unit, rounded away from each other to what their distance makes worth printing. */
    ImpliedRest rounded(DisplayUnit unit, int sourceDecimals) {
        BigDecimal from = unit.of(low);
        BigDecimal to = unit.of(high);
        BigDecimal width = to.subtract(from);
        int digits = width.precision() - width.scale();
        int scale = digits > 0 ? 1 - digits : sourceDecimals;
        return new ImpliedRest(from.setScale(scale, RoundingMode.FLOOR), to.setScale(scale, RoundingMode.CEILING));
    }

    /** What each of so many months must bring. */
    ImpliedRest monthly(int months) {
        BigDecimal divisor = BigDecimal.valueOf(months);
        return new ImpliedRest(low.divide(divisor, MathContext.DECIMAL64), high.divide(divisor, MathContext.DECIMAL64));
    }

    /** "460–500", after rounding. */
    String text(Formats formats) {
        return formats.number(low, decimals()) + "–" + formats.number(high, decimals());
    }

    int decimals() {
        return Math.max(0, low.scale());
    }
}
