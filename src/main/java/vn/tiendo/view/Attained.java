package vn.tiendo.view;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Observation;

/**
 * How much of the annual plan is reached, and how we know.
 *
 * @param percent in per cent of the plan
 * @param decimals digits it may be shown with
 * @param stated whether only a workbook says so; recomputed from levels otherwise
 */
public record Attained(BigDecimal percent, int decimals, boolean stated) {

    /** Recomputed percentages are shown with one digit, as reports do. */
    private static final int RECOMPUTED_DECIMALS = 1;

    /**
     * Empty where a percentage of plan means nothing (rates, lower-is-better) or none is known. A plan printed as a
     * threshold ("hơn 28") is no exact level: there the percentage the workbook states stands before our own.
     */
    public static Optional<Attained> of(Assessment assessment) {
        if (!meansSomething(assessment.indicator())) {
            return Optional.empty();
        }
        boolean vague = assessment
                .target()
                .filter(target ->
                        !target.bounds().isNone() || !target.qualifier().isEmpty())
                .isPresent();
        Optional<Attained> stated = assessment.statedAttainment().map(Attained::stated);
        Optional<Attained> recomputed =
                assessment.attainmentPercent().map(percent -> new Attained(percent, RECOMPUTED_DECIMALS, false));
        return vague ? stated.or(() -> recomputed) : recomputed.or(() -> stated);
    }

    private static Attained stated(Observation percent) {
        return new Attained(percent.value(), percent.decimals(), true);
    }

    private static boolean meansSomething(Indicator indicator) {
        return indicator.percentOfPlan() && indicator.kind() != IndicatorKind.RATE;
    }
}
