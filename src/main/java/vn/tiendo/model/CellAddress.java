package vn.tiendo.model;

/**
 * Where a cell stands on its sheet. Rows and columns count from zero inside the program; people read {@code E9}.
 *
 * @param row zero-based row
 * @param column zero-based column
 */
public record CellAddress(int row, int column) implements Comparable<CellAddress> {

    private static final int LETTERS = 26;

    public CellAddress {
        if (row < 0 || column < 0) {
            throw new IllegalArgumentException("negative cell address " + row + "," + column);
        }
    }

    /** Reads an address as people write it; {@code $} signs are ignored. */
    public static CellAddress parse(String text) {
        int column = 0;
        int row = 0;
        for (char c : text.replace("$", "").toCharArray()) {
            if (c >= 'A' && c <= 'Z') {
                column = column * 26 + (c - 'A' + 1);
            } else {
                row = row * 10 + Character.digit(c, 10);
            }
        }
        return new CellAddress(row - 1, column - 1);
    }

    /** The letters of a column: 0 is {@code A}, 26 is {@code AA}. */
    public static String columnName(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : columnName(column / LETTERS - 1) + last;
    }

    @Override
    public int compareTo(CellAddress other) {
        return row != other.row ? Integer.compare(row, other.row) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return columnName(column) + (row + 1);
    }
}
