package vn.tiendo.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FooterRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.HeaderRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.apache.poi.hssf.util.RKUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.util.RecordFormatException;
import vn.tiendo.model.CellAddress;
import vn.tiendo.model.FindingCode;

/** Reads the records of one BIFF8 sheet into a grid. */
final class XlsSheet {

    private static final int COLUMNS = 256;
    private static final int ZERO_HEIGHT = 0x20;
    private static final int HEIGHT = 0x7FFF;
    private static final int LENGTH_OF_TEXT = 2;

    private final XlsRecords stream;
    private final RecordInputStream records;
    private final XlsGlobals globals;
    private final ReadingBudget budget;
    private final GridBuilder grid;
    private final SheetFindings findings;
    private final List<String> headers = new ArrayList<>();
    private int row;
    private int column;
    private int format;
    private boolean inCell;
    /** Where the text result of the formula just read belongs, which follows in a record of its own. */
    private Optional<CellAddress> awaitsText = Optional.empty();

    XlsSheet(XlsRecords stream, XlsGlobals globals, ReadingBudget budget, GridBuilder grid, SheetFindings findings) {
        this.stream = stream;
        this.records = stream.content();
        this.globals = globals;
        this.budget = budget;
        this.grid = grid;
        this.findings = findings;
    }

    /**
     * Reads the sheet, or its first rows. Charts inside a sheet are streams of their own within it and are passed over.
     */
    void read(int rows) {
        int depth = 0;
        while (row < rows && stream.next()) {
            short kind = stream.kind();
            if (kind == BOFRecord.sid) {
                depth++;
            } else if (kind == EOFRecord.sid) {
                depth--;
                if (depth <= 0) {
                    return;
                }
            } else if (depth == 1) {
                one(kind);
            }
        }
    }

    /** A cell that cannot be read stays alone with its fault; a fault in what holds for many cells is the sheet's. */
    private void one(short kind) {
        inCell = false;
        try {
            record(kind);
        } catch (RecordFormatException | IllegalArgumentException | IndexOutOfBoundsException e) {
            if (!inCell) {
                throw e;
            }
            findings.cell(FindingCode.UNREADABLE_CELL, new CellAddress(row, column), "");
        }
    }

    private void record(short kind) {
        switch (kind) {
            case RowRecord.sid -> hiddenRow();
            case ColumnInfoRecord.sid -> hiddenColumns();
            case MergeCellsRecord.sid -> merges();
            case NumberRecord.sid -> number(start().readDouble());
            case RKRecord.sid -> number(RKUtil.decodeNumber(start().readInt()));
            case MulRKRecord.sid -> numbers();
            case LabelSSTRecord.sid -> sharedText(start().readInt());
            case LabelRecord.sid -> ownText(label(start()));
            case BoolErrRecord.sid -> truthOrError(start().readUByte(), records.readUByte());
            case FormulaRecord.sid -> formula(start().readLong());
            case StringRecord.sid -> textResult();
            case HeaderRecord.sid, FooterRecord.sid -> header();
            case TextObjectRecord.sid -> textBox();
            default -> {}
        }
    }

    /** Every cell record begins with row, column and style. */
    private RecordInputStream start() {
        row = records.readUShort();
        column = records.readUShort();
        inCell = true;
        format = records.readUShort();
        awaitsText = Optional.empty();
        return records;
    }

    private void hiddenRow() {
        int number = records.readUShort();
        records.readInt();
        boolean flat = (records.readUShort() & HEIGHT) == 0;
        records.readInt();
        if (flat || (records.readUShort() & ZERO_HEIGHT) != 0) {
            grid.hideRow(number);
        }
    }

    private void hiddenColumns() {
        int first = records.readUShort();
        int last = Math.min(records.readUShort(), COLUMNS - 1);
        boolean narrow = records.readUShort() == 0;
        records.readUShort();
        if ((narrow || (records.readUShort() & 1) != 0) && first <= last) {
            grid.hideColumns(first, last);
        }
    }

    private void merges() {
        int count = records.readUShort();
        for (int i = 0; i < count; i++) {
            int firstRow = records.readUShort();
            int lastRow = records.readUShort();
            int firstColumn = records.readUShort();
            int lastColumn = records.readUShort();
            if (firstRow <= lastRow && firstColumn <= lastColumn && lastColumn < COLUMNS) {
                budget.merge();
                grid.merge(new Merge(firstRow, lastRow, firstColumn, lastColumn));
            }
        }
    }

