package vn.tiendo.workbook;

import java.io.IOException;
import java.util.Optional;

/** What stands between {@code <c>} and {@code </c>}; one object is filled again for every cell of a sheet. */
final class XlsxCell {

    private final Characters value = new Characters();
    private final Characters attribute = new Characters();
    private int row;
    private int column;
    private boolean placed;
    private XlsxType type = XlsxType.NUMBER;
    private int format;
    private boolean valued;
    private boolean formula;
    private Optional<RichText> inline = Optional.empty();

    /** Reads the cell that has just begun. */
    void read(XmlPart part, ReadingBudget budget) throws IOException {
        readAttributes(part);
        value.clear();
        valued = false;
        formula = false;
        inline = Optional.empty();
        while (part.nextStartWithin("c")) {
            switch (part.name()) {
                case "v" -> {
                    part.text(value);
                    valued = true;
                }
                case "f" -> {
                    formula = true;
                    part.skip();
                }
                case "is" -> inline = Optional.of(XlsxTexts.read(part, "is", budget));
                default -> part.skip();
            }
        }
    }

    private void readAttributes(XmlPart part) throws IOException {
        type = XlsxType.NUMBER;
        placed = false;
        format = 0;
        int count = part.attributes();
        for (int i = 0; i < count; i++) {
            switch (part.attributeName(i)) {
                case "r" -> {
                    part.attribute(i, attribute);
                    place(attribute);
                }
                case "s" -> {
                    part.attribute(i, attribute);
                    format = A1.index(attribute);
                }
                case "t" -> {
                    part.attribute(i, attribute);
                    type = XlsxType.of(attribute);
                }
                default -> {}
            }
        }
    }

    private void place(Characters address) {
        placed = !address.isEmpty();
        row = A1.row(address);
        column = A1.column(address);
    }

    /** Becomes a cell without an address and without a text of its own; its value is put in apart. */
    void become(XlsxType itsType, int itsFormat, boolean isFormula, boolean hasValue) {
        value.clear();
        placed = false;
        type = itsType;
        format = itsFormat;
        formula = isFormula;
        valued = hasValue;
        inline = Optional.empty();
    }

    /** Holds a text of its own, or that a formula gave. */
    void say(String text) {
        if (type == XlsxType.INLINE) {
            inline = Optional.of(RichText.plain(XlsxTexts.unescape(text)));
            valued = false;
        } else {
            value.decode(text);
        }
    }

    /** Stands at an address. */
    void place(int itsRow, int itsColumn) {
        placed = true;
        row = itsRow;
        column = itsColumn;
    }

    /** Only a style: the cell holds nothing. */
    boolean isBlank() {
        return !formula && !valued && inline.isEmpty();
    }

    /** A formula of which no program has stored a result. An empty text is a result. */
    boolean isUncalculated() {
        return formula && value.isEmpty() && type != XlsxType.RESULT;
    }

    XlsxType type() {
        return type;
    }

    /** Whether the cell has an address; one without follows the one before. */
    boolean isPlaced() {
        return placed;
    }

    /** Where the address says that it stands, from zero; A1.NONE where it is none. */
    int row() {
        return row;
    }

    /** The same of its column. */
    int column() {
        return column;
    }

    /** The number of the cell format. */
    int format() {
        return format;
    }

    /** The content of {@code v}, until the next cell is read. */
    Characters value() {
        return value;
    }

    /** The text of the cell itself, shared texts aside. */
    RichText ownText() {
        return inline.orElseGet(() -> RichText.plain(XlsxTexts.unescape(value.toString())));
    }
}
