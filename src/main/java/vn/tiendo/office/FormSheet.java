package vn.tiendo.office;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import vn.tiendo.model.Finding;
import vn.tiendo.recognise.Corrections;
import vn.tiendo.recognise.TableLayout;
import vn.tiendo.reference.ReadingForm;
import vn.tiendo.view.Messages;

/**
 * Writes the form: what was read and left out and what the tints mean, every column of every table with drop-downs where
 * it can be corrected, and the findings with the way to their cells.
 */
final class FormSheet {

    static final List<FormColumn> SHOWN =
            Stream.of(FormColumn.values()).filter(FormColumn::isShown).toList();

    /** Widths of the shown columns, in characters. */
    private static final int[] WIDTHS = {24, 6, 50, 12, 36, 22, 18};

    private final Workbook book;
    private final Messages messages;
    private final FormStyles styles;
    private final TintedStyles tints;

    FormSheet(Workbook book, TintedStyles tints, Messages messages) {
        this.book = book;
        this.messages = messages;
        this.tints = tints;
        this.styles = new FormStyles(book);
    }

    void write(List<TableLayout> layouts, Corrections corrections, List<Finding> findings) {
        removeEarlier();
        Sheet sheet = book.createSheet(ReadingForm.SHEET);
        FormPen pen = new FormPen(sheet, styles, messages);
        Choices choices = Choices.write(sheet, pen, layouts);
        new FormHead(pen, tints).write(findings.size());
        int header = pen.next() - 1;
        new FormTables(pen, choices, corrections).write(layouts);
        new FormFindings(pen).write(findings);
        look(sheet, header);
    }

    private void removeEarlier() {
        for (int i = book.getNumberOfSheets() - 1; i >= 0; i--) {
            if (ReadingForm.isNamed(book.getSheetName(i))) {
                book.removeSheetAt(i);
            }
        }
    }

    private void look(Sheet sheet, int header) {
        for (FormColumn column : FormColumn.values()) {
            if (column.isShown()) {
                sheet.setColumnWidth(column.index(), WIDTHS[column.index()] * 256);
            } else {
                sheet.setColumnHidden(column.index(), true);
            }
        }
        sheet.setDisplayGridlines(false);
        sheet.createFreezePane(0, header + 1);
        sheet.setRepeatingRows(new org.apache.poi.ss.util.CellRangeAddress(header, header, -1, -1));
        sheet.setAutobreaks(true);
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        for (Sheet each : book) {
            each.setSelected(false);
        }
        book.setActiveSheet(book.getSheetIndex(sheet));
        sheet.setSelected(true);
    }
}
