package vn.tiendo.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A place among bytes that moves on over what is known, over plain text and over numbers. */
final class PlainBytes {

    /** Bytes looked at beyond the place that is reached; so many zeros must follow the last byte that is there. */
    static final int LOOKAHEAD = 32;

    private static final int MOST_DIGITS = 7;
    private static final int MOST_LETTERS = 3;

    /** By byte: those that mean themselves in a text. */
    private static final boolean[] PLAIN = new boolean[1 << Byte.SIZE];

    static {
        Arrays.fill(PLAIN, ' ', '~' + 1, true);
        PLAIN['<'] = false;
        PLAIN['>'] = false;
        PLAIN['&'] = false;
    }

    private byte[] bytes = {};
    private int at;

    /** Goes to a place. */
    void goTo(byte[] among, int place) {
        bytes = among;
        at = place;
    }

    int at() {
        return at;
    }

    /** The byte at the place. */
    byte here() {
        return bytes[at];
    }

    /** Moves on by one byte, whichever it is. */
    byte next() {
        byte here = bytes[at];
        at++;
        return here;
    }

    /** Moves on over a letter; false, where another stands here. */
    boolean isNext(char letter) {
        boolean next = bytes[at] == letter;
        at += next ? 1 : 0;
        return next;
    }

    /** Moves on over a word; false, where another stands here. */
    boolean isNext(byte[] word) {
        return bytes[at] == word[0] && isNextBehindFirst(word);
    }

    private boolean isNextBehindFirst(byte[] word) {
        for (int i = 1; i < word.length; i++) {
            if (bytes[at + i] != word[i]) {
                return false;
            }
        }
        at += word.length;
        return true;
    }

    /** Passes over the content of an attribute. */
    void passContent() {
        while (PLAIN[bytes[at] & 0xFF] && bytes[at] != '"') {
            at++;
        }
    }

    /** Passes over a text. */
    void passText() {
        while (PLAIN[bytes[at] & 0xFF]) {
            at++;
        }
    }

    /** A number of few digits; A1.NONE where there is none. */
    int count() {
        int count = 0;
        int start = at;
        while (bytes[at] >= '0' && bytes[at] <= '9' && at - start < MOST_DIGITS) {
            count = count * 10 + (bytes[at] - '0');
            at++;
        }
        return at == start ? A1.NONE : count;
    }

    /** A number of few capital letters, as columns are counted; A1.NONE where there is none. */
    int letters() {
        int count = 0;
        int start = at;
        while (bytes[at] >= 'A' && bytes[at] <= 'Z' && at - start < MOST_LETTERS) {
            count = count * 26 + (bytes[at] - 'A' + 1);
            at++;
        }
        return at == start ? A1.NONE : count;
    }

    /** Appends what stands between two earlier places. */
    void copy(int start, int end, Characters into) {
        into.append(bytes, start, end - start);
    }

    /** What stands between an earlier place and this one. */
    String since(int start) {
        return new String(bytes, start, at - start, StandardCharsets.US_ASCII);
    }
}
