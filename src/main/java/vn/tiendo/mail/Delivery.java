package vn.tiendo.mail;

/** What is known of one message to one mailbox before it is sent again. */
public enum Delivery {
    /** No server has it. */
    NEW,
    /** A server took it: it is never sent again. */
    ACCEPTED,
    /** Handed over, but no answer is known: it is sent again only where a person says so. */
    UNCERTAIN
}
