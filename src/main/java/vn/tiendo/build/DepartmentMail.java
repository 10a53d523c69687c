package vn.tiendo.build;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.mail.Address;
import vn.tiendo.mail.Delivery;
import vn.tiendo.mail.Enclosure;
import vn.tiendo.mail.Ledger;
import vn.tiendo.mail.Letter;

/** The mail of one department. */
public final class DepartmentMail {

    /** Why a department is told nothing. */
    public enum Silence {
        /** None of its figures changed since it was told of them. */
        UNCHANGED,
        /** A text that would stand in a header hides a line break or the like. */
        UNSAFE
    }

    private final String department;
    private final String code;
    private final Optional<Letter> letter;
    private final Optional<Silence> silence;
    private final List<String> unusable;
    private final List<MailedTo> recipients;

    private DepartmentMail(
            String department,
            String code,
            Optional<Letter> letter,
            Optional<Silence> silence,
            List<String> unusable,
            List<MailedTo> recipients) {
        this.department = department;
        this.code = code;
        this.letter = letter;
        this.silence = silence;
        this.unusable = unusable;
        this.recipients = recipients;
    }

    static DepartmentMail none(String department, String code, Silence why) {
        return new DepartmentMail(department, code, Optional.empty(), Optional.of(why), List.of(), List.of());
    }

    /**
     * A message.
     *
     * @param unusable recipients as typed that are no addresses
     * @param ledger how messages to mailboxes stand before anything is done now
     */
    static DepartmentMail of(
            String department, String code, Letter letter, List<String> unusable, Map<String, Delivery> ledger) {
        List<MailedTo> recipients = letter.recipients().stream()
                .map(mailbox -> new MailedTo(
                        mailbox.toString(), !letter.to().contains(mailbox), state(letter, mailbox, ledger)))
                .toList();
        return new DepartmentMail(
                department, code, Optional.of(letter), Optional.empty(), List.copyOf(unusable), recipients);
    }

    private static String state(Letter letter, Address mailbox, Map<String, Delivery> ledger) {
        return ledger.getOrDefault(Ledger.key(letter.id(), mailbox), Delivery.NEW)
                .name()
                .toLowerCase(Locale.ROOT);
    }

    public String department() {
        return department;
    }

    /** Empty where it is told something. */
    public Optional<Silence> silence() {
        return silence;
    }

    Optional<Letter> letter() {
        return letter;
    }

    /** Subject of the message, or empty. */
    public String subject() {
        return letter.map(Letter::subject).orElse("");
    }

    /** Who gets the message. */
    public List<MailedTo> recipients() {
        return recipients;
    }

    /** Recipients as typed that are no addresses. */
    public List<String> unusable() {
        return unusable;
    }

    /** Names of the files attached. */
    public List<String> attachments() {
        return letter.stream()
                .flatMap(each -> each.attachments().stream())
                .map(Enclosure::fileName)
                .toList();
    }

    /** Bytes of all files in the message. */
    public long size() {
        return letter.stream()
                .flatMap(each -> Stream.concat(each.attachments().stream(), each.pictures().stream()))
                .mapToLong(Enclosure::size)
                .sum();
    }

    /** Name of the draft in its folder. */
    public String fileName() {
        return code + ".eml";
    }

    /** Whether somebody has to look. */
    public boolean needsAttention() {
        boolean nobody = letter.isPresent() && recipients.isEmpty();
        return nobody || silence.equals(Optional.of(Silence.UNSAFE)) || !unusable.isEmpty();
    }
}
