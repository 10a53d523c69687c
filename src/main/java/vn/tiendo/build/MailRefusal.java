package vn.tiendo.build;

import java.util.List;

/** Mail cannot be meant, or must not be sent, as it was asked for; the words live in the message bundles. */
final class MailRefusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final List<String> arguments;
    private final boolean nothingToMail;

    private MailRefusal(String key, boolean nothingToMail, String... arguments) {
        super(key);
        this.key = key;
        this.nothingToMail = nothingToMail;
        this.arguments = List.of(arguments);
    }

    /** Something in the configuration is missing or wrong. */
    static MailRefusal wrongSetting(String key, String... arguments) {
        return new MailRefusal(key, false, arguments);
    }

    /** There is no run that may be mailed. */
    static MailRefusal nothingToMail(String key, String... arguments) {
        return new MailRefusal(key, true, arguments);
    }

    MailOutcome outcome() {
        return new MailOutcome.Refused(key, arguments, nothingToMail);
    }
}
