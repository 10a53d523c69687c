package vn.tiendo.build;

import java.util.List;
import vn.tiendo.model.Figure;
import vn.tiendo.normalise.Normaliser;

/** Matches figures with the catalogue and writes them down, batch by batch as they are recognised. */
final class FigureMatching {

    private final Normaliser normaliser;
    private final RestrictedRows restricted;
    private final FigureTable table;
    private final KnownRows rows;
    private final Stopwatch watch;

    /**
     * Nothing is taken yet.
     *
     * @param normaliser keeps the figures that the catalogue knows
     * @param restricted notes the rows that only a few may see
     * @param table takes them all
     * @param watch hears where the time goes
     */
    FigureMatching(Normaliser normaliser, RestrictedRows restricted, FigureTable table, Stopwatch watch) {
        this.normaliser = normaliser;
        this.restricted = restricted;
        this.table = table;
        this.rows = new KnownRows(normaliser, restricted.labels(), table);
        this.watch = watch;
    }

    void take(List<Figure> batch) {
        long began = watch.nanos().getAsLong();
        KnownRow[] known = new KnownRow[batch.size()];
        String[] indicators = new String[batch.size()];
        for (int i = 0; i < known.length; i++) {
            Figure figure = batch.get(i);
            known[i] = rows.of(figure.rowPath());
            indicators[i] = match(figure, known[i]);
        }
        long matched = watch.nanos().getAsLong();
        for (int i = 0; i < known.length; i++) {
            table.write(batch.get(i), known[i].written(), indicators[i]);
        }
        watch.add(Step.MATCH, matched - began);
        watch.add(Step.FIGURES, watch.nanos().getAsLong() - matched);
    }

    /** Code of the figure's indicator, empty where the catalogue does not know it. */
    private String match(Figure figure, KnownRow row) {
        String indicator = normaliser.accept(figure, row.words()).orElse("");
        if (row.restricted() || restricted.isOne(indicator)) {
            restricted.note(figure);
        }
        return indicator;
    }
}
