package vn.tiendo.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One row of a sheet as programs write nearly all of them: numbers, numbers of shared texts, texts of their own and
 * formulas, with nothing written by reference and no attribute out of the ordinary. A row with anything else is not read
 * here at all.
 *
 * <p>What is read here means the same to an XML parser: each attribute stands once, no text holds a letter that is not
 * itself, and nothing but cells stands in the row.
 */
final class PlainRow {

    /** The prefix of the one attribute with a prefix that a plain row may have, the last of those below. */
    static final String EXCELS_OWN = "x14ac";

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
    private static final byte[] OWN_TEXT = ascii("inlineStr\"");

    private static final byte[] TEXT = ascii("<is><t>");
    private static final byte[] TEXT_WITH_BLANKS = ascii("<is><t xml:space=\"preserve\">");
    private static final byte[] TEXT_AND_CELL_END = ascii("</t></is></c>");

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

    private final byte[][] attributes;
    private final PlainBytes bytes;
    private int number;
    private boolean hidden;
    private int size;
    private int[] rows = new int[USUAL_CELLS];
    private int[] columns = new int[USUAL_CELLS];
    private int[] formats = new int[USUAL_CELLS];
    private XlsxType[] types = new XlsxType[USUAL_CELLS];
    private boolean[] formulas = new boolean[USUAL_CELLS];

    /** Where the value of each cell begins among the bytes; A1.NONE where it has none. */
    private int[] starts = new int[USUAL_CELLS];

    private int[] ends = new int[USUAL_CELLS];

    /** What the value of each cell says where that is seen at once; NaN where it has to be looked at. */
    private double[] numbers = new double[USUAL_CELLS];

    /** The text of each cell that has one of its own. */
    private String[] texts = new String[USUAL_CELLS];

    /**
     * A row of a sheet.
     *
     * @param knowsExcelsOwn whether the sheet declares that prefix
     * @param utf8 whether the sheet is surely stored so
     */
    PlainRow(boolean knowsExcelsOwn, boolean utf8) {
        bytes = new PlainBytes(utf8);
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
        bytes.goTo(from, start);
        size = 0;
        number = A1.NONE;
        hidden = false;
        return bytes.isNext(ROW)
                && rowAttributes()
                && (bytes.isNext(NOTHING_WITHIN) || (bytes.isNext('>') && cells() && bytes.isNext(ROW_END)));
    }

    /** The place behind what could be read. */
    int end() {
        return bytes.at();
    }

    private boolean rowAttributes() {
        int seen = 0;
        while (bytes.here() == ' ') {
            int name = nextAttribute();
            if (name < 0 || (seen & 1 << name) != 0 || !rowAttribute(name)) {
                return false;
            }
            seen |= 1 << name;
        }
        return true;
    }

    private boolean rowAttribute(int name) {
        int start = bytes.at();
        if (name == NUMBER_OF_ROW) {
            number = bytes.count() - 1;
            return number >= 0 && bytes.isNext('"');
        }
        bytes.passContent();
        if (name == HIDDEN) {
            hidden |= XmlPart.isTrue(bytes.since(start));
        } else if (name == HEIGHT) {
            hidden |= XlsxSheet.isZero(bytes.since(start));
        }
        return bytes.isNext('"');
    }

    private int nextAttribute() {
        for (int i = 0; i < attributes.length; i++) {
            if (bytes.isNext(attributes[i])) {
                return i;
            }
        }
        return A1.NONE;
    }

    private boolean cells() {
        boolean placed = bytes.isNext(PLACED_CELL);
        while (placed || bytes.isNext(CELL)) {
            makeRoom();
            boolean described = (!placed || address()) && format() && type();
            boolean whole = described && (bytes.isNext(NOTHING_WITHIN) || (bytes.isNext('>') && content()));
            if (!whole) {
                return false;
            }
            size++;
            placed = bytes.isNext(PLACED_CELL);
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
            numbers = Arrays.copyOf(numbers, room);
            texts = Arrays.copyOf(texts, room);
        }
        rows[size] = A1.NONE;
        formulas[size] = false;
        starts[size] = A1.NONE;
    }

