package vn.tiendo.render;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Values that many rows of a table share, written out once. Rows that share stand near one another, so that all can be
 * forgotten once there are many.
 *
 * @param <K> what the values are of
 */
final class SharedParts<K> {

    private static final int MOST = 4096;

    private final Map<K, String> written = new HashMap<>();
    private final Function<K, String> write;

    SharedParts(Function<K, String> write) {
        this.write = write;
    }

    String of(K key) {
        if (written.size() >= MOST) {
            written.clear();
        }
        return written.computeIfAbsent(key, write);
    }
}
