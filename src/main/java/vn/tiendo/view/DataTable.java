package vn.tiendo.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A small table of finished numbers; the first column names the row.
 *
 * @param caption what it shows, with the unit
 * @param header column headings
 * @param rows cells, each row as long as the header
 * @param graphicHeading heading of the drawings at the rows' ends
 * @param graphics a drawing for each row, or none at all
 */
public record DataTable(
        String caption,
        List<String> header,
        List<List<Cited>> rows,
        String graphicHeading,
        List<Optional<? extends RowGraphic>> graphics) {

    public DataTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        graphics = List.copyOf(graphics);
        for (List<Cited> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(
                        "a row of " + row.size() + " cells under " + header.size() + " headings: " + row);
            }
        }
        if (!graphics.isEmpty() && graphics.size() != rows.size()) {
            throw new IllegalArgumentException(graphics.size() + " drawings for " + rows.size() + " rows");
        }
    }

    /** A table of numbers alone. */
    public DataTable(String caption, List<String> header, List<List<Cited>> rows) {
        this(caption, header, rows, "", List.of());
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** What is drawn at the end of a row. */
    public Optional<? extends RowGraphic> graphic(int row) {
        return graphics.isEmpty() ? Optional.empty() : graphics.get(row);
    }

    /** The same with a drawing at the end of each row that has one; the table itself where none has. */
    DataTable with(String heading, List<Optional<? extends RowGraphic>> drawn) {
        return drawn.stream().allMatch(Optional::isEmpty) ? this : new DataTable(caption, header, rows, heading, drawn);
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
                rows.stream().map(row -> picked(row, kept)).toList(),
                graphicHeading,
                graphics);
    }

    private static <T> List<T> picked(List<T> cells, List<Integer> columns) {
        return columns.stream().map(cells::get).toList();
    }
}
