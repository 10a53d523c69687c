package vn.tiendo.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.model.Figure;
import vn.tiendo.normalise.Normaliser;

/**
 * Matches figures with the catalogue and writes them down, batch by batch as they are recognised.
 *
 * @param rows know what labels say
 * @param normaliser keeps those that the catalogue knows
 * @param restricted notes the rows that only a few may see
 * @param table takes them all
 * @param watch hears where the time goes
 */
record FigureMatching(
        KnownRows rows, Normaliser normaliser, RestrictedRows restricted, FigureTable table, Stopwatch watch) {

    /** Takes some rows: the figures of each share their labels. */
    void take(List<List<Figure>> batch) throws IOException {
        long began = watch.nanos().getAsLong();
        List<FiguresOfRow> matched = new ArrayList<>(batch.size());
        List<String> indicators = new ArrayList<>(2 * batch.size());
        for (List<Figure> figures : batch) {
            KnownRow row = rows.of(figures.get(0).rowPath());
            matched.add(new FiguresOfRow(row, figures));
            for (Figure figure : figures) {
                indicators.add(match(figure, row));
            }
        }
        watch.add(Step.MATCH, watch.nanos().getAsLong() - began);
        table.write(matched, indicators);
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
