package vn.tiendo.cli;

import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.build.ApprovalBuild;
import vn.tiendo.build.ApprovalOutcome;
import vn.tiendo.build.ApprovalRequest;
import vn.tiendo.build.TypedPaths;
import vn.tiendo.model.Approval;
import vn.tiendo.reference.Configuration;
import vn.tiendo.view.Formats;
import vn.tiendo.view.Messages;

/** {@code tiendo approve}: a person has checked a run. */
@Command
final class ApproveCommand implements Callable<Integer> {

    private final Console given;
    private final Clock clock;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private RunChoiceOptions runs = new RunChoiceOptions();

    @Option(names = "--by", required = true)
    private String by = "";

    ApproveCommand(Console console, Clock clock) {
        this.given = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        Configuration configuration = common.configuration();
        Console console = given.in(Messages.of(common.locale(configuration)));
        ApprovalRequest request = new ApprovalRequest(
                common.output(), runs.choice(), PersonName.of(by), clock.instant(), configuration.zone());
        return tell(console, new ApprovalBuild().run(request), request.by()).number();
    }

    private static ExitCode tell(Console console, ApprovalOutcome outcome, String by) throws WrongUse {
        if (outcome instanceof ApprovalOutcome.Approved done) {
            console.line(sentence(console.messages(), "cli.approved", done.draft(), done.approval(), done.zone()));
            console.line(console.messages().text("cli.dashboard", TypedPaths.text(done.page())));
            return ExitCode.DONE;
        }
        if (outcome instanceof ApprovalOutcome.AlreadyApproved before) {
            console.line(sentence(
                    console.messages(), "cli.already-approved", before.run(), before.approval(), before.zone()));
            return before.approval().by().equals(by) ? ExitCode.DONE : ExitCode.WRONG_USE;
        }
        if (outcome instanceof ApprovalOutcome.Locked locked) {
            console.problem(console.messages().text("cli.locked", locked.holder()));
            return ExitCode.LOCKED;
        }
        throw new WrongUse("cli.no-such-run");
    }

    private static String sentence(Messages messages, String key, String run, Approval approval, ZoneId zone) {
        String date = Formats.of(messages, zone).date(approval.at());
        return messages.text(key, run, String.valueOf(approval.version()), date, approval.by());
    }
}
