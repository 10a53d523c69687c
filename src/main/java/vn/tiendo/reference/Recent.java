package vn.tiendo.reference;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Remembers newest answers: the same few wordings return in every row of a table. A workbook of a million different rows
 * must not fill the memory, so a question has few places and takes them over from others that were asked before. Workers
 * may ask side by side; at worst both find the answer. Nothing orders their reads and writes, which would cost more than
 * many an answer: what one has placed is seen by another whole, since a record's fields are final, or not yet.
 *
 * @param <K> question, unchangeable
 * @param <V> answer, unchangeable
 */
public final class Recent<K, V> {

    private static final int USUAL_BITS = 15;

    /** A long list has tens of thousands of different rows. */
    private static final int BITS_FOR_ROWS = 16;

    /** An odd number near the golden ratio of all: labels that differ in a last digit would crowd into few places. */
    private static final int SPREAD = 0x9E3779B9;

    /** So many questions share their places; the oldest of them gives way. */
    private static final int WAYS = 4;

    /** Longer texts and lists of them hardly return, and thousands of them would take more room than a workbook. */
    private static final int LONGEST_TEXT = 256;

    private static final int LONGEST_LIST = 1024;

    /** Most other questions in the same places are told by their numbers. */
    private record Answered<K, V>(int hash, K question, V answer) {}

    private final Answered<K, V>[] places;
    private final int shift;

    public Recent() {
        this(USUAL_BITS);
    }

    @SuppressWarnings("unchecked")
    private Recent(int bits) {
        places = (Answered<K, V>[]) new Answered<?, ?>[1 << bits];
        shift = Integer.SIZE - bits;
    }

    /** Room for what is asked of every row, and for each of its columns. */
    public static <K, V> Recent<K, V> ofRows() {
        return new Recent<>(BITS_FOR_ROWS);
    }

    /** The remembered answer, or the one found now. */
    public V get(K question, Function<K, V> find) {
        return get(question, find, Function::apply);
    }

    /**
     * The same where somebody has to be asked: a function that holds on to them would be made anew for every question.
     * Mostly the very same text is asked again.
     *
     * @param asked who knows the answer
     */
    @SuppressWarnings("ReferenceEquality")
    public <A> V get(K question, A asked, BiFunction<A, K, V> find) {
        int hash = question.hashCode();
        int first = ((hash * SPREAD) >>> shift) & -WAYS;
        for (int place = first; place < first + WAYS; place++) {
            Answered<K, V> known = places[place];
            if (known == null) {
                break;
            }
            if (known.hash == hash && (known.question == question || known.question.equals(question))) {
                return known.answer;
            }
        }
        V found = find.apply(asked, question);
        if (isLong(question)) {
            return found;
        }
        for (int place = first + WAYS - 1; place > first; place--) {
            places[place] = places[place - 1];
        }
        places[first] = new Answered<>(hash, question, found);
        return found;
    }

    private static boolean isLong(Object question) {
        if (question instanceof List<?> texts) {
            int letters = 0;
            for (Object text : texts) {
                letters += text instanceof String words ? words.length() : 0;
            }
            return letters > LONGEST_LIST;
        }
        return question instanceof String text && text.length() > LONGEST_TEXT;
    }
}
