package vn.tiendo.sample;

import java.util.Locale;

/**
 * One column of a sheet.
 *
 * @param width in characters
 * @param role what its cells hold, which decides how they are set
 */
record Column(int width, Role role) {

    enum Role {
        NO,
        LABEL,
        UNIT,
        FIGURE,
        NOTE
    }

    /** {@code 42 label}. */
    static Column parse(String cell) {
        String[] parts = cell.split(" ", -1);
        return new Column(Integer.parseInt(parts[0]), Role.valueOf(parts[1].toUpperCase(Locale.ROOT)));
    }
}
