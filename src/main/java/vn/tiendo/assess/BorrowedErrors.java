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
        List<BigDecimal> steps = steps(year, borrower);
        BigDecimal movement = steps.isEmpty() ? BigDecimal.ZERO : Decimals.mean(steps);
        return movement.signum() > 0
                ? Optional.of(
                        new KindErrors(movement, PublicErrors.shipped().any().factor()))
                : Optional.empty();
    }

    /** How far the value moved within each past year, and from the end of one to the part of the next. */
    private static List<BigDecimal> steps(int year, IndicatorCase borrower) {
        List<BigDecimal> steps = new ArrayList<>();
        Optional<PastYear> before = Optional.empty();
        for (PastYear past : borrower.history().comparable()) {
            if (past.year() < year) {
                between(borrower, before, past.year(), past.partial()).ifPresent(steps::add);
                steps.add(past.rest().abs());
                before = Optional.of(past);
            }
        }
        Optional<PastYear> last = before;
        borrower.actual()
                .filter(now -> year >= borrower.period().year())
                .flatMap(now -> between(borrower, last, borrower.period().year(), now.value()))
                .ifPresent(steps::add);
        return steps;
    }

    /**
     * From the end of one year to the part of a later one. Of a stock, the step itself. A rate's year is the mean of its
     * halves, so that what separates two years moves the mean of one by half of it, and years that are missing in between
     * share it.
     */
    private static Optional<BigDecimal> between(
            IndicatorCase borrower, Optional<PastYear> before, int year, BigDecimal partial) {
        return before.map(past -> {
            BigDecimal step = partial.subtract(past.full()).abs();
            return borrower.kind() == IndicatorKind.STOCK
                    ? step
                    : Decimals.divide(step, BigDecimal.valueOf(2L * (year - past.year())));
        });
    }
}
