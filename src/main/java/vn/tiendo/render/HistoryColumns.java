package vn.tiendo.render;

import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.view.ChartLevel;
import vn.tiendo.view.HistoryChart;
import vn.tiendo.view.HistoryYear;
import vn.tiendo.view.ProjectedRange;

/**
 * Lays out a history: for every year a column (the part of the year with the rest of it on top, or the two side by side)
 * and the plan as an outline; for the year reviewed the projection with its whisker. The oldest years give way where
 * columns would be narrower than their numbers.
 */
final class HistoryColumns {

    private static final double BETWEEN = 22;
    private static final double WIDEST = 84;
    private static final double NARROWEST = 30;

    private HistoryColumns() {}

    static ChartBody of(HistoryChart chart, double left, double right) {
        double column = columnWidth(chart);
        List<HistoryYear> years = chart.years();
        while (years.size() > 2 && width(chart, years, column) > right - left) {
            years = years.subList(1, years.size());
        }
        double spare = right - left - width(chart, years, column);
        int columns = years.stream().mapToInt(year -> columns(chart, year)).sum();
        double wider = Math.min(WIDEST, column + Math.max(0, spare) / Math.max(1, columns) * 0.75);
        return new ChartBody(
                new Space(6),
                List.of(new HistoryPlot(chart, years, new HistoryScale(years), left, right, Math.max(column, wider))));
    }

    /** How many columns stand side by side in a year. */
    static int columns(HistoryChart chart, HistoryYear year) {
        int whole = year.full().isPresent() || year.projection().isPresent() ? 1 : 0;
        int part = year.partial().isPresent() ? 1 : 0;
        int plan = year.plan().isPresent() ? 1 : 0;
        return Math.max(1, (chart.cumulative() ? Math.max(part, whole) : part + whole) + plan);
    }

    private static double width(HistoryChart chart, List<HistoryYear> years, double column) {
        return years.stream()
                .mapToDouble(year -> Math.max(columns(chart, year) * column, 56) + BETWEEN)
                .sum();
    }

    /** Wide enough for the widest number. */
    private static double columnWidth(HistoryChart chart) {
        double width = NARROWEST;
        for (HistoryYear year : chart.years()) {
            for (ChartLevel level : levels(year)) {
                width = Math.max(width, Typeface.width(level.text(), TextStyle.DATA) + 6);
            }
            width = Math.max(width, Typeface.width(year.projectionText(), TextStyle.DATA) + 6);
        }
        return Math.ceil(width);
    }

    static List<ChartLevel> levels(HistoryYear year) {
        return Stream.of(year.partial(), year.full(), year.plan())
                .flatMap(level -> level.stream())
                .toList();
    }

    /** Ends of the scale of all columns, zero included. */
    record HistoryScale(double least, double most) {

        HistoryScale(List<HistoryYear> years) {
            this(Math.min(0, extreme(years, -1) * -1), Math.max(0, extreme(years, 1)));
        }

        private static double extreme(List<HistoryYear> years, int sign) {
            double reach = 0;
            for (HistoryYear year : years) {
                for (ChartLevel level : levels(year)) {
                    reach = Math.max(reach, sign * level.value());
                }
                reach = Math.max(
                        reach,
                        sign * year.projection().map(ProjectedRange::high).orElse(0.0));
                reach = Math.max(
                        reach, sign * year.projection().map(ProjectedRange::low).orElse(0.0));
            }
            return reach;
        }

        double span() {
            return most > least ? most - least : 1;
        }
    }

    /** Nothing, so high. */
    record Space(double height) implements Block {
        @Override
        public void draw(Sheet sheet, double top, double given) {}
    }
}
