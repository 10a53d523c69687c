package vn.tiendo.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.build.BuildRequest;
import vn.tiendo.build.DashboardBuild;
import vn.tiendo.build.Knowledge;
import vn.tiendo.build.Outcome;
import vn.tiendo.build.Stopwatch;
import vn.tiendo.view.Messages;

/** A command that reads and judges all of the input folder and says what came of it. */
abstract class BatchCommand implements Callable<Integer> {

    private final Console console;
    private final Clock clock;
    private final LongSupplier nanos;

    @Mixin
    private BuildOptions options = new BuildOptions();

    @Option(names = "--timings")
    private boolean timings;

    BatchCommand(Console console, Clock clock, LongSupplier nanos) {
        this.console = console;
        this.clock = clock;
        this.nanos = nanos;
    }

    /** What this command does between reading its options and summing up. */
    abstract Outcome build(DashboardBuild build, BuildRequest request, Report report) throws IOException;

    @Override
    public final Integer call() throws Exception {
        Stopwatch watch = new Stopwatch(nanos);
        Knowledge known = options.knowledge();
        BuildRequest request = options.request(known, clock, watch);
        Report report = new Report(console.in(Messages.of(request.language())), watch::total);
        report.begin(request);
        Outcome outcome = build(new DashboardBuild(known), request, report);
        ExitCode code = report.end(outcome);
        if (timings) {
            report.timings(outcome);
        }
        return code.number();
    }
}