    private boolean address() {
        columns[size] = bytes.letters() - 1;
        rows[size] = bytes.count() - 1;
        return columns[size] >= 0 && rows[size] >= 0 && bytes.isNext('"');
    }

    private boolean format() {
        formats[size] = 0;
        if (!bytes.isNext(FORMAT)) {
            return true;
        }
        formats[size] = bytes.count();
        return formats[size] >= 0 && bytes.isNext('"');
    }

    private boolean type() {
        types[size] = XlsxType.NUMBER;
        if (!bytes.isNext(TYPE)) {
            return true;
        }
        if (bytes.isNext(TEXT_RESULT)) {
            types[size] = XlsxType.RESULT;
            return true;
        }
        if (bytes.isNext(OWN_TEXT)) {
            types[size] = XlsxType.INLINE;
            return true;
        }
        types[size] = XlsxType.ofLetter((char) bytes.next());
        return types[size] != XlsxType.UNKNOWN && bytes.isNext('"');
    }

    /** What stands in the cell, and its end. */
    private boolean content() {
        if (types[size] == XlsxType.INLINE) {
            if (!bytes.isNext(TEXT) && !bytes.isNext(TEXT_WITH_BLANKS)) {
                return false;
            }
            value();
            return bytes.isNext(TEXT_AND_CELL_END);
        }
        if (bytes.isNext(FORMULA) && !formula()) {
            return false;
        }
        if (bytes.isNext(VALUE)) {
            value();
            return bytes.isNext(VALUE_AND_CELL_END);
        }
        if (bytes.isNext(NO_VALUE)) {
            noValue();
        }
        return bytes.isNext(CELL_END);
    }

    /** A value of no letters: what follows is none of it. */
    private void noValue() {
        starts[size] = bytes.at();
        ends[size] = bytes.at();
        numbers[size] = Double.NaN;
        texts[size] = "";
    }

    /** The value from here on, which may be empty. */
    private void value() {
        starts[size] = bytes.at();
        if (isText(size)) {
            bytes.passLetters();
            texts[size] = bytes.letters(starts[size]);
        } else {
            numbers[size] = number(types[size]);
            bytes.passText();
            ends[size] = bytes.at();
        }
    }

    private double number(XlsxType type) {
        if (type == XlsxType.SHARED) {
            return bytes.countBeforeTag();
        }
        return type == XlsxType.NUMBER ? bytes.numberBeforeTag() : Double.NaN;
    }

    private boolean isText(int i) {
        return types[i] == XlsxType.RESULT || types[i] == XlsxType.INLINE;
    }

    private boolean formula() {
        formulas[size] = true;
        for (byte[] attribute : FORMULA_ATTRIBUTES) {
            if (bytes.isNext(attribute)) {
                bytes.passContent();
                if (!bytes.isNext('"')) {
                    return false;
                }
            }
        }
        if (bytes.isNext(NOTHING_WITHIN)) {
            return true;
        }
        if (!bytes.isNext('>')) {
            return false;
        }
        bytes.passLetters();
        return bytes.isNext(FORMULA_END);
    }

    /** Hands the row on, each of its cells in the same object. */
    void handTo(XlsxRows taker, XlsxCell cell) {
        if (number == A1.NONE) {
            taker.next(hidden);
        } else {
            taker.at(number, hidden);
        }
        for (int i = 0; i < size; i++) {
            fill(cell, i);
            if (types[i] == XlsxType.INLINE && starts[i] != A1.NONE) {
                taker.ownText(texts[i].length());
            }
            taker.cell(cell);
        }
    }

    private void fill(XlsxCell cell, int i) {
        boolean valued = starts[i] != A1.NONE;
        cell.become(types[i], formats[i], formulas[i], valued);
        if (rows[i] != A1.NONE) {
            cell.place(rows[i], columns[i]);
        }
        if (valued && isText(i)) {
            cell.say(texts[i]);
        } else if (valued) {
            cell.hold(numbers[i], bytes, starts[i], ends[i]);
        }
    }
}
