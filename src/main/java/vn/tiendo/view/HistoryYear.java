package vn.tiendo.view;

import java.util.List;
import java.util.Optional;

/**
 * One year of a history chart.
 *
 * @param label the year
 * @param notes small print under the year, a line each: the share reached by mid-year, or why something is missing
 * @param current whether it is the year reviewed
 * @param partial value of the same part of that year
 * @param full value of the whole year
 * @param plan annual plan
 * @param projection where the year is expected to end
 * @param projectionText its central value, finished
 */
public record HistoryYear(
        String label,
        List<String> notes,
        boolean current,
        Optional<ChartLevel> partial,
        Optional<ChartLevel> full,
        Optional<ChartLevel> plan,
        Optional<ProjectedRange> projection,
        String projectionText) {

    public HistoryYear {
        notes = List.copyOf(notes);
    }

    /** A past year with both its part and its whole has no other note than the share of the two. */
    HistoryYear withoutShare() {
        return partial.isPresent() && full.isPresent()
                ? new HistoryYear(label, List.of(), current, partial, full, plan, projection, projectionText)
                : this;
    }
}
