package vn.tiendo.cli;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.build.Knowledge;
import vn.tiendo.build.MailBuild;
import vn.tiendo.build.MailMode;
import vn.tiendo.build.MailOutcome;
import vn.tiendo.build.MailRequest;
import vn.tiendo.reference.Configuration;
import vn.tiendo.view.Messages;

/** {@code tiendo mail}: tells every department of its own indicators, from an approved run. */
@Command
final class MailCommand implements Callable<Integer> {

    private final Console given;
    private final Clock clock;
    private final LongSupplier nanos;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private RunChoiceOptions runs = new RunChoiceOptions();

    @Option(names = "--send")
    private boolean send;

    @Option(names = "--resend")
    private boolean resend;

    @Option(names = "--dry-run")
    private boolean dryRun;

    MailCommand(Console console, Clock clock, LongSupplier nanos) {
        this.given = console;
        this.clock = clock;
        this.nanos = nanos;
    }

    @Override
    public Integer call() throws Exception {
        Configuration configuration = common.configuration();
        Console console = given.in(Messages.of(common.locale(configuration)));
        MailReport report = new MailReport(console, mode());
        MailRequest request = new MailRequest(
                common.output(),
                runs.choice(),
                mode(),
                configuration.mail(),
                configuration.recipients(),
                name -> Optional.ofNullable(System.getenv(name)),
                clock,
                pause -> Thread.sleep(pause.toMillis()));
        Knowledge knowledge = Knowledge.inForce(common.inputAsGiven(), common.output(), nanos);
        MailOutcome outcome = new MailBuild(knowledge.departments()).run(request, report::sending);
        return report.end(outcome).number();
    }

    /** A dry run wins: it harms nobody. */
    private MailMode mode() {
        if (dryRun) {
            return MailMode.DRY_RUN;
        }
        if (resend) {
            return MailMode.RESEND;
        }
        return send ? MailMode.SEND : MailMode.DRAFTS;
    }
}
