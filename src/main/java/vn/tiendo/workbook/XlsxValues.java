package vn.tiendo.workbook;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.CellAddress;
import vn.tiendo.model.FindingCode;

/** Turns what a cell stores into what it holds, and puts it on the grid. */
final class XlsxValues implements XlsxCells {

    /** So much is shown of a text that no cell of Excel can hold. */
    private static final int SHOWN = 80;

    private final XlsxContext context;
    private final GridBuilder grid;
    private final SheetFindings findings;
    private final Map<FontEncoding, PlacedTexts> texts = new EnumMap<>(FontEncoding.class);
    private @Nullable SheetFormat[] formats = new SheetFormat[0];

    XlsxValues(XlsxContext context, GridBuilder grid, SheetFindings findings) {
        this.context = context;
        this.grid = grid;
        this.findings = findings;
    }

    @Override
    public void put(XlsxCell cell, int row, int column) {
        if (!A1.inGrid(row, column)) {
            findings.beyondGrid(cell.text());
            return;
        }
        SheetFormat format = format(cell.format());
        if (cell.isUncalculated()) {
            grid.other(row, column, CellKind.UNCALCULATED, Double.NaN, "", format.style());
            return;
        }
        switch (cell.type()) {
            case NUMBER -> number(row, column, cell, format);
            case SHARED -> sharedText(row, column, cell, format);
            case INLINE, RESULT ->
                text(row, column, context.texts().own(cell.ownText(), format.encoding()), format.style());
            case BOOLEAN -> {
                int truth = XmlPart.isTrue(cell.text()) ? 1 : 0;
                grid.other(row, column, CellKind.BOOLEAN, truth, "", format.style());
            }
            case ERROR -> grid.other(row, column, CellKind.ERROR, Double.NaN, cell.text(), format.style());
            case DATE -> {
                String day = cell.text();
                date(row, column, ExcelDates.serial(day).orElse(Double.NaN), day, format.style());
            }
            case UNKNOWN -> invalid(row, column, cell.text(), format.style());
        }
    }

    /** Formats that the workbook does not describe are one. */
    private SheetFormat format(int number) {
        int place = context.styles().knows(number) ? number + 1 : 0;
        if (place >= formats.length) {
            formats = Arrays.copyOf(formats, 2 * place + 1);
        }
        SheetFormat known = formats[place];
        if (known == null) {
            XlsxFormat format = context.styles().format(number);
            known = new SheetFormat(
                    format,
                    grid.style(format.style()),
                    texts.computeIfAbsent(format.encoding(), font -> new PlacedTexts()));
            formats[place] = known;
        }
        return known;
    }

    private void number(int row, int column, XlsxCell cell, SheetFormat format) {
        double number = cell.number();
        if (Double.isNaN(number)) {
            invalid(row, column, cell.text(), format.style());
        } else if (format.hasPlainNumbers()) {
            grid.number(row, column, number, format.inGrid());
        } else if (!format.isKnown()) {
            findings.cell(FindingCode.UNREADABLE_CELL, new CellAddress(row, column), cell.text());
            invalid(row, column, cell.text(), format.style());
        } else if (format.isDate()) {
            date(row, column, number + context.dateShift(), cell.text(), format.style());
        } else {
            grid.number(row, column, number, format.style());
        }
    }

    private void date(int row, int column, double serial, String value, CellStyle style) {
        if (ExcelDates.isSerial(serial)) {
            grid.date(row, column, serial, style);
        } else {
            invalid(row, column, value, style);
        }
    }

    private void sharedText(int row, int column, XlsxCell cell, SheetFormat format) {
        int number = cell.index();
        PlacedTexts placed = format.texts();
        if (placed.has(number)) {
            context.budget().shown(placed.length(number));
            grid.text(row, column, placed.inGrid(number), format.inGrid());
            return;
        }
        Optional<SharedText> text = context.texts().text(number, format.encoding());
        if (text.isEmpty()) {
            findings.cell(FindingCode.UNREADABLE_CELL, new CellAddress(row, column), cell.text());
            invalid(row, column, cell.text(), format.style());
        } else if (text(row, column, text.get(), format.style())) {
            placed.add(number, grid.text(text.get()), text.get().printed().length());
        }
    }

    /** Whether the text stands in the cell now: blank ones do not, and those that no cell can hold. */
    private boolean text(int row, int column, SharedText text, CellStyle style) {
        String decoded = text.printed();
        context.budget().shown(decoded.length());
        if (decoded.length() > A1.LONGEST_TEXT) {
            findings.cell(FindingCode.UNREADABLE_CELL, new CellAddress(row, column), decoded.substring(0, SHOWN));
            invalid(row, column, decoded.substring(0, SHOWN), style);
        } else if (!text.isBlank()) {
            grid.text(row, column, text, style);
            return true;
        }
        return false;
    }

    private void invalid(int row, int column, String value, CellStyle style) {
        grid.other(row, column, CellKind.INVALID, Double.NaN, value, style);
    }
}
