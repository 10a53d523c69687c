package vn.tiendo.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.tiendo.view.ChartLevel;
import vn.tiendo.view.ChartScenario;
import vn.tiendo.view.ChartVariance;
import vn.tiendo.view.LevelBar;
import vn.tiendo.view.LevelChart;
import vn.tiendo.view.VarianceLook;

/** Lays out a value beside what it is compared with: lying bars on one scale from zero, pins for the differences. */
final class LevelBars {

    private static final double LABEL = 230;
    private static final double GAP = 20;

    private LevelBars() {}

    static ChartBody of(LevelChart chart, double left, double right) {
        List<ChartVariance> variances =
                chart.bars().stream().flatMap(bar -> bar.variance().stream()).toList();
        double pinWidth = VarianceAxis.widthFor(variances, VarianceLook.PINS);
        Optional<VarianceAxis> pins = variances.isEmpty()
                ? Optional.empty()
                : Optional.of(VarianceAxis.of(variances, VarianceLook.PINS, right - pinWidth, pinWidth));
        double start = left + LABEL + GAP;
        double end = (pins.isPresent() ? right - pinWidth - GAP : right) - textWidth(chart) - 10;
        double most = extreme(chart, 1);
        double least = -extreme(chart, -1);
        OptionalDouble scale = least < most ? OptionalDouble.of(most) : OptionalDouble.empty();
        List<Block> blocks = new ArrayList<>();
        for (LevelBar bar : chart.bars()) {
            blocks.add(new Line(bar, left, right, start, Math.max(60, end - start), least, scale, pins));
        }
        return new ChartBody(new Head(chart.varianceHeading(), pins), blocks);
    }

    private static double textWidth(LevelChart chart) {
        double width = 0;
        for (LevelBar bar : chart.bars()) {
            if (bar.level().isPresent()) {
                width = Math.max(width, Typeface.width(bar.text(), TextStyle.NUMBER));
            }
        }
        return Math.min(width, 260);
    }

    private static double extreme(LevelChart chart, int sign) {
        double reach = 0;
        for (LevelBar bar : chart.bars()) {
            reach = Math.max(reach, sign * bar.level().map(ChartLevel::value).orElse(0.0));
        }
        return reach;
    }

    private record Head(String comparison, Optional<VarianceAxis> pins) implements Block {

        @Override
        public double height() {
            return pins.map(axis -> flow(axis).height() + 6).orElse(4.0);
        }

        @Override
        public void draw(Sheet sheet, double top, double height) {
            pins.ifPresent(
                    axis -> sheet.flow(flow(axis), axis.left() + axis.width() / 2, top, Anchor.MIDDLE, Ink.QUIET));
        }

        private TextFlow flow(VarianceAxis axis) {
            return TextFlow.of(comparison, TextStyle.HEADING, axis.width(), 3);
        }
    }

    private record Line(
            LevelBar bar,
            double left,
            double right,
            double start,
            double length,
            double least,
            OptionalDouble most,
            Optional<VarianceAxis> pins)
            implements Block {

        private static final double THICKNESS = 36;
        private static final double PADDING = 14;

        @Override
        public double height() {
            return Math.max(THICKNESS, label().height() + detail().height()) + 2 * PADDING;
        }

        private TextFlow label() {
            return TextFlow.of(bar.label(), TextStyle.LABEL, LABEL, 3);
        }

        private TextFlow detail() {
            return TextFlow.of(bar.detail(), TextStyle.DETAIL, LABEL, 3);
        }

        @Override
        public void draw(Sheet sheet, double top, double height) {
            double middle = Math.rint(top + height / 2);
            double text = middle - (label().height() + detail().height()) / 2;
            double below = sheet.flow(label(), left, text, Anchor.START, Ink.TEXT);
            sheet.flow(detail(), left, below, Anchor.START, Ink.QUIET);
            pins.ifPresent(axis -> {
                sheet.add(axis.zeroLine(top, height));
                bar.variance().ifPresent(variance -> axis.draw(sheet, variance, middle, THICKNESS));
            });
            if (bar.level().isEmpty() || most.isEmpty()) {
                missing(sheet, middle);
                return;
            }
            double value = bar.level().orElseThrow().value();
            Mark.Plot plot = plot(middle - THICKNESS / 2, value);
            Mark.Box box = plot.box(new Mark.Bar(0, value, 0, THICKNESS, ink()));
            draw(sheet, plot, box);
            double zero = plot.place(0);
            sheet.add(new Mark.Line(zero, top, zero, top + height, Ink.NEUTRAL, 1.2));
            TextFlow number = TextFlow.of(bar.text(), TextStyle.NUMBER, 260, 2);
            double beside = Math.max(box.x() + box.width(), zero) + 9;
            sheet.flow(number, beside, middle - number.height() / 2, Anchor.START, Ink.TEXT);
        }

        /** Why there is no bar stands in its place. */
        private void missing(Sheet sheet, double middle) {
            double room = pins.map(VarianceAxis::left).orElse(right) - GAP - start;
            TextFlow reason = TextFlow.of(bar.text(), TextStyle.VALUE, room, 3);
            sheet.flow(reason, start, middle - reason.height() / 2, Anchor.START, Ink.QUIET);
        }

        private Mark.Plot plot(double top, double value) {
            List<Mark.Bar> solid = bar.scenario() == ChartScenario.PLAN
                    ? List.of()
                    : List.of(new Mark.Bar(0, value, 0, THICKNESS, ink()));
            return new Mark.Plot(start, top, length, THICKNESS, least, most.orElse(1), false, solid);
        }

        private void draw(Sheet sheet, Mark.Plot plot, Mark.Box box) {
            if (bar.scenario() == ChartScenario.PLAN) {
                sheet.add(Mark.Box.outlined(box.x(), box.y(), box.width(), box.height(), Ink.OUTLINE, 2));
                return;
            }
            sheet.add(plot);
            if (bar.scenario() == ChartScenario.ESTIMATE) {
                sheet.add(Mark.Box.outlined(box.x(), box.y(), box.width(), box.height(), Ink.ACTUAL, 1.5)
                        .with(Hatch.DENSE));
            }
        }

        private Ink ink() {
            return bar.scenario() == ChartScenario.PREVIOUS ? Ink.PREVIOUS : Ink.ACTUAL;
        }
    }
}
