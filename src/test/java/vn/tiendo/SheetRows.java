package vn.tiendo;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Types rows into sheets of tests. */
public final class SheetRows {

    private SheetRows() {}

    /** Numbers as numbers, all else as text. */
    public static void write(Sheet sheet, int number, Object... values) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number value) {
                row.createCell(i).setCellValue(value.doubleValue());
            } else {
                row.createCell(i).setCellValue(String.valueOf(values[i]));
            }
        }
    }
}
