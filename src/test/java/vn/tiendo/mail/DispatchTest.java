package vn.tiendo.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.mail.TinySmtpServer.Step;

/** Sending over real sockets to a server that misbehaves. */
class DispatchTest {

    private static final Clock CLOCK = Clock.fixed(Letters.NOON, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private TinySmtpServer server;
    private final List<Duration> pauses = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        server = TinySmtpServer.plain();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private List<Sending> send(List<Letter> letters, boolean resend) throws Exception {
        return send(letters, resend, Letters.server(server.port(), Security.NONE));
    }

    private List<Sending> send(List<Letter> letters, boolean resend, SmtpServer to) throws Exception {
        try (Ledger ledger = Ledger.open(folder.resolve(Ledger.NAME))) {
            return new Dispatch(to, ledger, CLOCK, pauses::add, told -> {}).send(letters, resend);
        }
    }

    private static List<Sending.State> states(List<Sending> sendings) {
        return sendings.stream().map(Sending::state).toList();
    }

    @Test
    void sendsEachLetterOnceToEachMailboxHoweverOftenItIsAsked() throws Exception {
        List<Letter> letters = Letters.many(3);
        assertThat(states(send(letters, false))).hasSize(6).containsOnly(Sending.State.SENT);
        assertThat(states(send(letters, false))).hasSize(6).containsOnly(Sending.State.SENT_BEFORE);
        assertThat(states(send(letters, true))).containsOnly(Sending.State.SENT_BEFORE);
        assertThat(server.taken()).hasSize(6).doesNotHaveDuplicates();
        assertThat(server.taken())
                .extracting(TinySmtpServer.Taken::messageId)
                .contains("<run.so-0@tinh.example>", "<run.so-2@tinh.example>");
        assertThat(pauses).isEmpty();
    }

    @Test
    void aConnectionThatDiesBeforeTheAnswerLeavesTheMessageUncertainUntilAPersonDecides() throws Exception {
        server.script((step, mailbox) -> step == Step.TAKEN && mailbox.startsWith("a1")
                ? Optional.of(TinySmtpServer.HANG_UP)
                : Optional.empty());
        List<Letter> letters = Letters.many(3);
        List<Sending> first = send(letters, false);
        assertThat(first)
                .filteredOn(each -> each.state() == Sending.State.UNCERTAIN)
                .singleElement()
                .satisfies(each -> assertThat(each.mailbox().mailbox()).isEqualTo("a1@so.example"));
        assertThat(first).filteredOn(each -> each.state() == Sending.State.SENT).hasSize(5);

        server.script((step, mailbox) -> Optional.empty());
        assertThat(send(letters, false))
                .filteredOn(each -> each.state() == Sending.State.UNCERTAIN)
                .hasSize(1);
        assertThat(server.taken()).hasSize(6);

        assertThat(send(letters, true))
                .filteredOn(each -> each.state() == Sending.State.SENT)
                .hasSize(1);
        assertThat(server.taken()).hasSize(7);
        assertThat(states(send(letters, true))).containsOnly(Sending.State.SENT_BEFORE);
    }

    @Test
    void aConnectionThatDiesInTheMiddleOfTheMessageIsUncertainToo() throws Exception {
        server.script((step, mailbox) -> step == Step.BODY ? Optional.of(TinySmtpServer.HANG_UP) : Optional.empty());
        assertThat(states(send(List.of(Letters.to("run.so", "a@so.example")), false)))
                .containsExactly(Sending.State.UNCERTAIN);
        assertThat(server.taken()).isEmpty();
        assertThat(pauses).isEmpty();
    }

    @Test
    void aRefusedResendDoesNotMakeAnUncertainMessageUnsent() throws Exception {
        List<Letter> letters = List.of(Letters.to("run.so", "a@so.example"));
        server.script((step, mailbox) -> step == Step.TAKEN ? Optional.of(TinySmtpServer.HANG_UP) : Optional.empty());
        send(letters, false);
        for (Step refusing : List.of(Step.RECIPIENT, Step.TAKEN)) {
            server.script((step, mailbox) -> step == refusing ? Optional.of("550 no") : Optional.empty());
            assertThat(states(send(letters, true))).containsExactly(Sending.State.REFUSED);
            server.script((step, mailbox) -> Optional.empty());
            assertThat(states(send(letters, false))).containsExactly(Sending.State.UNCERTAIN);
        }
        assertThat(server.taken()).hasSize(1);
    }

    @Test
    void whatIsPutOffIsTriedAgainInLaterRoundsWithLongerPauses() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        server.script(
                (step, mailbox) -> step == Step.RECIPIENT && mailbox.startsWith("a") && asked.incrementAndGet() <= 4
                        ? Optional.of("451 graylisted")
                        : Optional.empty());
        assertThat(states(send(Letters.many(2), false))).hasSize(4).containsOnly(Sending.State.SENT);
        assertThat(pauses).containsExactly(Dispatch.PAUSES.get(0), Dispatch.PAUSES.get(1));
        assertThat(server.taken()).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void roundsAreBoundedAndTheNextDispatchTriesAgain() throws Exception {
        server.script((step, mailbox) -> step == Step.TAKEN ? Optional.of("452 disk full") : Optional.empty());
        List<Letter> letters = List.of(Letters.to("run.so", "a@so.example"));
        List<Sending> sent = send(letters, false);
        assertThat(states(sent)).containsExactly(Sending.State.POSTPONED);
        assertThat(sent.get(0).words()).contains("452 disk full");
        assertThat(pauses).isEqualTo(Dispatch.PAUSES);
        server.script((step, mailbox) -> Optional.empty());
        assertThat(states(send(letters, false))).containsExactly(Sending.State.SENT);
        assertThat(server.taken()).hasSize(1);
    }

    @Test
    void aMailboxThatDoesNotExistIsRefusedAndTheOthersGetTheirs() throws Exception {
        server.script((step, mailbox) ->
                step == Step.RECIPIENT && mailbox.startsWith("b0") ? Optional.of("550 unknown") : Optional.empty());
        List<Sending> sent = send(Letters.many(2), false);
        assertThat(sent)
                .filteredOn(each -> each.state() == Sending.State.REFUSED)
                .singleElement()
                .satisfies(each -> assertThat(each.words()).contains("550 unknown"));
        assertThat(server.taken()).hasSize(3);
        assertThat(pauses).isEmpty();
    }

    @Test
    void aServerThatIsNotThereIsTriedInEveryRoundAndNothingIsMarked() throws Exception {
        server.close();
        List<Letter> letters = Letters.many(2);
        assertThat(states(send(letters, false))).hasSize(4).containsOnly(Sending.State.UNREACHABLE);
        assertThat(pauses).isEqualTo(Dispatch.PAUSES);
        assertThat(Files.size(folder.resolve(Ledger.NAME))).isZero();
    }

    @Test
    void aServerThatClosesTheConnectionAfterEachMessageGetsThemAll() throws Exception {
        server.script(
                (step, mailbox) -> step == Step.ANSWERED ? Optional.of(TinySmtpServer.HANG_UP) : Optional.empty());
        assertThat(states(send(Letters.many(3), false))).containsOnly(Sending.State.SENT);
        assertThat(server.taken()).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void aServerThatBreaksBeforeTheMessageLosesNothing() throws Exception {
        AtomicInteger broken = new AtomicInteger();
        server.script((step, mailbox) -> step == Step.DATA && broken.incrementAndGet() <= 2
                ? Optional.of(TinySmtpServer.HANG_UP)
                : Optional.empty());
        assertThat(states(send(Letters.many(2), false))).containsOnly(Sending.State.SENT);
        assertThat(server.taken()).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void whereTheLedgerCannotBeWrittenNothingLeaves() throws Exception {
        Ledger ledger = Ledger.open(folder.resolve(Ledger.NAME));
        ledger.close();
        Dispatch dispatch =
                new Dispatch(Letters.server(server.port(), Security.NONE), ledger, CLOCK, pauses::add, told -> {});
        assertThatThrownBy(() -> dispatch.send(Letters.many(1), false)).isInstanceOf(IOException.class);
        assertThat(server.taken()).isEmpty();
    }

    @Test
    void aServerWithoutStartTlsGetsNeitherPasswordNorMessage() throws Exception {
        SmtpServer secured = new SmtpServer(
                "localhost",
                server.port(),
                Security.STARTTLS,
                Optional.of(new SmtpServer.Login("vp", new Secret("bí-mật-9"))),
                List.of(),
                Duration.ofSeconds(5));
        assertThat(states(send(Letters.many(1), false, secured))).containsOnly(Sending.State.NOT_SECURE);
        assertThat(pauses).isEmpty();
        assertThat(server.commands()).noneMatch(line -> line.startsWith("AUTH") || line.startsWith("MAIL"));
    }
}
