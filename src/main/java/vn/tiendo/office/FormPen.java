package vn.tiendo.office;

import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.tiendo.view.Formats;
import vn.tiendo.view.Messages;
import vn.tiendo.view.PeriodNames;

/** Writes the form row by row. */
final class FormPen {

    /** What Excel takes in one cell. */
    private static final int LONGEST = 32_000;

    private static final int CHARACTERS_PER_LINE = 165;
    private static final float LINE_POINTS = 15.5f;

    private final Sheet sheet;
    private final FormStyles styles;
    private final Messages messages;
    private final PeriodNames periods;
    private int next;

    FormPen(Sheet sheet, FormStyles styles, Messages messages) {
        this.sheet = sheet;
        this.styles = styles;
        this.messages = messages;
        this.periods = new PeriodNames(messages, Formats.of(messages, ZoneOffset.UTC));
    }

    Sheet sheet() {
        return sheet;
    }

    FormStyles styles() {
        return styles;
    }

    Messages messages() {
        return messages;
    }

    PeriodNames periods() {
        return periods;
    }

    /** The row written next. */
    int next() {
        return next;
    }

    Row row() {
        return row(next++);
    }

    Row row(int number) {
        return Optional.ofNullable(sheet.getRow(number)).orElseGet(() -> sheet.createRow(number));
    }

    void skip() {
        next++;
    }

    Cell text(Row row, FormColumn column, String text, CellStyle style) {
        Cell cell = row.createCell(column.index());
        cell.setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        cell.setCellStyle(style);
        return cell;
    }

    /** One text over all shown columns, as many lines high as it needs. */
    void wide(String text, CellStyle style) {
        Row row = row();
        text(row, FormColumn.SHEET, text, style);
        merge(row, FormColumn.SHEET);
        lines(row, text, CHARACTERS_PER_LINE);
    }

    /** As high as a wrapped text needs: older programs do not find that out when they open a workbook. */
    void lines(Row row, String text, int charactersPerLine) {
        row.setHeightInPoints(LINE_POINTS * (1 + text.length() / charactersPerLine));
    }

    /** Joins the cells from a column to the last shown one. */
    void merge(Row row, FormColumn from) {
        sheet.addMergedRegion(
                new CellRangeAddress(row.getRowNum(), row.getRowNum(), from.index(), FormColumn.UNIT.index()));
    }

    /** A click on the cell goes to a place in the workbook. */
    void link(Cell cell, String sheetName, String address) {
        if (sheet.getWorkbook().getSheet(sheetName) == null) {
            return;
        }
        Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + sheetName.replace("'", "''") + "'!" + address);
        cell.setHyperlink(link);
    }
}
