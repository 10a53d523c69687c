package vn.tiendo.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.model.Figure;
import vn.tiendo.normalise.Normaliser;

/**
 * Matches figures with the catalogue and writes them down, batch by batch as they are recognised.
 *
 * @param normaliser keeps those that the catalogue knows
 * @param restricted notes the rows that only a few may see
 * @param table takes them all
 * @param watch hears where the time goes
 */
record FigureMatching(Normaliser normaliser, RestrictedRows restricted, FigureTable table, Stopwatch watch) {

    void take(List<FiguresOfRow> batch) throws IOException {
        long began = watch.nanos().getAsLong();
        List<String> indicators = new ArrayList<>(2 * batch.size());
        for (FiguresOfRow row : batch) {
            for (Figure figure : row.figures()) {
                indicators.add(match(figure, row.row()));
            }
        }
        watch.add(Step.MATCH, watch.nanos().getAsLong() - began);
        table.write(batch, indicators);
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
