package vn.tiendo.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.model.Finding;

/**
 * The XML of Excel 2002 and 2003. All sheets stand in one stream: a first pass learns their names and marks, a second
 * hands them over one by one.
 */
final class XmlSpreadsheetBook implements OpenBook {

    private record Sheet(String name, boolean markedSecret) {}

    private final Path path;
    private final String file;
    private final ReadingBudget budget;
    private final List<Finding> findings;
    private final List<Sheet> sheets = new ArrayList<>();
    private XmlSpreadsheet stream;
    private int next;

    XmlSpreadsheetBook(SourceFile source, ReadingBudget budget, List<Finding> findings) throws IOException {
        this.path = source.path();
        this.file = source.name();
        this.budget = budget;
        this.findings = findings;
        try (XmlSpreadsheet first = openStream()) {
            while (first.nextSheet()) {
                Grid grid = first.readSheet(new SheetFindings(file, first.name()));
                sheets.add(new Sheet(grid.sheet(), SecrecyMark.standsIn(grid)));
                budget.sheets(sheets.size());
            }
        }
        this.stream = openStream();
    }

    private XmlSpreadsheet openStream() throws IOException {
        return new XmlSpreadsheet(new XmlPart(Files.newInputStream(path)), file, budget);
    }

    @Override
    public FileFormat format() {
        return FileFormat.SPREADSHEET_ML;
    }

    @Override
    public int sheets() {
        return sheets.size();
    }

    @Override
    public String name(int number) {
        return sheets.get(number).name();
    }

    /** Sheets are asked for in their order; going back begins anew. */
    @Override
    public Grid sheet(int number) throws IOException {
        if (number < next) {
            stream.close();
            stream = openStream();
            next = 0;
        }
        while (next < number) {
            stream.nextSheet();
            next++;
        }
        stream.nextSheet();
        next++;
        SheetFindings sheetFindings = new SheetFindings(file, stream.name());
        Grid grid = stream.readSheet(sheetFindings);
        findings.addAll(sheetFindings.all());
        return grid;
    }

    @Override
    public boolean isMarkedSecret(int number) {
        return sheets.get(number).markedSecret();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
