package vn.tiendo.cli;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.build.BuildRequest;
import vn.tiendo.build.Stopwatch;
import vn.tiendo.reference.WatchSettings;
import vn.tiendo.schedule.Timetable;
import vn.tiendo.schedule.Watch;
import vn.tiendo.schedule.WatchPlan;
import vn.tiendo.view.Messages;

/** {@code tiendo watch}: a run whenever the folder has changed, and by the clock. */
@Command
final class WatchCommand implements Callable<Integer> {

    private final Console given;
    private final Clock clock;
    private final LongSupplier nanos;

    @Mixin
    private BuildOptions options = new BuildOptions();

    @Option(names = "--cron", paramLabel = "\"0 6 * * 1-5\"")
    private @Nullable String cron;

    @Option(names = "--cron-only")
    private boolean cronOnly;

    WatchCommand(Console console, Clock clock, LongSupplier nanos) {
        this.given = console;
        this.clock = clock;
        this.nanos = nanos;
    }

    @Override
    public Integer call() throws Exception {
        // What a run would refuse is refused now, not at every run of the night.
        BuildRequest request = options.request(options.knowledge(), clock, new Stopwatch(nanos));
        Console console = given.in(Messages.of(request.language()));
        WatchReport report = new WatchReport(console, clock, request.zone(), request.input());
        Watch watch = new Watch(plan(request), report, clock, nanos);
        Optional<String> other = Stopping.whenAsked(watch::run);
        if (other.isPresent()) {
            console.problem(console.messages().text("cli.watch.locked", other.get()));
            return ExitCode.LOCKED.number();
        }
        return ExitCode.DONE.number();
    }

    private WatchPlan plan(BuildRequest request) throws Exception {
        WatchSettings settings = options.common().configuration().watch();
        Optional<String> times = Optional.ofNullable(cron).or(settings::cron);
        if (cronOnly && times.isEmpty()) {
            throw new WrongUse("cli.cron-only-without-cron");
        }
        return new WatchPlan(
                request.input(),
                request.output(),
                !cronOnly,
                settings.settle(),
                settings.rescan(),
                timetable(times, request.zone()),
                command(settings),
                settings.deadline());
    }

    private static Optional<Timetable> timetable(Optional<String> times, ZoneId zone) throws WrongUse {
        Optional<Timetable> timetable = times.flatMap(fields -> Timetable.parse(fields, zone));
        if (times.isPresent() && timetable.isEmpty()) {
            throw new WrongUse("cli.unknown-cron", times.get());
        }
        return timetable;
    }

    /** One run in a Java of its own, so that nothing that hangs or grows in it outlives it. */
    private List<String> command(WatchSettings settings) throws WrongUse {
        List<String> command = new ArrayList<>(OwnJava.command(settings.memory()));
        command.add("run");
        for (String argument : options.arguments()) {
            if (!TypedArguments.canBeHandedOn(argument)) {
                throw new WrongUse("cli.watch.letters", argument);
            }
            command.add(argument);
        }
        return command;
    }
}
