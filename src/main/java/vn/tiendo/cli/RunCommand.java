package vn.tiendo.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.function.LongSupplier;
import picocli.CommandLine.Command;
import vn.tiendo.build.BuildRequest;
import vn.tiendo.build.DashboardBuild;
import vn.tiendo.build.Outcome;

/** {@code tiendo run}: one batch. */
@Command
final class RunCommand extends BatchCommand {

    RunCommand(Console console, Clock clock, LongSupplier nanos) {
        super(console, clock, nanos);
    }

    @Override
    Outcome build(DashboardBuild build, BuildRequest request, Report report) throws IOException {
        return build.run(request, report);
    }
}
