package vn.tiendo.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tiendo.model.Projection;

/**
 * For what accumulates over the year (judgement.md, "projection": a better rule that the back-test proves):
 *
 * <pre>
 *   projection = A / s*
 *   s* = (1 − k)·m + k·e            k = u / (u + τ²)
 * </pre>
 *
 * <ul>
 *   <li>{@code m}: weighted median of the shares of the year that up to five past years had reached by now; each year
 *       back weighs {@value #FADING} of the next;
 *   <li>{@code e}: part of the year gone by, 1/2 at the half-year;
 *   <li>{@code u}: variance of {@code m}, the shares' own weighted variance over their effective number;
 *   <li>{@code τ² = (e·(1 − e))² / 10}: how far paths lie from the calendar in general; where the shares' own variance v
 *       is beyond {@code v₀ = (e·(1 − e)·2/5)²}, at the half-year a tenth of the year, as of licences of which one project
 *       makes the year, there is hardly a season, and τ² is smaller by {@code v₀ / v}.
 * </ul>
 *
 * So a steady path counts fully, and one that scatters is drawn towards the calendar. The median keeps a single odd year
 * from deciding. {@link BackTest} measures the rule; its constants lie on a flat optimum.
 *
 * @param elapsed part of the year gone by, between 0 and 1
 */
record ShareRule(BigDecimal elapsed) implements ProjectionRule {

    static final int YEARS = 5;

    private static final String FADING = "0.85";
    private static final BigDecimal FADE = new BigDecimal(FADING);
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    /** (2/5)²: shares that scatter further have hardly a season. */
    private static final BigDecimal LUMPY = new BigDecimal("0.16");

    /** Shares this far below the calendar come from a unit or a basis that changed, never from a season. */
    private static final BigDecimal COMPARABLE = new BigDecimal("0.01");

    /** An error beyond this counts as this, so that one mistyped year does not swallow the record. */
    private static final BigDecimal LARGEST_ERROR = BigDecimal.valueOf(2);

    @Override
    public boolean applies(BigDecimal now) {
        return now.signum() > 0;
    }

    @Override
    public boolean learnsFrom(PastYear year) {
        return year.full().signum() > 0
                && year.partial().compareTo(Decimals.times(year.full(), elapsed.multiply(COMPARABLE))) > 0;
    }

    @Override
    public BigDecimal project(BigDecimal now, List<PastYear> past) {
        return Decimals.divide(now, share(past));
    }

    /** The share {@code s*} of the year that is expected to be reached by now. */
    BigDecimal share(List<PastYear> past) {
        List<Weighted> shares = weighted(past);
        BigDecimal median = median(shares);
        if (shares.size() == 1) {
            return median;
        }
        BigDecimal own = variance(shares, median);
        BigDecimal doubt = Decimals.divide(own, worth(shares).subtract(BigDecimal.ONE));
        BigDecimal drawn = Decimals.divide(doubt, doubt.add(usual(own)));
        return median.add(Decimals.times(drawn, elapsed.subtract(median)));
    }

    /** The variance of paths around the calendar, for an indicator whose shares scatter so much. */
    private BigDecimal usual(BigDecimal own) {
        BigDecimal spread = elapsed.multiply(BigDecimal.ONE.subtract(elapsed));
        BigDecimal general = spread.multiply(spread).multiply(TENTH);
        BigDecimal lumpy = spread.multiply(spread).multiply(LUMPY);
        return own.compareTo(lumpy) > 0 ? Decimals.divide(general.multiply(lumpy), own) : general;
    }

    private static List<Weighted> weighted(List<PastYear> past) {
        List<PastYear> recent = past.subList(Math.max(0, past.size() - YEARS), past.size());
        List<Weighted> shares = new ArrayList<>();
        BigDecimal weight = BigDecimal.ONE;
        for (int i = recent.size() - 1; i >= 0; i--) {
            PastYear year = recent.get(i);
            shares.add(new Weighted(Decimals.divide(year.partial(), year.full()), weight));
            weight = weight.multiply(FADE);
        }
        shares.sort(Comparator.comparing(Weighted::value));
        return shares;
    }

    /** The value at half of the weight, each value standing in the middle of its own weight. */
    private static BigDecimal median(List<Weighted> ordered) {
        BigDecimal half = Decimals.divide(weight(ordered), BigDecimal.valueOf(2));
        BigDecimal before = BigDecimal.ZERO;
        for (int i = 0; i + 1 < ordered.size(); i++) {
            Weighted low = ordered.get(i);
            Weighted high = ordered.get(i + 1);
            BigDecimal lowPlace = before.add(Decimals.divide(low.weight(), BigDecimal.valueOf(2)));
            before = before.add(low.weight());
            BigDecimal highPlace = before.add(Decimals.divide(high.weight(), BigDecimal.valueOf(2)));
            if (half.compareTo(lowPlace) <= 0) {
                return low.value();
            }
            if (half.compareTo(highPlace) < 0) {
                BigDecimal part = Decimals.divide(half.subtract(lowPlace), highPlace.subtract(lowPlace));
                return low.value().add(Decimals.times(part, high.value().subtract(low.value())));
            }
        }
        return ordered.get(ordered.size() - 1).value();
    }

    /** The shares' own weighted variance. */
    private static BigDecimal variance(List<Weighted> shares, BigDecimal centre) {
        BigDecimal squares = BigDecimal.ZERO;
        for (Weighted share : shares) {
            BigDecimal distance = share.value().subtract(centre);
            squares = squares.add(Decimals.times(share.weight(), distance.multiply(distance)));
        }
        return Decimals.divide(squares, weight(shares));
    }

    /** The number of equally weighing years that weighted ones are worth. */
    private static BigDecimal worth(List<Weighted> shares) {
        BigDecimal weight = weight(shares);
        BigDecimal squares = BigDecimal.ZERO;
        for (Weighted share : shares) {
            squares = squares.add(share.weight().multiply(share.weight()));
        }
        return Decimals.divide(weight.multiply(weight), squares);
    }

    private static BigDecimal weight(List<Weighted> shares) {
        return Decimals.sum(shares.stream().map(Weighted::weight).toList());
    }

    /** The larger of the two over the smaller, minus 1: twice and half of the outcome are equally wrong. */
    @Override
    public BigDecimal error(BigDecimal projected, BigDecimal outcome) {
        if (outcome.signum() <= 0 || projected.signum() <= 0) {
            return LARGEST_ERROR;
        }
        return Decimals.divide(projected.max(outcome), projected.min(outcome))
                .subtract(BigDecimal.ONE)
                .min(LARGEST_ERROR);
    }

    /** What has accumulated by now cannot be lost again, so the low end is never below it. */
    @Override
    public Projection around(BigDecimal projected, BigDecimal error, BigDecimal now) {
        BigDecimal factor = BigDecimal.ONE.add(error);
        BigDecimal low = Decimals.divide(projected, factor).max(now);
        return new Projection(
                projected.max(now), low, Decimals.times(projected, factor).max(now));
    }

    /** A share and what it weighs. */
    private record Weighted(BigDecimal value, BigDecimal weight) {}
}
