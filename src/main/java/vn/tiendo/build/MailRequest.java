package vn.tiendo.build;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.model.Recipients;
import vn.tiendo.reference.MailSettings;

/**
 * What {@code tiendo mail} is asked for.
 *
 * @param output folder with published runs
 * @param choice whose mails
 * @param mode what is done with them
 * @param settings the mail server and the sender, as configured
 * @param recipients recipients as configured, by department as written
 * @param environment values of environment variables by name
 * @param clock dates of messages and of the ledger
 * @param sleeper waits between attempts
 */
public record MailRequest(
        Path output,
        RunChoice choice,
        MailMode mode,
        MailSettings settings,
        Map<String, Recipients> recipients,
        Function<String, Optional<String>> environment,
        Clock clock,
        Sleeper sleeper) {

    /** Waits. */
    public interface Sleeper {
        void sleep(Duration pause) throws InterruptedException;
    }

    public MailRequest {
        recipients = Map.copyOf(recipients);
    }
}
