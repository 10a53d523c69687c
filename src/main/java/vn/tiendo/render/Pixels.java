package vn.tiendo.render;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A painted picture.
 *
 * @param values red, green and blue of every pixel, row by row from the top; there may be more of them than the picture has
 * @param width in pixels
 * @param height in pixels
 */
// Pictures are never compared with one another.
@SuppressWarnings("ArrayRecordComponent")
record Pixels(int[] values, int width, int height) {

    /** The rows that are the same as the one above them, as most rows of a chart are. */
    BitSet repeatedRows() {
        BitSet repeated = new BitSet(height);
        for (int row = 1; row < height; row++) {
            repeated.set(row, repeatsRowAbove(row));
        }
        return repeated;
    }

    private boolean repeatsRowAbove(int row) {
        int from = row * width;
        return Arrays.equals(values, from - width, from, values, from, from + width);
    }

    /** Number of pixels of the same colour from this one on, up to the end; at the edges of letters it is mostly one. */
    int run(int from, int end) {
        if (from + 1 < end && values[from] != values[from + 1]) {
            return 1;
        }
        int differing = Arrays.mismatch(values, from, end - 1, values, from + 1, end);
        return differing < 0 ? end - from : differing + 1;
    }
}
