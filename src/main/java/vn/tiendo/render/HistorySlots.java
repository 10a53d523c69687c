package vn.tiendo.render;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.view.ChartLevel;
import vn.tiendo.view.HistoryChart;
import vn.tiendo.view.HistoryYear;

/**
 * Where the years of a history stand and how wide their columns are: wide enough for the widest number. The oldest years
 * give way where there is no room for all.
 *
 * @param years the years shown
 * @param column width of a column with its share of the gap
 * @param centres middle of each year's columns
 * @param widths room of each year
 */
record HistorySlots(List<HistoryYear> years, double column, List<Double> centres, List<Double> widths) {

    private static final double BETWEEN = 22;
    private static final double WIDEST_COLUMN = 84;
    private static final double NARROWEST_COLUMN = 34;
    private static final double NARROWEST_YEAR = 86;

    HistorySlots {
        years = List.copyOf(years);
        centres = List.copyOf(centres);
        widths = List.copyOf(widths);
    }

    static HistorySlots of(HistoryChart chart, double left, double right) {
        double numbers = numberWidth(chart);
        List<HistoryYear> years = chart.years();
        while (years.size() > 2 && width(chart, years, numbers) > right - left) {
            years = years.subList(1, years.size());
        }
        double column = numbers;
        while (column + 1 <= WIDEST_COLUMN && width(chart, years, column + 1) <= right - left) {
            column++;
        }
        double spare = (right - left - width(chart, years, column)) / years.size();
        List<Double> centres = new ArrayList<>();
        List<Double> widths = new ArrayList<>();
        double x = left;
        for (HistoryYear year : years) {
            double width = width(chart, year, column) + spare;
            centres.add(x + width / 2);
            widths.add(width);
            x += width;
        }
        return new HistorySlots(years, column, centres, widths);
    }

    private static double width(HistoryChart chart, List<HistoryYear> years, double column) {
        return years.stream().mapToDouble(year -> width(chart, year, column)).sum();
    }

    private static double width(HistoryChart chart, HistoryYear year, double column) {
        double columns = Math.max(columns(chart, year) * column, NARROWEST_YEAR);
        return Math.max(columns, noteWidth(year)) + BETWEEN;
    }

    /** The longest word of the small print, which must not be cut. */
    private static double noteWidth(HistoryYear year) {
        double width = 0;
        for (String note : year.notes()) {
            for (String word : note.split(" ", -1)) {
                width = Math.max(width, Typeface.width(word, TextStyle.DETAIL));
            }
        }
        return width;
    }

    private static double numberWidth(HistoryChart chart) {
        double width = NARROWEST_COLUMN;
        for (HistoryYear year : chart.years()) {
            for (ChartLevel level : HistoryScale.levels(year)) {
                width = Math.max(width, Typeface.width(level.text(), TextStyle.DATA) + 6);
            }
            // The whisker stands beside the projection's number.
            width = Math.max(width, Typeface.width(year.projectionText(), TextStyle.DATA) + 10);
        }
        return Math.ceil(width / (1 - 2 * HistoryMarks.INSET));
    }

    /** How many columns stand side by side in a year. */
    static int columns(HistoryChart chart, HistoryYear year) {
        int whole = year.full().isPresent() || year.projection().isPresent() ? 1 : 0;
        int part = year.partial().isPresent() ? 1 : 0;
        int plan = year.plan().isPresent() ? 1 : 0;
        return Math.max(1, (chart.cumulative() ? Math.max(part, whole) : part + whole) + plan);
    }
}
