package vn.tiendo.build;

import java.util.Locale;
import vn.tiendo.mail.Sending;

/**
 * How one message to one mailbox stands after it was to be sent.
 *
 * @param mailbox address
 * @param subject subject of the message
 * @param state {@code sent}, {@code sent-before}, {@code uncertain}, {@code refused}, {@code postponed},
 *     {@code unreachable}, {@code not-secure}, {@code wrong-login}
 * @param words the server's words, where it gave any
 * @param done whether nothing is left to do about it
 */
public record MailState(String mailbox, String subject, String state, String words, boolean done) {

    static MailState of(Sending sending) {
        String state = sending.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new MailState(
                sending.mailbox().mailbox(),
                sending.letter().subject(),
                state,
                sending.words(),
                sending.state().isDone());
    }
}
