package vn.tiendo.workbook;

import java.util.Arrays;

/** Some thousands of cells in arrays of primitives; a small sheet has one block, no longer than it needs. */
final class CellBlock {

    static final int SIZE_BITS = 14;
    static final int SIZE = 1 << SIZE_BITS;
    private static final int FIRST = 1 << 9;
    private static final CellKind[] KINDS = CellKind.values();

    private double[] payloads;
    private char[] styles;
    private byte[] kinds;
    private int filled;

    /** A block that grows, or one of full size where a sheet goes on. */
    CellBlock(boolean grows) {
        int length = grows ? FIRST : SIZE;
        payloads = new double[length];
        styles = new char[length];
        kinds = new byte[length];
    }

    // A kind is kept as one byte for as long as the grid lives, never written anywhere.
    @SuppressWarnings("EnumOrdinal")
    void add(CellKind kind, double payload, int style) {
        if (filled == payloads.length) {
            payloads = Arrays.copyOf(payloads, 2 * filled);
            styles = Arrays.copyOf(styles, 2 * filled);
            kinds = Arrays.copyOf(kinds, 2 * filled);
        }
        payloads[filled] = payload;
        styles[filled] = (char) style;
        kinds[filled] = (byte) kind.ordinal();
        filled++;
    }

    void removeLast() {
        filled--;
    }

    boolean isFull() {
        return filled == SIZE;
    }

    CellKind kind(int at) {
        return KINDS[kinds[at]];
    }

    double payload(int at) {
        return payloads[at];
    }

    int style(int at) {
        return styles[at];
    }
}
