package vn.tiendo.render;

import java.util.BitSet;

/**
 * The rows of a picture in numbers of its palette, a band of them at a time: all at once they would take millions of bytes
 * for every picture. A byte for each pixel, each row led by the byte that says it is not filtered.
 */
final class IndexedRows {

    private static final int BAND = 1 << 16;

    private final Pixels picture;
    private final BitSet repeated;
    private final Palette palette;
    private final int length;
    private final byte[] band;
    private int row;
    private int filled;

    IndexedRows(Pixels picture, BitSet repeatedRows, Palette palette) {
        this.picture = picture;
        this.repeated = repeatedRows;
        this.palette = palette;
        this.length = picture.width() + 1;
        this.band = new byte[Math.max(1, BAND / length) * length];
    }

    /** Goes on to the next band; false where there is none. */
    boolean next() {
        int above = filled - length;
        filled = 0;
        while (row < picture.height() && filled < band.length) {
            if (repeated.get(row)) {
                System.arraycopy(band, above, band, filled, length);
            } else {
                palette.number(picture, row, band, filled + 1);
            }
            above = filled;
            filled += length;
            row++;
        }
        return filled > 0;
    }

    /** The band; it holds good until the next. */
    byte[] band() {
        return band;
    }

    /** How many bytes of the band count. */
    int filled() {
        return filled;
    }
}
