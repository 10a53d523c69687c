package vn.tiendo.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks a large part on a thread of its own while the reader takes apart what came before: one large workbook leaves
 * the other cores idle. A few pieces are ahead, never more; what goes wrong is told where the bytes before it end.
 *
 * <p>Neither thread is ever interrupted here: that would close the file under the parts that follow.
 */
final class ReadAhead extends InputStream {

    private static final int PIECE = 1 << 16;
    private static final int PIECES_AHEAD = 4;

    private final InputStream packed;
    private final BlockingQueue<byte[]> pieces = new ArrayBlockingQueue<>(PIECES_AHEAD);
    private volatile @Nullable Throwable failure;
    private volatile boolean closed;
    private byte[] piece = {};
    private int taken;
    private boolean ended;

    ReadAhead(InputStream packed) {
        this.packed = packed;
        Thread unpacking = new Thread(this::unpack, "unpacking");
        unpacking.setDaemon(true);
        unpacking.start();
    }

    /** Only the last piece is not full, and an empty one follows it. */
    private void unpack() {
        byte[] next = unpackPiece();
        while (next.length == PIECE && !closed) {
            put(next);
            next = unpackPiece();
        }
        put(next);
        if (next.length > 0) {
            put(new byte[0]);
        }
    }

    private byte[] unpackPiece() {
        byte[] bytes = new byte[PIECE];
        int filled = 0;
        try {
            int count = packed.read(bytes, 0, PIECE);
            while (count > 0) {
                filled += count;
                count = filled < PIECE ? packed.read(bytes, filled, PIECE - filled) : 0;
            }
        } catch (IOException | RuntimeException | Error toldToTheReader) {
            failure = toldToTheReader;
        }
        return filled == PIECE ? bytes : Arrays.copyOf(bytes, filled);
    }

    private void put(byte[] next) {
        try {
            pieces.put(next);
        } catch (InterruptedException nobodyDoes) {
            throw new IllegalStateException(nobodyDoes);
        }
    }

    /** Waits for the next piece; whoever wants the reader to stop is heard once it has come. */
    private byte[] take() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return pieces.take();
                } catch (InterruptedException heardLater) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (taken == piece.length && !ended) {
            piece = take();
            taken = 0;
            ended = piece.length == 0;
        }
        int count = Math.min(length, piece.length - taken);
        if (count == 0 && length > 0) {
            requireWhole();
            return -1;
        }
        System.arraycopy(piece, taken, into, offset, count);
        taken += count;
        return count;
    }

    /** What ended the unpacking early ends the reading too. */
    private void requireWhole() throws IOException {
        Throwable problem = failure;
        if (problem instanceof IOException damaged) {
            throw damaged;
        }
        if (problem instanceof RuntimeException fault) {
            throw fault;
        }
        if (problem instanceof Error beyond) {
            throw beyond;
        }
    }

    /** Ends the unpacking wherever it is, and waits for it. */
    @Override
    public void close() throws IOException {
        closed = true;
        while (!ended) {
            ended = take().length == 0;
        }
        packed.close();
    }
}
