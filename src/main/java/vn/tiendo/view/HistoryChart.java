package vn.tiendo.view;

import java.util.List;

/**
 * Half-years of past years with their year-ends, then the year reviewed with plan and projection.
 *
 * @param frame the words around it
 * @param cumulative whether the part of the year adds up to the year, so that one stands on the other; otherwise they
 *     stand side by side
 * @param years ascending, the last one being reviewed
 */
public record HistoryChart(ChartFrame frame, boolean cumulative, List<HistoryYear> years) implements ChartModel {

    public HistoryChart {
        years = List.copyOf(years);
    }

    /** The same where a table beside it has the share of each past year. */
    public HistoryChart withoutShares() {
        return new HistoryChart(
                frame, cumulative, years.stream().map(HistoryYear::withoutShare).toList());
    }
}
