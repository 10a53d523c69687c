package vn.tiendo.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Bounds;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureStatus;
import vn.tiendo.model.Observation;

/**
 * Observations that no workbook prints but whose parts all stand there. The first of their sources is the sum itself, at
 * the cell of the last part and with the parts as what it holds ("3.000 + 4.325"), so that no page prints a part in its
 * place; the parts follow.
 */
final class Sums {

    private Sums() {}

    /**
     * The parts added up; as exact, and as final, as the least exact and least final of them.
     *
     * @param unit the indicator's unit
     */
    static Observation of(Key key, List<Observation> parts, String unit) {
        BigDecimal sum = parts.stream().map(Observation::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        int decimals = parts.stream().mapToInt(Observation::decimals).min().orElse(0);
        String qualifier = parts.stream()
                .map(Observation::qualifier)
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElse("");
        FigureStatus status = parts.stream()
                .map(Observation::status)
                .min(FigureStatus::compareTo)
                .orElse(FigureStatus.UNSTATED);
        List<Figure> sources = new ArrayList<>();
        Figure last = parts.get(parts.size() - 1).source();
        sources.add(new Figure(
                last.origin(),
                last.table(),
                last.rowPath(),
                last.columnHeader(),
                key.measure(),
                Optional.of(key.period()),
                key.area().name(),
                unit,
                sum,
                Math.max(0, decimals),
                String.join(
                        " + ", parts.stream().map(part -> part.source().raw()).toList()),
                qualifier,
                Bounds.NONE,
                status,
                key.authority(),
                last.priceBasis(),
                List.of()));
        parts.forEach(part -> sources.add(part.source()));
        return new Observation(
                key.indicator(),
                key.area(),
                key.period(),
                key.measure(),
                sum,
                decimals,
                Bounds.NONE,
                qualifier,
                status,
                key.authority(),
                Optional.empty(),
                sources);
    }
}
