package vn.tiendo.view;

import java.util.List;

/**
 * Differences, largest effect first: what changed since last time, or in which parts a shortfall lies.
 *
 * @param frame the words around it
 * @param differenceHeading heading of the bars; empty where the differences share no unit and none are drawn
 * @param relativeHeading heading of the pins; empty where there are none
 * @param rows the lines
 */
public record VarianceChart(ChartFrame frame, String differenceHeading, String relativeHeading, List<VarianceRow> rows)
        implements ChartModel {

    public VarianceChart {
        rows = List.copyOf(rows);
    }
}
