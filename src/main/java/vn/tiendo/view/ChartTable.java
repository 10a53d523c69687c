package vn.tiendo.view;

import java.util.List;

/**
 * The numbers of a chart as a table, for readers who do not see it.
 *
 * @param header column headings; the first column names the row
 * @param rows cells as finished words, each row as long as the header
 */
public record ChartTable(List<String> header, List<List<String>> rows) {

    public ChartTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(
                        "a row of " + row.size() + " cells under " + header.size() + " headings: " + row);
            }
        }
    }
}
