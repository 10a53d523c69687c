package vn.tiendo.view;

import java.util.List;

/** The rows of a variance chart as a table. */
final class VarianceTable {

    private VarianceTable() {}

    static ChartTable of(ChartWords words, List<VarianceRow> rows, String difference, String relative) {
        return new ChartTable(
                List.of(words.text("chart.table.name"), words.text("chart.table.value"), difference, relative),
                rows.stream()
                        .map(row -> List.of(
                                row.label(),
                                row.detail(),
                                row.difference().map(ChartVariance::text).orElse(""),
                                row.relative().map(ChartVariance::text).orElse("")))
                        .toList());
    }
}
