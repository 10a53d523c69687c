package vn.tiendo.schedule;

import java.time.Duration;
import java.util.Optional;
import vn.tiendo.build.InputSnapshot;

/**
 * Tells when a changed folder has come to rest. A copy in progress shows as a size or time that is another at the next
 * look; a run begins only once nothing has moved for the settling time.
 */
final class Settling {

    private final long settleNanos;
    private String seen;
    private Optional<InputSnapshot> latest = Optional.empty();
    private long unmovedSince;

    /**
     * Begins to look.
     *
     * @param seen fingerprint of the folder that the last run saw, empty where there was none
     */
    Settling(Duration settle, String seen) {
        this.settleNanos = settle.toNanos();
        this.seen = seen;
    }

    /** Takes in what the folder looks like now. */
    void look(InputSnapshot snapshot, long nanos) {
        if (!latest.equals(Optional.of(snapshot))) {
            latest = Optional.of(snapshot);
            unmovedSince = nanos;
        }
    }

    /** Whether the folder is another than the last run saw. */
    boolean hasChanged() {
        return latest.filter(snapshot -> !snapshot.fingerprint().equals(seen)).isPresent();
    }

    /** How long it must stay as it is until a run may begin; zero where it may begin now. */
    Duration untilSettled(long nanos) {
        return Duration.ofNanos(Math.max(0, settleNanos - (nanos - unmovedSince)));
    }

    /** A run begins on what was seen at the last look; what changes from here on is for the next one. */
    void taken() {
        seen = latest.map(InputSnapshot::fingerprint).orElse(seen);
    }

    /** Fingerprint of the folder that the run that began last sees. */
    String seen() {
        return seen;
    }
}
