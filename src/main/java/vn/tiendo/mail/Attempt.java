package vn.tiendo.mail;

/**
 * What came of one attempt to send one message to one mailbox.
 *
 * @param result how it ended
 * @param handedOver whether the message itself was on its way
 * @param words the server's words, or what the connection died of
 */
record Attempt(Result result, boolean handedOver, String words) {

    /** What stands there before anything was tried. */
    static final Attempt NONE = new Attempt(Result.POSTPONED, false, "");

    /** How an attempt ended. */
    enum Result {
        ACCEPTED,
        /** The server said no for good. */
        REFUSED,
        /** The server said "not now". */
        POSTPONED,
        /** The connection broke before the message was handed over. */
        DISCONNECTED,
        /** The connection broke after that and before an answer. */
        UNCERTAIN,
        /** No connection could be made. */
        UNREACHABLE,
        /** The connection cannot be made private, or the server is not who it should be. */
        NOT_SECURE,
        /** The server does not accept user and password. */
        WRONG_LOGIN
    }
}
