package vn.tiendo.mail;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.publish.BrokenJournal;
import vn.tiendo.publish.Journal;

/**
 * What was sent to whom, in {@code ledger.tsv}: time, event, letter, mailbox, the server's words. A message counts as
 * handed over before its first byte leaves, and as accepted only once that is on the disk too; whatever kills the program
 * in between leaves it uncertain, never unsent.
 */
public final class Ledger implements AutoCloseable {

    /** Name of the file in the folder of mails. */
    public static final String NAME = "ledger.tsv";

    private static final int LONGEST_WORDS = 300;

    private final Journal journal;
    private final Map<String, Entry> entries;

    /**
     * What is known of one message to one mailbox.
     *
     * @param now how it stands
     * @param before how it stood before it was handed over last, which holds again where the server refuses it
     */
    private record Entry(Delivery now, Delivery before) {

        private static final Entry NONE = new Entry(Delivery.NEW, Delivery.NEW);

        Entry after(LedgerEvent event) {
            return switch (event) {
                case HANDED_OVER -> new Entry(Delivery.UNCERTAIN, now);
                case ACCEPTED -> new Entry(Delivery.ACCEPTED, Delivery.ACCEPTED);
                case REFUSED -> new Entry(before, before);
                case TURNED_AWAY, UNCERTAIN -> this;
            };
        }
    }

    private Ledger(Journal journal, Map<String, Entry> entries) {
        this.journal = journal;
        this.entries = entries;
    }

    /**
     * Opens the ledger for sending. Only under a lock.
     *
     * @throws BrokenJournal where somebody changed it, so that nothing may be sent by it
     */
    public static Ledger open(Path file) throws IOException {
        Journal journal = Journal.open(file);
        try {
            return new Ledger(journal, entries(file, journal.lines()));
        } catch (IOException broken) {
            journal.close();
            throw broken;
        }
    }

    /** How every message to every mailbox stands, for looking only. */
    public static Map<String, Delivery> read(Path file) throws IOException {
        Map<String, Delivery> deliveries = new HashMap<>();
        entries(file, Journal.read(file)).forEach((key, entry) -> deliveries.put(key, entry.now()));
        return deliveries;
    }

    private static Map<String, Entry> entries(Path file, List<String> lines) throws IOException {
        Map<String, Entry> entries = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String[] fields = lines.get(i).split("\t", -1);
            Optional<LedgerEvent> event = fields.length < 4 ? Optional.empty() : LedgerEvent.of(fields[1]);
            if (event.isEmpty()) {
                throw new BrokenJournal(file.toString(), i + 1);
            }
            follow(entries, fields[2] + "\t" + fields[3], event.get());
        }
        return entries;
    }

    private static void follow(Map<String, Entry> entries, String key, LedgerEvent event) {
        entries.put(key, entries.getOrDefault(key, Entry.NONE).after(event));
    }

    /** Under which {@link #read} knows a message to a mailbox. */
    public static String key(String letter, Address mailbox) {
        return letter + "\t" + mailbox.key();
    }

    /** How a message to a mailbox stands. */
    public Delivery of(String letter, Address mailbox) {
        return entries.getOrDefault(key(letter, mailbox), Entry.NONE).now();
    }

    /** Writes an event down; it is on the disk when this returns. */
    void record(Instant at, LedgerEvent event, String letter, Address mailbox, String words) throws IOException {
        String oneLine = words.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
        String shortened = oneLine.substring(0, Math.min(oneLine.length(), LONGEST_WORDS));
        journal.append(String.join("\t", at.toString(), event.code(), letter, mailbox.key(), shortened));
        follow(entries, key(letter, mailbox), event);
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }
}
