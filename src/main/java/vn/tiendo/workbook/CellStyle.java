package vn.tiendo.workbook;

/**
 * What of a cell's look tells about its meaning.
 *
 * @param format how a number is printed
 * @param indent indent steps of the label
 * @param alignment horizontal alignment
 * @param bold whether the font is bold
 * @param italic whether the font is italic
 * @param font name of the font
 */
public record CellStyle(
        NumberFormat format, int indent, Alignment alignment, boolean bold, boolean italic, String font) {

    /** The style of a cell without one. */
    public static final CellStyle PLAIN = new CellStyle(NumberFormat.GENERAL, 0, Alignment.GENERAL, false, false, "");

    /** Quicker than that of a record; few styles of a workbook share a format, an indent and a font. */
    @Override
    public int hashCode() {
        return 31 * (31 * format.code().hashCode() + font.hashCode()) + indent;
    }

    /** Whether numbers are multiplied by 100 and printed with a per cent sign. */
    public boolean percent() {
        return format.percent();
    }

    CellStyle with(NumberFormat other) {
        return new CellStyle(other, indent, alignment, bold, italic, font);
    }

    /** The style as it is for one number: formats may treat large and small, or negative and zero, in ways of their own. */
    @SuppressWarnings("ReferenceEquality")
    CellStyle of(double number) {
        NumberFormat own = format.of(number);
        return own == format ? this : with(own);
    }
}
