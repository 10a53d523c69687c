package vn.tiendo.render;

import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.view.ChartLevel;
import vn.tiendo.view.HistoryYear;
import vn.tiendo.view.ProjectedRange;

/**
 * Ends of the scale of all columns of a history; zero always lies between them.
 *
 * @param least zero, or the lowest negative value
 * @param most zero, or the highest positive value
 */
record HistoryScale(double least, double most) {

    static HistoryScale of(List<HistoryYear> years) {
        return new HistoryScale(-reach(years, -1), reach(years, 1));
    }

    private static double reach(List<HistoryYear> years, int sign) {
        double reach = 0;
        for (HistoryYear year : years) {
            for (ChartLevel level : levels(year)) {
                reach = Math.max(reach, sign * level.value());
            }
            if (year.projection().isPresent()) {
                ProjectedRange range = year.projection().orElseThrow();
                reach = Math.max(reach, Math.max(sign * range.high(), sign * range.low()));
            }
        }
        return reach;
    }

    /** All levels of a year that columns are drawn for. */
    static List<ChartLevel> levels(HistoryYear year) {
        return Stream.of(year.partial(), year.full(), year.plan())
                .flatMap(level -> level.stream())
                .toList();
    }

    /** Upper end of the axis: above the lower one even where all values are zero. */
    double end() {
        return most > least ? most : least + 1;
    }
}
