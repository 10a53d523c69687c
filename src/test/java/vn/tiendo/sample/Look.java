package vn.tiendo.sample;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/**
 * How a cell looks.
 *
 * @param size of the font in points
 * @param bold whether bold
 * @param italic whether italic
 * @param underlined whether underlined
 * @param align horizontal alignment
 * @param bordered whether it is part of a table
 * @param indent steps of indentation
 * @param format number format, empty for text
 */
record Look(
        int size,
        boolean bold,
        boolean italic,
        boolean underlined,
        HorizontalAlignment align,
        boolean bordered,
        int indent,
        String format) {

    static final Look PLAIN = new Look(11, false, false, false, HorizontalAlignment.LEFT, false, 0, "");

    Look asBold() {
        return new Look(size, true, italic, underlined, align, bordered, indent, format);
    }

    Look asItalic() {
        return new Look(size, bold, true, underlined, align, bordered, indent, format);
    }

    Look asUnderlined() {
        return new Look(size, bold, italic, true, align, bordered, indent, format);
    }

    Look withSize(int points) {
        return new Look(points, bold, italic, underlined, align, bordered, indent, format);
    }

    Look aligned(HorizontalAlignment alignment) {
        return new Look(size, bold, italic, underlined, alignment, bordered, indent, format);
    }

    Look inTable() {
        return new Look(size, bold, italic, underlined, align, true, indent, format);
    }

    Look indented(int steps) {
        return new Look(size, bold, italic, underlined, align, bordered, steps, format);
    }

    Look formatted(String numberFormat) {
        return new Look(size, bold, italic, underlined, align, bordered, indent, numberFormat);
    }
}
