package vn.tiendo.reference;

import java.util.List;
import java.util.Optional;

/**
 * How mail is sent. The password is never in this file: it comes from the environment or from {@code passwordFile}.
 *
 * @param from {@code from}: address of the sender
 * @param host {@code host}: name of the server; without one mail can be written, not sent
 * @param port {@code port}: its port; without one the usual port of the kind of security
 * @param security {@code security}: how the way to the server is kept private
 * @param user {@code user}: who we are to the server; nobody where it asks for no user
 * @param passwordFile {@code password-file}: a file that only its owner may read, with the password as its first line
 * @param certificate {@code certificate}: a file with certificates (PEM) trusted besides the system's
 */
public record MailSettings(
        Optional<String> from,
        Optional<String> host,
        Optional<Integer> port,
        Security security,
        Optional<String> user,
        Optional<String> passwordFile,
        Optional<String> certificate) {

    /** How the way to the server is kept private. */
    public enum Security {
        /** Begins in the clear and has to turn to TLS before anything is said; usually port 587. */
        STARTTLS,
        /** TLS from the first byte; usually port 465. */
        TLS,
        /** In the clear, for a relay in the same building; usually port 25. */
        NONE
    }

    static final List<String> KEYS =
            List.of("from", "host", "port", "security", "user", "password-file", "certificate");

    static final MailSettings STANDARD = new MailSettings(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Security.STARTTLS,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    static MailSettings of(YamlSection section) throws ConfigurationException {
        section.knowing(KEYS);
        return new MailSettings(
                section.text("from"),
                section.text("host"),
                section.parsed("port", "587", text -> Numbers.between(text, 1, 65_535)),
                section.parsed("security", "starttls, tls, none", MailSettings::security)
                        .orElse(STANDARD.security),
                section.text("user"),
                section.text("password-file"),
                section.text("certificate"));
    }

    private static Optional<Security> security(String text) {
        return switch (text) {
            case "starttls" -> Optional.of(Security.STARTTLS);
            case "tls" -> Optional.of(Security.TLS);
            case "none" -> Optional.of(Security.NONE);
            default -> Optional.empty();
        };
    }
}
