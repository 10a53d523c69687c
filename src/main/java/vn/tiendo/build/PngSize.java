package vn.tiendo.build;

import java.nio.ByteBuffer;

/**
 * How large a PNG picture is.
 *
 * @param width in pixels
 * @param height in pixels
 */
record PngSize(int width, int height) {

    /** Where the header chunk of every PNG has them. */
    private static final int WIDTH_AT = 16;

    private static final int HEIGHT_AT = 20;

    static PngSize of(byte[] png) {
        ByteBuffer header = ByteBuffer.wrap(png);
        return new PngSize(header.getInt(WIDTH_AT), header.getInt(HEIGHT_AT));
    }
}
