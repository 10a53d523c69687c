package vn.tiendo.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A watch in a thread of its own, whose runs are another command. */
final class Watching implements AutoCloseable {

    final RecordingListener listener = new RecordingListener();
    private final Thread thread;

    private Watching(WatchPlan plan, Clock clock) {
        Watch watch = new Watch(plan, listener, clock, System::nanoTime);
        thread = new Thread(() -> run(watch), "watch");
        thread.start();
    }

    static Watching of(Path folder, Duration settle, Duration deadline, String... command) throws IOException {
        return of(folder, settle, deadline, Optional.empty(), Clock.systemUTC(), command);
    }

    static Watching of(
            Path folder, Duration settle, Duration deadline, Optional<Timetable> times, Clock clock, String... command)
            throws IOException {
        Path input = Files.createDirectories(folder.resolve("in"));
        return new Watching(
                new WatchPlan(
                        input,
                        folder.resolve("out"),
                        times.isEmpty(),
                        settle,
                        Duration.ofMillis(500),
                        times,
                        List.of(command),
                        deadline),
                clock);
    }

    private void run(Watch watch) {
        try {
            listener.told.addAll(watch.run().stream().map(holder -> "held").toList());
        } catch (IOException failed) {
            listener.told.add("failed " + failed);
        }
    }

    /** Waits for what must come soon. */
    void await(String what, BooleanSupplier come) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!come.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("waited in vain for " + what + ": " + listener.told);
            }
            Thread.sleep(5);
        }
    }

    void awaitCount(String event, long count) throws InterruptedException {
        await(count + " × " + event, () -> listener.count(event) >= count);
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
