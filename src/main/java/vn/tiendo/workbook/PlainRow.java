package vn.tiendo.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One row of a sheet as programs write nearly all of them: numbers, numbers of shared texts and formulas, in ASCII, with
 * nothing written by reference and no attribute out of the ordinary. A row with anything else is not read here at all.
 *
 * <p>What is read here means the same to an XML parser: each attribute stands once, no text holds a letter that is not
 * itself, and nothing but cells stands in the row.
 */
final class PlainRow {

    /** Bytes looked at beyond the place that is reached; so many zeros must follow the last byte that is there. */
    static final int LOOKAHEAD = 32;

    /** The prefix of the one attribute with a prefix that a plain row may have, the last of those below. */
    static final String EXCELS_OWN = "x14ac";

    private static final int MOST_DIGITS = 7;
    private static final int MOST_LETTERS = 3;
    private static final int USUAL_CELLS = 64;

    private static final byte[] ROW = ascii("<row");
    private static final byte[] ROW_END = ascii("</row>");
    private static final byte[] CELL = ascii("<c");
    private static final byte[] PLACED_CELL = ascii("<c r=\"");
    private static final byte[] CELL_END = ascii("</c>");
    private static final byte[] FORMULA = ascii("<f");
    private static final byte[] FORMULA_END = ascii("</f>");
    private static final byte[] VALUE = ascii("<v>");
    private static final byte[] VALUE_AND_CELL_END = ascii("</v></c>");
    private static final byte[] NO_VALUE = ascii("<v/>");
    private static final byte[] NOTHING_WITHIN = ascii("/>");

    private static final byte[] FORMAT = attribute("s");
    private static final byte[] TYPE = attribute("t");
    private static final byte[] TEXT_RESULT = ascii("str\"");

    private static final int NUMBER_OF_ROW = 0;
    private static final int HIDDEN = 1;
    private static final int HEIGHT = 2;

    private static final byte[][] ROW_ATTRIBUTES = {
        attribute("r"),
        attribute("hidden"),
        attribute("ht"),
        attribute("spans"),
        attribute("s"),
        attribute("customFormat"),
        attribute("customHeight"),
        attribute("outlineLevel"),
        attribute("collapsed"),
        attribute("thickTop"),
        attribute("thickBot"),
        attribute(EXCELS_OWN + ":dyDescent"),
    };

    private static final byte[][] FORMULA_ATTRIBUTES = {
        attribute("t"), attribute("ref"), attribute("si"), attribute("ca"),
    };

    /** By byte: those that mean themselves in a text. */
    private static final boolean[] PLAIN = new boolean[1 << Byte.SIZE];

    static {
        Arrays.fill(PLAIN, ' ', '~' + 1, true);
        PLAIN['<'] = false;
        PLAIN['>'] = false;
        PLAIN['&'] = false;
    }

    private final byte[][] attributes;
    private byte[] bytes = {};
    private int at;
    private int number;
    private boolean hidden;
    private int size;
    private int[] rows = new int[USUAL_CELLS];
    private int[] columns = new int[USUAL_CELLS];
    private int[] formats = new int[USUAL_CELLS];
    private XlsxType[] types = new XlsxType[USUAL_CELLS];
    private boolean[] formulas = new boolean[USUAL_CELLS];

    /** Where the value of each cell stands among the bytes; A1.NONE where it has none. */
    private int[] starts = new int[USUAL_CELLS];

    private int[] ends = new int[USUAL_CELLS];

