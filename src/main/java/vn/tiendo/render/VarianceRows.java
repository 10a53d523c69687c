package vn.tiendo.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.view.ChartVariance;
import vn.tiendo.view.VarianceChart;
import vn.tiendo.view.VarianceLook;
import vn.tiendo.view.VarianceRow;

/** Lays out differences: name, bars (Δ), pins (Δ%). A chart without the one or the other gives its room to the rest. */
final class VarianceRows {

    private static final double GAP = 28;
    private static final double LABEL_SHARE = 0.36;

    private VarianceRows() {}

    static ChartBody of(VarianceChart chart, double left, double right) {
        boolean bars = !chart.differenceHeading().isEmpty();
        boolean pins = !chart.relativeHeading().isEmpty();
        double labelWidth = Math.rint((right - left) * LABEL_SHARE) - GAP;
        double start = left + labelWidth + GAP;
        double each = bars && pins ? (right - start - GAP) / 2 : right - start;
        Optional<VarianceAxis> barAxis = bars
                ? Optional.of(VarianceAxis.of(differences(chart), VarianceLook.BARS, start, each))
                : Optional.empty();
        Optional<VarianceAxis> pinAxis = pins
                ? Optional.of(VarianceAxis.of(relatives(chart), VarianceLook.PINS, right - each, each))
                : Optional.empty();
        List<Block> blocks = new ArrayList<>();
        for (VarianceRow row : chart.rows()) {
            blocks.add(new VarianceLine(row, left, labelWidth, right, barAxis, pinAxis));
        }
        return new ChartBody(new Head(chart, left, right, barAxis, pinAxis), blocks);
    }

    private static List<ChartVariance> differences(VarianceChart chart) {
        return chart.rows().stream().flatMap(row -> row.difference().stream()).toList();
    }

    private static List<ChartVariance> relatives(VarianceChart chart) {
        return chart.rows().stream().flatMap(row -> row.relative().stream()).toList();
    }

    private record Head(
            VarianceChart chart, double left, double right, Optional<VarianceAxis> bars, Optional<VarianceAxis> pins)
            implements Block {

        private static final double BELOW = 8;

        @Override
        public double height() {
            double difference = bars.map(
                            axis -> flow(chart.differenceHeading(), axis).height())
                    .orElse(0.0);
            double relative = pins.map(
                            axis -> flow(chart.relativeHeading(), axis).height())
                    .orElse(0.0);
            return Math.max(difference, relative) + BELOW;
        }

        @Override
        public void draw(Sheet sheet, double top, double height) {
            double bottom = top + height - BELOW;
            bars.ifPresent(axis -> heading(sheet, flow(chart.differenceHeading(), axis), axis, bottom));
            pins.ifPresent(axis -> heading(sheet, flow(chart.relativeHeading(), axis), axis, bottom));
            sheet.add(new Mark.Line(left, top + height - 0.5, right, top + height - 0.5, Ink.RULE, 1));
        }

        private static TextFlow flow(String text, VarianceAxis axis) {
            return TextFlow.of(text, TextStyle.HEADING, axis.width(), 3);
        }

        private static void heading(Sheet sheet, TextFlow flow, VarianceAxis axis, double bottom) {
            sheet.flow(flow, axis.left() + axis.width() / 2, bottom - flow.height(), Anchor.MIDDLE, Ink.QUIET);
        }
    }
}
