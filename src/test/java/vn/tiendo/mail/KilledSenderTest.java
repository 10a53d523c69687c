package vn.tiendo.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.activation.DataHandler;
import jakarta.mail.Session;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.angus.activation.MailcapRegistryProviderImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Senders that are killed at random points of their talk with the server and started again, until everything is settled.
 * {@code -Dmail.kills=200} kills more often, {@code -Dmail.seed=1} elsewhere.
 */
class KilledSenderTest {

    private static final int KILLS = Integer.getInteger("mail.kills", 20);
    private static final long SEED = Long.getLong("mail.seed", 20210702L);
    private static final int LETTERS = 4;

    /** What a process ends with that was killed by signal 9. */
    private static final int KILLED = 128 + 9;

    /** Before the first mailbox a talk has two steps, about each six, and a connection is looked after between them. */
    private static final int FIRST_STEPS = 2;

    private static final int STEPS = 6;

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private int kills;
    private int campaigns;
    private int uncertain;
    private int uncertainThatArrived;
    private int accepted;

    @Test
    void nothingIsSentTwiceAndEveryMessageIsAccountedFor() throws Exception {
        while (kills < KILLS) {
            campaign(folder.resolve("ledger-" + campaigns++ + ".tsv"));
        }
        System.out.printf(
                "killed senders: %d kills in %d campaigns of %d messages (seed %d): %d known to be sent, %d uncertain"
                        + " (%d of them had arrived), 0 doubled%n",
                kills, campaigns, LETTERS * 2, SEED, accepted, uncertain, uncertainThatArrived);
        assertThat(accepted + uncertain).isEqualTo(campaigns * LETTERS * 2);
    }

    private void campaign(Path ledger) throws Exception {
        try (TinySmtpServer server = TinySmtpServer.plain()) {
            boolean killed = true;
            while (killed && kills < KILLS) {
                killed = killSender(server, ledger);
                assertThat(server.taken()).as("after %d kills", kills).doesNotHaveDuplicates();
            }
            server.script((step, mailbox) -> Optional.empty());
            assertThat(start(server, ledger).waitFor()).isZero();
            account(server, ledger);
            resend(server, ledger);
        }
    }

    /** Runs a sender that is killed at a random step; whether it lived until then. */
    private boolean killSender(TinySmtpServer server, Path ledger) throws Exception {
        int last = 1 + random.nextInt(FIRST_STEPS + STEPS * unsettled(ledger));
        int microseconds = random.nextInt(3000);
        boolean waitForDeath = random.nextBoolean();
        AtomicInteger steps = new AtomicInteger();
        CompletableFuture<Process> sender = new CompletableFuture<>();
        server.script((step, mailbox) -> {
            if (steps.incrementAndGet() == last) {
                kill(sender.join(), microseconds, waitForDeath);
            }
            return Optional.empty();
        });
        Process started = start(server, ledger);
        sender.complete(started);
        int exit = started.waitFor();
        assertThat(exit).isIn(0, KILLED);
        kills += exit == KILLED ? 1 : 0;
        return exit == KILLED;
    }

    private static int unsettled(Path ledger) throws IOException {
        long settled = Ledger.read(ledger).values().stream()
                .filter(state -> state != Delivery.NEW)
                .count();
        return LETTERS * 2 - (int) settled;
    }

    private static void kill(Process sender, int microseconds, boolean waitForDeath) {
        Thread killer = new Thread(() -> {
            long until = System.nanoTime() + TimeUnit.MICROSECONDS.toNanos(microseconds);
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            sender.destroyForcibly();
        });
        killer.start();
        try {
            if (waitForDeath) {
                killer.join();
                sender.waitFor();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Only what a sender needs, wherever this test's own classes were found. */
    private static String classPath() {
        return Stream.of(
                        Sender.class, Ledger.class, Session.class, DataHandler.class, MailcapRegistryProviderImpl.class)
                .map(each -> new File(each.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .getPath())
                        .toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Process start(TinySmtpServer server, Path ledger) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        Sender.class.getName(),
                        String.valueOf(server.port()),
                        ledger.toString(),
                        String.valueOf(LETTERS))
                .inheritIO()
                .start();
    }

    /** What the ledger says against what the server has. */
    private void account(TinySmtpServer server, Path ledger) throws IOException {
        Map<String, Long> arrived = arrived(server);
        Map<String, Delivery> known = Ledger.read(ledger);
        for (Letter letter : Letters.many(LETTERS)) {
            for (Address mailbox : letter.recipients()) {
                long copies = arrived.getOrDefault(letter.messageId() + mailbox.key(), 0L);
                Delivery state = known.getOrDefault(Ledger.key(letter.id(), mailbox), Delivery.NEW);
                assertThat(state).isNotEqualTo(Delivery.NEW);
                assertThat(copies).isBetween(state == Delivery.ACCEPTED ? 1L : 0L, 1L);
                accepted += state == Delivery.ACCEPTED ? 1 : 0;
                uncertain += state == Delivery.UNCERTAIN ? 1 : 0;
                uncertainThatArrived += state == Delivery.UNCERTAIN && copies == 1 ? 1 : 0;
            }
        }
    }

    private static Map<String, Long> arrived(TinySmtpServer server) {
        return server.taken().stream()
                .collect(Collectors.groupingBy(each -> each.messageId() + each.mailbox(), Collectors.counting()));
    }

    /** A person who asks for it gets everything to everybody. */
    private static void resend(TinySmtpServer server, Path ledger) throws Exception {
        try (Ledger open = Ledger.open(ledger)) {
            Clock clock = Clock.fixed(Letters.NOON, ZoneOffset.UTC);
            List<Sending> sendings = new Dispatch(
                            Letters.server(server.port(), Security.NONE), open, clock, pause -> {}, told -> {})
                    .send(Letters.many(LETTERS), true);
            assertThat(sendings).allMatch(each -> each.state().isDone());
        }
        assertThat(arrived(server)).hasSize(LETTERS * 2);
    }
}
