package vn.tiendo.view;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Observation;

/**
 * How much of the annual plan is reached, and how we know.
 *
 * @param percent in per cent of the plan
 * @param decimals digits it may be shown with
 * @param stated whether only a workbook says so; recomputed from levels otherwise
 */
public record Attained(BigDecimal percent, int decimals, boolean stated) {

    private static final BigDecimal PLAN = BigDecimal.valueOf(100);

    /**
     * Empty where a percentage of plan means nothing (rates, lower-is-better) or none is known. Where a workbook states the
     * percentage that its own levels give, its published digits are kept, unless they would turn a near miss into a hit.
     */
    public static Optional<Attained> of(Assessment assessment) {
        if (!assessment.indicator().isComparedInPercent()) {
            return Optional.empty();
        }
        Optional<Attained> stated = assessment.stated().attainment().map(Attained::stated);
        if (assessment.recomputed().attainmentPercent().isEmpty()) {
            return stated;
        }
        BigDecimal recomputed = assessment.recomputed().attainmentPercent().orElseThrow();
        return stated.filter(percent -> Agreement.ofAttainment(assessment))
                .filter(percent -> reaches(percent.percent()) == reaches(recomputed))
                .map(percent -> new Attained(percent.percent(), percent.decimals(), false))
                .or(() -> Optional.of(recomputed(assessment, recomputed)));
    }

    private static boolean reaches(BigDecimal percent) {
        return percent.compareTo(PLAN) >= 0;
    }

    private static Attained recomputed(Assessment assessment, BigDecimal percent) {
        int decimals = Precision.ofRatio(percent, assessment.actual(), assessment.target());
        return new Attained(percent, decimals, false);
    }

    private static Attained stated(Observation percent) {
        return new Attained(percent.value(), percent.decimals(), true);
    }
}
