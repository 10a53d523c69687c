package vn.tiendo.workbook;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was made of parts that are the same byte for byte in many workbooks of a run, because one program wrote them all.
 * Workers may ask side by side; at worst both make it.
 *
 * @param <T> what is made of a part, which nobody changes
 */
final class KnownParts<T> {

    /** Longer parts are made anew each time. */
    static final int LONGEST = 1 << 16;

    /** After so many different ones all are forgotten. */
    private static final int MOST = 1 << 7;

    private final Map<ByteBuffer, T> known = new ConcurrentHashMap<>();

    Optional<T> find(byte[] content) {
        return Optional.ofNullable(known.get(ByteBuffer.wrap(content)));
    }

    /** Keeps what was made of a part, whose bytes are nobody else's from now on. */
    void keep(byte[] content, T made) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(ByteBuffer.wrap(content), made);
    }
}
