package vn.tiendo.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An e-mail address that was checked.
 *
 * @param name display name, or empty
 * @param mailbox {@code office@example.vn}, ASCII only
 */
public record Address(String name, String mailbox) {

    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern MAILBOX =
            Pattern.compile("(?=[^@]{1,64}@)" + ATOM + "(?:\\." + ATOM + ")*@" + LABEL + "(?:\\." + LABEL + ")+");
    private static final Pattern NAMED = Pattern.compile("\"?([^<>\"]*?)\"?\\s*<\\s*([^<>\\s]+)\\s*>");
    private static final int LONGEST = 254;

    public Address {
        if (!isMailbox(mailbox) || !HeaderText.isSafe(name)) {
            throw new IllegalArgumentException("not an address");
        }
    }

    /** Reads {@code office@example.vn} or {@code Văn phòng <office@example.vn>}; empty where the text is neither. */
    public static Optional<Address> parse(String text) {
        Matcher named = NAMED.matcher(text.strip());
        String name = named.matches() ? named.group(1).strip() : "";
        String mailbox = named.matches() ? named.group(2) : text.strip();
        return isMailbox(mailbox) && HeaderText.isSafe(text)
                ? Optional.of(new Address(name, mailbox))
                : Optional.empty();
    }

    private static boolean isMailbox(String text) {
        return text.length() <= LONGEST && MAILBOX.matcher(text).matches();
    }

    /** Equal for spellings that reach the same mailbox everywhere: case does not count. */
    public String key() {
        return mailbox.toLowerCase(Locale.ROOT);
    }

    public String domain() {
        return mailbox.substring(mailbox.lastIndexOf('@') + 1);
    }

    @Override
    public String toString() {
        return name.isEmpty() ? mailbox : name + " <" + mailbox + ">";
    }
}
