package vn.tiendo.normalise;

import java.math.BigDecimal;
import java.util.List;
import vn.tiendo.model.Bounds;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureStatus;
import vn.tiendo.model.Observation;

/** Observations that no workbook prints but whose parts all stand there: they have the parts as their sources. */
final class Sums {

    private Sums() {}

    /** The parts added up; as exact, and as final, as the least exact and least final of them. */
    static Observation of(Key key, List<Observation> parts) {
        BigDecimal sum = parts.stream().map(Observation::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Figure> sources =
                parts.stream().flatMap(part -> part.sources().stream().limit(1)).toList();
        String qualifier = parts.stream()
                .map(Observation::qualifier)
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElse("");
        return new Observation(
                key.indicator(),
                key.area(),
                key.period(),
                key.measure(),
                sum,
                parts.stream().mapToInt(Observation::decimals).min().orElse(0),
                Bounds.NONE,
                qualifier,
                parts.stream()
                        .map(Observation::status)
                        .min(FigureStatus::compareTo)
                        .orElse(FigureStatus.UNSTATED),
                key.authority(),
                sources);
    }
}
