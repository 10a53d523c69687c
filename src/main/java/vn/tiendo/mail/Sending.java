package vn.tiendo.mail;

/**
 * How one message to one mailbox stands after a dispatch.
 *
 * @param letter which
 * @param mailbox to whom
 * @param state how it stands
 * @param words the server's words, where it gave any
 */
public record Sending(Letter letter, Address mailbox, State state, String words) {

    /** How a message stands. */
    public enum State {
        /** Sent now. */
        SENT,
        /** Sent by an earlier dispatch; not sent again. */
        SENT_BEFORE,
        /** Nobody knows whether it arrived; sent again only where a person says so. */
        UNCERTAIN,
        /** The server refuses it for good. */
        REFUSED,
        /** The server put it off each time; the next dispatch tries again. */
        POSTPONED,
        /** The server cannot be reached, or breaks the connection each time; the next dispatch tries again. */
        UNREACHABLE,
        /** The way to the server cannot be made private. */
        NOT_SECURE,
        /** The server does not accept user and password. */
        WRONG_LOGIN;

        /** Whether nothing is left to do about it. */
        public boolean isDone() {
            return this == SENT || this == SENT_BEFORE;
        }
    }
}
