package vn.tiendo.workbook;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that come in blocks; a single one is a block of its own. */
abstract class BlockInput extends InputStream {

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public abstract int read(byte[] into, int offset, int length) throws IOException;
}
