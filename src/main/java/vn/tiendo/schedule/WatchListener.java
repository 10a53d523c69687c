package vn.tiendo.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Hears what a watch does. */
public interface WatchListener {

    /** The watch begins. */
    void began(Optional<Instant> nextByTimetable);

    /** A run begins. */
    void runBegins(Cause cause);

    /**
     * A run ended.
     *
     * @param exit its exit code; empty where it was killed at its deadline
     * @param nextAttempt time until it is tried again, where it failed
     */
    void runEnded(Optional<Integer> exit, Duration took, Optional<Duration> nextAttempt);

    /** The folder cannot be looked through now: the share is gone, or rights are missing. Told once until it is back. */
    void inputGone(String reason);

    /** The folder can be looked through again. */
    void inputBack();

    /** The status file cannot be written; the watch goes on. */
    void statusNotWritten(String reason);

    /** The watch is over, and no run of it goes on. */
    void stopped();
}
