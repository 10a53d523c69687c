package vn.tiendo.view;

import java.util.ArrayList;
import java.util.List;

/** The rows of a bullet chart as a table. */
final class BulletTable {

    private BulletTable() {}

    static ChartTable of(ChartWords words, List<String> headings, List<BulletRow> rows) {
        boolean variances = rows.stream().anyMatch(row -> row.variance().isPresent());
        List<String> header = new ArrayList<>();
        header.add(words.text("chart.table.name"));
        header.add(words.text("chart.table.value"));
        header.addAll(headings);
        if (variances) {
            header.add(words.text("chart.table.difference"));
        }
        List<List<String>> cells = new ArrayList<>();
        for (BulletRow row : rows) {
            List<String> line = new ArrayList<>(List.of(row.label(), row.detail()));
            line.addAll(row.cells());
            if (variances) {
                line.add(row.variance().map(ChartVariance::text).orElse(""));
            }
            cells.add(line);
        }
        return new ChartTable(header, cells);
    }
}
