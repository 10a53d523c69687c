package vn.tiendo.workbook;

import java.math.BigDecimal;
import vn.tiendo.model.CellAddress;

/**
 * One cell that is not blank.
 *
 * @param row where it stands, from zero
 * @param column where it stands, from zero
 * @param kind what it holds
 * @param number the number of a NUMBER, the serial day of a DATE, 1 or 0 of a BOOLEAN; NaN otherwise
 * @param shared the decoded text of TEXT, ERROR and INVALID, the ISO date of DATE; a NUMBER has none of its own
 * @param style its look
 */
public record Cell(int row, int column, CellKind kind, double number, SharedText shared, CellStyle style) {

    public Cell(CellAddress address, CellKind kind, double number, String text, CellStyle style) {
        this(address.row(), address.column(), kind, number, new SharedText(text), style);
    }

    /** The text that people read, for a NUMBER its shortest digits. */
    public String text() {
        return isNumber() ? ShortestDecimal.text(number) : shared.printed();
    }

    /** Where it stands. */
    public CellAddress address() {
        return new CellAddress(row, column);
    }

    /** A NUMBER by its shortest digits. */
    public BigDecimal exact() {
        return ShortestDecimal.of(number);
    }

    /** A NUMBER with the thousands divided off that its format leaves out; per cent stay hundredths. */
    public BigDecimal scaled() {
        return style.format().scaled(exact());
    }

    /** The same as a double. */
    public double shown() {
        return style.format().thousands() == 0 ? number : scaled().doubleValue();
    }

    /** A number that its format prints as nothing: people see a blank cell. */
    public boolean isInvisible() {
        return isNumber() && style.format().blank();
    }

    public boolean isNumber() {
        return kind == CellKind.NUMBER;
    }

    public boolean isText() {
        return kind == CellKind.TEXT;
    }
}
