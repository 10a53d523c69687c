package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.mail.SmtpServer;
import vn.tiendo.reference.MailSettings;

class SmtpSettingsTest {

    @TempDir
    private Path folder;

    private static MailServers servers(
            String host, MailSettings.Security security, Optional<Path> passwordFile, Optional<String> variable) {
        MailSettings settings = new MailSettings(
                Optional.of("vp@tinh.example"),
                Optional.of(host).filter(name -> !name.isEmpty()),
                Optional.empty(),
                security,
                Optional.of("vp"),
                passwordFile.map(Path::toString),
                Optional.empty());
        return new MailServers(settings, name -> variable.filter(any -> name.equals("TIENDO_MAIL_PASSWORD")));
    }

    private Path passwordFile(String permissions) throws IOException {
        Path file = Files.writeString(folder.resolve("password"), "bí mật 9\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    private static void refused(MailServers servers, String key) {
        assertThatThrownBy(servers::server)
                .isInstanceOfSatisfying(
                        MailRefusal.class,
                        refusal -> assertThat(refusal.outcome())
                                .isInstanceOfSatisfying(
                                        MailOutcome.Refused.class,
                                        refused -> assertThat(refused.key()).isEqualTo(key)));
    }

    @Test
    void takesThePasswordFromTheEnvironmentOrAFileOfItsOwner() throws Exception {
        SmtpServer byVariable = servers("mail.example", MailSettings.Security.TLS, Optional.empty(), Optional.of("x"))
                .server();
        assertThat(byVariable.port()).isEqualTo(465);
        assertThat(byVariable.login()).isPresent();
        SmtpServer byFile = servers(
                        "mail.example",
                        MailSettings.Security.STARTTLS,
                        Optional.of(passwordFile("rw-------")),
                        Optional.empty())
                .server();
        assertThat(byFile.port()).isEqualTo(587);
        assertThat(byFile.toString()).doesNotContain("bí mật 9").contains("***");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rwx------"})
    void refusesAPasswordFileThatOthersCanOpen(String permissions) throws Exception {
        refused(
                servers(
                        "mail.example",
                        MailSettings.Security.TLS,
                        Optional.of(passwordFile(permissions)),
                        Optional.empty()),
                "cli.mail.open-password-file");
    }

    @Test
    void refusesWhatWouldGiveThePasswordAwayOrCannotWork() {
        refused(
                servers("mail.example", MailSettings.Security.NONE, Optional.empty(), Optional.of("x")),
                "cli.mail.password-in-the-open");
        refused(
                servers("mail.example", MailSettings.Security.TLS, Optional.empty(), Optional.empty()),
                "cli.mail.no-password");
        refused(
                servers(
                        "mail.example",
                        MailSettings.Security.TLS,
                        Optional.of(folder.resolve("gone")),
                        Optional.empty()),
                "cli.mail.no-file");
        refused(servers("", MailSettings.Security.TLS, Optional.empty(), Optional.of("x")), "cli.mail.no-host");
    }

    @Test
    void windowsRightsOfOthersCountTheMachineItselfDoesNot() {
        assertThat(PrivateFiles.isPrivate(
                        List.of(mayRead("PC\\office"), mayRead("NT AUTHORITY\\SYSTEM")), "PC\\office"))
                .isTrue();
        assertThat(PrivateFiles.isPrivate(List.of(mayRead("PC\\office"), mayRead("Everyone")), "PC\\office"))
                .isFalse();
    }

    private static AclEntry mayRead(String name) {
        return AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal((NamedPrincipal) () -> name)
                .setPermissions(AclEntryPermission.READ_DATA)
                .build();
    }

    /** A principal is nothing but its name here. */
    private interface NamedPrincipal extends UserPrincipal {}
}
