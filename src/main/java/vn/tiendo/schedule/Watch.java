package vn.tiendo.schedule;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import vn.tiendo.build.InputSnapshot;
import vn.tiendo.build.RunHolder;
import vn.tiendo.publish.OutputFolder;
import vn.tiendo.publish.RunLock;
import vn.tiendo.publish.WatchStatus;

/** Looks, waits, and runs a batch whenever one is due, until its thread is interrupted. */
public final class Watch {

    /** Exit codes of a run that is not to be tried again: done, done with findings, wrong use, nothing to publish. */
    private static final int LAST_FINAL = 3;

    private static final int LOCKED = 4;

    private final WatchPlan plan;
    private final WatchListener listener;
    private final Clock clock;
    private final LongSupplier nanos;
    private final Settling settling;
    private final Retries retries = new Retries();
    private final long process = ProcessHandle.current().pid();
    private String done;
    private Optional<WatchStatus.LastRun> last;
    private Optional<Instant> next;
    private long runs;
    private boolean inputGone;

    /** Goes on from where the last watch of the output folder stopped. */
    public Watch(WatchPlan plan, WatchListener listener, Clock clock, LongSupplier nanos) {
        this.plan = plan;
        this.listener = listener;
        this.clock = clock;
        this.nanos = nanos;
        WatchStatus before = WatchStatus.read(plan.output());
        boolean published = Files.exists(plan.output().resolve("dashboard.html"));
        this.done = published ? before.seen() : "";
        this.settling = new Settling(plan.settle(), done);
        this.last = before.last();
        // A time that passed since the last run, while nobody watched, is due now, and only once.
        this.next = nextAfter(last.map(WatchStatus.LastRun::began).orElse(clock.instant()));
    }

    /**
     * Watches until the thread is interrupted; a run in progress is ended then.
     *
     * @return where another process watches for this output folder already, since when; empty after the watch
     */
    public Optional<String> run() throws IOException {
        OutputFolder output = new OutputFolder(plan.output());
        Optional<RunLock> lock = output.lockWatch(RunHolder.since(clock.instant()));
        if (lock.isEmpty()) {
            return Optional.of(output.watchHolder());
        }
        try {
            watch();
            return Optional.empty();
        } finally {
            lock.get().close();
        }
    }

    private void watch() throws IOException {
        tell("waiting");
        listener.began(next);
        try (ChangeSignal signal = new ChangeSignal(plan.input())) {
            while (!Thread.currentThread().isInterrupted()) {
                look();
                Optional<Cause> due = due();
                if (due.isPresent()) {
                    batch(due.get());
                } else {
                    signal.await(pause());
                }
            }
        } catch (InterruptedException | ClosedByInterruptException askedToStop) {
            // That is how a watch ends; what is left to do is below.
        } finally {
            // An interrupted thread could not write the last status.
            Thread.interrupted();
            tell("stopped");
            listener.stopped();
        }
    }

    private void look() {
        try {
            settling.look(InputSnapshot.of(plan.input(), plan.output()), nanos.getAsLong());
            if (inputGone) {
                inputGone = false;
                listener.inputBack();
                tell("waiting");
            }
        } catch (IOException shareGone) {
            if (!inputGone) {
                inputGone = true;
                listener.inputGone(String.valueOf(shareGone.getMessage()));
                tell("input-gone");
            }
        }
    }

    /** Nothing is due while the input cannot be seen. */
    private Optional<Cause> due() {
        long now = nanos.getAsLong();
        if (inputGone) {
            return Optional.empty();
        }
        if (next.filter(time -> !clock.instant().isBefore(time)).isPresent()) {
            return Optional.of(Cause.CRON);
        }
        if (plan.onChange()
                && settling.hasChanged()
                && settling.untilSettled(now).isZero()) {
            return Optional.of(Cause.CHANGE);
        }
        return retries.untilDue(now).filter(Duration::isZero).map(zero -> Cause.RETRY);
    }

    /** Until something can be due, or it is time to look again. */
    private Duration pause() {
        long now = nanos.getAsLong();
        Optional<Duration> settled =
                plan.onChange() && settling.hasChanged() ? Optional.of(settling.untilSettled(now)) : Optional.empty();
        Optional<Duration> cron = next.map(time -> Duration.between(clock.instant(), time));
        return Stream.of(Optional.of(plan.rescan()), settled, cron, retries.untilDue(now))
                .flatMap(Optional::stream)
                .map(wait -> wait.isNegative() ? Duration.ZERO : wait)
                .min(Duration::compareTo)
                .orElse(plan.rescan());
    }

    private void batch(Cause cause) throws IOException, InterruptedException {
        Instant began = clock.instant();
        long beganNanos = nanos.getAsLong();
        settling.taken();
        next = nextAfter(began);
        tell("running");
        listener.runBegins(cause);
        int exit = ChildProcess.run(plan.command(), plan.deadline());
        runs++;
        last = Optional.of(new WatchStatus.LastRun(cause.code(), began, clock.instant(), exit));
        long ended = nanos.getAsLong();
        conclude(exit, ended);
        tell("waiting");
        listener.runEnded(
                Optional.of(exit).filter(code -> code != ChildProcess.KILLED),
                Duration.ofNanos(ended - beganNanos),
                retries.untilDue(ended));
    }

    /** What a run saw counts as done only if it is not to be tried again, in this watch or in the next. */
    private void conclude(int exit, long now) {
        if (exit >= 0 && exit <= LAST_FINAL) {
            retries.succeeded();
            done = settling.seen();
        } else if (exit == LOCKED) {
            retries.after(plan.rescan(), now);
        } else {
            retries.failed(now);
        }
    }

    private Optional<Instant> nextAfter(Instant moment) {
        return plan.timetable().flatMap(times -> times.after(moment));
    }

    private void tell(String state) {
        try {
            new WatchStatus(state, process, runs, done, last, next).write(plan.output());
        } catch (IOException fullOrGone) {
            listener.statusNotWritten(String.valueOf(fullOrGone.getMessage()));
        }
    }
}
