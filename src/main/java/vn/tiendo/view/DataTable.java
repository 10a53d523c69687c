package vn.tiendo.view;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A small table of finished numbers; the first column names the row.
 *
 * @param caption what it shows, with the unit
 * @param header column headings
 * @param rows cells, each row as long as the header
 */
public record DataTable(String caption, List<String> header, List<List<Cited>> rows) {

    public DataTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cited> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(
                        "a row of " + row.size() + " cells under " + header.size() + " headings: " + row);
            }
        }
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The same without columns in which nobody has anything. */
    DataTable withoutBlankColumns(Cited blank) {
        List<Integer> kept = IntStream.range(0, header.size())
                .filter(column -> rows.stream().anyMatch(row -> !row.get(column).equals(blank)))
                .boxed()
                .toList();
        return new DataTable(
                caption,
                picked(header, kept),
                rows.stream().map(row -> picked(row, kept)).toList());
    }

    private static <T> List<T> picked(List<T> cells, List<Integer> columns) {
        return columns.stream().map(cells::get).toList();
    }
}
