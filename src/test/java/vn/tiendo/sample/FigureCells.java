package vn.tiendo.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Reads a finished sample workbook back with POI, knowing nothing of how it was made. */
final class FigureCells {

    private FigureCells() {}

    /** What the figure columns hold: every cell of a table that is set to the right and not blank. */
    static List<String> figures(byte[] workbook) throws IOException {
        return cells(workbook, FigureCells::isFigure);
    }

    /** Every text and number of the workbook. */
    static List<String> everything(byte[] workbook) throws IOException {
        return cells(workbook, cell -> true);
    }

    private static List<String> cells(byte[] workbook, Predicate<Cell> wanted) throws IOException {
        List<String> cells = new ArrayList<>();
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() != CellType.BLANK && wanted.test(cell)) {
                            cells.add(text(cell));
                        }
                    }
                }
            }
        }
        return cells;
    }

    private static boolean isFigure(Cell cell) {
        return cell.getCellStyle().getAlignment() == HorizontalAlignment.RIGHT
                && cell.getCellStyle().getBorderTop() != BorderStyle.NONE
                && cell.getCellType() != CellType.FORMULA;
    }

    private static String text(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> Double.toString(cell.getNumericCellValue());
            case FORMULA -> cell.getCellFormula();
            default -> cell.getStringCellValue();
        };
    }
}
