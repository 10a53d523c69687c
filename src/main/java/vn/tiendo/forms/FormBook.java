package vn.tiendo.forms;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tiendo.model.CellAddress;
import vn.tiendo.reference.FormSheets;
import vn.tiendo.workbook.FixedTimes;

/**
 * A workbook of forms. Headings are locked without a password; choices stand on a hidden sheet, since a list in the
 * validation itself holds no more than 255 characters.
 */
final class FormBook implements AutoCloseable {

    private static final String CHOICES = FormSheets.PREFIX + "lựa chọn";

    /** Rows below the last that choices and colours reach, for rows pasted by hand. */
    private static final int REACH = 300;

    /** Height of a line in points. */
    private static final float LINE = 14.5f;

    private static final float TITLE = 22;
    private static final int MOST_LINES = 12;

    /** Words break before the edge. */
    private static final double WIDER = 0.97;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final FormStyles styles = new FormStyles(book);
    private final List<List<String>> lists = new ArrayList<>();

    XSSFWorkbook book() {
        return book;
    }

    FormStyles styles() {
        return styles;
    }

    /** Adds a sheet. */
    XSSFSheet add(FormTable table) {
        XSSFSheet sheet = book.createSheet(table.sheet());
        int row = head(sheet, table);
        int keys = row;
        keys(sheet, row++, table);
        headings(sheet, row++, table.columns());
        int first = row;
        for (List<String> cells : table.rows()) {
            row(sheet, row++, table.columns(), cells);
        }
        for (int i = 0; i < table.spare(); i++) {
            row(sheet, row++, table.columns(), List.of());
        }
        int last = row - 1;
        for (int i = 0; i < table.columns().size(); i++) {
            FormColumn column = table.columns().get(i);
            sheet.setColumnWidth(i, column.width() * 256);
            offer(sheet, new CellRangeAddressList(first, last + REACH, i, i), column.choices(), column.only());
        }
        sheet.createFreezePane(0, first);
        sheet.setAutoFilter(new CellRangeAddress(
                first - 1, Math.max(first, last), 0, table.columns().size() - 1));
        sheet.getRow(keys).setZeroHeight(true);
        sheet.setRepeatingRows(new CellRangeAddress(first - 1, first - 1, -1, -1));
        page(sheet);
        lock(sheet);
        return sheet;
    }

    private int head(XSSFSheet sheet, FormTable table) {
        int row = 0;
        Row title = sheet.createRow(row++);
        cell(title, 0, table.title(), styles.title());
        title.setHeightInPoints(TITLE);
        for (String line : table.how()) {
            cell(sheet.createRow(row++), 0, line, styles.how());
        }
        sheet.createRow(row++);
        return row;
    }

    private void keys(XSSFSheet sheet, int number, FormTable table) {
        Row row = sheet.createRow(number);
        int column = 0;
        for (FormColumn each : table.columns()) {
            cell(row, column++, FormRows.KEY_MARK + each.key(), styles.how());
        }
        cell(row, column, table.mark(), styles.how());
    }

    private void headings(XSSFSheet sheet, int number, List<FormColumn> columns) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < columns.size(); i++) {
            cell(row, i, columns.get(i).heading(), styles.heading());
            if (!columns.get(i).note().isEmpty()) {
                Comments.put(sheet, number, i, columns.get(i).note());
            }
        }
        fit(row, columns, columns.stream().map(FormColumn::heading).toList());
    }

    private void row(XSSFSheet sheet, int number, List<FormColumn> columns, List<String> cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < columns.size(); i++) {
            String text = i < cells.size() ? cells.get(i) : "";
            cell(row, i, text, columns.get(i).open() ? styles.open() : styles.shut());
        }
        fit(row, columns, cells);
    }

    /** High enough for the longest text: programs do not all fit rows by themselves. */
    private static void fit(Row row, List<FormColumn> columns, List<String> cells) {
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            lines = Math.max(lines, lines(cells.get(i), columns.get(i).width()));
        }
        row.setHeightInPoints(LINE * Math.min(lines, MOST_LINES) + 1);
    }

    static int lines(String text, int width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += Math.max(1, (int) Math.ceil(paragraph.length() * WIDER / width));
        }
        return lines;
    }

    /** A text cell. */
    static XSSFCell cell(Row row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = (XSSFCell) row.createCell(column);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        cell.setCellStyle(style);
        return cell;
    }

    /** Offers choices in a range; nothing where there are none. */
    void offer(XSSFSheet sheet, CellRangeAddressList range, List<String> choices, boolean only) {
        if (choices.isEmpty()) {
            return;
        }
        int at = lists.indexOf(choices);
        if (at < 0) {
            at = lists.size();
            lists.add(choices);
        }
        String letter = CellAddress.columnName(at);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createFormulaListConstraint(
                        "'" + CHOICES + "'!$" + letter + "$1:$" + letter + "$" + choices.size()),
                range);
        validation.setSuppressDropDownArrow(true);
        validation.setShowErrorBox(only);
        sheet.addValidationData(validation);
    }

    private static void page(XSSFSheet sheet) {
        sheet.setDisplayGridlines(false);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** Locks all but the open cells; rows may be added, sorted and filtered, columns widened. */
    private static void lock(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockInsertRows(false);
        sheet.lockDeleteRows(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockObjects(true);
    }

    byte[] bytes() throws IOException {
        if (!lists.isEmpty()) {
            choices();
        }
        return FixedTimes.ofNew(book);
    }

    private void choices() {
        XSSFSheet sheet = book.createSheet(CHOICES);
        for (int column = 0; column < lists.size(); column++) {
            List<String> list = lists.get(column);
            for (int i = 0; i < list.size(); i++) {
                Row row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
                row.createCell(column).setCellValue(list.get(i));
            }
        }
        book.setSheetHidden(book.getSheetIndex(sheet), true);
        sheet.enableLocking();
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
