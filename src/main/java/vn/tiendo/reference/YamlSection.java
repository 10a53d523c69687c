package vn.tiendo.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Lines of the form {@code key: value} of a configuration file, each value with the line that it stands on. */
final class YamlSection {

    private final String file;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private YamlSection(String file) {
        this.file = file;
    }

    /** A section without a line. */
    static YamlSection empty(String file) {
        return new YamlSection(file);
    }

    /** The section below a node; a key twice is wrong, since one of the two would be lost in silence. */
    static YamlSection of(String file, Node node) throws ConfigurationException {
        YamlSection section = new YamlSection(file);
        if (isNothing(node)) {
            return section;
        }
        if (!(node instanceof MappingNode map)) {
            throw section.wrong("config.not-a-map", node, "", "");
        }
        for (NodeTuple line : map.getValue()) {
            String key = section.single(line.getKeyNode());
            if (section.values.putIfAbsent(key, line.getValueNode()) != null) {
                throw section.wrong("config.key-twice", line.getKeyNode(), key, "");
            }
        }
        return section;
    }

    /** The same section, if it has no other keys than these. */
    YamlSection knowing(List<String> keys) throws ConfigurationException {
        for (Map.Entry<String, Node> line : values.entrySet()) {
            if (!keys.contains(line.getKey())) {
                throw wrong("config.unknown-key", line.getValue(), line.getKey(), Nearest.of(line.getKey(), keys));
            }
        }
        return this;
    }

    Set<String> keys() {
        return values.keySet();
    }

    YamlSection section(String key) throws ConfigurationException {
        Node node = values.get(key);
        return node == null ? empty(file) : of(file, node);
    }

    Optional<String> text(String key) throws ConfigurationException {
        Optional<Node> node = node(key);
        return node.isEmpty()
                ? Optional.empty()
                : Optional.of(single(node.get())).filter(text -> !text.isBlank());
    }

    /** A list of texts; one text alone is a list of one. */
    List<String> texts(String key) throws ConfigurationException {
        if (!(values.get(key) instanceof SequenceNode list)) {
            return text(key).stream().toList();
        }
        List<String> texts = new ArrayList<>();
        for (Node each : list.getValue()) {
            texts.add(single(each));
        }
        return List.copyOf(texts);
    }

    /** A text that {@code parse} understands; {@code example} shows one. */
    <T> Optional<T> parsed(String key, String example, Parser<T> parse) throws ConfigurationException {
        Optional<Node> node = node(key);
        Optional<String> text = text(key);
        if (node.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = parse.parse(text.get());
        if (value.isEmpty()) {
            throw wrong("config.wrong-value", node.get(), key + ": " + text.get(), example);
        }
        return value;
    }

    /** Understands a text, or not. */
    interface Parser<T> {
        Optional<T> parse(String text);
    }

    private String single(Node node) throws ConfigurationException {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        throw wrong("config.not-one-value", node, "", "");
    }

    private Optional<Node> node(String key) {
        return Optional.ofNullable(values.get(key)).filter(node -> !isNothing(node));
    }

    private static boolean isNothing(Node node) {
        return node.getTag().equals(Tag.NULL);
    }

    private ConfigurationException wrong(String problem, Node at, String found, String suggestion) {
        int line = at.getStartMark().map(Mark::getLine).orElse(0) + 1;
        return new ConfigurationException(problem, file, line, found, suggestion);
    }
}
