package vn.tiendo.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;

/**
 * A BIFF8 workbook (.xls of Excel 97 to 2003). POI frames and decrypts the records; those that hold cells are read here,
 * because POI's own cell records take formulas apart, which fails on formulas that Excel itself opens.
 */
final class XlsBook implements OpenBook {

    private static final int WORKSHEET = 0x10;

    private final String file;
    private final byte[] stream;
    private final ReadingBudget budget;
    private final List<Finding> findings;
    private final XlsGlobals globals;
    private final Optional<EncryptionInfo> encryption;
    private final List<BoundSheetRecord> sheets = new ArrayList<>();

    XlsBook(String file, byte[] stream, KnownTexts known, ReadingBudget budget, List<Finding> findings) {
        this.file = file;
        this.stream = stream;
        this.budget = budget;
        this.findings = findings;
        this.globals = new XlsGlobals(known, budget);
        XlsRecords records = new XlsRecords(stream, 0, Optional.empty());
        globals.read(records);
        this.encryption = records.encryption();
        chooseSheets();
    }

    /** Charts and macros have sheets of their own kind, which hold no cells. */
    private void chooseSheets() {
        Set<String> names = new HashSet<>();
        for (BoundSheetRecord sheet : globals.sheets()) {
            String name = sheet.getSheetname();
            int type = type(sheet.getPositionOfBof());
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                findings.add(Finding.onSheet(FindingCode.DUPLICATE_SHEET_NAME, file, name, "", name));
            }
            if (type < 0) {
                findings.add(Finding.onSheet(FindingCode.SHEET_MISSING, file, name, "", ""));
            } else if (type == WORKSHEET) {
                sheets.add(sheet);
                budget.sheets(sheets.size());
            }
        }
    }

    /** What begins at a place of the stream; negative where no sheet does. Beginnings are never encrypted. */
    private int type(int position) {
        boolean inside = position >= 0 && position + 8 <= stream.length;
        if (!inside || word(position) != BOFRecord.sid) {
            return -1;
        }
        return word(position + 6);
    }

    private int word(int position) {
        return (stream[position] & 0xFF) | (stream[position + 1] & 0xFF) << 8;
    }

    @Override
    public FileFormat format() {
        return FileFormat.COMPOUND;
    }

    @Override
    public int sheets() {
        return sheets.size();
    }

    @Override
    public String name(int number) {
        return sheets.get(number).getSheetname();
    }

    @Override
    public Grid sheet(int number) {
        SheetFindings sheetFindings = new SheetFindings(file, name(number));
        GridBuilder grid = grid(number);
        budget.nextSheet();
        XlsSheet reading = sheet(number, grid, sheetFindings);
        reading.read(A1.ROWS);
        if (reading.headers().stream().anyMatch(SecrecyMark::standsInHeader)) {
            throw new Refusal(FindingCode.SECRET_WORKBOOK);
        }
        Grid built = grid.build();
        sheetFindings.duplicates(grid);
        findings.addAll(sheetFindings.all());
        return built;
    }

    @Override
    public boolean isMarkedSecret(int number) {
        GridBuilder grid = grid(number);
        XlsSheet head = sheet(number, grid, new SheetFindings(file, name(number)));
        head.read(SecrecyMark.ROWS);
        return SecrecyMark.standsIn(grid.build()) || head.headers().stream().anyMatch(SecrecyMark::standsInHeader);
    }

    private GridBuilder grid(int number) {
        BoundSheetRecord sheet = sheets.get(number);
        return new GridBuilder(file, sheet.getSheetname()).hidden(sheet.isHidden() || sheet.isVeryHidden());
    }

    private XlsSheet sheet(int number, GridBuilder grid, SheetFindings sheetFindings) {
        XlsRecords records = new XlsRecords(stream, sheets.get(number).getPositionOfBof(), encryption);
        return new XlsSheet(records, globals, budget, grid, sheetFindings);
    }

    @Override
    public void close() {
        // The stream is in memory; the file was closed when it was opened.
    }
}
