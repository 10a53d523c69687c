package vn.tiendo.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.tiendo.mail.Address;
import vn.tiendo.mail.Secret;
import vn.tiendo.mail.Security;
import vn.tiendo.mail.SmtpServer;
import vn.tiendo.publish.Utf8Paths;
import vn.tiendo.reference.MailSettings;

/** The configured mail server; whatever would give a password away is refused. */
final class MailServers {

    /** The environment variable with the password. */
    static final String PASSWORD = "TIENDO_MAIL_PASSWORD";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    private final MailSettings settings;
    private final Function<String, Optional<String>> environment;

    MailServers(MailSettings settings, Function<String, Optional<String>> environment) {
        this.settings = settings;
        this.environment = environment;
    }

    /** The sender; empty where none is configured. */
    Optional<Address> sender() throws MailRefusal {
        if (settings.from().isEmpty()) {
            return Optional.empty();
        }
        String typed = settings.from().get();
        return Optional.of(
                Address.parse(typed).orElseThrow(() -> MailRefusal.wrongSetting("cli.mail.bad-from", typed)));
    }

    /** The server that takes our messages. */
    SmtpServer server() throws MailRefusal, IOException {
        String host = settings.host().orElseThrow(() -> MailRefusal.wrongSetting("cli.mail.no-host"));
        if (sender().isEmpty()) {
            throw MailRefusal.wrongSetting("cli.mail.no-from");
        }
        return new SmtpServer(
                host, settings.port().orElse(usualPort()), security(), login(host), certificates(), PATIENCE);
    }

    private Security security() {
        return switch (settings.security()) {
            case STARTTLS -> Security.STARTTLS;
            case TLS -> Security.TLS;
            case NONE -> Security.NONE;
        };
    }

    private int usualPort() {
        return switch (settings.security()) {
            case STARTTLS -> 587;
            case TLS -> 465;
            case NONE -> 25;
        };
    }

    private Optional<SmtpServer.Login> login(String host) throws MailRefusal, IOException {
        if (settings.user().isEmpty()) {
            return Optional.empty();
        }
        if (settings.security() == MailSettings.Security.NONE && !THIS_MACHINE.contains(host)) {
            throw MailRefusal.wrongSetting("cli.mail.password-in-the-open", host);
        }
        return Optional.of(new SmtpServer.Login(settings.user().get(), password()));
    }

    private Secret password() throws MailRefusal, IOException {
        Optional<String> variable = environment.apply(PASSWORD).filter(value -> !value.isEmpty());
        if (variable.isPresent()) {
            return new Secret(variable.get());
        }
        Path file = file(
                settings.passwordFile().orElseThrow(() -> MailRefusal.wrongSetting("cli.mail.no-password", PASSWORD)));
        if (!PrivateFiles.isPrivate(file)) {
            throw MailRefusal.wrongSetting("cli.mail.open-password-file", file.toString());
        }
        List<String> lines =
                Files.readString(file, StandardCharsets.UTF_8).lines().toList();
        if (lines.isEmpty() || lines.get(0).isEmpty()) {
            throw MailRefusal.wrongSetting("cli.mail.empty-password-file", file.toString());
        }
        return new Secret(lines.get(0));
    }

    private List<X509Certificate> certificates() throws MailRefusal, IOException {
        if (settings.certificate().isEmpty()) {
            return List.of();
        }
        Path file = file(settings.certificate().get());
        try (InputStream stream = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(stream).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (CertificateException noCertificate) {
            throw MailRefusal.wrongSetting("cli.mail.bad-certificate", file.toString());
        }
    }

    private static Path file(String typed) throws MailRefusal {
        try {
            Path file = Utf8Paths.of(typed);
            if (Files.isReadable(file)) {
                return file;
            }
        } catch (InvalidPathException noPath) {
            throw MailRefusal.wrongSetting("cli.mail.no-file", typed);
        }
        throw MailRefusal.wrongSetting("cli.mail.no-file", typed);
    }
}
