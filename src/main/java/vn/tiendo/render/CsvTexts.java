package vn.tiendo.render;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Values of a column that change from row to row although there are few of them: units, areas, indicators. Each has one
 * place, which it takes over from another.
 */
final class CsvTexts {

    private static final int BITS = 12;

    /** An odd number near the golden ratio of all, so that values that differ in a last digit do not meet in one place. */
    private static final int SPREAD = 0x9E3779B9;

    private final CsvParts parts;
    private final UnaryOperator<String> spelling;
    private final @Nullable Written[] places = new Written[1 << BITS];

    /** @param spelling how the values are written */
    CsvTexts(CsvParts parts, UnaryOperator<String> spelling) {
        this.parts = parts;
        this.spelling = spelling;
    }

    byte[] of(String value) {
        int place = (value.hashCode() * SPREAD) >>> (Integer.SIZE - BITS);
        Written written = places[place];
        if (written != null && written.value.equals(value)) {
            return written.bytes;
        }
        byte[] bytes = parts.of(spelling.apply(value));
        places[place] = new Written(value, bytes);
        return bytes;
    }

    // The bytes are written as they are, and never compared with others.
    @SuppressWarnings("ArrayRecordComponent")
    private record Written(String value, byte[] bytes) {}
}
