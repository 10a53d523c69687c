package vn.tiendo.build;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Does work for several items side by side over the cores and hands it over in the order of the items, so that the
 * outcome never depends on which was quicker. What is under way stays within a budget of memory; an item that needs more
 * than all of it is worked on alone.
 */
final class SideBySide implements AutoCloseable {

    /** A workbook, once read, takes up to about a third of the heap of the smallest office computer. */
    private static final int SHARES_OF_HEAP = 3;

    private final ExecutorService workers;
    private final int most;
    private final long budget;

    private SideBySide(int threads, long budget) {
        this.workers = Executors.newFixedThreadPool(threads, SideBySide::worker);
        this.most = 2 * threads;
        this.budget = budget;
    }

    /** One worker for each core, and a third of the heap for what they work on. */
    static SideBySide overTheCores() {
        Runtime machine = Runtime.getRuntime();
        return new SideBySide(machine.availableProcessors(), machine.maxMemory() / SHARES_OF_HEAP);
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "worker");
        thread.setDaemon(true);
        return thread;
    }

    /** Takes what an item's work gives; it waits for the work where it must. */
    interface Taker<W> {
        void take(W work) throws IOException;
    }

    /**
     * Works on all items.
     *
     * @param need memory in bytes that an item needs while it is under way
     * @param start the work of an item; it runs on a worker
     * @param taker takes each item's work on this thread, in the order of the items
     */
    <T, W extends Runnable> void inOrder(List<T> items, ToLongFunction<T> need, Function<T, W> start, Taker<W> taker)
            throws IOException {
        begin(items, need, start).takeAll(taker);
    }

    /** The same, begun at once and taken later: the work goes on while this thread prepares to take it. */
    <T, W extends Runnable> Begun<T, W> begin(List<T> items, ToLongFunction<T> need, Function<T, W> start) {
        Begun<T, W> begun = new Begun<>(List.copyOf(items), need, start);
        begun.fill();
        return begun;
    }

    /** The same for work that has one result. */
    <T, R> void inOrder(List<T> items, ToLongFunction<T> need, Work<T, R> work, Result<T, R> taker) throws IOException {
        inOrder(
                items,
                need,
                item -> new One<>(item, new FutureTask<>(() -> work.of(item))),
                one -> taker.take(one.item(), Awaited.result(one.task())));
    }

    /** Work on one item. */
    interface Work<T, R> {
        R of(T item) throws IOException;
    }

    /** Takes the result of one item's work. */
    interface Result<T, R> {
        void take(T item, R result) throws IOException;
    }

    private record One<T, R>(T item, FutureTask<R> task) implements Runnable {

        @Override
        public void run() {
            task.run();
        }
    }

    private record Underway<W>(W work, long need) {}

    /** Items of which as many are under way as there is room for. */
    final class Begun<T, W extends Runnable> {

        private final List<T> items;
        private final ToLongFunction<T> need;
        private final Function<T, W> start;
        private final Deque<Underway<W>> underway = new ArrayDeque<>();
        private int next;

        private Begun(List<T> items, ToLongFunction<T> need, Function<T, W> start) {
            this.items = items;
            this.need = need;
            this.start = start;
        }

        /** Takes each item's work on this thread, in the order of the items. */
        void takeAll(Taker<W> taker) throws IOException {
            while (!underway.isEmpty()) {
                taker.take(underway.remove().work());
                fill();
            }
        }

        private void fill() {
            while (next < items.size() && fits(need.applyAsLong(items.get(next)))) {
                T item = items.get(next++);
                Underway<W> begun = new Underway<>(start.apply(item), need.applyAsLong(item));
                workers.execute(begun.work());
                underway.add(begun);
            }
        }

        private boolean fits(long need) {
            long used = underway.stream().mapToLong(Underway::need).sum();
            return underway.isEmpty() || (underway.size() < most && used + need <= budget);
        }
    }

    /** Ends whatever is still under way. */
    @Override
    public void close() {
        workers.shutdownNow();
    }
}
