package vn.tiendo.assess;

import java.math.BigDecimal;
import java.util.List;
import vn.tiendo.model.Projection;

/** Foretells the year from its first part and from past years, and says in what measure it errs. */
interface ProjectionRule {

    /** Whether the rule can say anything of such a value. */
    boolean applies(BigDecimal now);

    /** Whether a past year can teach this rule anything. */
    boolean learnsFrom(PastYear year);

    /**
     * Where the year ends.
     *
     * @param now value so far
     * @param past at least one past year that the rule learns from, ascending
     */
    BigDecimal project(BigDecimal now, List<PastYear> past);

    /** How far a projection was from what came: 0 is perfect; {@link #around} turns it back into an interval. */
    BigDecimal error(BigDecimal projected, BigDecimal outcome);

    /** The interval of all outcomes whose error is at most {@code error}, given what is already there. */
    Projection around(BigDecimal projected, BigDecimal error, BigDecimal now);
}
