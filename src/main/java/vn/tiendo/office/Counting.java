package vn.tiendo.office;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;

/** Numbers that only count the columns or rows of a form: nothing is lost when they are no figures. */
final class Counting {

    private static final int LARGEST = 10_000;

    private Counting() {}

    /** Whether a number outside all tables counts: in a row of ascending numbers alone, or before the words of a row. */
    static boolean counts(Cell cell) {
        return isCount(cell) && (countsRow(cell) || countColumns(cell.getRow()));
    }

    private static boolean countColumns(Row row) {
        double last = 0;
        int numbers = 0;
        for (Cell cell : row) {
            if (SheetTints.isBlank(cell)) {
                continue;
            }
            if (!isCount(cell) || cell.getNumericCellValue() <= last || cell.getNumericCellValue() > last + 2) {
                return false;
            }
            last = cell.getNumericCellValue();
            numbers++;
        }
        return numbers > 1;
    }

    /** Whether it is the first of its row, with words right behind it. */
    private static boolean countsRow(Cell cell) {
        boolean reached = false;
        for (Cell other : cell.getRow()) {
            if (SheetTints.isBlank(other)) {
                continue;
            }
            if (reached) {
                return other.getCellType() == CellType.STRING;
            }
            if (other.getColumnIndex() < cell.getColumnIndex()) {
                return false;
            }
            reached = true;
        }
        return false;
    }

    private static boolean isCount(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                && cell.getNumericCellValue() == Math.rint(cell.getNumericCellValue())
                && cell.getNumericCellValue() > 0
                && cell.getNumericCellValue() < LARGEST;
    }
}
