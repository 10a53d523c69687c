package vn.tiendo.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DraftsTest {

    private static MimeMessage read(Letter letter) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(Drafts.eml(letter)));
    }

    /** The tree of parts, one line each, as deep as it is nested. */
    private static List<String> tree(Multipart parts, String indent) throws Exception {
        List<String> tree = new ArrayList<>();
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            String[] ids = part.getHeader("Content-ID");
            tree.add(indent + part.getContentType().replaceAll(";.*", "") + " " + part.getDisposition() + " "
                    + part.getFileName() + " " + (ids == null ? "-" : ids[0]));
            if (part.getContent() instanceof Multipart inner) {
                tree.addAll(tree(inner, indent + " "));
            }
        }
        return tree;
    }

    @Test
    void isNestedAsOutlookShowsPicturesInPlace() throws Exception {
        MimeMessage message = read(Letters.to("run.so", "a@so.example"));
        assertThat(message.getContentType()).startsWith("multipart/mixed");
        assertThat(tree((Multipart) message.getContent(), ""))
                .containsExactly(
                        "multipart/alternative null null -",
                        " text/plain null null -",
                        " multipart/related null null -",
                        "  text/html null null -",
                        "  image/png inline overview.png <overview.png@tiendo>",
                        "image/png attachment overview.png -",
                        "text/csv attachment so-lieu.csv -");
    }

    @Test
    void keepsVietnameseAndOpensAsADraft() throws Exception {
        MimeMessage message = read(Letters.to("run.so", "a@so.example", "b@so.example"));
        assertThat(message.getSubject()).isEqualTo("6 tháng đầu năm 2021 so với kế hoạch năm: Sở Công Thương");
        assertThat(message.getHeader("X-Unsent")).containsExactly("1");
        assertThat(message.getFrom()[0].toString()).contains("vp@tinh.example");
        assertThat(message.getRecipients(Message.RecipientType.TO)).hasSize(2);
        assertThat(message.getMessageID()).isEqualTo("<run.so@tinh.example>");
    }

    @Test
    void theSameLetterHasTheSameBytesInLinesThatEveryServerTakes() throws IOException {
        Letter letter = Letters.to("run.so", "a@so.example");
        byte[] eml = Drafts.eml(letter);
        assertThat(eml).isEqualTo(Drafts.eml(letter));
        String text = new String(eml, StandardCharsets.ISO_8859_1);
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.lines()).allMatch(line -> line.length() <= 998);
        assertThat(text).matches("\\p{ASCII}*");
    }

    @Test
    void aHeaderCannotBeSmuggledIn() {
        Letter letter = Letters.to("run.so", "a@so.example");
        for (String evil : List.of("a\r\nBcc: x@evil.example", "a\u760D\u760ABcc: x", "a\u0000", "a\u2028b")) {
            assertThatThrownBy(() -> withSubject(letter, evil)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Enclosure(evil, "text/csv", new byte[0]))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Address(evil, "a@so.example")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Address("", evil)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Letter withSubject(Letter letter, String subject) {
        return new Letter(
                letter.id(),
                Optional.empty(),
                letter.to(),
                letter.cc(),
                subject,
                letter.date(),
                letter.text(),
                letter.html(),
                letter.pictures(),
                letter.attachments());
    }
}
