package vn.tiendo.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of a sheet. Large sheets are unpacked twice, for secrecy marks and for cells. */
final class XlsxSheetPart {

    /** What a look at a sheet finds. */
    static final class Look {
        private final byte[] beginning;
        private final String headers;

        Look(byte[] beginning, String headers) {
            this.beginning = beginning;
            this.headers = headers;
        }

        /** The first bytes, enough for the first rows. */
        byte[] beginning() {
            return beginning;
        }

        /** Whether they are all. */
        boolean isWhole() {
            return beginning.length < BEGINNING;
        }

        /** What follows the place where headers and footers stand, empty where there are none. */
        String headers() {
            return headers;
        }
    }

    static final int BEGINNING = 1 << 20;
    private static final int PIECE = 1 << 16;
    private static final int HEADERS = 1 << 13;
    private static final byte[] SIGN = "headerFooter".getBytes(StandardCharsets.US_ASCII);

    /** By a byte: how many bytes after its last place in the sign the sign ends. */
    private static final int[] STEPS = new int[1 << Byte.SIZE];

    static {
        Arrays.fill(STEPS, SIGN.length);
        for (int i = 0; i < SIGN.length - 1; i++) {
            STEPS[SIGN[i]] = SIGN.length - 1 - i;
        }
    }

    private final XlsxEntries entries;
    private final String entry;

    XlsxSheetPart(XlsxEntries entries, String entry) {
        this.entries = entries;
        this.entry = entry;
    }

    /** The whole part from its beginning. */
    InputStream open() throws IOException {
        return entries.open(entry);
    }

    /** Goes through the whole part once without taking it apart. */
    Look look() throws IOException {
        try (InputStream in = entries.open(entry)) {
            byte[] beginning = in.readNBytes(BEGINNING);
            String headers = headers(beginning, beginning.length);
            boolean isWhole = beginning.length < BEGINNING;
            return new Look(beginning, isWhole || !headers.isEmpty() ? headers : restOfHeaders(in));
        }
    }

    /** Looks on piece by piece; pieces overlap, so that nothing is lost between two. */
    private static String restOfHeaders(InputStream in) throws IOException {
        byte[] window = new byte[PIECE + HEADERS];
        int filled = in.readNBytes(window, 0, window.length);
        String headers = headers(window, filled);
        while (filled == window.length) {
            System.arraycopy(window, PIECE, window, 0, HEADERS);
            filled = HEADERS + in.readNBytes(window, HEADERS, PIECE);
            String found = headers(window, filled);
            headers = found.isEmpty() ? headers : found;
        }
        return headers;
    }

    private static String headers(byte[] bytes, int length) {
        int at = indexOf(bytes, length);
        return at < 0 ? "" : new String(bytes, at, Math.min(HEADERS, length - at), StandardCharsets.UTF_8);
    }

    /** Steps as far as the byte under the end of the sign allows, mostly over its whole length (Horspool). */
    private static int indexOf(byte[] bytes, int length) {
        int end = SIGN.length - 1;
        while (end < length) {
            int start = end - SIGN.length + 1;
            if (Arrays.equals(bytes, start, end + 1, SIGN, 0, SIGN.length)) {
                return start;
            }
            end += STEPS[bytes[end] & 0xFF];
        }
        return -1;
    }
}
