package vn.tiendo.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Whether the rule may be trusted with an indicator at all (judgement.md, "not-foreseeable"). */
final class Foreseeability {

    /** Past error beyond which nothing is foretold. */
    private static final BigDecimal LIMIT = new BigDecimal("0.20");

    private static final int FEWEST = 3;

    private Foreseeability() {}

    /**
     * Whether the rule's typical past error is beyond 20%. Decided from past errors alone, the kind's among them as in
     * {@link KindErrors#halfWidth}: three or four errors, some of them made when one year was all that was known, say
     * little of an indicator whose like are foretold well. Each error counts as it would with as many years as are known
     * now. With fewer than three of them there is no record to condemn an indicator by, and its interval is wide.
     *
     * @param own the indicator's own record, up to now
     * @param kind what it borrows, in parts of the outcome; empty where nothing is known of its kind
     * @param historyYears number of past years that the projection rests on now
     */
    static boolean isBeyond(List<Hindcast> own, Optional<KindErrors> kind, int historyYears) {
        if (own.size() < FEWEST) {
            return false;
        }
        List<BigDecimal> errors = new ArrayList<>();
        own.forEach(hindcast ->
                errors.add(Decimals.divide(hindcast.relativeError(), Hindcast.widening(hindcast.historyYears()))));
        kind.ifPresent(like -> errors.addAll(Collections.nCopies(KindErrors.borrowed(own.size()), like.typical())));
        BigDecimal typical = Decimals.times(Decimals.median(errors), Hindcast.widening(historyYears));
        return typical.compareTo(LIMIT) > 0;
    }
}
