package vn.tiendo.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Work on a thread of its own that hands over piece by piece what it makes: one large workbook leaves the other cores
 * idle. Few pieces are ahead, never more; what goes wrong is told after the pieces before it.
 *
 * <p>Neither thread is ever interrupted here: that would close the file under the parts that follow.
 *
 * @param <T> a piece
 */
public final class Ahead<T> implements Closeable {

    private static final int MOST = 4;

    /** So long the taker waits before it looks whether the work ended without memory for a word about it. */
    private static final int PATIENCE_MILLIS = 100;

    /** What makes the pieces. */
    public interface Work<T> {
        void run(Consumer<T> taker) throws IOException;
    }

    private final Work<T> work;
    private final BlockingQueue<Optional<T>> pieces = new ArrayBlockingQueue<>(MOST);
    private volatile @Nullable Throwable failure;
    private volatile boolean finished;
    private volatile boolean closed;
    private boolean ended;

    /** Begins the work; it ends with its last piece, or when this is closed. */
    public Ahead(String name, Work<T> work) {
        this.work = work;
        Thread thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            work.run(this::hand);
        } catch (CancellationException nobodyTakesMore) {
            // The pieces that are still there are thrown away.
        } catch (IOException | RuntimeException | Error toldToTheTaker) {
            failure = toldToTheTaker;
        }
        finished = true;
        wakeTaker();
    }

    /** Who waits is woken by the last piece; who has others to take first sees by himself that no more come. */
    private void wakeTaker() {
        if (pieces.isEmpty()) {
            pieces.add(Optional.empty());
        }
    }

    private void hand(T piece) {
        if (closed) {
            throw new CancellationException("nobody takes more");
        }
        try {
            pieces.put(Optional.of(piece));
        } catch (InterruptedException nobodyDoes) {
            throw new IllegalStateException(nobodyDoes);
        }
    }

    /** Waits for the next piece; empty after the last. What ended the work early is thrown then. */
    public Optional<T> take() throws IOException {
        Optional<T> piece = ended ? Optional.empty() : await();
        ended = piece.isEmpty();
        Throwable problem = ended ? failure : null;
        if (problem != null) {
            throw FailureElsewhere.of(problem);
        }
        return piece;
    }

    /** Whoever wants this thread to stop is heard once the piece has come. */
    private Optional<T> await() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return next();
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

    private Optional<T> next() throws InterruptedException {
        while (true) {
            boolean last = finished;
            Optional<T> piece = pieces.poll(last ? 0 : PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            if (piece != null) {
                return piece;
            }
            if (last) {
                return Optional.empty();
            }
        }
    }

    /** Ends the work wherever it is, and waits for it. */
    @Override
    public void close() {
        closed = true;
        while (!ended) {
            ended = await().isEmpty();
        }
    }
}
