package vn.tiendo.render;

import java.util.Optional;
import vn.tiendo.view.ChartVariance;
import vn.tiendo.view.VarianceRow;

/** One row of a variance chart. */
final class VarianceLine implements Block {

    private static final double PADDING = 9;
    private static final double THICKNESS = 18;
    private static final int MOST_LINES = 6;

    private final VarianceRow row;
    private final double left;
    private final double right;
    private final Optional<VarianceAxis> bars;
    private final Optional<VarianceAxis> pins;
    private final TextFlow label;
    private final TextFlow detail;

    VarianceLine(
            VarianceRow row,
            double left,
            double labelWidth,
            double right,
            Optional<VarianceAxis> bars,
            Optional<VarianceAxis> pins) {
        this.row = row;
        this.left = left;
        this.right = right;
        this.bars = bars;
        this.pins = pins;
        this.label = TextFlow.fitting(row.label(), TextStyle.LABEL, TextStyle.DETAIL, labelWidth, MOST_LINES);
        this.detail = TextFlow.of(row.detail(), TextStyle.DETAIL, labelWidth, MOST_LINES);
    }

    @Override
    public double height() {
        return Math.max(label.height() + detail.height(), THICKNESS) + 2 * PADDING;
    }

    @Override
    public void draw(Sheet sheet, double top, double height) {
        double middle = Math.rint(top + height / 2);
        double text = middle - (label.height() + detail.height()) / 2;
        double below = sheet.flow(label, left, text, Anchor.START, Ink.TEXT);
        sheet.flow(detail, left, below, Anchor.START, Ink.QUIET);
        bars.ifPresent(axis -> difference(sheet, axis, row.difference(), top, height));
        pins.ifPresent(axis -> difference(sheet, axis, row.relative(), top, height));
        sheet.add(new Mark.Line(left, top + height, right, top + height, Ink.RULE, 1));
    }

    private static void difference(
            Sheet sheet, VarianceAxis axis, Optional<ChartVariance> variance, double top, double height) {
        sheet.add(axis.zeroLine(top, height));
        variance.ifPresent(found -> axis.draw(sheet, found, Math.rint(top + height / 2), THICKNESS));
    }
}
