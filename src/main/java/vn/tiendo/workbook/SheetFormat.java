package vn.tiendo.workbook;

/** A cell format as one sheet uses it. */
final class SheetFormat {

    private final XlsxFormat format;
    private final int inGrid;
    private final PlacedTexts texts;
    private final boolean plainNumbers;

    /**
     * The use of a format.
     *
     * @param inGrid the number by which the grid knows its style
     * @param texts those shown so far under fonts of its kind
     */
    SheetFormat(XlsxFormat format, int inGrid, PlacedTexts texts) {
        this.format = format;
        this.inGrid = inGrid;
        this.texts = texts;
        this.plainNumbers =
                format.known() && !format.date() && !format.style().format().varies();
    }

    CellStyle style() {
        return format.style();
    }

    FontEncoding encoding() {
        return format.encoding();
    }

    /** Whether its numbers are days. */
    boolean isDate() {
        return format.date();
    }

    boolean isKnown() {
        return format.known();
    }

    /** Whether its numbers are numbers, all in the same style. */
    boolean hasPlainNumbers() {
        return plainNumbers;
    }

    int inGrid() {
        return inGrid;
    }

    PlacedTexts texts() {
        return texts;
    }
}
