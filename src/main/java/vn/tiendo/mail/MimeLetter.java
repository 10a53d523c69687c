package vn.tiendo.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A letter as MIME: {@code mixed(alternative(text, related(html, pictures)), attachments)}, the nesting that Outlook shows
 * with pictures in place. The same letter has the same bytes.
 */
final class MimeLetter extends MimeMessage {

    private static final String INLINE = "inline";
    private static final String ATTACHMENT = "attachment";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    /** In one zone, so that the same letter has the same bytes on every machine. */
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM yyyy HH:mm:ss '+0000'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Letter letter;
    private final BodyGuard guard;

    /** Is asked before the first byte of a message leaves. */
    interface BodyGuard {
        /** Where it throws, nothing leaves. */
        void beforeBody() throws IOException;
    }

    private MimeLetter(Session session, Letter letter, BodyGuard guard) {
        super(session);
        this.letter = letter;
        this.guard = guard;
    }

    static MimeLetter of(Session session, Letter letter, BodyGuard guard) throws IOException {
        try {
            MimeLetter message = new MimeLetter(session, letter, guard);
            message.setHeaders();
            message.setContent(message.content());
            message.saveChanges();
            return message;
        } catch (MessagingException impossible) {
            throw new IOException("a checked letter cannot be put into MIME: " + letter.id(), impossible);
        }
    }

    private void setHeaders() throws MessagingException, IOException {
        if (letter.from().isPresent()) {
            setFrom(internet(letter.from().get()));
        }
        for (Address address : letter.to()) {
            addRecipient(Message.RecipientType.TO, internet(address));
        }
        for (Address address : letter.cc()) {
            addRecipient(Message.RecipientType.CC, internet(address));
        }
        setSubject(letter.subject(), UTF_8);
        setHeader("Date", DATE.format(letter.date()));
    }

    static InternetAddress internet(Address address) throws IOException {
        return address.name().isEmpty()
                ? new InternetAddress(address.mailbox(), null, UTF_8)
                : new InternetAddress(address.mailbox(), address.name(), UTF_8);
    }

    private MimeMultipart content() throws MessagingException {
        MimeMultipart related = parts("related");
        related.addBodyPart(words(letter.html(), "html"));
        for (Enclosure picture : letter.pictures()) {
            MimeBodyPart part = file(picture, INLINE);
            part.setContentID("<" + picture.contentId() + ">");
            related.addBodyPart(part);
        }
        MimeMultipart alternative = parts("alternative");
        alternative.addBodyPart(words(letter.text(), "plain"));
        alternative.addBodyPart(wrapped(related));
        MimeMultipart mixed = parts("mixed");
        mixed.addBodyPart(wrapped(alternative));
        for (Enclosure attachment : letter.attachments()) {
            mixed.addBodyPart(file(attachment, ATTACHMENT));
        }
        return mixed;
    }

    private MimeMultipart parts(String subtype) throws MessagingException {
        return new FixedMultipart(
                subtype, "=_" + subtype + "." + Integer.toHexString(letter.id().hashCode()));
    }

    private static MimeBodyPart words(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text.replace("\r\n", "\n").replace("\n", "\r\n"), UTF_8, subtype);
        return part;
    }

    private static MimeBodyPart wrapped(MimeMultipart parts) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(parts);
        return part;
    }

    private static MimeBodyPart file(Enclosure file, String disposition) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.bytes(), file.type())));
        part.setFileName(file.fileName());
        part.setDisposition(disposition);
        return part;
    }

    /** Opened in Outlook, the draft can be edited and sent. */
    void markAsDraft() throws MessagingException {
        setHeader("X-Unsent", "1");
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", letter.messageId());
    }

    @Override
    public void writeTo(OutputStream stream, String[] ignored) throws IOException, MessagingException {
        guard.beforeBody();
        super.writeTo(stream, ignored);
    }
}
