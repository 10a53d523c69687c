package vn.tiendo.mail;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * A connection to the mail server, opened when it is needed. Each message goes to one mailbox at a time, so that each has
 * its own answer.
 */
final class SmtpConnection implements AutoCloseable {

    private static final int PERMANENT = 500;
    private static final int TRANSIENT = 400;

    private final SmtpServer server;
    private final Session session;
    private Optional<SMTPTransport> transport = Optional.empty();

    SmtpConnection(SmtpServer server) throws GeneralSecurityException {
        this.server = server;
        this.session = Session.getInstance(settings(server));
    }

    private static Properties settings(SmtpServer server) throws GeneralSecurityException {
        Properties settings = new Properties();
        String patience = String.valueOf(server.patience().toMillis());
        settings.put("mail.debug", "false");
        settings.put("mail.smtp.connectiontimeout", patience);
        settings.put("mail.smtp.timeout", patience);
        settings.put("mail.smtp.writetimeout", patience);
        settings.put("mail.smtp.auth", String.valueOf(server.login().isPresent()));
        settings.put("mail.smtp.ssl.enable", String.valueOf(server.security() == Security.TLS));
        settings.put("mail.smtp.starttls.enable", String.valueOf(server.security() == Security.STARTTLS));
        settings.put("mail.smtp.starttls.required", String.valueOf(server.security() == Security.STARTTLS));
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        settings.put("mail.smtp.ssl.protocols", "TLSv1.2 TLSv1.3");
        settings.put("mail.smtp.quitwait", "false");
        settings.put("mail.smtp.localhost", "localhost.localdomain");
        if (server.security() != Security.NONE) {
            settings.put("mail.smtp.ssl.socketFactory", Trust.sockets(server.trusted()));
        }
        return settings;
    }

    /**
     * Sends a letter to one mailbox.
     *
     * @param handOver is told before the first byte of the message leaves
     * @throws IOException where {@code handOver} throws; nothing has left then
     */
    Attempt send(Letter letter, vn.tiendo.mail.Address mailbox, MimeLetter.BodyGuard handOver) throws IOException {
        Handover handover = new Handover(handOver);
        MimeLetter message = MimeLetter.of(session, letter, handover);
        try {
            open().sendMessage(message, new Address[] {MimeLetter.internet(mailbox)});
            return new Attempt(Attempt.Result.ACCEPTED, true, lastWords());
        } catch (MessagingException failed) {
            if (handover.failure.isPresent()) {
                drop();
                throw handover.failure.get();
            }
            return judged(failed, handover.done);
        }
    }

    private SMTPTransport open() throws MessagingException {
        if (transport.filter(SMTPTransport::isConnected).isPresent()) {
            return transport.orElseThrow();
        }
        drop();
        SMTPTransport fresh = (SMTPTransport) session.getTransport("smtp");
        fresh.connect(
                server.host(),
                server.port(),
                server.login().map(SmtpServer.Login::user).orElse(null),
                server.login().map(login -> login.password().reveal()).orElse(null));
        transport = Optional.of(fresh);
        return fresh;
    }

    private Attempt judged(MessagingException failed, boolean handedOver) {
        int code = code(failed);
        boolean connected = transport.isPresent();
        if (code < TRANSIENT) {
            drop();
        }
        if (!connected) {
            return new Attempt(whyNotConnected(failed), false, words(failed));
        }
        Attempt.Result silent = handedOver ? Attempt.Result.UNCERTAIN : Attempt.Result.DISCONNECTED;
        Attempt.Result answered = code >= PERMANENT ? Attempt.Result.REFUSED : Attempt.Result.POSTPONED;
        return new Attempt(code >= TRANSIENT ? answered : silent, handedOver, words(failed));
    }

    private Attempt.Result whyNotConnected(MessagingException failed) {
        if (failed instanceof AuthenticationFailedException) {
            return Attempt.Result.WRONG_LOGIN;
        }
        boolean tls = cause(failed, SSLException.class).isPresent()
                || (server.security() == Security.STARTTLS
                        && String.valueOf(failed.getMessage()).contains("STARTTLS"));
        return tls ? Attempt.Result.NOT_SECURE : Attempt.Result.UNREACHABLE;
    }

    /** The code of the server's answer; −1 where there was none. */
    private static int code(MessagingException failed) {
        Optional<SMTPAddressFailedException> address = cause(failed, SMTPAddressFailedException.class);
        if (address.isPresent()) {
            return address.get().getReturnCode();
        }
        return cause(failed, SMTPSendFailedException.class)
                .map(SMTPSendFailedException::getReturnCode)
                .orElse(-1);
    }

    private static <T> Optional<T> cause(MessagingException failed, Class<T> wanted) {
        Throwable each = failed;
        while (each != null) {
            if (wanted.isInstance(each)) {
                return Optional.of(wanted.cast(each));
            }
            each = each instanceof MessagingException outer && outer.getNextException() != null
                    ? outer.getNextException()
                    : each.getCause();
        }
        return Optional.empty();
    }

    private String words(MessagingException failed) {
        return hidden(cause(failed, SMTPAddressFailedException.class)
                .map(Throwable::getMessage)
                .orElse(String.valueOf(failed.getMessage())));
    }

    private String lastWords() {
        return hidden(transport.map(SMTPTransport::getLastServerResponse).orElse(""));
    }

    private String hidden(String words) {
        return server.login().map(login -> login.password().hiddenIn(words)).orElse(words);
    }

    private void drop() {
        transport.ifPresent(old -> {
            try {
                old.close();
            } catch (MessagingException alreadyGone) {
                // A connection that is given up need not end politely; what became of the message is known by now.
            }
        });
        transport = Optional.empty();
    }

    @Override
    public void close() {
        drop();
    }

    /** Whether the message was handed over, and what kept it from being written down. */
    private static final class Handover implements MimeLetter.BodyGuard {

        private final MimeLetter.BodyGuard guard;
        private boolean done;
        private Optional<IOException> failure = Optional.empty();

        Handover(MimeLetter.BodyGuard guard) {
            this.guard = guard;
        }

        @Override
        public void beforeBody() throws IOException {
            try {
                guard.beforeBody();
                done = true;
            } catch (IOException notWritten) {
                failure = Optional.of(notWritten);
                throw notWritten;
            }
        }
    }
}
