package vn.tiendo.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** Unpacks a large part ahead of whoever takes apart what came before. */
final class ReadAhead extends BlockInput {

    private static final int PIECE = 1 << 16;

    private final InputStream packed;
    private final Ahead<byte[]> unpacked;
    private byte[] piece = {};
    private int taken;

    ReadAhead(InputStream packed) {
        this.packed = packed;
        this.unpacked = new Ahead<>("unpacking", this::unpack);
    }

    /** Also what was unpacked before something went wrong is handed over. */
    private void unpack(Consumer<byte[]> taker) throws IOException {
        byte[] bytes = new byte[PIECE];
        int filled = 0;
        try {
            for (int count = packed.read(bytes); count >= 0; count = packed.read(bytes, filled, PIECE - filled)) {
                filled += count;
                if (filled == PIECE) {
                    taker.accept(bytes);
                    bytes = new byte[PIECE];
                    filled = 0;
                }
            }
        } finally {
            taker.accept(Arrays.copyOf(bytes, filled));
        }
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        while (taken == piece.length && length > 0) {
            Optional<byte[]> next = unpacked.take();
            if (next.isEmpty()) {
                return -1;
            }
            piece = next.get();
            taken = 0;
        }
        int count = Math.min(length, piece.length - taken);
        System.arraycopy(piece, taken, into, offset, count);
        taken += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        unpacked.close();
        packed.close();
    }
}
