package vn.tiendo.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads what {@link CsvTable} wrote, row by row, as it was before formulas were defused. */
public final class CsvRows implements AutoCloseable {

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> header;

    /** Opens a table; its first row is the header. */
    public CsvRows(Path file) throws IOException {
        this.parser = CSVParser.builder()
                .setPath(file)
                .setCharset(StandardCharsets.UTF_8)
                .setFormat(CSVFormat.RFC4180)
                .get();
        this.records = parser.iterator();
        this.header = records.hasNext() ? List.of(records.next().values()) : List.of();
    }

    /** Names of the columns. */
    public List<String> header() {
        return header;
    }

    /** The rows after the header, once. */
    public Iterator<List<String>> rows() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return records.hasNext();
            }

            @Override
            public List<String> next() {
                return records.next().stream().map(CsvRows::plain).toList();
            }
        };
    }

    private static String plain(String value) {
        boolean defused =
                value.startsWith("'") && CsvTable.defused(value.substring(1)).equals(value);
        return defused ? value.substring(1) : value;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
