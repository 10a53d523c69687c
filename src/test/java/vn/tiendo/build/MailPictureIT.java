package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.Browser;
import vn.tiendo.reference.DepartmentList;
import vn.tiendo.reference.MailSettings;

/** A draft as a mail program shows it: its HTML in a real browser, with the pictures it carries in place. */
class MailPictureIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-07-20T01:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void showsItsPicturesAndAsksForNothingElse() throws Exception {
        ApprovedRuns runs = new ApprovedRuns(folder);
        runs.whole(2, "13,4", "47.857");
        drafts();
        String run = runs.whole(3, "13,6", "48.571");
        drafts();
        Path page = unpacked(folder.resolve("mail").resolve(run).resolve("industry-trade.eml"));
        try (Browser browser = Browser.open(false)) {
            browser.width(800);
            browser.load(page);
            browser.picture(Files.createDirectories(Path.of("target")).resolve("mail.png"));
            assertThat(browser.run("return document.images.length")).isEqualTo(2L);
            assertThat(browser.run("return [...document.images].every(i => i.complete && i.naturalWidth > 1000"
                            + " && Math.abs(i.width / i.height - i.naturalWidth / i.naturalHeight) < 0.01)"))
                    .isEqualTo(true);
            assertThat(browser.run("return document.documentElement.scrollWidth <= 800"))
                    .isEqualTo(true);
            assertThat(browser.requests()).allMatch(address -> address.startsWith("file:" + "//" + folder));
            assertThat(browser.console()).isEmpty();
        }
    }

    private void drafts() throws Exception {
        MailSettings none = new MailSettings(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                MailSettings.Security.STARTTLS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        MailRequest request = new MailRequest(
                folder, RunChoice.ANY, MailMode.DRAFTS, none, Map.of(), name -> Optional.empty(), CLOCK, pause -> {});
        new MailBuild(DepartmentList.load()).run(request, told -> {});
    }

    /** The HTML part as a file, with its pictures beside it instead of inside the message. */
    private Path unpacked(Path draft) throws Exception {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), Files.newInputStream(draft));
        Multipart alternative =
                (Multipart) ((Multipart) message.getContent()).getBodyPart(0).getContent();
        Multipart related = (Multipart) alternative.getBodyPart(1).getContent();
        String html = String.valueOf(related.getBodyPart(0).getContent());
        for (int i = 1; i < related.getCount(); i++) {
            MimeBodyPart picture = (MimeBodyPart) related.getBodyPart(i);
            assertThat(picture.getDisposition()).isEqualTo(Part.INLINE);
            picture.saveFile(folder.resolve(picture.getFileName()).toFile());
            String id = picture.getContentID().replaceAll("[<>]", "");
            assertThat(html).contains("\"cid:" + id + "\"");
            html = html.replace("cid:" + id, picture.getFileName());
        }
        assertThat(html).doesNotContain("cid:");
        return Files.writeString(folder.resolve("mail.html"), html, StandardCharsets.UTF_8);
    }
}
