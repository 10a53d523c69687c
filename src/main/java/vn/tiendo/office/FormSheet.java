package vn.tiendo.office;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import vn.tiendo.model.CellAddress;
import vn.tiendo.model.CellRole;
import vn.tiendo.model.Period;
import vn.tiendo.recognise.ColumnLayout;
import vn.tiendo.recognise.TableLayout;
import vn.tiendo.reference.ReadingForm;
import vn.tiendo.view.Messages;

/** Writes the form: the legend of tints, then every column of every table, with drop-downs where it can be corrected. */
final class FormSheet {

    private static final String STEP = " › ";
    private static final List<FormColumn> SHOWN =
            Stream.of(FormColumn.values()).filter(FormColumn::isShown).toList();

    /** Widths of the shown columns, in characters. */
    private static final int[] WIDTHS = {26, 6, 60, 14, 38, 14, 20};

    private final Workbook book;
    private final Messages messages;
    private final FormStyles styles;
    private final TintedStyles tints;
    private int next;

    FormSheet(Workbook book, TintedStyles tints, Messages messages) {
        this.book = book;
        this.messages = messages;
        this.tints = tints;
        this.styles = new FormStyles(book);
    }

    void write(List<TableLayout> layouts) {
        removeEarlier();
        Sheet sheet = book.createSheet(ReadingForm.SHEET);
        Choices choices = Choices.write(sheet, messages, layouts);
        head(sheet);
        int header = next;
        header(sheet);
        int first = next;
        for (TableLayout layout : layouts) {
            layout.columns().forEach(column -> column(sheet, layout, column));
        }
        if (next > first) {
            choices.offer(sheet, first, next - 1);
        }
        look(sheet, header);
    }

    private void removeEarlier() {
        for (int i = book.getNumberOfSheets() - 1; i >= 0; i--) {
            if (ReadingForm.isNamed(book.getSheetName(i))) {
                book.removeSheetAt(i);
            }
        }
    }

    private void head(Sheet sheet) {
        text(row(sheet), 0, messages.text("review.title"), styles.title());
        text(row(sheet), 0, messages.text("review.how"), styles.plain());
        text(row(sheet), 0, messages.text("review.period-codes"), styles.plain());
        next++;
        Row legend = row(sheet);
        text(legend, 0, messages.text("review.legend"), styles.heading());
        for (Tint tint : Tint.values()) {
            CellStyle style = styles.boxed();
            tints.fill(style, tint);
            text(row(sheet), 0, messages.text(tint.key()), style);
        }
        next++;
    }

    private void header(Sheet sheet) {
        Row row = row(sheet);
        for (FormColumn column : SHOWN) {
            String key = "review.column." + column.name().toLowerCase(Locale.ROOT);
            text(row, column.index(), messages.text(key), styles.heading());
        }
    }

    private void column(Sheet sheet, TableLayout layout, ColumnLayout column) {
        boolean open = isCorrectable(column);
        String role = messages.text(FormWords.role(column.role()));
        String measure =
                column.measure().map(FormWords::measure).map(messages::text).orElse("");
        String period = column.period().map(Period::code).orElse("");
        Row row = row(sheet);
        text(row, FormColumn.SHEET.index(), layout.sheet(), styles.plain());
        text(row, FormColumn.LETTER.index(), CellAddress.columnName(column.column()), styles.plain());
        text(row, FormColumn.HEADER.index(), String.join(STEP, column.header()), styles.wrapped());
        CellStyle style = open ? styles.open() : styles.closed();
        text(row, FormColumn.ROLE.index(), role, style);
        text(row, FormColumn.MEASURE.index(), measure, style);
        text(row, FormColumn.PERIOD.index(), period, style);
        text(row, FormColumn.UNIT.index(), column.unit(), style);
        if (open) {
            text(row, FormColumn.FINGERPRINT.index(), layout.fingerprint(), styles.plain());
            text(row, FormColumn.YEAR.index(), number(layout.reportingYear()), styles.plain());
            text(row, FormColumn.MONTH.index(), number(layout.reportingMonth()), styles.plain());
            text(row, FormColumn.FIRST_ROLE.index(), role, styles.plain());
            text(row, FormColumn.FIRST_MEASURE.index(), measure, styles.plain());
            text(row, FormColumn.FIRST_PERIOD.index(), period, styles.plain());
            text(row, FormColumn.FIRST_UNIT.index(), column.unit(), styles.plain());
        }
    }

    /** Only columns of numbers under a header: a correction is found again by the header. */
    private static boolean isCorrectable(ColumnLayout column) {
        boolean numbers = column.role() == CellRole.FIGURE || column.role() == CellRole.IGNORED;
        return numbers && !column.header().isEmpty();
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
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
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        for (Sheet each : book) {
            each.setSelected(false);
        }
        book.setActiveSheet(book.getSheetIndex(sheet));
        sheet.setSelected(true);
    }

    private Row row(Sheet sheet) {
        Row row = Optional.ofNullable(sheet.getRow(next)).orElseGet(() -> sheet.createRow(next));
        next++;
        return row;
    }

    private static void text(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }
}
