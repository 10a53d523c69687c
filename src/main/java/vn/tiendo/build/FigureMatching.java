package vn.tiendo.build;

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

    void take(List<Figure> batch) {
        long began = watch.nanos().getAsLong();
        List<String> indicators = new ArrayList<>(batch.size());
        for (Figure figure : batch) {
            indicators.add(match(figure));
        }
        long matched = watch.nanos().getAsLong();
        for (int i = 0; i < batch.size(); i++) {
            table.write(batch.get(i), indicators.get(i));
        }
        watch.add(Step.MATCH, matched - began);
        watch.add(Step.FIGURES, watch.nanos().getAsLong() - matched);
    }

    /** Code of the figure's indicator, empty where the catalogue does not know it. */
    private String match(Figure figure) {
        String indicator = normaliser.accept(figure).orElse("");
        restricted.note(figure, indicator);
        return indicator;
    }
}
