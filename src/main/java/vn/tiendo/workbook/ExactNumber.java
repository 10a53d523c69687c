package vn.tiendo.workbook;

/** Numbers as XML and records print them, and nothing else: no hexadecimal, no {@code NaN}, no trailing letters. */
final class ExactNumber {

    /** So many digits, and powers of ten of no more, are exact as doubles. */
    static final int EXACT_DIGITS = 15;

    private static final double[] POWERS = new double[23];

    static {
        double power = 1;
        for (int i = 0; i < POWERS.length; i++) {
            POWERS[i] = power;
            power *= 10;
        }
    }

    private ExactNumber() {}

    /**
     * The double nearest to the text, NaN where the text is no finite number. Up to 15 digits and a small exponent one
     * division of two exact doubles gives the nearest double; the rest goes the long way.
     */
    static double parse(Characters text) {
        int start = text.start();
        int end = text.end();
        long digits = 0;
        int count = 0;
        int decimals = 0;
        boolean afterMark = false;
        boolean negative = start < end && text.at(start) == '-';
        for (int i = negative ? start + 1 : start; i < end; i++) {
            char c = text.at(i);
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
                count++;
                decimals += afterMark ? 1 : 0;
            } else if (c == '.' && !afterMark) {
                afterMark = true;
            } else {
                return parseSlowly(text, start, end);
            }
            if (count > EXACT_DIGITS) {
                return parseSlowly(text, start, end);
            }
        }
        if (count == 0) {
            return Double.NaN;
        }
        return of(digits, decimals, negative);
    }

    /** The double nearest to so many {@linkplain #EXACT_DIGITS exact} digits, the last ones of them decimals. */
    static double of(long digits, int decimals, boolean negative) {
        double number = digits / POWERS[decimals];
        return negative ? -number : number;
    }

    static double parse(String text) {
        return parse(Characters.of(text));
    }

    private static double parseSlowly(Characters text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.at(i);
            boolean digit = c >= '0' && c <= '9';
            if (!digit && c != '.' && c != '-' && c != '+' && c != 'e' && c != 'E') {
                return Double.NaN;
            }
        }
        try {
            double number = text.number(start, end);
            return Double.isInfinite(number) ? Double.NaN : number;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
