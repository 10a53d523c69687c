package vn.tiendo.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Bounds;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Observation;

/** Differences of two levels that both stand beside them: computed of the digits shown, so that a reader gets the same. */
final class Differences {

    private static final int MOST_DECIMALS = 4;

    private Differences() {}

    /**
     * The first less the second as they are printed; exact where the printed digits would turn the sign, since a near
     * miss never rounds up to a hit.
     */
    static BigDecimal of(Observation first, Observation second, BigDecimal exact) {
        BigDecimal printed = printed(first).subtract(printed(second));
        return printed.signum() == exact.signum() ? printed : exact;
    }

    /**
     * A difference in points.
     *
     * @param value with its sign
     * @param decimals it is shown with: no more than the coarser of its two levels
     */
    record Points(BigDecimal value, int decimals) {}

    /** What a rate has gained or lost since the same period of last year. */
    static Optional<Points> onPrevious(Assessment assessment) {
        if (assessment.actual().isEmpty() || assessment.past().samePeriod().isEmpty()) {
            return Optional.empty();
        }
        Observation now = assessment.actual().orElseThrow();
        Observation before = assessment.past().samePeriod().orElseThrow();
        BigDecimal difference = of(now, before, now.value().subtract(before.value()));
        return Optional.of(new Points(
                difference, decimals(difference, Math.max(0, Math.min(now.decimals(), before.decimals())))));
    }

    /** The same for a rate's distance to its target; the distance to a range or threshold stays as it was computed. */
    static Optional<BigDecimal> toTarget(Assessment assessment) {
        boolean comparable = assessment.indicator().kind() == IndicatorKind.RATE
                && assessment.actual().isPresent()
                && assessment
                        .target()
                        .filter(target -> isPlain(target.bounds()))
                        .isPresent();
        return assessment
                .recomputed()
                .gap()
                .map(gap -> comparable
                        ? of(
                                assessment.actual().orElseThrow(),
                                assessment.target().orElseThrow(),
                                gap)
                        : gap);
    }

    /** So many decimals that a difference which is none is not shown as one: 0,04 with one digit is 0,04. */
    static int decimals(BigDecimal difference, int usual) {
        int decimals = usual;
        while (difference.signum() != 0
                && decimals < MOST_DECIMALS
                && difference.setScale(decimals, RoundingMode.HALF_UP).signum() == 0) {
            decimals++;
        }
        return decimals;
    }

    private static boolean isPlain(Bounds bounds) {
        return bounds.low().isEmpty() && bounds.high().isEmpty();
    }

    private static BigDecimal printed(Observation level) {
        return level.decimals() < 0 ? level.value() : level.value().setScale(level.decimals(), RoundingMode.HALF_UP);
    }
}
