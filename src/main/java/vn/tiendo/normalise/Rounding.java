package vn.tiendo.normalise;

import java.math.BigDecimal;
import vn.tiendo.model.Bounds;

/** How exactly a printed number is known. */
final class Rounding {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Rounding() {}

    /** Half a unit of the last printed digit; a whole one where a word such as "trên" or "gần" stands beside it. */
    static BigDecimal slack(int decimals, String qualifier) {
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-decimals);
        return qualifier.isEmpty() ? unit.multiply(HALF) : unit;
    }

    /**
     * Whether two printed numbers may be the same number, each known to its printed digits. A plan of "4.000" and one of
     * "4.000 trở lên" are one plan.
     */
    static boolean agree(Candidate one, Candidate other) {
        BigDecimal slack = slack(one).max(slack(other));
        boolean sameNumber = one.value().compareTo(other.value()) == 0;
        return one.value().subtract(other.value()).abs().compareTo(slack) <= 0
                && (areSame(one.bounds(), other.bounds()) || (sameNumber && isPlainOf(one, other)));
    }

    /** Whether the ends are the same numbers, with however many zeros. */
    private static boolean areSame(Bounds one, Bounds other) {
        return stripped(one).equals(stripped(other));
    }

    private static Bounds stripped(Bounds bounds) {
        return new Bounds(
                bounds.low().map(BigDecimal::stripTrailingZeros), bounds.high().map(BigDecimal::stripTrailingZeros));
    }

    /** Whether one is a plain number and the other a threshold. */
    private static boolean isPlainOf(Candidate one, Candidate other) {
        Bounds open = one.bounds().isNone() ? other.bounds() : one.bounds();
        boolean plain = one.bounds().isNone() || other.bounds().isNone();
        return plain && (open.low().isEmpty() || open.high().isEmpty());
    }

    static BigDecimal slack(Candidate candidate) {
        return slack(candidate.decimals(), candidate.figure().qualifier());
    }
}