    private void numbers() {
        row = records.readUShort();
        column = records.readUShort();
        inCell = true;
        int count = (records.remaining() - 2) / 6;
        for (int i = 0; i < count; i++) {
            format = records.readUShort();
            number(RKUtil.decodeNumber(records.readInt()));
            column++;
        }
    }

    private void number(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            put(CellKind.INVALID, Double.NaN, Double.toString(number));
        } else if (!globals.isDate(format)) {
            put(CellKind.NUMBER, number);
        } else if (ExcelDates.isSerial(number + globals.dateShift())) {
            put(CellKind.DATE, number + globals.dateShift());
        } else {
            put(CellKind.INVALID, Double.NaN, Double.toString(number));
        }
    }

    private void sharedText(int number) {
        Optional<SharedText> text = globals.texts().text(number, encoding());
        if (text.isPresent()) {
            text(text.get());
        } else {
            findings.cell(FindingCode.UNREADABLE_CELL, new CellAddress(row, column), Integer.toString(number));
            put(CellKind.INVALID, Double.NaN, Integer.toString(number));
        }
    }

    private FontEncoding encoding() {
        return globals.encoding(format);
    }

    private void ownText(String text) {
        budget.characters(text.length());
        text(globals.texts().own(RichText.plain(text), encoding()));
    }

    private void text(SharedText decoded) {
        budget.shown(decoded.printed().length());
        if (!decoded.isBlank()) {
            put(CellKind.TEXT, Double.NaN, decoded);
        }
    }

    private void header() {
        if (records.remaining() > LENGTH_OF_TEXT) {
            headers.add(label(records));
        }
    }

    /** A stamp is often drawn; a box that cannot be read is no fault of the cells. */
    private void textBox() {
        try {
            headers.add(new TextObjectRecord(records).getStr().getString());
        } catch (RecordFormatException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            headers.add("");
        }
    }

    /** Headers, footers and text boxes as stored. */
    List<String> headers() {
        return headers;
    }

    private static String label(RecordInputStream from) {
        int length = from.readUShort();
        boolean wide = (from.readUByte() & 1) != 0;
        String text = wide ? from.readUnicodeLEString(length) : from.readCompressedUnicode(length);
        return text;
    }

    private void truthOrError(int value, int isError) {
        if (isError == 0) {
            put(CellKind.BOOLEAN, value == 0 ? 0 : 1);
        } else {
            error(value);
        }
    }

    private void error(int code) {
        String printed =
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR" + code;
        put(CellKind.ERROR, Double.NaN, printed);
    }

    /**
     * The result of a formula is a number, unless its two highest bytes are all ones; then its lowest byte tells what it
     * is: 0 a text that follows, 1 a truth value, 2 an error, 3 an empty text.
     */
    private void formula(long result) {
        if (result >>> 48 != 0xFFFF) {
            number(Double.longBitsToDouble(result));
            return;
        }
        int value = (int) (result >>> 16) & 0xFF;
        switch ((int) result & 0xFF) {
            case 0 -> awaitsText = Optional.of(new CellAddress(row, column));
            case 1 -> put(CellKind.BOOLEAN, value == 0 ? 0 : 1);
            case 2 -> error(value);
            default -> {}
        }
    }

    private void textResult() {
        if (awaitsText.isPresent()) {
            awaitsText = Optional.empty();
            ownText(label(records));
        }
    }

    private void put(CellKind kind, double number) {
        put(kind, number, SharedText.NONE);
    }

    private void put(CellKind kind, double number, String text) {
        put(kind, number, new SharedText(text));
    }

    private void put(CellKind kind, double number, SharedText text) {
        budget.cell();
        if (column >= COLUMNS) {
            findings.beyondGrid(text.printed());
            return;
        }
        CellStyle style = globals.style(format);
        switch (kind) {
            case TEXT -> grid.text(row, column, text, style);
            case NUMBER -> grid.number(row, column, number, style);
            case DATE -> grid.date(row, column, number, style);
            default -> grid.other(row, column, kind, number, text.printed(), style);
        }
    }
}
