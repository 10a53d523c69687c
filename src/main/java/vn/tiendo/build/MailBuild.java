package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.tiendo.mail.Delivery;
import vn.tiendo.mail.Dispatch;
import vn.tiendo.mail.Drafts;
import vn.tiendo.mail.Ledger;
import vn.tiendo.mail.Letter;
import vn.tiendo.mail.SmtpServer;
import vn.tiendo.model.Departments;
import vn.tiendo.publish.BrokenJournal;
import vn.tiendo.publish.OutputFolder;
import vn.tiendo.publish.RunLock;

/** Tells every department of its own indicators, from an approved run. */
public final class MailBuild {

    private static final String FOLDER = "mail";

    private final Departments departments;

    /** @param departments whom mail goes to, where the configuration says nothing else */
    public MailBuild(Departments departments) {
        this.departments = departments;
    }

    /**
     * Writes drafts and, where asked, sends them.
     *
     * @param told hears how each message to each mailbox stands, as soon as that is settled
     */
    public MailOutcome run(MailRequest request, Consumer<MailState> told)
            throws IOException, GeneralSecurityException, InterruptedException {
        try {
            MailServers servers = new MailServers(request.settings(), request.environment());
            Optional<SmtpServer> server = request.mode().sends() ? Optional.of(servers.server()) : Optional.empty();
            OutputFolder output = new OutputFolder(request.output());
            MailOutcome drafted = draft(request, output, servers);
            return server.isPresent() && drafted instanceof MailOutcome.Done done
                    ? send(request, done, server.get(), told)
                    : drafted;
        } catch (MailRefusal refused) {
            return refused.outcome();
        } catch (BrokenJournal broken) {
            return new MailOutcome.Refused(
                    "cli.mail.broken-ledger", List.of(broken.file(), String.valueOf(broken.line())), false);
        }
    }

    private MailOutcome draft(MailRequest request, OutputFolder output, MailServers servers)
            throws IOException, MailRefusal {
        Optional<RunLock> lock = output.lock(RunHolder.since(request.clock().instant()));
        if (lock.isEmpty()) {
            return new MailOutcome.Locked(output.lockHolder());
        }
        try {
            PublishedRun run = approved(request.choice(), new PublishedRuns(output));
            Path folder = output.root().resolve(FOLDER);
            Map<String, Delivery> ledger = Ledger.read(folder.resolve(Ledger.NAME));
            ToldReviews known = ToldReviews.before(run, new PublishedRuns(output), folder, ledger);
            MailRecipients recipients = new MailRecipients(departments, request.recipients());
            List<DepartmentMail> mails = new MailComposer(run, known, recipients, servers.sender(), ledger).mails();
            if (request.mode() != MailMode.DRY_RUN) {
                write(output, run.id(), mails);
            }
            List<String> unknown = recipients.unknown(
                    mails.stream().map(DepartmentMail::department).toList());
            return new MailOutcome.Done(run, mails, unknown, folder.resolve(run.id()), List.of());
        } finally {
            lock.get().close();
        }
    }

    private static PublishedRun approved(RunChoice choice, PublishedRuns runs) throws IOException, MailRefusal {
        Optional<PublishedRun> approved = runs.findApproved(choice);
        if (approved.isEmpty()) {
            throw MailRefusal.nothingToMail(
                    runs.find(choice).isPresent() ? "cli.mail.not-approved" : "cli.mail.no-such-run");
        }
        if (approved.get().review().samples()) {
            throw MailRefusal.nothingToMail("cli.mail.samples");
        }
        return approved.get();
    }

    private static void write(OutputFolder output, String run, List<DepartmentMail> mails) throws IOException {
        String folder = FOLDER + "/" + run + "/";
        for (DepartmentMail mail : mails) {
            if (mail.letter().isPresent()) {
                output.put(folder + mail.fileName(), Drafts.eml(mail.letter().get()));
            }
        }
        Set<String> written = mails.stream()
                .filter(mail -> mail.letter().isPresent())
                .map(DepartmentMail::fileName)
                .collect(Collectors.toSet());
        output.keepOnly(folder, written);
    }

    private static MailOutcome send(
            MailRequest request, MailOutcome.Done drafted, SmtpServer server, Consumer<MailState> told)
            throws IOException, GeneralSecurityException, InterruptedException {
        OutputFolder output = new OutputFolder(request.output());
        Optional<RunLock> lock = output.lockMail(RunHolder.since(request.clock().instant()));
        if (lock.isEmpty()) {
            return new MailOutcome.Locked(output.mailHolder());
        }
        try (Ledger ledger = Ledger.open(output.folder(FOLDER).resolve(Ledger.NAME))) {
            List<Letter> letters = drafted.departments().stream()
                    .flatMap(mail -> mail.letter().stream())
                    .toList();
            Dispatch dispatch = new Dispatch(
                    server,
                    ledger,
                    request.clock(),
                    request.sleeper()::sleep,
                    sending -> told.accept(MailState.of(sending)));
            return drafted.sent(dispatch.send(letters, request.mode() == MailMode.RESEND).stream()
                    .map(MailState::of)
                    .toList());
        } finally {
            lock.get().close();
        }
    }
}
