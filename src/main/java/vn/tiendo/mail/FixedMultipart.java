package vn.tiendo.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMultipart;

/** Parts of a message with a chosen boundary, so that the same message has the same bytes. */
final class FixedMultipart extends MimeMultipart {

    FixedMultipart(String subtype, String boundary) throws MessagingException {
        super(subtype);
        ContentType type = new ContentType(getContentType());
        type.setParameter("boundary", boundary);
        contentType = type.toString();
    }
}
