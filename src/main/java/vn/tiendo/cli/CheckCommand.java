package vn.tiendo.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.build.BuildRequest;
import vn.tiendo.build.DashboardBuild;
import vn.tiendo.build.Knowledge;
import vn.tiendo.build.Outcome;
import vn.tiendo.build.Stopwatch;
import vn.tiendo.view.Messages;

/** {@code tiendo check}: reads and judges, publishes nothing, prints every finding. */
@Command
final class CheckCommand implements Callable<Integer> {

    private final Console console;
    private final Clock clock;
    private final LongSupplier nanos;

    @Mixin
    private BuildOptions options = new BuildOptions();

    @Option(names = "--timings")
    private boolean timings;

    CheckCommand(Console console, Clock clock, LongSupplier nanos) {
        this.console = console;
        this.clock = clock;
        this.nanos = nanos;
    }

    @Override
    public Integer call() throws Exception {
        Stopwatch watch = new Stopwatch(nanos);
        Knowledge known = options.knowledge();
        BuildRequest request = options.request(known, clock, watch);
        Report report = new Report(console.in(Messages.of(request.language())), watch::total);
        report.begin(request);
        Outcome outcome = new DashboardBuild(known).check(request, report);
        report.findings(outcome);
        ExitCode code = report.end(outcome);
        if (timings) {
            report.timings(outcome);
        }
        return code.number();
    }
}
