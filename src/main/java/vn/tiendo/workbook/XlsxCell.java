package vn.tiendo.workbook;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** The number that the value is; NaN where that has to be found out. */
    private double number = Double.NaN;

    /** Where the value stands that nobody has asked for yet. */
    private @Nullable PlainBytes source;

    private int start;
    private int end;

    /** Reads the cell that has just begun. */
    void read(XmlPart part, ReadingBudget budget) throws IOException {
        readAttributes(part);
        empty();
        valued = false;
        formula = false;
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
        empty();
        placed = false;
        type = itsType;
        format = itsFormat;
        formula = isFormula;
        valued = hasValue;
    }

    private void empty() {
        value.clear();
        source = null;
        number = Double.NaN;
        inline = Optional.empty();
    }

    /**
     * Holds a value that stands among some bytes; it is copied for those who ask for its letters.
     *
     * @param itsNumber what it says; NaN where that is not known yet
     */
    void hold(double itsNumber, PlainBytes among, int from, int until) {
        number = itsNumber;
        source = among;
        start = from;
        end = until;
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
        return formula && type != XlsxType.RESULT && Double.isNaN(number) && value().isEmpty();
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

    /** The content of {@code v} as stored. */
    String text() {
        return value().toString();
    }

    private Characters value() {
        if (source != null) {
            source.copy(start, end, value);
            source = null;
        }
        return value;
    }

    /** The number that the content is; NaN where it is none. */
    double number() {
        return Double.isNaN(number) ? ExactNumber.parse(value()) : number;
    }

    /** The count from zero that the content is; A1.NONE where it is none. */
    int index() {
        return Double.isNaN(number) ? A1.index(value()) : (int) number;
    }

    /** The text of the cell itself, shared texts aside. */
    RichText ownText() {
        return inline.orElseGet(() -> RichText.plain(XlsxTexts.unescape(text())));
    }
}
