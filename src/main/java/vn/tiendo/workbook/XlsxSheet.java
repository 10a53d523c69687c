package vn.tiendo.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.CellAddress;
import vn.tiendo.model.FindingCode;

/** Reads one sheet part of SpreadsheetML into a grid. */
final class XlsxSheet {

    /** More than any row number can be, rows beyond the grid included. */
    static final int ALL_ROWS = Integer.MAX_VALUE;

    private final XmlPart part;
    private final XlsxContext context;
    private final GridBuilder grid;
    private final SheetFindings findings;
    private final List<String> headers = new ArrayList<>();
    private int row = -1;
    private int column;

    XlsxSheet(XmlPart part, XlsxContext context, GridBuilder grid, SheetFindings findings) {
        this.part = part;
        this.context = context;
        this.grid = grid;
        this.findings = findings;
    }

    /** Reads the sheet, or its first rows. */
    void read(int rows) throws IOException {
        while (row < rows && part.nextStart()) {
            switch (part.name()) {
                case "col" -> column();
                case "row" -> row();
                case "c" -> cell();
                case "mergeCell" -> merge();
                case "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter" ->
                    headers.add(part.text());
                case "extLst", "conditionalFormatting", "dataValidations", "AlternateContent" -> part.skip();
                default -> {}
            }
        }
    }

    /** Headers and footers as stored. */
    List<String> headers() {
        return headers;
    }

    private void column() {
        int first = A1.row(part.attribute("min"));
        int last = Math.min(A1.row(part.attribute("max")), A1.COLUMNS - 1);
        if (part.flag("hidden") && first >= 0 && first <= last) {
            grid.hideColumns(first, last);
        }
    }

    private void row() {
        String number = part.attribute("r");
        row = number.isEmpty() ? row + 1 : rowNumber(number);
        column = -1;
        if (part.flag("hidden") && A1.inGrid(row, 0)) {
            grid.hideRow(row);
        }
    }

    /** A row number that is none puts its cells outside the grid, where they are reported. */
    private static int rowNumber(String text) {
        int number = A1.row(text);
        return number < 0 ? A1.ROWS : number;
    }

    private void cell() throws IOException {
        String type = "";
        String style = "";
        String address = "";
        for (int i = 0; i < part.attributes(); i++) {
            switch (part.attributeName(i)) {
                case "r" -> address = part.attribute(i);
                case "s" -> style = part.attribute(i);
                case "t" -> type = part.attribute(i);
                default -> {}
            }
        }
        place(address);
        XlsxCell cell = content(type);
        if (cell.isBlank()) {
            return;
        }
        context.budget().cell();
        if (!A1.inGrid(row, column)) {
            findings.beyondGrid(cell.value());
            return;
        }
        store(cell, style.isEmpty() ? 0 : A1.index(style));
    }

    private void place(String address) {
        if (address.isEmpty()) {
            column++;
            return;
        }
        column = A1.column(address);
        int ownRow = A1.row(address);
        row = ownRow < 0 ? A1.ROWS : ownRow;
    }

    private XlsxCell content(String type) throws IOException {
        String value = "";
        boolean formula = false;
        boolean valued = false;
        Optional<RichText> inline = Optional.empty();
        while (part.nextStartWithin("c")) {
            switch (part.name()) {
                case "v" -> {
                    value = part.text();
                    valued = true;
                }
                case "f" -> {
                    formula = true;
                    part.skip();
                }
                case "is" -> inline = Optional.of(XlsxTexts.read(part, "is", context.budget()));
                default -> part.skip();
            }
        }
        return new XlsxCell(type, value, valued, formula, inline);
    }

    private void store(XlsxCell cell, int format) {
        CellStyle style = context.styles().style(format);
        if (cell.formula() && cell.value().isEmpty() && !cell.type().equals("str")) {
            grid.other(row, column, CellKind.UNCALCULATED, Double.NaN, "", style);
            return;
        }
        switch (cell.type()) {
            case "", "n" -> number(cell.value(), format, style);
            case "s" -> shared(cell.value(), style);
            case "inlineStr" -> ownText(cell.inline().orElse(RichText.plain(cell.value())), style);
            case "str" -> ownText(RichText.plain(XlsxTexts.unescape(cell.value())), style);
            case "b" -> truth(cell.value(), style);
            case "e" -> grid.other(row, column, CellKind.ERROR, Double.NaN, cell.value(), style);
            case "d" -> isoDate(cell.value(), style);
            default -> invalid(cell.value(), style);
        }
    }

    private void number(String value, int format, CellStyle style) {
        double number = ExactNumber.parse(value);
        if (Double.isNaN(number)) {
            invalid(value, style);
        } else if (context.styles().isDate(format)) {
            date(number + context.dateShift(), value, style);
        } else {
            grid.number(row, column, number, style);
        }
    }

    private void date(double serial, String value, CellStyle style) {
        if (ExcelDates.isSerial(serial)) {
            grid.other(row, column, CellKind.DATE, serial, "", style);
        } else {
            invalid(value, style);
        }
    }

    private void isoDate(String value, CellStyle style) {
        date(ExcelDates.serial(value).orElse(Double.NaN), value, style);
    }

    private void shared(String value, CellStyle style) {
        Optional<String> text = context.texts().text(A1.index(value.strip()), FontEncoding.of(style.font()));
        if (text.isPresent()) {
            text(text.get(), style);
        } else {
            findings.cell(FindingCode.UNREADABLE_CELL, new CellAddress(row, column), value);
            grid.other(row, column, CellKind.INVALID, Double.NaN, value, style);
        }
    }

    private void ownText(RichText text, CellStyle style) {
        text(TextDecoder.decode(text, FontEncoding.of(style.font())), style);
    }

    private void text(String decoded, CellStyle style) {
        if (!decoded.isBlank()) {
            grid.text(row, column, decoded, style);
        }
    }

    private void truth(String value, CellStyle style) {
        grid.other(row, column, CellKind.BOOLEAN, XmlPart.isTrue(value) ? 1 : 0, "", style);
    }

    private void invalid(String value, CellStyle style) {
        grid.other(row, column, CellKind.INVALID, Double.NaN, value, style);
    }

    private void merge() {
        String block = part.attribute("ref");
        int colon = block.indexOf(':');
        if (colon < 0) {
            return;
        }
        int firstRow = A1.row(block.substring(0, colon));
        int firstColumn = A1.column(block.substring(0, colon));
        int lastRow = A1.row(block.substring(colon + 1));
        int lastColumn = A1.column(block.substring(colon + 1));
        boolean ordered = firstRow <= lastRow && firstColumn <= lastColumn;
        if (ordered && A1.inGrid(firstRow, firstColumn) && A1.inGrid(lastRow, lastColumn)) {
            context.budget().merge();
            grid.merge(new Merge(firstRow, lastRow, firstColumn, lastColumn));
        }
    }
}
