package vn.tiendo.build;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Says where the time of one run went. It begins when it is made; parts of steps may be told from any thread. */
public final class Stopwatch {

    private final LongSupplier nanos;
    private final long begin;
    private final Map<Step, Duration> steps = new EnumMap<>(Step.class);
    private long last;

    /** @param nanos a steady counter of nanoseconds */
    public Stopwatch(LongSupplier nanos) {
        this.nanos = nanos;
        this.begin = nanos.getAsLong();
        this.last = begin;
    }

    /** For work whose time nobody asks for. */
    static Stopwatch idle() {
        return new Stopwatch(() -> 0L);
    }

    /** The counter it goes by. */
    public LongSupplier nanos() {
        return nanos;
    }

    /** The time since the last lap was the step's. */
    public synchronized void lap(Step step) {
        long now = nanos.getAsLong();
        add(step, now - last);
        last = now;
    }

    /** So much of a thread's time went into the part. */
    synchronized void add(Step part, long time) {
        steps.merge(part, Duration.ofNanos(time), Duration::plus);
    }

    /** Does the work and tells the part's time of it. */
    <R> R timed(Step part, Work<R> work) throws IOException {
        long from = nanos.getAsLong();
        try {
            return work.result();
        } finally {
            add(part, nanos.getAsLong() - from);
        }
    }

    /** Something that takes time. */
    interface Work<R> {
        R result() throws IOException;
    }

    public Duration total() {
        return Duration.ofNanos(nanos.getAsLong() - begin);
    }

    /** The steps so far in their order, each with its parts behind it. */
    public synchronized Map<Step, Duration> steps() {
        return Collections.unmodifiableMap(new EnumMap<>(steps));
    }
}
