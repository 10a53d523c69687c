package vn.tiendo.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import vn.tiendo.model.FindingCode;

/** The first part of a BIFF8 stream: fonts, formats, styles, shared texts and the list of sheets. */
final class XlsGlobals {

    private static final int DAYS_1900_TO_1904 = 1462;
    private static final int BIFF8 = 0x0600;

    /** Font number 4 is never written; numbers above it are one ahead. */
    private static final int MISSING_FONT = 4;

    private final ReadingBudget budget;
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final List<FontRecord> fonts = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<ExtendedFormatRecord> cellFormats = new ArrayList<>();
    private final Map<Integer, CellStyle> styles = new HashMap<>();
    private final Map<Integer, FontEncoding> encodings = new HashMap<>();
    private final BitSet dates = new BitSet();
    private final SharedTexts texts;
    private int dateShift;

    XlsGlobals(KnownTexts known, ReadingBudget budget) {
        this.texts = new SharedTexts(known);
        this.budget = budget;
    }

    void read(XlsRecords records) {
        while (records.next() && records.kind() != EOFRecord.sid) {
            read(records.content(), records.kind());
        }
    }

    private void read(RecordInputStream records, short kind) {
        switch (kind) {
            case BOFRecord.sid -> requireBiff8(records.readUShort());
            case BoundSheetRecord.sid -> sheets.add(new BoundSheetRecord(records));
            case FontRecord.sid -> fonts.add(new FontRecord(records));
            case FormatRecord.sid -> {
                FormatRecord format = new FormatRecord(records);
                formats.put(format.getIndexCode(), format.getFormatString());
            }
            case ExtendedFormatRecord.sid -> cellFormats.add(new ExtendedFormatRecord(records));
            case DateWindow1904Record.sid -> dateShift = records.readShort() == 1 ? DAYS_1900_TO_1904 : 0;
            case SSTRecord.sid -> readTexts(new SSTRecord(records));
            default -> {}
        }
        budget.time();
    }

    private static void requireBiff8(int version) {
        if (version != BIFF8) {
            throw new Refusal(FindingCode.UNSUPPORTED_FORMAT, "Excel 5.0/95 (.xls)");
        }
    }

    private void readTexts(SSTRecord shared) {
        for (int i = 0; i < shared.getNumUniqueStrings(); i++) {
            UnicodeString text = shared.getString(i);
            budget.characters(text.getString().length());
            texts.add(richText(text));
        }
    }

    List<BoundSheetRecord> sheets() {
        return sheets;
    }

    int dateShift() {
        return dateShift;
    }

    SharedTexts texts() {
        return texts;
    }

    private RichText richText(UnicodeString text) {
        String all = text.getString();
        int runs = text.getFormatRunCount();
        if (runs == 0) {
            return RichText.plain(all);
        }
        List<RichText.Run> parts = new ArrayList<>(runs + 1);
        int at = 0;
        String font = "";
        for (int i = 0; i < runs; i++) {
            FormatRun run = text.getFormatRun(i);
            int next = Math.max(at, Math.min(run.getCharacterPos(), all.length()));
            parts.add(new RichText.Run(all.substring(at, next), font));
            at = next;
            font = font(run.getFontIndex()).map(FontRecord::getFontName).orElse("");
        }
        parts.add(new RichText.Run(all.substring(at), font));
        return new RichText(parts);
    }

    private Optional<FontRecord> font(int number) {
        int index = number > MISSING_FONT ? number - 1 : number;
        return index >= 0 && index < fonts.size() ? Optional.of(fonts.get(index)) : Optional.empty();
    }

    /** Known once the style has been asked for. */
    boolean isDate(int number) {
        return dates.get(number);
    }

    FontEncoding encoding(int number) {
        return encodings.computeIfAbsent(number, n -> FontEncoding.of(style(n).font()));
    }

    CellStyle style(int number) {
        if (number >= cellFormats.size()) {
            return CellStyle.PLAIN;
        }
        CellStyle known = styles.get(number);
        if (known != null) {
            return known;
        }
        CellStyle style = style(cellFormats.get(number));
        styles.put(number, style);
        dates.set(
                number,
                NumberFormat.isDate(
                        cellFormats.get(number).getFormatIndex(), style.format().code()));
        return style;
    }

    private CellStyle style(ExtendedFormatRecord format) {
        int index = format.getFormatIndex();
        String builtin = BuiltinFormats.getBuiltinFormat(index);
        String code = formats.getOrDefault(index, builtin == null ? NumberFormat.GENERAL.code() : builtin);
        Optional<FontRecord> font = font(format.getFontIndex());
        return new CellStyle(
                NumberFormat.of(code),
                format.getIndent(),
                alignment(format.getAlignment()),
                font.map(f -> f.getBoldWeight() >= 600).orElse(false),
                font.map(FontRecord::isItalic).orElse(false),
                font.map(FontRecord::getFontName).orElse(""));
    }

    private static Alignment alignment(int code) {
        return switch (code) {
            case 1, 4, 5, 7 -> Alignment.LEFT;
            case 2 -> Alignment.CENTER;
            case 3 -> Alignment.RIGHT;
            case 6 -> Alignment.CENTER_ACROSS;
            default -> Alignment.GENERAL;
        };
    }
}
