package vn.tiendo.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what a watch tells. */
final class RecordingListener implements WatchListener {

    final List<String> told = new CopyOnWriteArrayList<>();

    @Override
    public void began(Optional<Instant> nextByTimetable) {
        told.add("began");
    }

    @Override
    public void runBegins(Cause cause) {
        told.add("run " + cause.code());
    }

    @Override
    public void runEnded(Optional<Integer> exit, Duration took, Optional<Duration> nextAttempt) {
        told.add("ended " + exit.map(String::valueOf).orElse("killed")
                + nextAttempt.map(wait -> " again in " + wait.toSeconds()).orElse(""));
    }

    @Override
    public void inputGone(String reason) {
        told.add("gone");
    }

    @Override
    public void inputBack() {
        told.add("back");
    }

    @Override
    public void statusNotWritten(String reason) {
        told.add("status not written");
    }

    @Override
    public void stopped() {
        told.add("stopped");
    }

    long count(String event) {
        return told.stream().filter(each -> each.startsWith(event)).count();
    }
}
