package vn.tiendo.workbook;

import com.fasterxml.jackson.core.io.NumberInput;
import java.util.Arrays;
import org.codehaus.stax2.typed.TypedValueDecoder;

/**
 * The characters of one attribute or of one text, in a buffer that is filled again and again: of a sheet's millions most
 * are numbers and addresses, which are read off and forgotten.
 */
final class Characters extends TypedValueDecoder {

    private static final int USUAL = 64;

    /** No program writes more signs for a number. */
    private static final int LONGEST_NUMBER = 32;

    private char[] chars = new char[USUAL];
    private int length;

    static Characters of(String text) {
        Characters characters = new Characters();
        characters.decode(text);
        return characters;
    }

    void clear() {
        length = 0;
    }

    /** Appends bytes each of which is a character of ASCII. */
    void append(byte[] from, int start, int count) {
        makeRoom(count);
        for (int i = 0; i < count; i++) {
            chars[length + i] = (char) from[start + i];
        }
        length += count;
    }

    private void makeRoom(int count) {
        if (length + count > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(length + count, 2 * chars.length));
        }
    }

    void append(char[] from, int start, int count) {
        makeRoom(count);
        System.arraycopy(from, start, chars, length, count);
        length += count;
    }

    int length() {
        return length;
    }

    boolean isEmpty() {
        return length == 0;
    }

    char at(int place) {
        return chars[place];
    }

    /** The place of the first that is no blank; the length where all are blanks. */
    int start() {
        int start = 0;
        while (start < length && isBlank(chars[start])) {
            start++;
        }
        return start;
    }

    /** The place after the last that is no blank. */
    int end() {
        int end = length;
        while (end > 0 && isBlank(chars[end - 1])) {
            end--;
        }
        return end;
    }

    /**
     * The double nearest to a number as Java writes it; Java itself takes five times as long for the many digits of a
     * quotient. Longer texts are left to it: only Java reads exponents of any length.
     *
     * @throws NumberFormatException where none stands between the places
     */
    double number(int from, int until) {
        return until - from > LONGEST_NUMBER
                ? Double.parseDouble(new String(chars, from, until - from))
                : NumberInput.parseDouble(chars, from, until - from, true);
    }

    private static boolean isBlank(char c) {
        return (c <= ' ' || c > '~') && Character.isWhitespace(c);
    }

    @Override
    public void decode(String text) {
        clear();
        append(text.toCharArray(), 0, text.length());
    }

    @Override
    public void decode(char[] from, int start, int end) {
        clear();
        append(from, start, end - start);
    }

    @Override
    public void handleEmptyValue() {
        clear();
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
