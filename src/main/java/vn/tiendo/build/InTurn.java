package vn.tiendo.build;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Does pieces of work one after the other, in the order they come, on a thread of its own. Few of them wait, so that what
 * they hold does not fill the memory; whoever brings more waits too, and hears what a piece before failed with.
 */
final class InTurn implements AutoCloseable {

    private static final int MOST_WAITING = 4;

    private final ExecutorService thread;
    private final Deque<Future<Void>> pieces = new ArrayDeque<>();

    /** @param name of the thread */
    InTurn(String name) {
        thread = Executors.newSingleThreadExecutor(work -> {
            Thread daemon = new Thread(work, name);
            daemon.setDaemon(true);
            return daemon;
        });
    }

    /** A piece of work. */
    interface Piece {
        void perform() throws IOException;
    }

    void add(Piece piece) throws IOException {
        while (pieces.size() >= MOST_WAITING) {
            Awaited.result(pieces.remove());
        }
        pieces.add(thread.submit(() -> {
            piece.perform();
            return null;
        }));
    }

    /** Waits for all pieces. */
    @Override
    public void close() throws IOException {
        thread.shutdown();
        try {
            while (!pieces.isEmpty()) {
                Awaited.result(pieces.remove());
            }
        } finally {
            ended();
        }
    }

    private void ended() {
        try {
            while (!thread.awaitTermination(1, TimeUnit.MINUTES)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
