package vn.tiendo.view;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One annual target at mid-year, in per cent of the plan: bar, heavy tick at 100, thin tick where past years stood by now,
 * and the projection. Rates and targets without a level have none.
 *
 * @param attained in per cent of the plan, below zero never
 * @param estimate whether the value of the period is still an estimate
 * @param path where past years stood by now
 * @param projection where the year is expected to end
 * @param description the same in words
 */
public record MidYearBullet(
        double attained, boolean estimate, OptionalDouble path, Optional<ProjectedRange> projection, String description)
        implements RowGraphic {

    /** Beyond this per cent of the plan a scale grows no further: one outlier must not flatten its neighbours. */
    public static final double WIDEST_SCALE = 200;

    /** The scale this bullet asks for: from 0 to the plan or the upper end of the projection, whichever is more. */
    public double scale() {
        double reach = Math.max(attained, projection.map(ProjectedRange::high).orElse(0.0));
        return Math.min(WIDEST_SCALE, Math.max(100, reach));
    }
}
