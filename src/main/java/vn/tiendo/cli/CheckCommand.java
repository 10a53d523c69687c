package vn.tiendo.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.function.LongSupplier;
import picocli.CommandLine.Command;
import vn.tiendo.build.BuildRequest;
import vn.tiendo.build.DashboardBuild;
import vn.tiendo.build.Outcome;

/** {@code tiendo check}: reads and judges, publishes nothing, prints every finding. */
@Command
final class CheckCommand extends BatchCommand {

    CheckCommand(Console console, Clock clock, LongSupplier nanos) {
        super(console, clock, nanos);
    }

    @Override
    Outcome build(DashboardBuild build, BuildRequest request, Report report) throws IOException {
        Outcome outcome = build.check(request, report);
        report.findings(outcome);
        return outcome;
    }
}
