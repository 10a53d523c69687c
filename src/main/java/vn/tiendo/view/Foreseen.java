package vn.tiendo.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.Optional;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Projection;

/** The order within a verdict: what is foreseen of the target, lowest first; rates among the others, by the same quotient. */
final class Foreseen {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LAST = BigDecimal.valueOf(Long.MAX_VALUE);

    static final Comparator<Assessment> LOWEST_FIRST =
            Comparator.comparing(Foreseen::expected).thenComparing(Foreseen::attained);

    private Foreseen() {}

    private static BigDecimal expected(Assessment assessment) {
        return Bullets.percentProjection(assessment)
                .map(Projection::point)
                .or(() -> quotient(assessment))
                .orElse(LAST);
    }

    /** Of a target that is to stay below its bound, turned round, so that what is furthest beyond comes first. */
    private static Optional<BigDecimal> quotient(Assessment assessment) {
        boolean lower = assessment.indicator().direction() == Direction.LOWER_BETTER;
        Optional<BigDecimal> point = assessment.outlook().projection().map(Projection::point);
        Optional<BigDecimal> target = assessment.target().map(level -> level.value());
        boolean comparable = point.filter(value -> value.signum() > 0).isPresent()
                && target.filter(value -> value.signum() > 0).isPresent()
                && assessment.indicator().direction().hasGoodSide();
        if (!comparable) {
            return Optional.empty();
        }
        BigDecimal above = (lower ? target : point).orElseThrow();
        BigDecimal below = (lower ? point : target).orElseThrow();
        return Optional.of(above.multiply(HUNDRED).divide(below, MathContext.DECIMAL64));
    }

    private static BigDecimal attained(Assessment assessment) {
        return Attained.of(assessment).map(Attained::percent).orElse(LAST);
    }
}
