package vn.tiendo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.tiendo.build.TypedPaths;
import vn.tiendo.reference.Configuration;
import vn.tiendo.reference.ConfigurationException;
import vn.tiendo.reference.ConfigurationFile;
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

    /** Picocli itself acts on it. */
    @SuppressWarnings("UnusedVariable")
    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    /** The same options as a command line gives them, for a process of our own. */
    List<String> arguments() {
        List<String> arguments =
                new ArrayList<>(List.of("--input", TypedPaths.text(input), "--output", TypedPaths.text(output)));
        Optional.ofNullable(language).ifPresent(given -> arguments.addAll(List.of("--lang", given)));
        Optional.ofNullable(config).ifPresent(given -> arguments.addAll(List.of("--config", TypedPaths.text(given))));
        return arguments;
    }

    /** The input folder, which must be there. */
    Path input() throws WrongUse {
        if (!Files.isDirectory(input)) {
            throw new WrongUse("cli.no-input-folder", TypedPaths.inFull(input));
        }
        return input;
    }

    /** The input folder, whether it is there or not. */
    Path inputAsGiven() {
        return input;
    }

    Path output() {
        return output;
    }

    /** What the configuration file says; where there is none, what holds anyway. */
    Configuration configuration() throws IOException, WrongUse {
        Path file = config == null ? input.resolve(ConfigurationFile.NAME) : config;
        if (config == null && !Files.exists(file)) {
            return Configuration.STANDARD;
        }
        if (!Files.exists(file)) {
            throw new WrongUse("cli.no-config", TypedPaths.text(file));
        }
        try {
            return ConfigurationFile.read(file);
        } catch (ConfigurationException wrong) {
            throw new WrongUse(
                    wrong.key(), wrong.file(), String.valueOf(wrong.line()), wrong.found(), wrong.suggestion());
        }
    }

    /** The language asked for, else the configured one, else Vietnamese. */
    Locale locale(Configuration configuration) throws WrongUse {
        String asked = Optional.ofNullable(language).or(configuration::language).orElse("vi");
        return switch (asked) {
            case "vi" -> Messages.VIETNAMESE;
            case "en" -> Messages.ENGLISH;
            default -> throw new WrongUse("cli.unknown-language", asked);
        };
    }
}
