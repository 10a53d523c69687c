package vn.tiendo.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** GreenMail in the open and over TLS, and a server with STARTTLS, all over real sockets. */
class MailServersTest {

    private static final Clock CLOCK = Clock.fixed(Letters.NOON, ZoneOffset.UTC);
    private static final String KEY_STORE = "greenmail.tls.keystore.file";
    private static final String KEY_STORE_PASSWORD = "greenmail.tls.keystore.password";
    private static final Secret PASSWORD = new Secret("mật-khẩu-9");

    @TempDir
    private static Path certificates;

    private static TestCertificate localhost;
    private static GreenMail greenMail;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws Exception {
        localhost = TestCertificate.of(certificates, "localhost");
        System.setProperty(KEY_STORE, localhost.file().toString());
        System.setProperty(KEY_STORE_PASSWORD, TestCertificate.PASSWORD);
        greenMail = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTPS)
        });
        greenMail.start();
        greenMail.setUser("vp@tinh.example", "vp", "mật-khẩu-9");
        greenMail.setUser("a@so.example", "a", "a");
    }

    @AfterAll
    static void stop() {
        greenMail.stop();
        System.clearProperty(KEY_STORE);
        System.clearProperty(KEY_STORE_PASSWORD);
    }

    private Sending send(int port, Security security, Optional<Secret> password, X509Certificate... trusted)
            throws Exception {
        SmtpServer server = new SmtpServer(
                "localhost",
                port,
                security,
                password.map(secret -> new SmtpServer.Login("vp", secret)),
                List.of(trusted),
                Duration.ofSeconds(10));
        try (Ledger ledger = Ledger.open(folder.resolve(Ledger.NAME))) {
            List<Letter> letters = List.of(Letters.to("run.so-cong-thuong", "a@so.example"));
            List<Sending> sendings = new Dispatch(server, ledger, CLOCK, pause -> {}, told -> {}).send(letters, false);
            assertThat(sendings).hasSize(1);
            return sendings.get(0);
        }
    }

    private static MimeMessage received() throws Exception {
        MimeMessage[] messages = greenMail.getReceivedMessages();
        assertThat(messages).hasSize(1);
        greenMail.purgeEmailFromAllMailboxes();
        return messages[0];
    }

    @Test
    void takesALetterInTheOpen() throws Exception {
        Sending sending = send(greenMail.getSmtp().getPort(), Security.NONE, Optional.empty());
        assertThat(sending.state()).isEqualTo(Sending.State.SENT);
        MimeMessage message = received();
        assertThat(message.getSubject()).isEqualTo("6 tháng đầu năm 2021 so với kế hoạch năm: Sở Công Thương");
        assertThat(message.getMessageID()).isEqualTo("<run.so-cong-thuong@tinh.example>");
        assertThat(message.getSentDate().toInstant()).isEqualTo(Letters.NOON);
        assertThat(message.getHeader("X-Unsent")).isNull();
    }

    @Test
    void takesALetterWithUserAndPasswordOverTls() throws Exception {
        Sending sending =
                send(greenMail.getSmtps().getPort(), Security.TLS, Optional.of(PASSWORD), localhost.certificate());
        assertThat(sending.state()).as(sending.words()).isEqualTo(Sending.State.SENT);
        assertThat(received().getMessageID()).isEqualTo("<run.so-cong-thuong@tinh.example>");
    }

    @Test
    void aWrongPasswordIsSaidAndStandsNowhere() throws Exception {
        Secret wrong = new Secret("sai-mật-khẩu-7");
        Sending sending =
                send(greenMail.getSmtps().getPort(), Security.TLS, Optional.of(wrong), localhost.certificate());
        assertThat(sending.state()).isEqualTo(Sending.State.WRONG_LOGIN);
        assertThat(sending.toString()).doesNotContain("sai-mật-khẩu-7");
        assertThat(Files.readString(folder.resolve(Ledger.NAME))).isEmpty();
        assertThat(greenMail.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerWithACertificateThatNobodyKnowsGetsNothing() throws Exception {
        try (TinySmtpServer server = new TinySmtpServer(Optional.of(localhost.context()))) {
            Sending sending = send(server.port(), Security.STARTTLS, Optional.of(PASSWORD));
            assertThat(sending.state()).isEqualTo(Sending.State.NOT_SECURE);
            assertThat(server.taken()).isEmpty();
            assertThat(server.commands()).noneMatch(line -> line.startsWith("AUTH"));
        }
    }

    @Test
    void startTlsCarriesTheLetter() throws Exception {
        try (TinySmtpServer server = new TinySmtpServer(Optional.of(localhost.context()))) {
            Sending sending = send(server.port(), Security.STARTTLS, Optional.empty(), localhost.certificate());
            assertThat(sending.state()).as(sending.words()).isEqualTo(Sending.State.SENT);
            assertThat(server.taken()).hasSize(1);
            assertThat(server.commands()).containsSubsequence("STARTTLS", "MAIL FROM:<vp@tinh.example>");
        }
    }

    @Test
    void aServerOfAnotherNameGetsNothing() throws Exception {
        TestCertificate other = TestCertificate.of(certificates, "mail.example");
        try (TinySmtpServer server = new TinySmtpServer(Optional.of(other.context()))) {
            Sending sending = send(server.port(), Security.STARTTLS, Optional.empty(), other.certificate());
            assertThat(sending.state()).isEqualTo(Sending.State.NOT_SECURE);
            assertThat(server.taken()).isEmpty();
        }
    }
}
