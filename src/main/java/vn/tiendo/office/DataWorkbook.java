package vn.tiendo.office;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.tiendo.view.TableWords;
import vn.tiendo.workbook.FixedTimes;

/** The tables of a run as one workbook for Excel: numbers as numbers, headings that stay, filters; text never runs. */
public final class DataWorkbook implements AutoCloseable {

    /** Excel's last row. */
    private static final int MOST_ROWS = 1_048_576;

    private static final int ROWS_IN_MEMORY = 200;
    private static final int LONGEST = 32_000;

    /** Two lines: headings are longer than their numbers. */
    private static final float HEAD_POINTS = 46;

    private static final int NUMBER_WIDTH = 16;
    private static final int TEXT_WIDTH = 18;

    /** Columns with longer texts, in characters. */
    private static final Map<String, Integer> WIDTHS = Map.ofEntries(
            Map.entry("file", 34),
            Map.entry("cell", 9),
            Map.entry("table", 40),
            Map.entry("row_path", 50),
            Map.entry("column_header", 40),
            Map.entry("name", 40),
            Map.entry("indicator", 26),
            Map.entry("sector", 28),
            Map.entry("measure", 28),
            Map.entry("department", 30),
            Map.entry("message", 80),
            Map.entry("expected", 50),
            Map.entry("found", 30),
            Map.entry("cause", 40),
            Map.entry("measure_proposed", 40),
            Map.entry("target_origin", 40),
            Map.entry("previous_origin", 40));

    private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final DataStyles styles = new DataStyles(book);
    private final TableWords words;

    public DataWorkbook(TableWords words) {
        this.words = words;
    }

    /**
     * Adds a table as a sheet; one that is longer than Excel's sheets goes on in the next.
     *
     * @param table its name
     * @param columns names of its columns
     * @param rows its rows
     */
    public void add(String table, List<String> columns, Iterator<List<String>> rows) {
        int part = 1;
        do {
            String name = words.sheet(table) + (part == 1 ? "" : " " + part);
            SXSSFSheet sheet = book.createSheet(name);
            head(sheet, columns);
            int number = 1;
            while (rows.hasNext() && number < MOST_ROWS) {
                row(sheet.createRow(number++), columns, rows.next());
            }
            finish(sheet, columns.size(), number);
            part++;
        } while (rows.hasNext());
    }

    private void head(SXSSFSheet sheet, List<String> columns) {
        Row row = sheet.createRow(0);
        row.setHeightInPoints(HEAD_POINTS);
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(words.heading(columns.get(i)));
            cell.setCellStyle(styles.heading());
            int width = words.isNumber(columns.get(i)) ? NUMBER_WIDTH : WIDTHS.getOrDefault(columns.get(i), TEXT_WIDTH);
            sheet.setColumnWidth(i, width * 256);
        }
    }

    private void row(Row row, List<String> columns, List<String> values) {
        for (int i = 0; i < values.size() && i < columns.size(); i++) {
            if (!values.get(i).isEmpty()) {
                fill(row.createCell(i), columns.get(i), values.get(i));
            }
        }
    }

    private void fill(Cell cell, String column, String value) {
        if (words.isNumber(column) && value.matches("-?\\d+(\\.\\d+)?")) {
            BigDecimal number = new BigDecimal(value);
            cell.setCellValue(number.doubleValue());
            cell.setCellStyle(styles.number(number.scale()));
            return;
        }
        String text = words.words(column, value);
        cell.setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        cell.setCellStyle(styles.text());
    }

    private static void finish(SXSSFSheet sheet, int columns, int rows) {
        sheet.createFreezePane(0, 1);
        if (columns > 0) {
            sheet.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, columns - 1));
        }
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
    }

    /** The bytes of the .xlsx. */
    public byte[] bytes() throws IOException {
        return FixedTimes.ofNew(book);
    }

    /** Deletes the temporary files of long sheets. */
    @Override
    public void close() throws IOException {
        book.close();
    }
}
