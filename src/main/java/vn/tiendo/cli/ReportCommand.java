package vn.tiendo.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.tiendo.build.Knowledge;
import vn.tiendo.build.ReportBuild;
import vn.tiendo.build.ReportOutcome;
import vn.tiendo.build.ReportRequest;
import vn.tiendo.build.TypedPaths;
import vn.tiendo.reference.Configuration;
import vn.tiendo.view.Messages;

/** {@code tiendo report}: the written report of a published run. */
@Command
final class ReportCommand implements Callable<Integer> {

    private final Console given;
    private final Clock clock;
    private final LongSupplier nanos;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private RunChoiceOptions runs = new RunChoiceOptions();

    ReportCommand(Console console, Clock clock, LongSupplier nanos) {
        this.given = console;
        this.clock = clock;
        this.nanos = nanos;
    }

    @Override
    public Integer call() throws Exception {
        Configuration configuration = common.configuration();
        Locale language = common.locale(configuration);
        Console console = given.in(Messages.of(language));
        ReportRequest request = new ReportRequest(
                common.output(),
                runs.choice(),
                configuration.letterhead(),
                Knowledge.inForce(common.inputAsGiven(), common.output(), nanos).departments(),
                language,
                clock.instant(),
                nanos);
        return tell(console, new ReportBuild().run(request)).number();
    }

    private static ExitCode tell(Console console, ReportOutcome outcome) throws WrongUse {
        if (outcome instanceof ReportOutcome.Written done) {
            console.line(console.messages().text("cli.report", done.run()));
            for (Path file : done.files()) {
                console.line("  " + TypedPaths.text(file));
            }
            return ExitCode.DONE;
        }
        if (outcome instanceof ReportOutcome.Locked locked) {
            console.problem(console.messages().text("cli.locked", locked.holder()));
            return ExitCode.LOCKED;
        }
        throw new WrongUse("cli.no-such-run");
    }
}
