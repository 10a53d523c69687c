package vn.tiendo.cli;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import vn.tiendo.build.DepartmentMail;
import vn.tiendo.build.MailMode;
import vn.tiendo.build.MailOutcome;
import vn.tiendo.build.MailState;
import vn.tiendo.build.MailedTo;
import vn.tiendo.model.Approval;
import vn.tiendo.view.Formats;
import vn.tiendo.view.Messages;

/** What {@code tiendo mail} prints: who gets what, what became of each message, what a person has to do. */
final class MailReport {

    private final Console console;
    private final Messages messages;
    private final Formats formats;
    private final MailMode mode;

    MailReport(Console console, MailMode mode) {
        this.console = console;
        this.messages = console.messages();
        this.formats = Formats.of(messages, ZoneOffset.UTC);
        this.mode = mode;
    }

    /** How a message to a mailbox stands, as soon as that is settled. */
    void sending(MailState sending) {
        console.line(messages.text(
                "cli.mail.state." + sending.state(), sending.mailbox(), sending.subject(), sending.words()));
    }

    /** Says what came of it and returns the exit code. */
    ExitCode end(MailOutcome outcome) {
        if (outcome instanceof MailOutcome.Locked locked) {
            console.problem(messages.text("cli.locked", locked.holder()));
            return ExitCode.LOCKED;
        }
        if (outcome instanceof MailOutcome.Refused refused) {
            console.problem(messages.text(refused.key(), refused.arguments().toArray()));
            return refused.nothingToMail() ? ExitCode.NOTHING_TO_PUBLISH : ExitCode.WRONG_USE;
        }
        MailOutcome.Done done = (MailOutcome.Done) outcome;
        tell(done);
        return done.needsAttention() ? ExitCode.DONE_WITH_FINDINGS : ExitCode.DONE;
    }

    private void tell(MailOutcome.Done done) {
        Approval approval = done.run().review().stamp().approval().orElseThrow();
        console.line(messages.text(
                "cli.mail.run",
                done.run().id(),
                String.valueOf(approval.version()),
                Formats.of(messages, done.run().review().stamp().zone()).date(approval.at()),
                approval.by()));
        done.departments().forEach(this::department);
        done.unknown().forEach(name -> console.problem(messages.text("cli.mail.unknown-department", name)));
        if (mode == MailMode.DRY_RUN) {
            console.line(messages.text("cli.mail.dry-run"));
        } else {
            console.line(messages.text("cli.mail.drafts", done.drafts().toString()));
        }
        if (mode.sends()) {
            summary(done.sendings());
        }
    }

    private void department(DepartmentMail mail) {
        if (mail.silence().isPresent()) {
            String why = mail.silence().get().name().toLowerCase(Locale.ROOT);
            console.line(messages.text("cli.mail." + why, mail.department()));
            return;
        }
        console.line(messages.text("cli.mail.department", mail.department(), mail.subject(), mail.fileName()));
        for (MailedTo each : mail.recipients()) {
            String state = messages.text("cli.mail.before." + each.state());
            console.line(messages.text(each.copy() ? "cli.mail.cc" : "cli.mail.to", each.mailbox(), state));
        }
        if (mail.recipients().isEmpty()) {
            console.line(messages.text("cli.mail.nobody"));
        }
        mail.unusable().forEach(typed -> console.line(messages.text("cli.mail.unusable", typed)));
        String kilobytes = formats.number(Math.max(1, mail.size() / 1000));
        console.line(messages.text("cli.mail.attached", String.join(", ", mail.attachments()), kilobytes));
    }

    private void summary(List<MailState> sendings) {
        long sent = count(sendings, "sent");
        long before = count(sendings, "sent-before");
        long uncertain = count(sendings, "uncertain");
        console.line(messages.text(
                "cli.mail.summary",
                formats.number(sent),
                formats.number(before),
                formats.number(uncertain),
                formats.number(sendings.size() - sent - before - uncertain)));
        if (uncertain > 0) {
            console.line(messages.text("cli.mail.how-to-resend"));
        }
    }

    private static long count(List<MailState> sendings, String state) {
        return sendings.stream().filter(each -> each.state().equals(state)).count();
    }
}
