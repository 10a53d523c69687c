package vn.tiendo.build;

/** What is done with the mails of a run. */
public enum MailMode {
    /** Says who would get what, and does nothing. */
    DRY_RUN,
    /** Writes drafts for people to open and send. */
    DRAFTS,
    /** Writes drafts and sends them. */
    SEND,
    /** The same, and sends again what may or may not have arrived. */
    RESEND;

    public boolean sends() {
        return this == SEND || this == RESEND;
    }
}
