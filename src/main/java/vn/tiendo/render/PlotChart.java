package vn.tiendo.render;

import java.awt.Color;
import java.awt.Graphics2D;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * XChart's part of a picture: the linear scale and the solid bars on it. Its own axes, legend, title and labels stay off:
 * they cannot hatch, overlap, keep Vietnamese baselines or stay out of each other's way.
 */
final class PlotChart {

    private PlotChart() {}

    /** Paints a plot with its upper left corner at the origin of the graphics. */
    static void paint(Mark.Plot plot, Graphics2D graphics, double scale) {
        if (plot.bars().isEmpty()) {
            return;
        }
        int width = (int) Math.max(1, Math.round(plot.width() * scale));
        int height = (int) Math.max(1, Math.round(plot.height() * scale));
        XYChart chart = new XYChart(width, height);
        style(chart.getStyler(), plot, plot.upright() ? width : height);
        // Axes without room for two ticks are not measured, which takes longer than painting the bars.
        chart.getStyler().setXAxisTickMarkSpacingHint(width + 1).setYAxisTickMarkSpacingHint(height + 1);
        for (int index = 0; index < plot.bars().size(); index++) {
            add(chart, "bar " + index, plot, plot.bars().get(index), scale, height);
        }
        chart.paint(graphics, width, height);
    }

    /** The value scale runs along one axis; the other counts device pixels. */
    private static void style(XYStyler styler, Mark.Plot plot, double across) {
        Color nothing = new Color(255, 255, 255, 0);
        styler.setLegendVisible(false)
                .setChartTitleVisible(false)
                .setChartPadding(0)
                .setPlotContentSize(1)
                .setPlotBorderVisible(false)
                .setPlotBackgroundColor(nothing)
                .setChartBackgroundColor(nothing)
                .setBaseFont(Typeface.font(TextStyle.DETAIL))
                .setChartTitleFont(Typeface.font(TextStyle.DETAIL))
                .setLegendFont(Typeface.font(TextStyle.DETAIL));
        styler.setAxisTitlesVisible(false)
                .setAxisTicksVisible(false)
                .setPlotGridLinesVisible(false)
                .setPlotMargin(0)
                .setAxisTickLabelsFont(Typeface.font(TextStyle.DETAIL))
                .setAxisTitleFont(Typeface.font(TextStyle.DETAIL))
                .setXAxisMin(plot.upright() ? 0 : plot.least())
                .setXAxisMax(plot.upright() ? across : plot.most())
                .setYAxisMin(plot.upright() ? plot.least() : 0)
                .setYAxisMax(plot.upright() ? plot.most() : across);
    }

    private static void add(XYChart chart, String name, Mark.Plot plot, Mark.Bar bar, double scale, int height) {
        double near = Math.rint(bar.offset() * scale);
        double far = Math.rint((bar.offset() + bar.thickness()) * scale);
        double[] values = {bar.from(), bar.to(), bar.to(), bar.from(), bar.from()};
        double[] places = plot.upright()
                ? new double[] {near, near, far, far, near}
                : new double[] {height - near, height - near, height - far, height - far, height - near};
        XYSeries series =
                plot.upright() ? chart.addSeries(name, places, values) : chart.addSeries(name, values, places);
        series.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.PolygonArea);
        series.setFillColor(PngCanvas.color(bar.ink()));
        series.setLineStyle(SeriesLines.NONE);
        series.setMarker(SeriesMarkers.NONE);
    }
}
