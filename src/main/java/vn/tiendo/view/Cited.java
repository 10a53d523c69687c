package vn.tiendo.view;

import java.util.ArrayList;
import java.util.List;

/**
 * A finished number, or words around numbers, with the place where it comes from.
 *
 * @param text as printed
 * @param source id of its {@link SourceCell} or {@link Calculation} on the same page, empty where there is none
 */
public record Cited(String text, String source) {

    /** Stands in the place of a number while a sentence is put together. */
    private static final char SLOT = '\u0001';

    /** Words without a source. */
    public static Cited plain(String text) {
        return new Cited(text, "");
    }

    /** Words as small print; nothing where there are none. */
    public static List<Cited> note(String text) {
        return text.isEmpty() ? List.of() : List.of(plain(text));
    }

    public boolean isCited() {
        return !source.isEmpty();
    }

    /**
     * A sentence of the bundle with cited numbers in it, as pieces: the numbers stay bound to their cells wherever the
     * language puts them.
     *
     * @param words what the sentence has besides, after the numbers
     */
    static List<Cited> sentence(Messages messages, String key, List<Cited> numbers, String... words) {
        Object[] slots = new Object[numbers.size() + words.length];
        for (int i = 0; i < numbers.size(); i++) {
            slots[i] = String.valueOf(SLOT) + (char) ('A' + i) + SLOT;
        }
        System.arraycopy(words, 0, slots, numbers.size(), words.length);
        List<Cited> pieces = new ArrayList<>();
        String[] parts = messages.text(key, slots).split(String.valueOf(SLOT), -1);
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 1) {
                pieces.add(numbers.get(parts[i].charAt(0) - 'A'));
            } else if (!parts[i].isEmpty()) {
                pieces.add(plain(parts[i]));
            }
        }
        return pieces;
    }
}
