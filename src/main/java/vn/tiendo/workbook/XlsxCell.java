package vn.tiendo.workbook;

import java.io.IOException;
import java.util.Optional;

/** What stands between {@code <c>} and {@code </c>}; one object is filled again for every cell of a sheet. */
final class XlsxCell {

    private String type = "";
    private String address = "";
    private int format;
    private String value = "";
    private boolean valued;
    private boolean formula;
    private Optional<RichText> inline = Optional.empty();

    /** Reads the cell that has just begun. */
    void read(XmlPart part, ReadingBudget budget) throws IOException {
        readAttributes(part);
        value = "";
        valued = false;
        formula = false;
        inline = Optional.empty();
        while (part.nextStartWithin("c")) {
            switch (part.name()) {
                case "v" -> {
                    value = part.text();
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

    private void readAttributes(XmlPart part) {
        type = "";
        address = "";
        format = 0;
        for (int i = 0; i < part.attributes(); i++) {
            switch (part.attributeName(i)) {
                case "r" -> address = part.attribute(i);
                case "s" -> format = A1.index(part.attribute(i));
                case "t" -> type = part.attribute(i);
                default -> {}
            }
        }
    }

    /** Only a style: the cell holds nothing. */
    boolean isBlank() {
        return !formula && !valued && inline.isEmpty();
    }

    /** A formula of which no program has stored a result. An empty text is a result. */
    boolean isUncalculated() {
        return formula && value.isEmpty() && !type.equals("str");
    }

    /** The attribute t, empty for a number. */
    String type() {
        return type;
    }

    /** The address as printed, empty where the cell follows the one before. */
    String address() {
        return address;
    }

    /** The number of the cell format. */
    int format() {
        return format;
    }

    /** The content of {@code v}. */
    String value() {
        return value;
    }

    /** The text of the cell itself, shared texts aside. */
    RichText ownText() {
        return inline.orElseGet(() -> RichText.plain(XlsxTexts.unescape(value)));
    }
}
