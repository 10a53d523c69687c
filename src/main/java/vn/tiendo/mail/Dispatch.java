package vn.tiendo.mail;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Sends letters, each once to each mailbox. What fails for a passing reason is tried again in later rounds, with a longer
 * pause before each; however many letters there are, the pauses are made once a round.
 */
public final class Dispatch {

    /** Pauses before the second, third and fourth round; graylisting servers let the last of them through. */
    public static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(2), Duration.ofSeconds(15), Duration.ofSeconds(60));

    /** A reason that the next letter meets as well: the round ends. */
    private static final Set<Attempt.Result> HOPELESS =
            EnumSet.of(Attempt.Result.UNREACHABLE, Attempt.Result.NOT_SECURE, Attempt.Result.WRONG_LOGIN);

    private static final Set<Attempt.Result> PASSING =
            EnumSet.of(Attempt.Result.POSTPONED, Attempt.Result.DISCONNECTED, Attempt.Result.UNREACHABLE);

    private final SmtpServer server;
    private final Ledger ledger;
    private final Clock clock;
    private final Sleeper sleeper;
    private final Consumer<Sending> told;

    /** Waits. */
    public interface Sleeper {
        void sleep(Duration pause) throws InterruptedException;
    }

    /**
     * A dispatch that writes down what it does.
     *
     * @param ledger what was sent before, and what is sent now
     * @param clock for the dates of messages and of the ledger
     * @param sleeper waits between rounds
     * @param told hears how each message stands, as soon as that is settled
     */
    public Dispatch(SmtpServer server, Ledger ledger, Clock clock, Sleeper sleeper, Consumer<Sending> told) {
        this.server = server;
        this.ledger = ledger;
        this.clock = clock;
        this.sleeper = sleeper;
        this.told = told;
    }

    /** One message to one mailbox that is to be sent, with what came of the attempt before. */
    private record Pending(Letter letter, Address mailbox, Attempt last) {

        Pending after(Attempt attempt) {
            return new Pending(letter, mailbox, attempt);
        }

        Sending as(Sending.State state) {
            return new Sending(letter, mailbox, state, last.words());
        }
    }

    /**
     * Sends what was not sent yet.
     *
     * @param resend whether messages are sent again of which nobody knows whether they arrived
     * @return how each message stands, each mailbox of each letter once
     */
    public List<Sending> send(List<Letter> letters, boolean resend)
            throws IOException, GeneralSecurityException, InterruptedException {
        List<Sending> settled = new ArrayList<>();
        List<Pending> pending = new ArrayList<>();
        for (Letter letter : letters) {
            for (Address mailbox : letter.recipients()) {
                sort(new Pending(letter, mailbox, Attempt.NONE), resend, settled, pending);
            }
        }
        try (SmtpConnection connection = new SmtpConnection(server)) {
            pending = round(connection, pending, settled);
            for (Duration pause : PAUSES) {
                if (pending.stream()
                        .anyMatch(each -> PASSING.contains(each.last().result()))) {
                    sleeper.sleep(pause);
                    pending = round(connection, pending, settled);
                }
            }
        }
        pending.forEach(each -> settle(each.as(givenUp(each.last().result())), settled));
        return settled;
    }

    private void sort(Pending each, boolean resend, List<Sending> settled, List<Pending> pending) {
        switch (ledger.of(each.letter().id(), each.mailbox())) {
            case NEW -> pending.add(each);
            case ACCEPTED -> settle(each.as(Sending.State.SENT_BEFORE), settled);
            case UNCERTAIN -> {
                if (resend) {
                    pending.add(each);
                } else {
                    settle(each.as(Sending.State.UNCERTAIN), settled);
                }
            }
        }
    }

    /** Tries everything once and returns what is left. */
    private List<Pending> round(SmtpConnection connection, List<Pending> pending, List<Sending> settled)
            throws IOException {
        List<Pending> left = new ArrayList<>();
        for (int i = 0; i < pending.size(); i++) {
            Pending tried = pending.get(i).after(attempt(connection, pending.get(i)));
            if (HOPELESS.contains(tried.last().result())) {
                pending.subList(i, pending.size()).forEach(rest -> left.add(rest.after(tried.last())));
                return left;
            }
            switch (tried.last().result()) {
                case ACCEPTED -> settle(tried.as(Sending.State.SENT), settled);
                case REFUSED -> settle(tried.as(Sending.State.REFUSED), settled);
                case UNCERTAIN -> settle(tried.as(Sending.State.UNCERTAIN), settled);
                default -> left.add(tried);
            }
        }
        return left;
    }

    private Attempt attempt(SmtpConnection connection, Pending each) throws IOException {
        Letter letter = each.letter().dated(clock.instant());
        Attempt attempt = connection.send(letter, each.mailbox(), () -> record(LedgerEvent.HANDED_OVER, each, ""));
        switch (attempt.result()) {
            case ACCEPTED -> record(LedgerEvent.ACCEPTED, each, attempt.words());
            case REFUSED, POSTPONED ->
                record(attempt.handedOver() ? LedgerEvent.REFUSED : LedgerEvent.TURNED_AWAY, each, attempt.words());
            case UNCERTAIN -> record(LedgerEvent.UNCERTAIN, each, attempt.words());
            default -> {}
        }
        return attempt;
    }

    private void record(LedgerEvent event, Pending each, String words) throws IOException {
        ledger.record(clock.instant(), event, each.letter().id(), each.mailbox(), words);
    }

    private void settle(Sending sending, List<Sending> settled) {
        settled.add(sending);
        told.accept(sending);
    }

    private static Sending.State givenUp(Attempt.Result last) {
        return switch (last) {
            case NOT_SECURE -> Sending.State.NOT_SECURE;
            case WRONG_LOGIN -> Sending.State.WRONG_LOGIN;
            case POSTPONED -> Sending.State.POSTPONED;
            default -> Sending.State.UNREACHABLE;
        };
    }
}
