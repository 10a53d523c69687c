package vn.tiendo.workbook;

import java.util.Optional;
import vn.tiendo.model.CellAddress;
import vn.tiendo.model.FindingCode;

/** Turns what a cell stores into what it holds, and puts it on the grid. */
final class XlsxValues {

    /** So much is shown of a text that no cell of Excel can hold. */
    private static final int SHOWN = 80;

    private final XlsxContext context;
    private final GridBuilder grid;
    private final SheetFindings findings;

    XlsxValues(XlsxContext context, GridBuilder grid, SheetFindings findings) {
        this.context = context;
        this.grid = grid;
        this.findings = findings;
    }

    void put(XlsxCell cell, int row, int column) {
        CellStyle style = context.styles().style(cell.format());
        if (cell.isUncalculated()) {
            grid.other(row, column, CellKind.UNCALCULATED, Double.NaN, "", style);
            return;
        }
        String value = cell.value();
        switch (cell.type()) {
            case "", "n" -> number(row, column, value, cell.format(), style);
            case "s" -> sharedText(row, column, value, cell.format(), style);
            case "inlineStr", "str" -> {
                FontEncoding font = context.styles().encoding(cell.format());
                text(row, column, context.texts().own(cell.ownText(), font), style);
            }
            case "b" -> grid.other(row, column, CellKind.BOOLEAN, XmlPart.isTrue(value) ? 1 : 0, "", style);
            case "e" -> grid.other(row, column, CellKind.ERROR, Double.NaN, value, style);
            case "d" -> date(row, column, ExcelDates.serial(value).orElse(Double.NaN), value, style);
            default -> invalid(row, column, value, style);
        }
    }

    private void number(int row, int column, String value, int format, CellStyle style) {
        double number = ExactNumber.parse(value);
        if (Double.isNaN(number)) {
            invalid(row, column, value, style);
        } else if (!context.styles().knows(format)) {
            findings.cell(FindingCode.UNREADABLE_CELL, new CellAddress(row, column), value);
            invalid(row, column, value, style);
        } else if (context.styles().isDate(format)) {
            date(row, column, number + context.dateShift(), value, style);
        } else {
            grid.number(row, column, number, style);
        }
    }

    private void date(int row, int column, double serial, String value, CellStyle style) {
        if (ExcelDates.isSerial(serial)) {
            grid.date(row, column, serial, style);
        } else {
            invalid(row, column, value, style);
        }
    }

    private void sharedText(int row, int column, String value, int format, CellStyle style) {
        FontEncoding font = context.styles().encoding(format);
        Optional<SharedText> text = context.texts().text(A1.index(value.strip()), font);
        if (text.isPresent()) {
            text(row, column, text.get(), style);
        } else {
            findings.cell(FindingCode.UNREADABLE_CELL, new CellAddress(row, column), value);
            invalid(row, column, value, style);
        }
    }

    private void text(int row, int column, SharedText text, CellStyle style) {
        String decoded = text.printed();
        context.budget().shown(decoded.length());
        if (decoded.length() > A1.LONGEST_TEXT) {
            findings.cell(FindingCode.UNREADABLE_CELL, new CellAddress(row, column), decoded.substring(0, SHOWN));
            invalid(row, column, decoded.substring(0, SHOWN), style);
        } else if (!text.isBlank()) {
            grid.text(row, column, text, style);
        }
    }

    private void invalid(int row, int column, String value, CellStyle style) {
        grid.other(row, column, CellKind.INVALID, Double.NaN, value, style);
    }
}
