package vn.tiendo.workbook;

import java.util.BitSet;

/**
 * The TCVN3 table and what its bytes give away. In TCVN3 "ư" is U+00AD, the soft hyphen, so that nothing may be stripped
 * before decoding.
 */
final class Tcvn3 {

    private static final char[] LETTERS = new char[256];

    /** Latin-1 letters that are Vietnamese letters too: they prove nothing by themselves. */
    private static final BitSet VIETNAMESE_LATIN1 = new BitSet();

    static {
        for (String[] row : DataFile.rows("tcvn3.tsv")) {
            LETTERS[Integer.parseInt(row[0], 16)] = row[1].charAt(0);
        }
        "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý".chars().forEach(VIETNAMESE_LATIN1::set);
    }

    private Tcvn3() {}

    /** The letter meant by a character that is in the table, else the character itself. */
    static char letter(char c) {
        return c < 256 && LETTERS[c] != 0 ? LETTERS[c] : c;
    }

    /** Every character of the table replaced by the letter meant; one character each, so that places stay. */
    static String decode(String text) {
        StringBuilder decoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            decoded.append(letter(text.charAt(i)));
        }
        return decoded.toString();
    }

    static boolean inTable(char c) {
        return c < 256 && LETTERS[c] != 0;
    }

    /** In the table, and never a letter of Vietnamese in Unicode: ¸ µ ® − and the soft hyphen. */
    static boolean isSign(char c) {
        return inTable(c) && !VIETNAMESE_LATIN1.get(c);
    }

    /** In the table and a Vietnamese letter as it stands. */
    static boolean isAmbiguous(char c) {
        return inTable(c) && VIETNAMESE_LATIN1.get(c);
    }

    /** A letter that only Unicode text holds: beyond Latin-1, or Latin-1 outside the table. */
    static boolean isUnicodeLetter(char c) {
        return c > 255 ? Character.isLetter(c) : VIETNAMESE_LATIN1.get(c) && !inTable(c);
    }
}
