package vn.tiendo.mail;

/** How the way to the mail server is kept private. */
public enum Security {
    /** Begins in the open and must change to TLS before anything is said; where the server cannot, nothing is sent. */
    STARTTLS,
    /** TLS from the first byte. */
    TLS,
    /** In the open: only for a relay on the same machine or network, and never with a password over the network. */
    NONE
}
