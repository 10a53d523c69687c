package vn.tiendo.recognise;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tiendo.model.Bounds;
import vn.tiendo.workbook.Cell;

/**
 * The number in a cell, as people see it.
 *
 * @param value the number; per cent formats and fractions multiplied out
 * @param decimals digits after the decimal mark as shown
 * @param qualifier word before it, or empty
 * @param bounds ends of a range or threshold
 * @param percent whether the cell itself says per cent
 */
record CellValue(BigDecimal value, int decimals, String qualifier, Bounds bounds, boolean percent) {

    static Optional<CellValue> of(Cell cell, ValueColumn column) {
        if (cell.isNumber()) {
            BigDecimal stored = new BigDecimal(cell.text());
            boolean percent = cell.style().percent();
            BigDecimal value = percent || column.hundredths() ? hundredfold(stored) : stored;
            int shown = cell.style().decimals();
            return Optional.of(
                    new CellValue(value, shown >= 0 ? shown : Math.max(0, value.scale()), "", Bounds.NONE, percent));
        }
        if (!cell.isText()) {
            return Optional.empty();
        }
        return NumberText.parse(cell.text(), column.separators())
                .filter(read ->
                        !NumberText.isAmbiguous(cell.text()) || column.separators() != NumberText.Separators.UNDECIDED)
                .map(read ->
                        new CellValue(read.value(), read.decimals(), read.qualifier(), read.bounds(), read.percent()));
    }

    private static BigDecimal hundredfold(BigDecimal stored) {
        BigDecimal value = stored.movePointRight(2).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
