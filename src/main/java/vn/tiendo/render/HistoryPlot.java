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
    /** A column lower than this has no room for its number, which then stands under the axis. */
    private static final double LEAST_INSIDE = 24;

    private final HistoryChart chart;
    private final HistorySlots slots;
    private final HistoryScale scale;
    private final double left;
    private final double right;

    HistoryPlot(HistoryChart chart, HistorySlots slots, double left, double right) {
        this.chart = chart;
        this.slots = slots;
        this.scale = HistoryScale.of(slots.years());
        this.left = left;
        this.right = right;
    }

    @Override
    public double height() {
        double notes = 0;
        for (int index = 0; index < slots.years().size(); index++) {
            notes = Math.max(
                    notes, notes(index).stream().mapToDouble(TextFlow::height).sum());
        }
        return NUMBER_ROOM + PLOT + underRoom() + YEAR_ROOM + notes;
    }

    private double underRoom() {
        boolean negative = scale.least() < 0;
        return negative || slots.years().stream().anyMatch(this::isUnder) ? NUMBER_ROOM : 0;
    }

    /** Whether the number of a covered part of the year has no room inside its column. */
    private boolean isUnder(HistoryYear year) {
        double length = year.partial().map(ChartLevel::value).orElse(0.0) / (scale.end() - scale.least()) * PLOT;
        return isCovered(year) && year.partial().isPresent() && length < LEAST_INSIDE;
    }

    /** Whether something stands on top of the part of the year. */
    private boolean isCovered(HistoryYear year) {
        return chart.cumulative()
                && (year.full().isPresent() || year.projection().isPresent());
    }

    private List<TextFlow> notes(int index) {
        return slots.years().get(index).notes().stream()
                .map(note -> TextFlow.of(note, TextStyle.DETAIL, slots.widths().get(index) - 8, 3))
                .toList();
    }

    @Override
    public void draw(Sheet sheet, double top, double height) {
        double plotHeight = PLOT + (height - height());
        Mark.Plot axis = plot(top + NUMBER_ROOM, plotHeight, List.of());
        List<Mark.Bar> bars = new ArrayList<>();
        for (int index = 0; index < slots.years().size(); index++) {
            bars.addAll(bars(slots.years().get(index), start(index) - left));
        }
        sheet.add(plot(top + NUMBER_ROOM, plotHeight, bars));
        double zero = axis.place(0);
        for (int index = 0; index < slots.years().size(); index++) {
            HistoryYear year = slots.years().get(index);
            new HistoryMarks(sheet, axis, slots.column(), isCovered(year), isUnder(year)).draw(year, start(index));
        }
        sheet.add(new Mark.Line(left, zero, right, zero, Ink.TEXT, 1.5));
        years(sheet, top + NUMBER_ROOM + plotHeight + underRoom());
    }

    private void years(Sheet sheet, double top) {
        for (int index = 0; index < slots.years().size(); index++) {
            double centre = slots.centres().get(index);
            String label = slots.years().get(index).label();
            sheet.words(label, centre, top + 20, Anchor.MIDDLE, TextStyle.LABEL, Ink.TEXT);
            double below = top + YEAR_ROOM;
            for (TextFlow note : notes(index)) {
                below = sheet.flow(note, centre, below, Anchor.MIDDLE, Ink.QUIET);
            }
        }
    }

    private Mark.Plot plot(double top, double height, List<Mark.Bar> bars) {
        return new Mark.Plot(left, top, right - left, height, scale.least(), scale.end(), true, bars);
    }

    /** Left edge of a year's first column. */
    private double start(int index) {
        int columns = HistorySlots.columns(chart, slots.years().get(index));
        return slots.centres().get(index) - columns * slots.column() / 2;
    }

    private List<Mark.Bar> bars(HistoryYear year, double offset) {
        List<Mark.Bar> bars = new ArrayList<>();
        double inset = offset + slots.column() * HistoryMarks.INSET;
        double thickness = slots.column() * (1 - 2 * HistoryMarks.INSET);
        boolean covered = isCovered(year);
        year.partial().ifPresent(level -> bars.add(new Mark.Bar(0, level.value(), inset, thickness, Ink.ACTUAL)));
        double beside = covered || year.partial().isEmpty() ? inset : inset + slots.column();
        double base = covered ? year.partial().map(ChartLevel::value).orElse(0.0) : 0;
        // A year that ends below its own first half (a revision) has no rest to draw.
        year.full()
                .filter(level -> !covered || level.value() > base)
                .ifPresent(level -> bars.add(new Mark.Bar(base, level.value(), beside, thickness, Ink.REST)));
        return bars;
    }
}
