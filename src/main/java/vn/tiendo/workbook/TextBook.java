package vn.tiendo.workbook;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.tiendo.model.Finding;

/** Delimited text as one sheet of texts: what a number means, {@code 1.234} above all, is decided by whole columns. */
final class TextBook {

    /** The line by which Excel is told the delimiter. */
    private static final Pattern DECLARED = Pattern.compile("^sep=(.)\\R", Pattern.CASE_INSENSITIVE);

    private TextBook() {}

    static OpenBook read(SourceFile source, ReadingBudget budget, List<Finding> findings) throws IOException {
        String text = TextCharset.decode(Files.readAllBytes(source.path()));
        budget.characters(text.length());
        Matcher declared = DECLARED.matcher(text);
        boolean isDeclared = declared.find();
        char delimiter = isDeclared ? declared.group(1).charAt(0) : Delimiters.find(text);
        String body = isDeclared ? text.substring(declared.end()) : text;
        SheetFindings faults = new SheetFindings(source.name(), FileNames.stem(source.name()));
        Grid grid = grid(source, body, delimiter == 0 ? '\t' : delimiter, isDeclared ? 1 : 0, budget, faults);
        findings.addAll(faults.all());
        return new GridBook(FileFormat.DELIMITED_TEXT, grid);
    }

    private static Grid grid(
            SourceFile source, String text, char delimiter, int firstRow, ReadingBudget budget, SheetFindings faults)
            throws IOException {
        GridBuilder grid = new GridBuilder(source.name(), FileNames.stem(source.name()));
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        int row = firstRow;
        try (CSVParser records = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .get()) {
            for (CSVRecord record : records) {
                put(grid, row, record, budget, faults);
                row++;
            }
        }
        return grid.build();
    }

    private static void put(GridBuilder grid, int row, CSVRecord record, ReadingBudget budget, SheetFindings faults) {
        for (int column = 0; column < record.size(); column++) {
            String value = TextDecoder.decode(RichText.plain(record.get(column)), FontEncoding.UNICODE);
            if (!value.isBlank() && A1.inGrid(row, column)) {
                budget.cell();
                grid.text(row, column, value, CellStyle.PLAIN);
            } else if (!value.isBlank()) {
                faults.beyondGrid(value);
            }
        }
    }
}