    /**
     * A row of a sheet.
     *
     * @param knowsExcelsOwn whether the sheet declares that prefix
     */
    PlainRow(boolean knowsExcelsOwn) {
        attributes = Arrays.copyOf(ROW_ATTRIBUTES, ROW_ATTRIBUTES.length - (knowsExcelsOwn ? 0 : 1));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** An attribute as it is printed, up to its content. */
    private static byte[] attribute(String name) {
        return ascii(" " + name + "=\"");
    }

    /** Reads the row that begins at a place; false where it is not plain, or not whole. */
    boolean read(byte[] from, int start) {
        bytes = from;
        at = start;
        size = 0;
        number = A1.NONE;
        hidden = false;
        return isNext(ROW)
                && rowAttributes()
                && (isNext(NOTHING_WITHIN) || (isNext('>') && cells() && isNext(ROW_END)));
    }

    /** The place behind what could be read. */
    int end() {
        return at;
    }

    private boolean isNext(char letter) {
        boolean next = bytes[at] == letter;
        at += next ? 1 : 0;
        return next;
    }

    private boolean isNext(byte[] word) {
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

    private boolean rowAttributes() {
        int seen = 0;
        while (bytes[at] == ' ') {
            int name = nextAttribute();
            if (name < 0 || (seen & 1 << name) != 0 || !rowAttribute(name)) {
                return false;
            }
            seen |= 1 << name;
        }
        return true;
    }

    private boolean rowAttribute(int name) {
        int start = at;
        if (name == NUMBER_OF_ROW) {
            number = count() - 1;
            return number >= 0 && isNext('"');
        }
        passContent();
        if (name == HIDDEN) {
            hidden |= XmlPart.isTrue(text(start));
        } else if (name == HEIGHT) {
            hidden |= XlsxSheet.isZero(text(start));
        }
        return isNext('"');
    }

    private String text(int start) {
        return new String(bytes, start, at - start, StandardCharsets.US_ASCII);
    }

    private int nextAttribute() {
        for (int i = 0; i < attributes.length; i++) {
            if (isNext(attributes[i])) {
                return i;
            }
        }
        return A1.NONE;
    }

    /** Passes over the content of an attribute. */
    private void passContent() {
        while (PLAIN[bytes[at] & 0xFF] && bytes[at] != '"') {
            at++;
        }
    }

    /** Passes over a text. */
    private void passText() {
        while (PLAIN[bytes[at] & 0xFF]) {
            at++;
        }
    }

    /** A number of few digits; A1.NONE where there is none. */
    private int count() {
        int count = 0;
        int start = at;
        while (bytes[at] >= '0' && bytes[at] <= '9' && at - start < MOST_DIGITS) {
            count = count * 10 + (bytes[at] - '0');
            at++;
        }
        return at == start ? A1.NONE : count;
    }

    private boolean cells() {
        boolean placed = isNext(PLACED_CELL);
        while (placed || isNext(CELL)) {
            makeRoom();
            boolean described = (!placed || address()) && format() && type();
            boolean whole = described && (isNext(NOTHING_WITHIN) || (isNext('>') && content()));
            if (!whole) {
                return false;
            }
            size++;
            placed = isNext(PLACED_CELL);
        }
        return true;
    }

    private void makeRoom() {
        if (size == rows.length) {
            int room = 2 * size;
            rows = Arrays.copyOf(rows, room);
            columns = Arrays.copyOf(columns, room);
            formats = Arrays.copyOf(formats, room);
            types = Arrays.copyOf(types, room);
            formulas = Arrays.copyOf(formulas, room);
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
        }
        rows[size] = A1.NONE;
        formulas[size] = false;
        starts[size] = A1.NONE;
    }

    private boolean address() {
        return column() && row() && isNext('"');
    }

    private boolean column() {
        int column = 0;
        int start = at;
        while (bytes[at] >= 'A' && bytes[at] <= 'Z') {
            column = column * 26 + (bytes[at] - 'A' + 1);
            at++;
        }
        columns[size] = column - 1;
        return column > 0 && at - start <= MOST_LETTERS;
    }

    private boolean row() {
        rows[size] = count() - 1;
        return rows[size] >= 0;
    }

    private boolean format() {
        formats[size] = 0;
        if (!isNext(FORMAT)) {
            return true;
        }
        formats[size] = count();
        return formats[size] >= 0 && isNext('"');
    }

    private boolean type() {
        types[size] = XlsxType.NUMBER;
        if (!isNext(TYPE)) {
            return true;
        }
        if (isNext(TEXT_RESULT)) {
            types[size] = XlsxType.RESULT;
            return true;
        }
        types[size] = XlsxType.ofLetter((char) bytes[at]);
        at++;
        return types[size] != XlsxType.UNKNOWN && isNext('"');
    }

    /** What stands in the cell, and its end. */
    private boolean content() {
        if (isNext(FORMULA) && !formula()) {
            return false;
        }
        if (isNext(VALUE)) {
            starts[size] = at;
            passText();
            ends[size] = at;
            return isNext(VALUE_AND_CELL_END);
        }
        if (isNext(NO_VALUE)) {
            starts[size] = at;
            ends[size] = at;
        }
        return isNext(CELL_END);
    }

    private boolean formula() {
        formulas[size] = true;
        for (byte[] attribute : FORMULA_ATTRIBUTES) {
            if (isNext(attribute)) {
                passContent();
                if (!isNext('"')) {
                    return false;
                }
            }
        }
        if (isNext(NOTHING_WITHIN)) {
            return true;
        }
        if (!isNext('>')) {
            return false;
        }
        passText();
        return isNext(FORMULA_END);
    }

    /** Hands the row on, each of its cells in the same object. */
    void handTo(XlsxRows taker, XlsxCell cell) {
        if (number == A1.NONE) {
            taker.next(hidden);
        } else {
            taker.at(number, hidden);
        }
        for (int i = 0; i < size; i++) {
            cell.become(types[i], formats[i], formulas[i], starts[i] != A1.NONE);
            if (rows[i] != A1.NONE) {
                cell.place(rows[i], columns[i]);
            }
            cell.value().clear();
            if (starts[i] != A1.NONE) {
                cell.value().append(bytes, starts[i], ends[i] - starts[i]);
            }
            taker.cell(cell);
        }
    }
}
