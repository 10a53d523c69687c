package vn.tiendo.normalise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Area;
import vn.tiendo.model.Bounds;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Period;

/**
 * A figure in the catalogue's terms, before it is compared with others that say the same thing.
 *
 * @param figure the figure
 * @param indicator its indicator
 * @param area its area; empty until the book has said it
 * @param period its period
 * @param measure what the value says
 * @param value in the indicator's unit for levels
 * @param decimals printed digits after conversion
 * @param bounds ends of a range in the same unit
 */
record Candidate(
        Figure figure,
        Indicator indicator,
        Optional<Area> area,
        Period period,
        Measure measure,
        BigDecimal value,
        int decimals,
        Bounds bounds) {

    Candidate in(Area decided) {
        return new Candidate(figure, indicator, Optional.of(decided), period, measure, value, decimals, bounds);
    }

    String file() {
        return figure.origin().file();
    }

    Key key() {
        return new Key(indicator.code(), area.orElseThrow(), period, measure, figure.authority());
    }

    /**
     * The observation that rests on this figure first, and on the others that say the same.
     *
     * @param setOn day of the document that set it, where it is a plan
     */
    Observation observation(Optional<LocalDate> setOn, List<Figure> sources) {
        return new Observation(
                indicator.code(),
                area.orElseThrow(),
                period,
                measure,
                value,
                decimals,
                bounds,
                figure.qualifier(),
                figure.status(),
                figure.authority(),
                setOn,
                sources);
    }
}
