package vn.tiendo.normalise;

import java.math.BigDecimal;

/** How exactly a printed number is known. */
final class Rounding {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Rounding() {}

    /** Half a unit of the last printed digit; a whole one where a word such as "trên" or "gần" stands beside it. */
    static BigDecimal slack(int decimals, String qualifier) {
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-decimals);
        return qualifier.isEmpty() ? unit.multiply(HALF) : unit;
    }

    /** Whether two printed numbers may be the same number, each known to its printed digits. */
    static boolean agree(Candidate one, Candidate other) {
        BigDecimal slack = slack(one).max(slack(other));
        return one.value().subtract(other.value()).abs().compareTo(slack) <= 0
                && one.bounds().equals(other.bounds());
    }

    static BigDecimal slack(Candidate candidate) {
        return slack(candidate.decimals(), candidate.figure().qualifier());
    }
}
