package vn.tiendo.forms;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.reference.Folding;
import vn.tiendo.view.Messages;

/**
 * The words of a fixed choice. They are written in one language and read back in either, or as the code itself.
 *
 * @param <T> what is chosen
 */
final class ChoiceWords<T> {

    private static final List<Messages> LANGUAGES =
            List.of(Messages.of(Messages.VIETNAMESE), Messages.of(Messages.ENGLISH));

    private final List<T> values;
    private final Function<T, String> code;
    private final String keys;

    /** Every word by its folded key. */
    private final Map<String, T> byWord = new HashMap<>();

    /**
     * A choice.
     *
     * @param values what may be chosen, in the order in which it is offered
     * @param code stable word of a value; empty is said as {@code unstated}
     * @param keys where the words stand in the message bundles ({@code sector.})
     */
    ChoiceWords(T[] values, Function<T, String> code, String keys) {
        this.values = Arrays.asList(values);
        this.code = code;
        this.keys = keys;
        for (T value : values) {
            byWord.putIfAbsent(Folding.key(code.apply(value)), value);
            LANGUAGES.forEach(language -> byWord.putIfAbsent(Folding.key(word(value, language)), value));
        }
    }

    List<String> all(Messages messages) {
        return values.stream().map(value -> word(value, messages)).toList();
    }

    String word(T value, Messages messages) {
        String word = code.apply(value);
        return messages.text(keys + (word.isEmpty() ? "unstated" : word));
    }

    /** What was written; empty where it is none of the words. */
    Optional<T> read(String written) {
        return Optional.ofNullable(byWord.get(Folding.key(written)));
    }
}
