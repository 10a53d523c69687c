package vn.tiendo.assess;

/** The exact two-sided binomial test. */
final class Binomial {

    /** Outcomes as unlikely as the one seen, but for rounding, count as unlikely. */
    private static final double TIE = 1 + 1e-7;

    private Binomial() {}

    /** The chance of an outcome at most as likely as {@code hits} of {@code trials}, each a hit with {@code chance}. */
    static double twoSided(int hits, int trials, double chance) {
        double seen = probability(hits, trials, chance);
        double sum = 0;
        for (int i = 0; i <= trials; i++) {
            double one = probability(i, trials, chance);
            if (one <= seen * TIE) {
                sum += one;
            }
        }
        return Math.min(1, sum);
    }

    /** By logarithms, since the factorials of hundreds of trials leave the range of a double. */
    private static double probability(int hits, int trials, double chance) {
        double logarithm = hits * Math.log(chance) + (trials - hits) * Math.log(1 - chance);
        for (int i = 1; i <= hits; i++) {
            logarithm += Math.log(trials - hits + i) - Math.log(i);
        }
        return Math.exp(logarithm);
    }
}
