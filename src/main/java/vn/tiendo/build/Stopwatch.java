package vn.tiendo.build;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Says how long each stage of a run took. */
final class Stopwatch {

    private final LongSupplier nanos;
    private final long begin;
    private final Map<String, Duration> laps = new LinkedHashMap<>();
    private long last;

    Stopwatch(LongSupplier nanos) {
        this.nanos = nanos;
        this.begin = nanos.getAsLong();
        this.last = begin;
    }

    /** The time since the last lap was the named stage's. */
    void lap(String stage) {
        long now = nanos.getAsLong();
        laps.put(stage, Duration.ofNanos(now - last));
        last = now;
    }

    Duration total() {
        return Duration.ofNanos(nanos.getAsLong() - begin);
    }

    /** Stages in their order. */
    Map<String, Duration> laps() {
        return laps;
    }
}
