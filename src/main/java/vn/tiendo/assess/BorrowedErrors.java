package vn.tiendo.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.model.Area;
import vn.tiendo.model.IndicatorKind;

/**
 * What an indicator with a short record borrows, the nearest kind first: the same indicator of other areas; for flows
 * the published series of its sector, or how far the areas lie apart where that is more; for stocks and rates, of which no series is published, its own restlessness: that
 * the rule may be as far off as the value has moved from one reading to the next.
 */
final class BorrowedErrors {

    /** Fewer areas say nothing of how far areas lie apart. */
    private static final int FEWEST_AREAS = 5;

    private final KindPool<Area> otherAreas;
    private final BigDecimal apart;

    /** @param sameIndicator the cases of one indicator in all areas */
    BorrowedErrors(Map<Area, IndicatorCase> sameIndicator) {
        Map<Area, List<Hindcast>> records = new HashMap<>();
        sameIndicator.forEach((area, one) -> records.put(area, one.record()));
        otherAreas = new KindPool<>(records);
        apart = apart(sameIndicator.values());
    }

    /** What is known of the kind from years before the given one; empty where nothing is. */
    Optional<KindErrors> before(int year, IndicatorCase borrower) {
        return otherAreas.before(year, borrower.area()).or(() -> fallback(year, borrower));
    }

    /**
     * How far the areas' last shares of the year lie from their middle, as the rule errs; 0 where they are too few. Where
     * no area has a record yet, an indicator whose areas differ so much will not be steadier than that.
     */
    private static BigDecimal apart(Collection<IndicatorCase> cases) {
        List<BigDecimal> shares = cases.stream()
                .filter(one -> one.kind() == IndicatorKind.FLOW)
                .map(one -> one.history().comparable())
                .filter(years -> !years.isEmpty())
                .map(years -> years.get(years.size() - 1))
                .map(year -> Decimals.divide(year.partial(), year.full()))
                .filter(share -> share.signum() > 0)
                .toList();
        if (shares.size() < FEWEST_AREAS) {
            return BigDecimal.ZERO;
        }
        BigDecimal middle = Decimals.median(shares);
        return Decimals.median(shares.stream()
                .map(share ->
                        Decimals.divide(share.max(middle), share.min(middle)).subtract(BigDecimal.ONE))
                .toList());
    }

    private Optional<KindErrors> fallback(int year, IndicatorCase borrower) {
        if (borrower.kind() == IndicatorKind.FLOW) {
            KindErrors published =
                    PublicErrors.shipped().of(borrower.indicator().sector(), IndicatorCase.elapsed(borrower.period()));
            boolean now = year >= borrower.period().year();
            return Optional.of(
                    new KindErrors(now ? published.typical().max(apart) : published.typical(), published.factor()));
        }
        BigDecimal movement = movement(readings(year, borrower));
        return movement.signum() > 0
                ? Optional.of(
                        new KindErrors(movement, PublicErrors.shipped().any().factor()))
                : Optional.empty();
    }

    private static List<BigDecimal> readings(int year, IndicatorCase borrower) {
        List<BigDecimal> readings = new ArrayList<>();
        for (PastYear past : borrower.history().comparable()) {
            if (past.year() < year) {
                readings.add(past.partial());
                readings.add(past.full());
            }
        }
        if (year >= borrower.period().year()) {
            borrower.actual().ifPresent(actual -> readings.add(actual.value()));
        }
        return readings;
    }

    /** Mean distance from one reading to the next, 0 where there is only one. */
    private static BigDecimal movement(List<BigDecimal> readings) {
        List<BigDecimal> steps = new ArrayList<>();
        for (int i = 1; i < readings.size(); i++) {
            steps.add(readings.get(i).subtract(readings.get(i - 1)).abs());
        }
        return steps.isEmpty() ? BigDecimal.ZERO : Decimals.mean(steps);
    }
}
