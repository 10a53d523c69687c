package vn.tiendo.build;

import java.util.List;
import vn.tiendo.normalise.Normaliser;
import vn.tiendo.reference.Recent;

/** Remembers rows by their labels: a list has few, which return from year to year, and so have the books of one form. */
final class KnownRows {

    private final Normaliser normaliser;
    private final RestrictedLabels restricted;
    private final FigureTable table;
    private final Recent<List<String>, KnownRow> known = Recent.ofRows();
    private List<String> lastPath = List.of();
    private KnownRow last;

    KnownRows(Normaliser normaliser, RestrictedLabels restricted, FigureTable table) {
        this.normaliser = normaliser;
        this.restricted = restricted;
        this.table = table;
        this.last = read(lastPath);
    }

    /** The row of these labels. The figures of a row come one after the other and share one list of them. */
    @SuppressWarnings("ReferenceEquality")
    KnownRow of(List<String> path) {
        if (path != lastPath) {
            lastPath = path;
            last = known.get(path, this, KnownRows::read);
        }
        return last;
    }

    private KnownRow read(List<String> path) {
        return new KnownRow(normaliser.words(path), restricted.areAmong(path), table.labels(path));
    }
}
