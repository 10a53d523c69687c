package vn.tiendo.workbook;

import java.math.BigDecimal;
import vn.tiendo.model.CellAddress;

/**
 * One cell that is not blank.
 *
 * @param address where it stands
 * @param kind what it holds
 * @param number the number of a NUMBER, the serial day of a DATE, 1 or 0 of a BOOLEAN; NaN otherwise
 * @param text the decoded text of TEXT, ERROR and INVALID, the ISO date of DATE, the shortest digits of NUMBER, which are
 *     made when asked for and need not be given
 * @param style its look
 */
public record Cell(CellAddress address, CellKind kind, double number, String text, CellStyle style) {

    @Override
    public String text() {
        return isNumber() ? exact().toPlainString() : text;
    }

    /** A NUMBER by its shortest digits. */
    public BigDecimal exact() {
        return ShortestDecimal.of(number);
    }

    /** A NUMBER with the thousands divided off that its format leaves out; per cent stay hundredths. */
    public BigDecimal scaled() {
        return style.format().scaled(exact());
    }

    /** A number that its format prints as nothing: people see a blank cell. */
    public boolean isInvisible() {
        return isNumber() && style.format().blank();
    }

    public int row() {
        return address.row();
    }

    public int column() {
        return address.column();
    }

    public boolean isNumber() {
        return kind == CellKind.NUMBER;
    }

    public boolean isText() {
        return kind == CellKind.TEXT;
    }
}
