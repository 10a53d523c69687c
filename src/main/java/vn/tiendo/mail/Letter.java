package vn.tiendo.mail;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One message to one department.
 *
 * @param id stable word for this message: the same run, version and department give the same, whenever it is sent
 * @param from sender; empty where the person who opens the draft sends it
 * @param to recipients; empty where none are known, then there is only a draft
 * @param cc who gets a copy
 * @param subject subject
 * @param date date of the message
 * @param text the text in plain words
 * @param html the same with tables and pictures
 * @param pictures what {@code html} shows by {@code cid:}
 * @param attachments files to keep
 */
public record Letter(
        String id,
        Optional<Address> from,
        List<Address> to,
        List<Address> cc,
        String subject,
        Instant date,
        String text,
        String html,
        List<Enclosure> pictures,
        List<Enclosure> attachments) {

    public Letter {
        if (!id.matches("[A-Za-z0-9][A-Za-z0-9.-]{0,150}") || !HeaderText.isSafe(subject)) {
            throw new IllegalArgumentException("unsafe in a header");
        }
        to = List.copyOf(to);
        cc = List.copyOf(cc);
        pictures = List.copyOf(pictures);
        attachments = List.copyOf(attachments);
    }

    /** Everybody who gets it, each mailbox once. */
    public List<Address> recipients() {
        Map<String, Address> once = new LinkedHashMap<>();
        Stream.concat(to.stream(), cc.stream()).forEach(address -> once.putIfAbsent(address.key(), address));
        return List.copyOf(once.values());
    }

    /** The same as of another moment. */
    public Letter dated(Instant moment) {
        return new Letter(id, from, to, cc, subject, moment, text, html, pictures, attachments);
    }

    String messageId() {
        return "<" + id + "@" + from.map(Address::domain).orElse("tiendo.invalid") + ">";
    }
}
