package vn.tiendo.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.tiendo.model.Finding;

/** Delimited text as one sheet of texts: what a number means, {@code 1.234} above all, is decided by whole columns. */
final class TextBook {

    private TextBook() {}

    static OpenBook read(SourceFile source, KnownTexts known, ReadingBudget budget, List<Finding> findings)
            throws IOException {
        DelimitedText text = DelimitedText.of(Files.readAllBytes(source.path()));
        budget.characters(text.body().length());
        SheetFindings faults = new SheetFindings(source.name(), FileNames.stem(source.name()));
        Grid grid = grid(source, text, known, budget, faults);
        findings.addAll(faults.all());
        return new GridBook(FileFormat.DELIMITED_TEXT, grid);
    }

    private static Grid grid(
            SourceFile source, DelimitedText text, KnownTexts known, ReadingBudget budget, SheetFindings faults)
            throws IOException {
        GridBuilder grid = new GridBuilder(source.name(), FileNames.stem(source.name()));
        int row = text.firstRow();
        try (CSVParser records = text.records()) {
            for (CSVRecord record : records) {
                put(grid, row, record, known, budget, faults);
                row++;
            }
        }
        return grid.build();
    }

    private static void put(
            GridBuilder grid, int row, CSVRecord record, KnownTexts known, ReadingBudget budget, SheetFindings faults) {
        for (int column = 0; column < record.size(); column++) {
            SharedText value = text(record.get(column), known);
            if (!value.isBlank() && A1.inGrid(row, column)) {
                budget.cell();
                grid.text(row, column, value, CellStyle.PLAIN);
            } else if (!value.isBlank()) {
                faults.beyondGrid(value.printed());
            }
        }
    }

    /** Numbers are texts here too, and too many to be known. */
    private static SharedText text(String stored, KnownTexts known) {
        return TextDecoder.isPlain(stored) ? new SharedText(stored) : known.read(stored, FontEncoding.UNICODE);
    }
}
