package vn.tiendo.build;

/**
 * One mailbox of one message.
 *
 * @param mailbox address, with its display name where it has one
 * @param copy whether it gets a copy only
 * @param state how the message to it stands: {@code new}, {@code accepted}, {@code uncertain}
 */
public record MailedTo(String mailbox, boolean copy, String state) {}
