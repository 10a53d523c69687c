package vn.tiendo.build;

import java.util.List;
import vn.tiendo.normalise.RowWords;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Recent;

/** Remembers rows by their labels: a list has few, which return from year to year, and so have the books of one form. */
final class KnownRows {

    private final Areas areas;
    private final RestrictedLabels restricted;
    private final FigureTable table;
    private final Recent<List<String>, KnownRow> known = Recent.ofRows();

    KnownRows(Areas areas, RestrictedLabels restricted, FigureTable table) {
        this.areas = areas;
        this.restricted = restricted;
        this.table = table;
    }

    /** The row of these labels. */
    KnownRow of(List<String> path) {
        return known.get(path, this, KnownRows::read);
    }

    private KnownRow read(List<String> path) {
        return new KnownRow(RowWords.of(path, areas), restricted.areAmong(path), table.labels(path));
    }
}
