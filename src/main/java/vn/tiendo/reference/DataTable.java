package vn.tiendo.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the tab-separated data files that lie beside this class: UTF-8, one header line, {@code #} begins a comment line,
 * no quoting, {@code |} between the values of a list.
 */
final class DataTable {

    private static final CSVFormat TABS = CSVFormat.TDF
            .builder()
            .setQuote(null)
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreSurroundingSpaces(false)
            .get();

    private DataTable() {}

    /** All rows of a data file of this package. */
    static List<CSVRecord> read(String resource) {
        try (InputStream stream = DataTable.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing data file " + resource);
            }
            return read(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read data file " + resource, broken);
        }
    }

    private static List<CSVRecord> read(Reader reader) throws IOException {
        try (CSVParser parser =
                CSVParser.builder().setReader(reader).setFormat(TABS).get()) {
            return parser.getRecords();
        }
    }

    /** The values of a cell that holds a list; an empty cell is an empty list. */
    static List<String> list(String cell) {
        return Arrays.stream(cell.split("\\|", -1))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
