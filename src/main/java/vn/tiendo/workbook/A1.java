package vn.tiendo.workbook;

/** Addresses as files print them, read without trust and without objects; Excel's grid is the measure. */
final class A1 {

    /** So many characters fit into a cell. */
    static final int LONGEST_TEXT = 32_767;

    static final int ROWS = 1 << 20;
    static final int COLUMNS = 1 << 14;

    /** Neither a row nor a column. */
    static final int NONE = -1;

    private static final int TOO_FAR = Integer.MAX_VALUE / 64;

    private A1() {}

    /** The column of an address such as {@code E9}, from zero; beyond the grid where it is, NONE where it has none. */
    static int column(Characters address) {
        int column = 0;
        for (int i = 0; i < address.length(); i++) {
            char c = address.at(i);
            if (c >= 'A' && c <= 'Z') {
                column = Math.min(TOO_FAR, column * 26 + (c - 'A' + 1));
            } else if (c != '$') {
                break;
            }
        }
        return column - 1;
    }

    /** The row of an address such as {@code E9}, from zero; beyond the grid where it is, NONE where it has none. */
    static int row(Characters address) {
        int row = 0;
        boolean digits = false;
        for (int i = 0; i < address.length(); i++) {
            char c = address.at(i);
            if (c >= '0' && c <= '9') {
                row = Math.min(TOO_FAR, row * 10 + (c - '0'));
                digits = true;
            } else if (digits || !(c == '$' || (c >= 'A' && c <= 'Z'))) {
                return NONE;
            }
        }
        return row - 1;
    }

    /** A count from zero as files print it, such as the number of a style or a text; NONE where the text is none. */
    static int index(String digits) {
        return index(Characters.of(digits));
    }

    /** The same; blanks around it are no part of it. */
    static int index(Characters digits) {
        int start = digits.start();
        int end = digits.end();
        int index = start < end ? 0 : NONE;
        for (int i = start; i < end; i++) {
            char c = digits.at(i);
            if (c < '0' || c > '9') {
                return NONE;
            }
            index = Math.min(TOO_FAR, index * 10 + (c - '0'));
        }
        return index;
    }

    static boolean inGrid(int row, int column) {
        return row >= 0 && row < ROWS && column >= 0 && column < COLUMNS;
    }
}
