package vn.tiendo.assess;

import java.math.BigDecimal;
import java.util.List;

/** Whether the rule may be trusted with an indicator at all (judgement.md, "not-foreseeable"). */
final class Foreseeability {

    /** Past error beyond which nothing is foretold. */
    private static final BigDecimal LIMIT = new BigDecimal("0.20");

    private static final int FEWEST = 3;

    private Foreseeability() {}

    /**
     * Whether the median of the rule's own past errors is beyond 20%. Decided from past errors alone; with fewer than
     * three of them there is no record to condemn an indicator by, and its interval, borrowed from its kind, is wide.
     */
    static boolean isBeyond(List<Hindcast> own) {
        return own.size() >= FEWEST
                && Decimals.median(own.stream().map(Hindcast::relativeError).toList())
                                .compareTo(LIMIT)
                        > 0;
    }
}
