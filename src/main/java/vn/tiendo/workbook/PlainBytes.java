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

    /** Bytes that begin a letter of two, and of three; those left out begin longer ones or have odd letters among theirs. */
    private static final int FIRST_OF_TWO = 0xC2;

    private static final int FIRST_OF_THREE = 0xE1;
    private static final int BEHIND_THREE = 0xED;
    private static final int BEHIND_TWO = 0xE0;

    /** Behind it stand signs of control first, then the letters of Europe. */
    private static final int LAST_OF_CONTROL = 0x9F;

    /** Some programs take it for the end of a line. */
    private static final byte[] LINE_SEPARATOR = "\u2028".getBytes(StandardCharsets.UTF_8);

    private final boolean utf8;
    private byte[] bytes = {};
    private int at;

    /** @param utf8 whether texts are surely stored so; letters beyond ASCII are not plain where they are not */
    PlainBytes(boolean utf8) {
        this.utf8 = utf8;
    }

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
        boolean next = goesOnAs(word);
        at += next ? word.length : 0;
        return next;
    }

    /** Whether the word stands here, of which the first byte does. */
    private boolean goesOnAs(byte[] word) {
        for (int i = 1; i < word.length; i++) {
            if (bytes[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    /** Passes over the content of an attribute. */
    void passContent() {
        while (PLAIN[bytes[at] & 0xFF] && bytes[at] != '"') {
            at++;
        }
    }

    /** Passes over a text in ASCII. */
    void passText() {
        while (PLAIN[bytes[at] & 0xFF]) {
            at++;
        }
    }

    /** Passes over a text in any letters that surely are some, up to the first that may be none. */
    void passLetters() {
        int length = 1;
        while (length > 0) {
            passText();
            length = utf8 && bytes[at] < 0 ? letter() : 0;
            at += length;
        }
    }

    /** How many bytes the letter beyond ASCII has that begins here; 0 where it may be none. */
    private int letter() {
        int first = bytes[at] & 0xFF;
        if (first >= FIRST_OF_TWO && first < BEHIND_TWO) {
            boolean control = first == FIRST_OF_TWO && (bytes[at + 1] & 0xFF) <= LAST_OF_CONTROL;
            return goesOn(1) && !control ? 2 : 0;
        }
        boolean whole = first >= FIRST_OF_THREE && first < BEHIND_THREE && goesOn(1) && goesOn(2);
        return whole && !(bytes[at] == LINE_SEPARATOR[0] && goesOnAs(LINE_SEPARATOR)) ? 3 : 0;
    }

    private boolean goesOn(int further) {
        return (bytes[at + further] & 0xC0) == 0x80;
    }

    /** The text between an earlier place and this one. */
    String letters(int start) {
        return new String(bytes, start, at - start, StandardCharsets.UTF_8);
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

    /** Moves on over a number of few digits up to the next tag; NaN, and stays, where something else stands here. */
    double countBeforeTag() {
        int start = at;
        int count = count();
        if (count >= 0 && bytes[at] == '<') {
            return count;
        }
        at = start;
        return Double.NaN;
    }

    /** The same of a number that has few enough digits to be read {@linkplain ExactNumber exactly} here. */
    double numberBeforeTag() {
        byte[] here = bytes;
        boolean negative = here[at] == '-';
        int first = negative ? at + 1 : at;
        int place = first;
        int mark = A1.NONE;
        long digits = 0;
        while ((here[place] >= '0' && here[place] <= '9') || (here[place] == '.' && mark < 0)) {
            if (here[place] == '.') {
                mark = place;
            } else {
                digits = digits * 10 + (here[place] - '0');
            }
            place++;
        }
        int count = place - first - (mark < 0 ? 0 : 1);
        if (here[place] != '<' || count == 0 || count > ExactNumber.EXACT_DIGITS) {
            return Double.NaN;
        }
        at = place;
        return ExactNumber.of(digits, mark < 0 ? 0 : place - mark - 1, negative);
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
