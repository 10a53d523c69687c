package vn.tiendo.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Remembers the newest answers: the same few wordings return in every row of a table, and a workbook of a million rows
 * must not fill the memory.
 *
 * @param <K> question
 * @param <V> answer
 */
public final class Recent<K, V> {

    private static final int REMEMBERED = 2048;

    private final Map<K, V> answers = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** The remembered answer, or the one found now. */
    public V get(K question, Function<K, V> find) {
        V known = answers.get(question);
        if (known != null) {
            return known;
        }
        V found = find.apply(question);
        answers.put(question, found);
        return found;
    }
}
