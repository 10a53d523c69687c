package vn.tiendo.view;

import java.util.List;

/**
 * The honest picture of an indicator without history: its value beside the same period last year and the plan, on one
 * scale from zero.
 *
 * @param frame the words around it
 * @param varianceHeading what the pins compare
 * @param bars at most one for each scenario
 */
public record LevelChart(ChartFrame frame, String varianceHeading, List<LevelBar> bars) implements ChartModel {

    public LevelChart {
        bars = List.copyOf(bars);
    }
}
