package vn.tiendo.workbook;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** The number that people see where a workbook stores a double: the fewest digits that give the double back. */
final class ShortestDecimal {

    private static final double[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

    /** Whole numbers, and quotients of two of them, are exact up to here. */
    private static final double EXACT = 1e15;

    /** Below it Java prints more digits than the fewest. */
    private static final double SMALL = 1e-3;

    /** With so few decimals the digits of a number below it are those of an int. */
    private static final double SHORT = 2_000_000;

    private static final int FEW_DECIMALS = 3;

    private static final double HALF = 0.5;

    /** Sign, ten digits, point. */
    private static final int LONGEST = 12;

    private ShortestDecimal() {}

    /** The same written out; the short numbers of workbooks digit by digit, since most cells hold one. */
    static String text(double number) {
        if (Math.abs(number) < SHORT) {
            for (int decimals = 0; decimals <= FEW_DECIMALS; decimals++) {
                int digits = (int) nearest(number * POWERS[decimals]);
                boolean exact = digits / POWERS[decimals] == number;
                if (exact && (decimals == 0 || Math.abs(number) >= SMALL)) {
                    return text(digits, decimals);
                }
            }
        }
        return of(number).toPlainString();
    }

    private static String text(int digits, int decimals) {
        byte[] signs = new byte[LONGEST];
        int at = LONGEST;
        int rest = Math.abs(digits);
        for (int written = 0; written <= decimals || rest > 0; written++) {
            if (written == decimals && decimals > 0) {
                signs[--at] = '.';
            }
            int left = rest / 10;
            signs[--at] = (byte) ('0' + rest - 10 * left);
            rest = left;
        }
        if (digits < 0) {
            signs[--at] = '-';
        }
        return new String(signs, at, LONGEST - at, StandardCharsets.ISO_8859_1);
    }

    /** Never with an exponent: 0.66 for 0.66000000000000003. */
    static BigDecimal of(double number) {
        if ((long) number == number && Math.abs(number) < EXACT) {
            return BigDecimal.valueOf((long) number);
        }
        for (int decimals = 1; decimals < POWERS.length && Math.abs(number) >= SMALL; decimals++) {
            double scaled = number * POWERS[decimals];
            if (Math.abs(scaled) < EXACT && nearest(scaled) / POWERS[decimals] == number) {
                return BigDecimal.valueOf(nearest(scaled), decimals);
            }
        }
        BigDecimal printed = BigDecimal.valueOf(number);
        return printed.scale() < 0 ? printed.setScale(0) : printed;
    }

    /** The nearest whole number; only what all but is one is printed so, and how halves are rounded does not matter. */
    private static long nearest(double number) {
        return (long) (number < 0 ? number - HALF : number + HALF);
    }
}
