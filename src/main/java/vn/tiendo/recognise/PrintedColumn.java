package vn.tiendo.recognise;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How the numbers of a column are printed, as far as its first rows tell.
 *
 * @param numbers how many there are, zeros left aside
 * @param smallest the smallest of them
 * @param largest the largest of them, signs left aside
 * @param decimals most digits behind the decimal mark; what computing leaves behind the sixth counts as none
 */
record PrintedColumn(int numbers, double smallest, double largest, int decimals) {

    private static final int MOST_DECIMALS = 6;
    /** Below it the decimals asked for are far coarser than what a double can tell apart. */
    private static final double PLAIN = 1e8;

    /** Ratios of one year to another or to a plan are hardly ever larger; percentages hardly ever all smaller. */
    private static final double LARGEST_RATIO = 3;

    private static final int DIGITS_OF_RATIO = 2;

    /** @param sample the column's numbers, NaN where there is none */
    static PrintedColumn of(double[] sample) {
        int numbers = 0;
        double smallest = Double.POSITIVE_INFINITY;
        double largest = 0;
        int decimals = 0;
        for (double number : sample) {
            if (!Double.isNaN(number) && number != 0) {
                numbers++;
                smallest = Math.min(smallest, number);
                largest = Math.max(largest, Math.abs(number));
                decimals = Math.max(decimals, decimals(number));
            }
        }
        return new PrintedColumn(numbers, smallest, largest, decimals);
    }

    static int decimals(double number) {
        if (Math.abs(number) < PLAIN) {
            double power = 1;
            for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
                if (Math.rint(number * power) / power == number) {
                    return decimals;
                }
                power *= 10;
            }
        }
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(MOST_DECIMALS, RoundingMode.HALF_UP);
        return Math.max(0, rounded.stripTrailingZeros().scale());
    }

    /** Whether they may be ratios where per cent is meant: 1,127 for 112,7 %. */
    boolean mayBeRatios() {
        return isSmall() && decimals >= DIGITS_OF_RATIO;
    }

    /** Whether they are no larger than ratios are. */
    boolean isSmall() {
        return numbers > 0 && largest < LARGEST_RATIO;
    }

    boolean isWhole() {
        return decimals == 0;
    }

    /** Half of the last digit printed. */
    double rounding() {
        return 0.5 / Math.pow(10, decimals);
    }
}
