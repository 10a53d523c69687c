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
 * @param wholeConnector whether the connector is all of it ("Phân theo ngành kinh tế")
 * @param mark footnote mark behind it ("(1)", "(*)"), or empty
 */
record RowLabel(
        String text,
        int column,
        int offset,
        Marker marker,
        boolean bold,
        boolean capitals,
        boolean connector,
        boolean wholeConnector,
        String mark) {

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
            return this == CAPITAL
                    || this == ROMAN
                    || this == NUMBER
                    || this == DECIMAL
                    || this == DECIMAL_TWICE
                    || this == SMALL;
        }
    }

    /** What stands in brackets at the end, mostly a unit; empty where nothing does. */
    String unit() {
        int open = text.lastIndexOf('(');
        return open >= 0 && text.endsWith(")") ? text.substring(open + 1, text.length() - 1) : "";
    }

    /** The same label with its second line. */
    RowLabel continued(String words) {
        return new RowLabel(
                text + " " + words, column, offset, marker, bold, capitals, connector, wholeConnector, mark);
    }

    boolean stressed() {
        return bold || capitals;
    }
}
