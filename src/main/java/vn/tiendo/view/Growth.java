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

    /** Recomputed where both levels stand in workbooks, otherwise as stated; empty where neither is known. */
    public static Optional<Growth> of(Assessment assessment) {
        Direction direction = assessment.indicator().direction();
        int statedDecimals =
                assessment.statedGrowth().map(stated -> stated.decimals()).orElse(1);
        return assessment
                .growthPercent()
                .or(() -> assessment.statedGrowth().map(stated -> stated.value()))
                .map(percent -> new Growth(percent, Math.max(statedDecimals, 0), effect(percent, direction)));
    }

    /** The effect of a difference: its sign read in the direction that is good. */
    public static Effect effect(BigDecimal difference, Direction direction) {
        int sign = difference.signum() * (direction == Direction.LOWER_BETTER ? -1 : 1);
        if (direction == Direction.NEUTRAL || sign == 0) {
            return Effect.NEUTRAL;
        }
        return sign > 0 ? Effect.GOOD : Effect.BAD;
    }
}
