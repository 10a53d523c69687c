package vn.tiendo.view;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Direction;

/**
 * The change on the same period of last year in per cent.
 *
 * @param percent 8.65 is +8,65%
 * @param decimals digits it may be shown with
 * @param effect what it means for the province
 */
public record Growth(BigDecimal percent, int decimals, Effect effect) {

    /** The published digits where the recomputed growth agrees with them; empty where neither is known. */
    public static Optional<Growth> of(Assessment assessment) {
        Direction direction = assessment.indicator().direction();
        if (assessment.recomputed().growthPercent().isEmpty() || Agreement.ofGrowth(assessment)) {
            return assessment
                    .stated()
                    .growth()
                    .map(stated -> new Growth(
                            stated.value(), Math.max(stated.decimals(), 0), effect(stated.value(), direction)));
        }
        BigDecimal percent = assessment.recomputed().growthPercent().orElseThrow();
        BigDecimal index = percent.add(BigDecimal.valueOf(100));
        int decimals =
                Precision.ofRatio(index, assessment.actual(), assessment.past().samePeriod());
        return Optional.of(new Growth(percent, decimals, effect(percent, direction)));
    }

    /** The effect of a difference: its sign read in the direction that is good. */
    public static Effect effect(BigDecimal difference, Direction direction) {
        int sign = difference.signum() * (direction == Direction.LOWER_BETTER ? -1 : 1);
        if (!direction.hasGoodSide() || sign == 0) {
            return Effect.NEUTRAL;
        }
        return sign > 0 ? Effect.GOOD : Effect.BAD;
    }
}
