package vn.tiendo.mail;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** A process of its own that sends letters, to be killed: port, ledger, number of letters. */
final class Sender {

    private Sender() {}

    public static void main(String... arguments) throws Exception {
        List<Letter> letters = Letters.many(Integer.parseInt(arguments[2]));
        SmtpServer server = Letters.server(Integer.parseInt(arguments[0]), Security.NONE);
        try (Ledger ledger = Ledger.open(Path.of(arguments[1]))) {
            new Dispatch(server, ledger, Clock.systemUTC(), pause -> Thread.sleep(pause.toMillis()), told -> {})
                    .send(letters, false);
        }
    }
}
