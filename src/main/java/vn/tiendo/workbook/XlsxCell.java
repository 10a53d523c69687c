package vn.tiendo.workbook;

import java.io.IOException;
import java.util.Optional;

/** What stands between {@code <c>} and {@code </c>}; one object is filled again for every cell of a sheet. */
final class XlsxCell {

    private final Characters address = new Characters();
    private final Characters value = new Characters();
    private final Characters attribute = new Characters();
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
        address.clear();
        format = 0;
        int count = part.attributes();
        for (int i = 0; i < count; i++) {
            switch (part.attributeName(i)) {
                case "r" -> part.attribute(i, address);
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

    /** Becomes what was kept of a cell that was read before; its value is put in apart. */
    void restore(XlsxType itsType, int itsFormat, boolean isFormula, Optional<RichText> itsInline) {
        type = itsType;
        format = itsFormat;
        formula = isFormula;
        inline = itsInline;
        valued = true;
    }

    /** Only a style: the cell holds nothing. */
    boolean isBlank() {
        return !formula && !valued && inline.isEmpty();
    }

    boolean isFormula() {
        return formula;
    }

    /** A text in the cell itself, with its fonts. */
    Optional<RichText> inline() {
        return inline;
    }

    /** A formula of which no program has stored a result. An empty text is a result. */
    boolean isUncalculated() {
        return formula && value.isEmpty() && type != XlsxType.RESULT;
    }

    XlsxType type() {
        return type;
    }

    /** The address as printed, empty where the cell follows the one before. Until the next cell is read. */
    Characters address() {
        return address;
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
