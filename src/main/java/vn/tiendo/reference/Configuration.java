package vn.tiendo.reference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What an office may set in {@code tiendo.yaml}. Everything works without one; an option on the command line wins.
 *
 * @param area {@code area}: the province reviewed, as people write it
 * @param language {@code lang}: {@code vi} or {@code en}
 * @param zone {@code zone}: time zone in which times are shown
 */
public record Configuration(Optional<String> area, Optional<String> language, ZoneId zone) {

    /** Vietnam has one time zone. */
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** What holds where there is no file. */
    public static final Configuration STANDARD = new Configuration(Optional.empty(), Optional.empty(), VIETNAM);

    private static final List<String> KEYS = List.of("area", "lang", "zone");

    /**
     * Reads a file.
     *
     * @throws IOException where it cannot be read
     * @throws ConfigurationException where it says something that cannot be meant
     */
    public static Configuration read(Path file) throws IOException, ConfigurationException {
        LoadSettings settings = LoadSettings.builder().setLabel(file.toString()).build();
        try (InputStream stream = Files.newInputStream(file)) {
            Object content = new Load(settings).loadFromInputStream(stream);
            if (content == null) {
                return STANDARD;
            }
            if (!(content instanceof Map<?, ?> map)) {
                throw new ConfigurationException("config.not-a-map", file.toString(), "", "");
            }
            return of(file, map);
        } catch (YamlEngineException notYaml) {
            throw new ConfigurationException(
                    "config.not-yaml", file.toString(), String.valueOf(notYaml.getMessage()), "");
        }
    }

    private static Configuration of(Path file, Map<?, ?> map) throws ConfigurationException {
        for (Object key : map.keySet()) {
            if (!KEYS.contains(String.valueOf(key))) {
                throw new ConfigurationException(
                        "config.unknown-key", file.toString(), String.valueOf(key), nearest(String.valueOf(key)));
            }
        }
        return new Configuration(text(map, "area"), text(map, "lang"), zone(file, text(map, "zone")));
    }

    private static Optional<String> text(Map<?, ?> map, String key) {
        return Optional.ofNullable(map.get(key)).map(String::valueOf);
    }

    private static ZoneId zone(Path file, Optional<String> name) throws ConfigurationException {
        try {
            return name.map(ZoneId::of).orElse(VIETNAM);
        } catch (DateTimeException unknown) {
            throw new ConfigurationException("config.unknown-zone", file.toString(), name.orElse(""), VIETNAM.getId());
        }
    }

    /** The known key that shares most leading letters, good enough for three keys. */
    private static String nearest(String key) {
        return KEYS.stream()
                .max(Comparator.comparingInt(known -> commonLetters(known, key)))
                .orElse("");
    }

    private static int commonLetters(String known, String key) {
        return (int) known.chars().filter(letter -> key.indexOf(letter) >= 0).count();
    }
}
