package vn.tiendo.render;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** One number after another in the bytes of {@link CsvValues#exact}, with the comma before it. */
final class CsvNumber {

    /** So many digits surely fit a {@code long}. */
    private static final int MOST_DIGITS = 18;

    private static final int RADIX = 10;

    /** Room for the digits, a zero before the point, the point, a sign and the comma. */
    private final byte[] own = new byte[MOST_DIGITS + 4];

    private byte[] bytes = own;
    private int from;

    /** Takes the next number, every digit of it. */
    void next(BigDecimal value) {
        int decimals = value.scale();
        if (decimals < 0 || decimals > MOST_DIGITS || value.precision() > MOST_DIGITS) {
            bytes = (',' + CsvValues.exact(value)).getBytes(StandardCharsets.US_ASCII);
            from = 0;
        } else {
            write(value.scaleByPowerOfTen(decimals).longValue(), decimals);
        }
    }

    private void write(long digits, int decimals) {
        long left = Math.abs(digits);
        int point = decimals;
        while (point > 0 && left % RADIX == 0) {
            left /= RADIX;
            point--;
        }
        bytes = own;
        from = own.length;
        for (int written = 0; left > 0 || written <= point; written++) {
            if (written == point && point > 0) {
                put('.');
            }
            long rest = left / RADIX;
            put((char) ('0' + (left - rest * RADIX)));
            left = rest;
        }
        if (digits < 0) {
            put('-');
        }
        put(',');
    }

    private void put(char c) {
        own[--from] = (byte) c;
    }

    /** Whether a text is the number as it is written. */
    boolean is(String text) {
        int length = text.length();
        if (length != bytes.length - from - 1) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != bytes[from + 1 + i]) {
                return false;
            }
        }
        return true;
    }

    void putInto(CsvBytes row) {
        row.put(bytes, from, bytes.length - from);
    }
}
