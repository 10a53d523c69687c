package vn.tiendo.reference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** {@code tiendo.yaml}. Only its texts are read; no object is ever made from a tag in it. */
public final class ConfigurationFile {

    /** Its name in the input folder. */
    public static final String NAME = "tiendo.yaml";

    private ConfigurationFile() {}

    /**
     * Reads a file.
     *
     * @throws IOException where it cannot be read
     * @throws ConfigurationException where it says something that cannot be meant
     */
    public static Configuration read(Path file) throws IOException, ConfigurationException {
        LoadSettings settings = LoadSettings.builder().setLabel(file.toString()).build();
        try (InputStream stream = Files.newInputStream(file)) {
            Optional<Node> content = new Compose(settings).composeInputStream(stream);
            return content.isEmpty()
                    ? Configuration.STANDARD
                    : Configuration.of(YamlSection.of(file.toString(), content.get()));
        } catch (YamlEngineException notYaml) {
            throw new ConfigurationException("config.not-yaml", file.toString(), line(notYaml), "", "");
        }
    }

    private static int line(YamlEngineException problem) {
        Optional<Mark> mark =
                problem instanceof MarkedYamlEngineException marked ? marked.getProblemMark() : Optional.empty();
        return mark.map(Mark::getLine).orElse(0) + 1;
    }
}
