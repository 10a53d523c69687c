package vn.tiendo.render;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.view.ChartLevel;
import vn.tiendo.view.HistoryChart;
import vn.tiendo.view.HistoryYear;

/** The columns of a history chart and the years under them. */
final class HistoryPlot implements Block {

    private static final double PLOT = 330;
    /** Room for a number over (or under) the highest column. */
    private static final double NUMBER_ROOM = 24;

    private static final double YEAR_ROOM = 26;

    private final HistoryChart chart;
    private final List<HistoryYear> years;
    private final HistoryColumns.HistoryScale scale;
    private final double left;
    private final double right;
    private final double column;
    private final double slot;

    HistoryPlot(
            HistoryChart chart,
            List<HistoryYear> years,
            HistoryColumns.HistoryScale scale,
            double left,
            double right,
            double column) {
        this.chart = chart;
        this.years = List.copyOf(years);
        this.scale = scale;
        this.left = left;
        this.right = right;
        this.column = column;
        this.slot = (right - left) / years.size();
    }

    @Override
    public double height() {
        double notes = years.stream()
                .mapToDouble(year ->
                        notes(year).stream().mapToDouble(TextFlow::height).sum())
                .max()
                .orElse(0);
        return NUMBER_ROOM + PLOT + (scale.least() < 0 ? NUMBER_ROOM : 0) + YEAR_ROOM + notes;
    }

    private List<TextFlow> notes(HistoryYear year) {
        return year.notes().stream()
                .map(note -> TextFlow.of(note, TextStyle.DETAIL, slot - 10, 3))
                .toList();
    }

    @Override
    public void draw(Sheet sheet, double top, double height) {
        double plotHeight = PLOT + (height - height());
        Mark.Plot axis = plot(top + NUMBER_ROOM, plotHeight, List.of());
        List<Mark.Bar> bars = new ArrayList<>();
        for (int index = 0; index < years.size(); index++) {
            bars.addAll(bars(years.get(index), start(index)));
        }
        sheet.add(plot(top + NUMBER_ROOM, plotHeight, bars));
        for (int index = 0; index < years.size(); index++) {
            new HistoryMarks(sheet, axis, column, chart.cumulative()).draw(years.get(index), left + start(index));
        }
        double zero = axis.place(0);
        sheet.add(new Mark.Line(left, zero, right, zero, Ink.TEXT, 1.5));
        double bottom = top + NUMBER_ROOM + plotHeight + (scale.least() < 0 ? NUMBER_ROOM : 0);
        for (int index = 0; index < years.size(); index++) {
            HistoryYear year = years.get(index);
            double centre = left + slot * (index + 0.5);
            sheet.words(year.label(), centre, bottom + 20, Anchor.MIDDLE, TextStyle.LABEL, Ink.TEXT);
            double below = bottom + YEAR_ROOM;
            for (TextFlow note : notes(year)) {
                below = sheet.flow(note, centre, below, Anchor.MIDDLE, Ink.QUIET);
            }
        }
    }

    private Mark.Plot plot(double top, double height, List<Mark.Bar> bars) {
        return new Mark.Plot(left, top, right - left, height, scale.least(), scale.least() + scale.span(), true, bars);
    }

    /** Left edge of a year's first column, from the plot's left edge. */
    private double start(int index) {
        return slot * (index + 0.5) - HistoryColumns.columns(chart, years.get(index)) * column / 2;
    }

    private List<Mark.Bar> bars(HistoryYear year, double offset) {
        List<Mark.Bar> bars = new ArrayList<>();
        double inset = column * 0.05;
        double thickness = column * 0.9;
        double base = year.partial().map(ChartLevel::value).orElse(0.0);
        year.partial()
                .ifPresent(level -> bars.add(new Mark.Bar(0, level.value(), offset + inset, thickness, Ink.ACTUAL)));
        boolean onTop = chart.cumulative();
        double place = onTop || year.partial().isEmpty() ? offset + inset : offset + inset + column;
        year.full()
                .ifPresent(level -> bars.add(new Mark.Bar(
                        onTop ? Math.min(base, level.value()) : 0, level.value(), place, thickness, Ink.REST)));
        return bars;
    }
}
