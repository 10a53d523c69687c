package vn.tiendo.forms;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.tiendo.forms.CollectionColumn.Kind;
import vn.tiendo.model.Area;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.CellAddress;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Period;
import vn.tiendo.reference.FormSheets;
import vn.tiendo.view.Formats;
import vn.tiendo.view.Messages;
import vn.tiendo.view.PeriodNames;

/**
 * A blank workbook in which a department reports its indicators. It is an ordinary statistical workbook with locked
 * headings, checked inputs and formulas for percentages; the reader of such workbooks reads it back.
 */
public final class CollectionWorkbook {

    private static final String SHEET = "Số liệu";
    private static final String GUIDE = FormSheets.PREFIX + "hướng dẫn";
    private static final String NUMBERS = "#,##0.########";
    private static final String PERCENT = "#,##0.00";
    private static final int FIRST = 4;

    private final Request request;
    private final List<CollectionColumn> columns;
    private final FormBook book;

    /**
     * What a workbook is for.
     *
     * @param department who reports
     * @param area the area reported on, where it is known
     * @param period the period reported
     * @param indicators what is reported, in the order of the catalogue
     * @param catalogue the whole catalogue, for what the indicators are parts of
     * @param owners departments to choose from
     * @param messages language of the guide
     */
    public record Request(
            String department,
            Optional<Area> area,
            Period period,
            List<Indicator> indicators,
            Catalogue catalogue,
            List<String> owners,
            Messages messages) {

        public Request {
            indicators = List.copyOf(indicators);
            owners = List.copyOf(owners);
        }
    }

    private CollectionWorkbook(Request request, FormBook book) {
        this.request = request;
        this.book = book;
        this.columns = CollectionColumn.of(request.period(), vietnamese());
    }

    private static PeriodNames vietnamese() {
        Messages words = Messages.of(Messages.VIETNAMESE);
        return new PeriodNames(words, Formats.of(words, java.time.ZoneOffset.UTC));
    }

    /** The bytes of the workbook. */
    public static byte[] of(Request request) throws IOException {
        try (FormBook book = new FormBook()) {
            new CollectionWorkbook(request, book).write();
            return book.bytes();
        }
    }

    private void write() {
        XSSFSheet sheet = book.book().createSheet(SHEET);
        head(sheet);
        int row = FIRST;
        int number = 0;
        for (CollectionRow line : CollectionRow.of(request.indicators(), request.catalogue())) {
            number += line.depth() == 0 ? 1 : 0;
            row(sheet, row++, line.depth() == 0 ? String.valueOf(number) : "", line);
        }
        checks(sheet, FIRST, row - 1);
        look(sheet);
        guide();
        book.book().setForceFormulaRecalculation(true);
    }

    private void head(XSSFSheet sheet) {
        FormBook.cell(sheet.createRow(0), 0, request.department(), book.styles().how());
        String area = request.area().map(known -> " – " + known.name()).orElse("");
        FormBook.cell(
                sheet.createRow(1),
                0,
                "Số liệu thực hiện các chỉ tiêu " + vietnamese().name(request.period()) + area,
                book.styles().title());
        sheet.createRow(2);
        Row headings = sheet.createRow(FIRST - 1);
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            CollectionColumn column = columns.get(i);
            FormBook.cell(headings, i, column.heading(), book.styles().heading());
            sheet.setColumnWidth(i, column.width() * 256);
            lines = Math.max(lines, FormBook.lines(column.heading(), column.width()));
        }
        headings.setHeightInPoints(15f * lines);
    }

    /** A part stands below its whole, set in: some names mean something only there. */
    private void row(XSSFSheet sheet, int at, String number, CollectionRow line) {
        Row row = sheet.createRow(at);
        Indicator indicator = line.indicator();
        FormStyles styles = book.styles();
        for (int i = 0; i < columns.size(); i++) {
            Kind kind = columns.get(i).kind();
            if (kind == Kind.NUMBER) {
                FormBook.cell(row, i, number, styles.centred());
            } else if (kind == Kind.NAME) {
                FormBook.cell(row, i, indicator.nameVi(), styles.name(line.depth()));
            } else if (kind == Kind.UNIT) {
                FormBook.cell(row, i, line.asked() ? indicator.unit() : "", styles.centred());
            } else if (!line.asked()) {
                FormBook.cell(row, i, "", styles.shut());
            } else if (kind.isEntered()) {
                FormBook.cell(row, i, "", number(true));
            } else if (kind.isComputed()) {
                computed(row, i, kind, indicator);
            } else {
                FormBook.cell(row, i, "", styles.open());
            }
        }
        row.setHeightInPoints(15f
                * Math.min(4, FormBook.lines(indicator.nameVi(), columns.get(1).width())));
    }

    private XSSFCellStyle number(boolean isOpen) {
        return book.styles().number(isOpen, isOpen ? NUMBERS : PERCENT);
    }

    /** A percentage only where the indicator may have one; without its numbers it stays empty, not an error. */
    private void computed(Row row, int column, Kind kind, Indicator indicator) {
        XSSFCell cell = FormBook.cell(row, column, "", number(false));
        boolean adds = indicator.kind().isLevel();
        boolean legal = kind == Kind.PERCENT_OF_PLAN ? indicator.percentOfPlan() : adds;
        if (legal) {
            String actual = address(row, Kind.ACTUAL);
            String base = address(row, kind == Kind.PERCENT_OF_PLAN ? Kind.TARGET : Kind.PREVIOUS);
            cell.setCellFormula("IF(AND(ISNUMBER(%s),ISNUMBER(%s)),IF(%s=0,\"\",ROUND(%s/%s*100,2)),\"\")"
                    .formatted(actual, base, base, actual, base));
            cell.setCellValue("");
        }
    }

    private String address(Row row, Kind kind) {
        int column = CollectionColumn.place(columns, kind).orElseThrow();
        return new CellAddress(row.getRowNum(), column).toString();
    }

    /** Numbers only where numbers belong: whoever types "khoảng 5" is told before she saves. */
    private void checks(XSSFSheet sheet, int first, int last) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint decimal = helper.createDecimalConstraint(
                DataValidationConstraint.OperatorType.BETWEEN, "-1000000000000000", "1000000000000000");
        for (int i = 0; i < columns.size(); i++) {
            CellRangeAddressList range = new CellRangeAddressList(first, last, i, i);
            if (columns.get(i).kind().isEntered()) {
                DataValidation validation = helper.createValidation(decimal, range);
                validation.createErrorBox(
                        request.messages().text("forms.collection.check"),
                        request.messages().text("forms.collection.check.how"));
                validation.setShowErrorBox(true);
                sheet.addValidationData(validation);
            } else if (columns.get(i).kind() == Kind.OWNER) {
                book.offer(sheet, range, request.owners(), false);
            }
        }
    }

    private void look(XSSFSheet sheet) {
        sheet.createFreezePane(2, FIRST);
        sheet.setDisplayGridlines(false);
        sheet.setRepeatingRows(new CellRangeAddress(FIRST - 1, FIRST - 1, -1, -1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    private void guide() {
        XSSFSheet sheet = book.book().createSheet(GUIDE);
        int row = 0;
        FormBook.cell(
                sheet.createRow(row++),
                0,
                request.messages().text("forms.collection.guide"),
                book.styles().title());
        for (int line = 1; line <= 5; line++) {
            FormBook.cell(
                    sheet.createRow(row++),
                    0,
                    request.messages().text("forms.collection.guide." + line),
                    book.styles().how());
        }
        sheet.setColumnWidth(0, 120 * 256);
        sheet.setDisplayGridlines(false);
        sheet.enableLocking();
    }
}
