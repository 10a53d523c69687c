package vn.tiendo.render;

import java.util.List;
import vn.tiendo.view.HistoryChart;

/**
 * Lays out a history: for every year a column (the part of the year with the rest of it on top, or the two side by side)
 * and the plan as an outline; for the year reviewed the projection with its whisker.
 */
final class HistoryColumns {

    private HistoryColumns() {}

    static ChartBody of(HistoryChart chart, double left, double right) {
        HistorySlots slots = HistorySlots.of(chart, left, right);
        return new ChartBody(new Space(6), List.of(new HistoryPlot(chart, slots, left, right)));
    }

    /** Nothing, so high. */
    private record Space(double height) implements Block {
        @Override
        public void draw(Sheet sheet, double top, double given) {}
    }
}
