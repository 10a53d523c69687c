package vn.tiendo.normalise;

/**
 * All values that a printed number may stand for.
 *
 * @param low lowest
 * @param high highest
 */
record Range(double low, double high) {

    /** A point of per cent beside words such as "trên" or "gần". */
    private static final double LOOSE_POINT = 1;

    /** The values that round, or are cut, to the printed digits. */
    static Range of(Candidate printed) {
        double slack = Rounding.slack(printed).doubleValue();
        double value = printed.value().doubleValue();
        return new Range(value - slack, value + slack);
    }

    /**
     * A printed percentage: half a unit of its last digit either way; up to a whole one above, since some offices cut
     * instead of rounding; a point where a word such as "gần" stands beside it or beside what it was computed from.
     */
    static Range percentage(Candidate printed, boolean loose) {
        double unit = Math.pow(10, -printed.decimals());
        double value = printed.value().doubleValue();
        boolean isLoose = loose || !printed.figure().qualifier().isEmpty();
        return isLoose
                ? new Range(value - Math.max(LOOSE_POINT, unit), value + Math.max(LOOSE_POINT, unit))
                : new Range(value - unit / 2, value + unit);
    }

    boolean meets(Range other) {
        return low <= other.high && other.low <= high;
    }

    Range plus(double shift) {
        return new Range(low + shift, high + shift);
    }

    /** The quotients of all values of both; meaningful for a positive divisor. */
    Range over(Range divisor) {
        return new Range(
                Math.min(low / divisor.high, low / divisor.low), Math.max(high / divisor.low, high / divisor.high));
    }

    Range times(double factor) {
        return new Range(low * factor, high * factor);
    }

    double middle() {
        return (low + high) / 2;
    }
}
