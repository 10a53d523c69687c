package vn.tiendo.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.function.LongSupplier;
import vn.tiendo.model.Figure;

/**
 * Figures on their way from the worker that recognises them to the thread that takes them, row by row and in batches. The
 * worker waits where they are not taken: however many figures a workbook holds, few are under way.
 */
final class FigureQueue {

    private static final int BATCH = 512;
    private static final int BATCHES_UNDER_WAY = 16;

    private static final int USUAL_ROW = 8;

    private final LongSupplier nanos;
    private final BlockingQueue<List<List<Figure>>> batches = new ArrayBlockingQueue<>(BATCHES_UNDER_WAY);
    private List<List<Figure>> batch = new ArrayList<>();
    private List<Figure> row = new ArrayList<>(USUAL_ROW);
    private List<String> path = List.of();
    private int inBatch;
    private long waited;

    FigureQueue(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** The figures of a row come one after the other and share one list of labels. */
    @SuppressWarnings("ReferenceEquality")
    void add(Figure figure) {
        if (inBatch == BATCH) {
            put(batch);
            startBatch();
        }
        if (figure.rowPath() != path || batch.isEmpty()) {
            path = figure.rowPath();
            row = new ArrayList<>(USUAL_ROW);
            batch.add(row);
        }
        row.add(figure);
        inBatch++;
    }

    private void startBatch() {
        batch = new ArrayList<>();
        inBatch = 0;
    }

    /** An empty batch is the last one. */
    void end() {
        if (!batch.isEmpty()) {
            put(batch);
        }
        put(List.of());
    }

    private void put(List<List<Figure>> full) {
        long began = nanos.getAsLong();
        try {
            batches.put(full);
        } catch (InterruptedException runEnded) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the run has ended");
        }
        waited += nanos.getAsLong() - began;
    }

    /** How long the worker waited for its figures to be taken. */
    long waited() {
        return waited;
    }

    /** Takes all figures, waiting for them: those of a row are together. */
    void drainTo(SideBySide.Taker<List<List<Figure>>> taker) throws IOException {
        try {
            for (List<List<Figure>> taken = batches.take(); !taken.isEmpty(); taken = batches.take()) {
                taker.take(taken);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the run was stopped");
        }
    }
}
