package vn.tiendo.workbook;

import java.math.BigDecimal;

/** The number that people see where a workbook stores a double: the fewest digits that give the double back. */
final class ShortestDecimal {

    private static final double[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

    /** Whole numbers, and quotients of two of them, are exact up to here. */
    private static final double EXACT = 1e15;

    /** Below it Java prints more digits than the fewest. */
    private static final double SMALL = 1e-3;

    private ShortestDecimal() {}

    /** Never with an exponent: 0.66 for 0.66000000000000003. */
    static BigDecimal of(double number) {
        if (number == Math.rint(number) && Math.abs(number) < EXACT) {
            return BigDecimal.valueOf((long) number);
        }
        for (int decimals = 1; decimals < POWERS.length && Math.abs(number) >= SMALL; decimals++) {
            double digits = Math.rint(number * POWERS[decimals]);
            if (Math.abs(digits) < EXACT && digits / POWERS[decimals] == number) {
                return BigDecimal.valueOf((long) digits, decimals);
            }
        }
        BigDecimal printed = BigDecimal.valueOf(number);
        return printed.scale() < 0 ? printed.setScale(0) : printed;
    }
}
