package vn.tiendo.recognise;

/**
 * The label of a row as it stands, before its place among the others is known.
 *
 * @param text words without numbering, bullet, connector and footnote mark
 * @param column label column it stands in
 * @param offset how far it is set in, in blanks
 * @param marker kind of numbering or bullet
 * @param bold whether it is set in bold
 * @param capitals whether all its letters are capitals
 * @param connector whether a connector ("Trong đó:") stands before it or is all of it
 */
record RowLabel(
        String text, int column, int offset, Marker marker, boolean bold, boolean capitals, boolean connector) {

    /** Numbering and bullets; the order of the numbered ones is their rank. */
    enum Marker {
        CAPITAL,
        ROMAN,
        NUMBER,
        DECIMAL,
        DECIMAL_TWICE,
        SMALL,
        STAR,
        DASH,
        PLUS,
        NONE;

        boolean isNumbering() {
            return this == CAPITAL || this == ROMAN || this == NUMBER || this == DECIMAL || this == DECIMAL_TWICE
                    || this == SMALL;
        }
    }

    boolean isBareConnector() {
        return connector && text.isEmpty();
    }

    boolean stressed() {
        return bold || capitals;
    }
}
