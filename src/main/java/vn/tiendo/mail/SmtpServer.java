package vn.tiendo.mail;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The mail server that takes our messages.
 *
 * @param host its name
 * @param port its port
 * @param security how the way there is kept private
 * @param login user and password; empty for a relay that asks for none
 * @param trusted certificates trusted besides the system's, for an office's own server
 * @param patience how long an answer may take
 */
public record SmtpServer(
        String host,
        int port,
        Security security,
        Optional<Login> login,
        List<X509Certificate> trusted,
        Duration patience) {

    public SmtpServer {
        trusted = List.copyOf(trusted);
    }

    /**
     * Who we are to the server.
     *
     * @param user name
     * @param password password
     */
    public record Login(String user, Secret password) {}
}
