package vn.tiendo.assess;

import java.math.BigDecimal;
import java.util.List;
import vn.tiendo.model.Projection;

/**
 * For stocks, rates and changes (judgement.md, "projection"): {@code A + median of (F − A) of up to five past years}.
 *
 * <p>For a rate this is the combination of the period with the rest: with {@code G = w·g1 + (1 − w)·g2} the year differs
 * from its first part by {@code (1 − w)·(g2 − g1)}, which past years give directly. Errors are in the indicator's own
 * unit, or points.
 */
record ChangeRule() implements ProjectionRule {

    @Override
    public boolean applies(BigDecimal now) {
        return true;
    }

    @Override
    public boolean learnsFrom(PastYear year) {
        return true;
    }

    @Override
    public BigDecimal project(BigDecimal now, List<PastYear> past) {
        List<PastYear> recent = past.subList(Math.max(0, past.size() - ShareRule.YEARS), past.size());
        return now.add(Decimals.median(recent.stream().map(PastYear::rest).toList()));
    }

    @Override
    public BigDecimal error(BigDecimal projected, BigDecimal outcome) {
        return projected.subtract(outcome).abs();
    }

    @Override
    public Projection around(BigDecimal projected, BigDecimal error, BigDecimal now) {
        return new Projection(projected, projected.subtract(error), projected.add(error));
    }
}
