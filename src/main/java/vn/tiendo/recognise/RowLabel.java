package vn.tiendo.recognise;

/**
 * The label of a row as it stands, before its place among the others is known.
 *
 * @param words what its text says
 * @param column label column it stands in
 * @param offset how far it is set in, in blanks
 * @param marker kind of numbering or bullet
 * @param bold whether it is set in bold
 */
record RowLabel(LabelWords words, int column, int offset, Marker marker, boolean bold) {

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

    /** Its words without numbering, bullet, connector and footnote mark. */
    String text() {
        return words.text();
    }

    /** Whether all its letters are capitals. */
    boolean capitals() {
        return words.capitals();
    }

    /** Whether a connector ("Trong đó:") stands before it or is all of it. */
    boolean connector() {
        return words.connector();
    }

    /** Whether the connector is all of it ("Phân theo ngành kinh tế"). */
    boolean wholeConnector() {
        return words.wholeConnector();
    }

    /** Footnote mark behind it ("(1)", "(*)"), or empty. */
    String mark() {
        return words.mark();
    }

    /** What stands in brackets at the end, mostly a unit; empty where nothing does. */
    String unit() {
        return words.unit();
    }

    /** The same label with its second line. */
    RowLabel continued(String second) {
        return new RowLabel(words.continued(second), column, offset, marker, bold);
    }

    boolean stressed() {
        return bold || capitals();
    }
}
