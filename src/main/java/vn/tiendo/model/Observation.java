package vn.tiendo.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A figure that the catalogue knows: indicator, area and period decided, value in the catalogue's unit.
 *
 * @param indicator code of the indicator
 * @param area the area
 * @param period the period the value is of
 * @param measure what the value says
 * @param value in the indicator's unit for levels, in per cent (or the measure's own unit) otherwise
 * @param decimals digits after the decimal mark that the source shows, after conversion to that unit; may be negative
 *     (a value printed in nghìn tỷ with one decimal is known to the hundred tỷ: −2)
 * @param bounds ends of a range or threshold, in the same unit
 * @param qualifier "trên", "gần" and the like, or empty
 * @param status how final
 * @param authority who set the plan
 * @param setOn day of the document that set the plan in this version, where title, heading or note name one
 * @param sources the figures it rests on, the leading one first; several where equal figures stand in several cells
 */
public record Observation(
        String indicator,
        Area area,
        Period period,
        Measure measure,
        BigDecimal value,
        int decimals,
        Bounds bounds,
        String qualifier,
        FigureStatus status,
        PlanAuthority authority,
        Optional<LocalDate> setOn,
        List<Figure> sources) {

    public Observation {
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("an observation needs the figure it rests on: " + indicator);
        }
    }

    /** The figure shown as the origin. */
    public Figure source() {
        return sources.get(0);
    }
}
