package vn.tiendo.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;

/**
 * A BIFF8 workbook (.xls of Excel 97 to 2003). POI frames and decrypts the records; those that hold cells are read here,
 * because POI's own cell records take formulas apart, which fails on formulas that Excel itself opens.
 */
final class XlsBook implements OpenBook {

    private final String file;
    private final byte[] stream;
    private final ReadingBudget budget;
    private final List<Finding> findings;
    private final XlsGlobals globals;

    private XlsBook(String file, byte[] stream, ReadingBudget budget, List<Finding> findings) {
        this.file = file;
        this.stream = stream;
        this.budget = budget;
        this.findings = findings;
        this.globals = new XlsGlobals(budget);
        globals.read(new XlsRecords(stream, 0));
    }

    static XlsBook open(SourceFile source, ReadingBudget budget, List<Finding> findings) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(source.path().toFile(), true)) {
            DirectoryNode root = files.getRoot();
            for (String name : List.of("Workbook", "WORKBOOK", "BOOK", "WorkBook")) {
                if (root.hasEntryCaseInsensitive(name)) {
                    try (InputStream in = root.createDocumentInputStream(root.getEntryCaseInsensitive(name))) {
                        return new XlsBook(source.name(), in.readAllBytes(), budget, findings);
                    }
                }
            }
        }
        throw new Refusal(FindingCode.UNSUPPORTED_FORMAT, "compound");
    }

    @Override
    public int sheets() {
        return globals.sheets().size();
    }

    @Override
    public Grid sheet(int number) {
        BoundSheetRecord sheet = globals.sheets().get(number);
        GridBuilder grid = new GridBuilder(file, sheet.getSheetname()).hidden(sheet.isHidden() || sheet.isVeryHidden());
        SheetFindings sheetFindings = new SheetFindings(file, sheet.getSheetname());
        budget.nextSheet();
        XlsRecords records = new XlsRecords(stream, sheet.getPositionOfBof());
        new XlsSheet(records, globals, budget, grid, sheetFindings).read();
        findings.addAll(sheetFindings.all());
        return grid.build();
    }

    @Override
    public boolean markedSecret(int number) {
        return false;
    }

    @Override
    public void close() {
        // The stream is in memory; the file was closed when it was opened.
    }
}
