package vn.tiendo.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.tiendo.model.Period;

/** {@code --period}. */
final class PeriodOption {

    @Option(names = "--period", paramLabel = "2021-H1")
    private @Nullable String period;

    /** What was typed. */
    Optional<String> text() {
        return Optional.ofNullable(period);
    }

    Optional<Period> value() throws WrongUse {
        if (period == null) {
            return Optional.empty();
        }
        Optional<Period> parsed = Period.parse(period);
        if (parsed.isEmpty()) {
            throw new WrongUse("cli.unknown-period", period);
        }
        return parsed;
    }
}
