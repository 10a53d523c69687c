package vn.tiendo.cli;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.tiendo.build.BuildRequest;
import vn.tiendo.build.DashboardBuild;
import vn.tiendo.build.Outcome;
import vn.tiendo.view.Messages;

/** {@code tiendo run}: one batch. */
@Command
final class RunCommand implements Callable<Integer> {

    private final Console console;
    private final Clock clock;
    private final LongSupplier nanos;

    @Mixin
    private BuildOptions options = new BuildOptions();

    RunCommand(Console console, Clock clock, LongSupplier nanos) {
        this.console = console;
        this.clock = clock;
        this.nanos = nanos;
    }

    @Override
    public Integer call() throws Exception {
        BuildRequest request = options.request(clock, nanos);
        long began = nanos.getAsLong();
        Report report = new Report(
                console.in(Messages.of(request.language())), () -> Duration.ofNanos(nanos.getAsLong() - began));
        report.begin(request);
        Outcome outcome = new DashboardBuild(options.knowledge()).run(request, report);
        return report.end(outcome).number();
    }
}
