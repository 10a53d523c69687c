package vn.tiendo.view;

import java.util.List;

/** One piece of the report's body. */
public sealed interface ReportBlock {

    /** A paragraph. */
    record Text(String text) implements ReportBlock {}

    /** An item of a list. */
    record Item(String text) implements ReportBlock {}

    /** Small print. */
    record Note(String text) implements ReportBlock {}

    /**
     * A table.
     *
     * @param caption what it shows
     * @param columns its columns
     * @param rows cells, each row as long as the columns
     */
    record Table(String caption, List<Column> columns, List<List<Entry>> rows) implements ReportBlock {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Entry> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(row.size() + " cells under " + columns.size() + " headings");
                }
            }
        }
    }

    /**
     * A column.
     *
     * @param heading its heading
     * @param width its share of the width, against the other columns
     * @param number whether numbers stand in it
     */
    record Column(String heading, int width, boolean number) {}

    /**
     * What stands in one place of a table.
     *
     * @param text words or number
     * @param note small print under it, may be empty
     */
    record Entry(String text, String note) {

        static Entry of(String text) {
            return new Entry(text, "");
        }

        static Entry of(Shown shown) {
            StringBuilder note = new StringBuilder();
            shown.note().forEach(piece -> note.append(piece.text()));
            String unit = shown.unit().isEmpty() ? "" : " " + shown.unit();
            return new Entry(shown.number().text() + unit, note.toString());
        }
    }

    /**
     * A chart of the run.
     *
     * @param chart its file without extension
     * @param description what it shows, in words
     */
    record Picture(String chart, String description) implements ReportBlock {}
}
