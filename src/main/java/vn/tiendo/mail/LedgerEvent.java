package vn.tiendo.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the ledger writes down. */
enum LedgerEvent {
    /** From here on the server may have the message; written before the first byte of its body leaves. */
    HANDED_OVER,
    /** The server has said that it took the message. */
    ACCEPTED,
    /** The server has said that it did not take the message handed over last. */
    REFUSED,
    /** The server did not want the message before it was handed over; that changes nothing. */
    TURNED_AWAY,
    /** The connection ended between the two; nobody knows. */
    UNCERTAIN;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<LedgerEvent> of(String code) {
        return Stream.of(values()).filter(event -> event.code().equals(code)).findFirst();
    }
}
