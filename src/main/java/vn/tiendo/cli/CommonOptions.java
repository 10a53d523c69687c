package vn.tiendo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.tiendo.build.BuildRequest;
import vn.tiendo.build.ReviewChoice;
import vn.tiendo.model.Period;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Configuration;
import vn.tiendo.reference.ConfigurationException;
import vn.tiendo.view.Messages;

/** The options that every command takes. */
final class CommonOptions {

    @Option(names = "--input", paramLabel = "DIR", defaultValue = "input")
    private Path input = Path.of("input");

    @Option(names = "--output", paramLabel = "DIR", defaultValue = "output")
    private Path output = Path.of("output");

    @Option(names = "--lang", paramLabel = "vi|en")
    private @Nullable String language;

    @Option(names = "--config", paramLabel = "FILE")
    private @Nullable Path config;

    @Option(names = "--period", paramLabel = "2021-H1")
    private @Nullable String period;

    @Option(names = "--area")
    private @Nullable String area;

    @Option(names = "--review", paramLabel = "findings|all|none")
    private String review = "findings";

    /** Picocli itself acts on it. */
    @SuppressWarnings("UnusedVariable")
    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    /** Puts options and configuration together, the option winning. */
    BuildRequest request(Clock clock, LongSupplier nanos) throws IOException, WrongUse {
        if (!Files.isDirectory(input)) {
            throw new WrongUse("cli.no-input-folder", input.toAbsolutePath().toString());
        }
        Configuration configuration = configuration();
        Optional<String> wantedArea = Optional.ofNullable(area).or(configuration::area);
        if (wantedArea.isPresent() && Areas.load().find(wantedArea.get()).isEmpty()) {
            throw new WrongUse("cli.unknown-area", wantedArea.get());
        }
        return new BuildRequest(
                input,
                output,
                period(),
                wantedArea,
                locale(configuration),
                reviews(),
                clock.instant(),
                configuration.zone(),
                version(),
                nanos);
    }

    private Configuration configuration() throws IOException, WrongUse {
        Path file = config == null ? input.resolve("tiendo.yaml") : config;
        if (config == null && !Files.exists(file)) {
            return Configuration.STANDARD;
        }
        if (!Files.exists(file)) {
            throw new WrongUse("cli.no-config", file.toString());
        }
        try {
            return Configuration.read(file);
        } catch (ConfigurationException wrong) {
            throw new WrongUse(wrong.key(), wrong.file(), wrong.found(), wrong.suggestion());
        }
    }

    private Optional<Period> period() throws WrongUse {
        if (period == null) {
            return Optional.empty();
        }
        Optional<Period> parsed = Period.parse(period);
        if (parsed.isEmpty()) {
            throw new WrongUse("cli.unknown-period", period);
        }
        return parsed;
    }

    private Locale locale(Configuration configuration) throws WrongUse {
        String asked = Optional.ofNullable(language).or(configuration::language).orElse("vi");
        return switch (asked) {
            case "vi" -> Messages.VIETNAMESE;
            case "en" -> Messages.ENGLISH;
            default -> throw new WrongUse("cli.unknown-language", asked);
        };
    }

    private ReviewChoice reviews() throws WrongUse {
        return switch (review) {
            case "findings" -> ReviewChoice.FINDINGS;
            case "all" -> ReviewChoice.ALL;
            case "none" -> ReviewChoice.NONE;
            default -> throw new WrongUse("cli.unknown-review", review);
        };
    }

    private static String version() {
        String version = CommonOptions.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }
}
