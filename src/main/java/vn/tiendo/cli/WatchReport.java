package vn.tiendo.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import vn.tiendo.build.TypedPaths;
import vn.tiendo.schedule.Cause;
import vn.tiendo.schedule.WatchListener;
import vn.tiendo.view.Formats;
import vn.tiendo.view.Messages;

/** What a watch prints, each line with its time. */
final class WatchReport implements WatchListener {

    private final Console console;
    private final Messages messages;
    private final Clock clock;
    private final Formats formats;
    private final Path input;

    WatchReport(Console console, Clock clock, ZoneId zone, Path input) {
        this.console = console;
        this.messages = console.messages();
        this.clock = clock;
        this.formats = Formats.of(messages, zone);
        this.input = input;
    }

    @Override
    public void began(Optional<Instant> nextByTimetable) {
        console.line(messages.text("cli.watch.began", TypedPaths.inFull(input)));
        nextByTimetable.ifPresent(time -> console.line(messages.text("cli.watch.next", formats.time(time))));
    }

    @Override
    public void runBegins(Cause cause) {
        console.line(messages.text("cli.watch.run." + cause.code(), now()));
    }

    @Override
    public void runEnded(Optional<Integer> exit, Duration took, Optional<Duration> nextAttempt) {
        String seconds = formats.number(took.toSeconds());
        console.line(exit.map(code -> messages.text("cli.watch.ended", now(), seconds, String.valueOf(code)))
                .orElseGet(() -> messages.text("cli.watch.killed", now(), seconds)));
        nextAttempt.ifPresent(
                wait -> console.line(messages.text("cli.watch.next-attempt", formats.number(wait.toSeconds()))));
    }

    @Override
    public void inputGone(String reason) {
        console.problem(messages.text("cli.watch.input-gone", now(), reason));
    }

    @Override
    public void inputBack() {
        console.line(messages.text("cli.watch.input-back", now()));
    }

    @Override
    public void statusNotWritten(String reason) {
        console.problem(messages.text("cli.watch.status-not-written", now(), reason));
    }

    @Override
    public void stopped() {
        console.line(messages.text("cli.watch.stopped", now()));
    }

    private String now() {
        return formats.time(clock.instant());
    }
}
