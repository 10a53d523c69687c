package vn.tiendo.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Properties;

/** Letters as {@code .eml} files that a mail program opens. */
public final class Drafts {

    private Drafts() {}

    /** The file's bytes; the same letter gives the same. */
    public static byte[] eml(Letter letter) throws IOException {
        MimeLetter message = MimeLetter.of(Session.getInstance(new Properties()), letter, () -> {});
        try {
            message.markAsDraft();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException impossible) {
            throw new IOException("a letter in memory cannot be written: " + letter.id(), impossible);
        }
    }
}
