package vn.tiendo.workbook;

/**
 * What of a cell's look tells about its meaning.
 *
 * @param numberFormat the format code, {@code General} where none is set
 * @param percent whether the format multiplies by 100 and prints a per cent sign
 * @param decimals digits the format prints after the decimal mark, −1 where it prints as many as there are
 * @param indent indent steps of the label
 * @param alignment horizontal alignment
 * @param bold whether the font is bold
 * @param italic whether the font is italic
 * @param font name of the font
 */
public record CellStyle(
        String numberFormat,
        boolean percent,
        int decimals,
        int indent,
        Alignment alignment,
        boolean bold,
        boolean italic,
        String font) {

    /** The style of a cell without one. */
    public static final CellStyle PLAIN = new CellStyle("General", false, -1, 0, Alignment.GENERAL, false, false, "");
}
