package vn.tiendo.schedule;

import java.time.Duration;
import java.util.Optional;

/** When a failed run is tried again: after a minute, then after twice as long each time, at most after an hour. */
final class Retries {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    private Duration pause = FIRST;
    private Optional<Long> dueAt = Optional.empty();

    void failed(long nanos) {
        after(pause, nanos);
        pause = pause.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : pause.multipliedBy(2);
    }

    /** Another run holds the folder: soon, and without growing patience. */
    void after(Duration soon, long nanos) {
        dueAt = Optional.of(nanos + soon.toNanos());
    }

    void succeeded() {
        dueAt = Optional.empty();
        pause = FIRST;
    }

    /** Time until the next attempt, zero where it is due; empty where none is needed. */
    Optional<Duration> untilDue(long nanos) {
        return dueAt.map(due -> Duration.ofNanos(Math.max(0, due - nanos)));
    }
}
