package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.model.Recipients;
import vn.tiendo.reference.DepartmentList;
import vn.tiendo.reference.MailSettings;
import vn.tiendo.view.MailReviews;
import vn.tiendo.view.Reviews;

/** Mails of whole runs: who gets what, and what nobody gets. */
class MailBuildTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-07-20T01:00:00Z"), ZoneOffset.UTC);
    private static final Map<String, Recipients> RECIPIENTS = Map.of(
            MailReviews.TRADE,
            new Recipients(List.of("vp@sct.example"), List.of("ld@sct.example")),
            "sở tài chính",
            new Recipients(List.of("vp@stc.example", "vp@stc.example\r\nBcc: x@evil.example"), List.of()));

    @TempDir
    private Path folder;

    private ApprovedRuns runs;

    @BeforeEach
    void open() throws IOException {
        runs = new ApprovedRuns(folder);
    }

    private MailOutcome mail(MailMode mode, MailSettings settings) throws Exception {
        return mail(mode, settings, RunChoice.ANY, RECIPIENTS);
    }

    private MailOutcome mail(MailMode mode, MailSettings settings, RunChoice choice, Map<String, Recipients> to)
            throws Exception {
        MailRequest request =
                new MailRequest(folder, choice, mode, settings, to, name -> Optional.empty(), CLOCK, pause -> {});
        return new MailBuild(DepartmentList.load()).run(request, told -> {});
    }

    private MailOutcome.Done drafts() throws Exception {
        return (MailOutcome.Done) mail(MailMode.DRAFTS, settings(Optional.empty()));
    }

    private static MailSettings settings(Optional<Integer> port) {
        return new MailSettings(
                Optional.of("Văn phòng Tỉnh ủy <vp@tinh.example>"),
                port.map(each -> "localhost"),
                port,
                MailSettings.Security.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<String> names(Path of) throws IOException {
        if (!Files.isDirectory(of)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(of)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static MimeMessage read(Path file) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(Files.readAllBytes(file)));
    }

    /** Everything that stands in a message, headers and all parts decoded, pictures as their bytes. */
    private static String everything(Part part) throws Exception {
        StringBuilder all = new StringBuilder();
        part.getAllHeaders()
                .asIterator()
                .forEachRemaining(header -> all.append(header.getValue()).append('\n'));
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                all.append(everything(parts.getBodyPart(i)));
            }
        } else {
            all.append(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
        return all.toString();
    }

    private static BodyPart attachment(MimeMessage message, String name) throws Exception {
        Multipart mixed = (Multipart) message.getContent();
        List<BodyPart> parts = new ArrayList<>();
        for (int i = 0; i < mixed.getCount(); i++) {
            parts.add(mixed.getBodyPart(i));
        }
        for (BodyPart part : parts) {
            if (name.equals(part.getFileName())) {
                return part;
            }
        }
        throw new AssertionError("no attachment " + name);
    }

    @Test
    void aRunThatNobodyApprovedIsNotMailed() throws Exception {
        runs.draft(MailReviews.draft("13,4", "47.857"), Instant.parse("2021-07-02T05:00:00Z"));
        assertThat(mail(MailMode.DRAFTS, settings(Optional.empty())))
                .isEqualTo(new MailOutcome.Refused("cli.mail.not-approved", List.of(), true));
        assertThat(folder.resolve("mail")).doesNotExist();
    }

    @Test
    void samplesAreNeverMailed() throws Exception {
        String id = runs.draft(Reviews.thaiNguyen(), Instant.parse("2021-07-02T05:00:00Z"));
        RunChoice choice = new RunChoice(Optional.of(id), Optional.empty());
        new ApprovalBuild()
                .run(new ApprovalRequest(folder, choice, "Chánh Văn phòng", CLOCK.instant(), java.time.ZoneOffset.UTC));
        assertThat(mail(MailMode.DRAFTS, settings(Optional.empty())))
                .isEqualTo(new MailOutcome.Refused("cli.mail.samples", List.of(), true));
    }

    @Test
    void writesADraftForEachDepartmentWithItsOwnFiguresOnly() throws Exception {
        String run = runs.approved(2, "13,4", "47.857");
        MailOutcome.Done done = drafts();
        Path drafts = folder.resolve("mail").resolve(run);
        assertThat(done.drafts()).isEqualTo(drafts);
        assertThat(names(drafts)).containsExactly("finance.eml", "industry-trade.eml", "party-organisation.eml");

        MimeMessage trade = read(drafts.resolve("industry-trade.eml"));
        assertThat(trade.getRecipients(Message.RecipientType.TO)).hasSize(1);
        assertThat(trade.getRecipients(Message.RecipientType.CC)[0]).hasToString("ld@sct.example");
        assertThat(attachment(trade, "exports.png").getContentType()).startsWith("image/png");
        String table = String.valueOf(new String(
                attachment(trade, "industry-trade.csv").getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        assertThat(table.lines().skip(1)).hasSize(3).allMatch(line -> line.contains(MailReviews.TRADE));
        assertThat(table).contains("'=HYPERLINK").doesNotContain(",=HYPERLINK", "\"=HYPERLINK", MailReviews.FINANCE);
    }

    @Test
    void nothingRestrictedOrIllustrativeStandsInAnyByteOfAnyMessage() throws Exception {
        String run = runs.whole(2, "13,4", "47.857");
        drafts();
        Path drafts = folder.resolve("mail").resolve(run);
        for (String name : names(drafts)) {
            MimeMessage message = read(drafts.resolve(name));
            assertThat(everything(message)).contains("Kính gửi").doesNotContain(MailReviews.SECRETS);
        }
        assertThat(Files.readString(folder.resolve("runs").resolve(run).resolve("data/indicators.csv")))
                .as("the run itself has them")
                .contains("9731", "8642", "7319");
    }

    @Test
    void whoGetsNothingIsSaid() throws Exception {
        runs.approved(2, "13,4", "47.857");
        MailOutcome.Done done = drafts();
        assertThat(done.needsAttention()).isTrue();
        assertThat(done.departments())
                .filteredOn(mail -> mail.department().equals(MailReviews.PARTY))
                .singleElement()
                .satisfies(mail -> assertThat(mail.recipients()).isEmpty());
        assertThat(done.departments())
                .filteredOn(mail -> mail.department().equals(MailReviews.FINANCE))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.recipients()).extracting(MailedTo::mailbox).containsExactly("vp@stc.example");
                    assertThat(mail.unusable()).singleElement().asString().contains("Bcc");
                });
    }

    @Test
    void theSameRunGivesTheSameDrafts() throws Exception {
        String run = runs.approved(2, "13,4", "47.857");
        drafts();
        byte[] first = Files.readAllBytes(folder.resolve("mail").resolve(run).resolve("finance.eml"));
        drafts();
        assertThat(folder.resolve("mail").resolve(run).resolve("finance.eml")).hasBinaryContent(first);
    }

    @Test
    void afterACorrectionOnlyThoseWhoseFiguresChangedAreTold() throws Exception {
        runs.approved(2, "13,4", "47.857");
        drafts();
        String second = runs.approved(3, "13,6", "48.571");
        MailOutcome.Done done = drafts();
        assertThat(names(folder.resolve("mail").resolve(second))).containsExactly("industry-trade.eml");
        assertThat(done.departments())
                .filteredOn(mail -> mail.silence().equals(Optional.of(DepartmentMail.Silence.UNCHANGED)))
                .extracting(DepartmentMail::department)
                .containsExactlyInAnyOrder(MailReviews.FINANCE, MailReviews.PARTY);
        MimeMessage correction = read(folder.resolve("mail").resolve(second).resolve("industry-trade.eml"));
        assertThat(correction.getSubject()).startsWith("Đính chính: ");
        assertThat(everything(correction)).contains("13,4 tỷ USD", "13,6 tỷ USD", "theo bản 2");

        String third = runs.approved(4, "13,6", "48.571");
        drafts();
        assertThat(names(folder.resolve("mail").resolve(third))).isEmpty();
        String fourth = runs.approved(5, "13,7", "48.9");
        drafts();
        MimeMessage again = read(folder.resolve("mail").resolve(fourth).resolve("industry-trade.eml"));
        assertThat(everything(again))
                .contains("theo bản 3", "13,6 tỷ USD", "13,7 tỷ USD")
                .doesNotContain("13,4 tỷ USD");
    }

    @Test
    void aVersionThatNobodyMailedIsNoReasonForACorrection() throws Exception {
        runs.approved(2, "13,4", "47.857");
        String second = runs.approved(3, "13,6", "48.571");
        drafts();
        assertThat(names(folder.resolve("mail").resolve(second))).hasSize(3);
        assertThat(read(folder.resolve("mail").resolve(second).resolve("industry-trade.eml"))
                        .getSubject())
                .doesNotContain("Đính chính");
    }

    @Test
    void sendsOnceAndSaysHowEachMessageStands() throws Exception {
        runs.approved(2, "13,4", "47.857");
        GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            MailSettings settings = settings(Optional.of(server.getSmtp().getPort()));
            mail(MailMode.DRY_RUN, settings);
            assertThat(folder.resolve("mail")).doesNotExist();
            assertThat(server.getReceivedMessages()).isEmpty();

            MailOutcome.Done first = (MailOutcome.Done) mail(MailMode.SEND, settings);
            assertThat(first.sendings()).extracting(MailState::state).containsExactly("sent", "sent", "sent");
            MailOutcome.Done second = (MailOutcome.Done) mail(MailMode.SEND, settings);
            assertThat(second.sendings())
                    .extracting(MailState::state)
                    .containsExactly("sent-before", "sent-before", "sent-before");
            MimeMessage[] received = server.getReceivedMessages();
            assertThat(received).hasSize(3);
            for (MimeMessage message : received) {
                assertThat(everything(message)).doesNotContain(MailReviews.SECRETS);
                assertThat(message.getAllRecipients())
                        .allMatch(to -> to.toString().endsWith(".example"));
            }
        } finally {
            server.stop();
        }
    }

    /** Nobody took the first version's mail, so the next version tells everybody everything. */
    @Test
    void whoNeverGotTheFirstVersionIsToldTheWholeNextOne() throws Exception {
        runs.approved(2, "13,4", "47.857");
        GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        MailSettings settings = settings(Optional.of(server.getSmtp().getPort()));
        Map<String, Recipients> onlyTrade =
                Map.of(MailReviews.TRADE, new Recipients(List.of("vp@sct.example"), List.of()));
        mail(MailMode.SEND, settings, RunChoice.ANY, onlyTrade);
        server.stop();

        String second = runs.approved(3, "13,4", "47.857");
        mail(MailMode.DRAFTS, settings, RunChoice.ANY, RECIPIENTS);
        assertThat(names(folder.resolve("mail").resolve(second)))
                .containsExactly("finance.eml", "party-organisation.eml");
    }

    @Test
    void aLedgerChangedByHandStopsEverything() throws Exception {
        runs.approved(2, "13,4", "47.857");
        Files.createDirectories(folder.resolve("mail"));
        Files.writeString(folder.resolve("mail/ledger.tsv"), "anything\nelse\n");
        assertThat(mail(MailMode.SEND, settings(Optional.of(1))))
                .isInstanceOfSatisfying(
                        MailOutcome.Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo("cli.mail.broken-ledger"));
    }
}
