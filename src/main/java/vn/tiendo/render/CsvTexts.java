package vn.tiendo.render;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values of a column that change from row to row and return further down: labels, units, areas, indicators. Each has one
 * place, which it takes over from another.
 *
 * @param <T> what is written, unchangeable
 */
final class CsvTexts<T> {

    /** An odd number near the golden ratio of all, so that values that differ in a last digit do not meet in one place. */
    private static final int SPREAD = 0x9E3779B9;

    /** Thousands of longer ones would take more room than a workbook. */
    private static final int LONGEST = 512;

    private final CsvParts parts;
    private final Function<T, String> spelling;
    private final @Nullable Written<T>[] places;
    private final int shift;

    /**
     * @param bits of the number of places
     * @param spelling how the values are written
     */
    @SuppressWarnings("unchecked")
    CsvTexts(CsvParts parts, int bits, Function<T, String> spelling) {
        this.parts = parts;
        this.spelling = spelling;
        this.places = (Written<T>[]) new Written<?>[1 << bits];
        this.shift = Integer.SIZE - bits;
    }

    byte[] of(T value) {
        int place = (value.hashCode() * SPREAD) >>> shift;
        Written<T> written = places[place];
        if (written != null && written.value.equals(value)) {
            return written.bytes;
        }
        byte[] bytes = parts.of(spelling.apply(value));
        if (bytes.length <= LONGEST) {
            places[place] = new Written<>(value, bytes);
        }
        return bytes;
    }

    // The bytes are written as they are, and never compared with others.
    @SuppressWarnings("ArrayRecordComponent")
    private record Written<T>(T value, byte[] bytes) {}
}
