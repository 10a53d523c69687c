package vn.tiendo.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Bytes on their way to a stream, gathered so that few calls carry them all. */
final class CsvBytes {

    private static final int ROOM = 1 << 16;

    private final OutputStream stream;
    private final byte[] gathered = new byte[ROOM];
    private int end;

    CsvBytes(OutputStream stream) {
        this.stream = stream;
    }

    void put(byte[] bytes) {
        put(bytes, 0, bytes.length);
    }

    void put(byte[] bytes, int from, int length) {
        if (length > ROOM - end) {
            pass();
        }
        if (length > ROOM) {
            pass(bytes, from, length);
        } else {
            System.arraycopy(bytes, from, gathered, end, length);
            end += length;
        }
    }

    private void pass() {
        pass(gathered, 0, end);
        end = 0;
    }

    private void pass(byte[] bytes, int from, int length) {
        try {
            stream.write(bytes, from, length);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Brings everything put so far to the stream. */
    void flush() {
        pass();
        try {
            stream.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
