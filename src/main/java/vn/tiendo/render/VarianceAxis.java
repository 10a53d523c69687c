package vn.tiendo.render;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.view.ChartVariance;
import vn.tiendo.view.VarianceLook;

/**
 * A column of differences around a zero line: bars (Δ) or pins (Δ%), each with the shape of its effect and its number at
 * the outer end. One far outlier does not flatten the rest: beyond the widest scale a pin ends in an arrow head.
 *
 * @param look bars or pins
 * @param left left edge
 * @param width whole width
 * @param zero place of the zero line
 * @param unit length of one unit of difference
 * @param most longest length drawn
 */
record VarianceAxis(VarianceLook look, double left, double width, double zero, double unit, double most) {

    private static final double USUAL_WIDTH = 190;
    private static final double LEAST_LENGTH = 60;
    private static final double TEXT_GAP = 12;
    private static final double HEAD = 10;
    private static final double PIN = 2.6;
    /** Beyond so many per cent a pin grows no further. */
    private static final double WIDEST_PIN = 100;

    static VarianceAxis of(List<ChartVariance> variances, VarianceLook look, double left, double width) {
        double up = reach(variances, look, 1);
        double down = reach(variances, look, -1);
        double upText = textWidth(variances, look, 1);
        double downText = textWidth(variances, look, -1);
        double room = Math.max(10, width - upText - downText);
        double unit = up + down > 0 ? room / (up + down) : 0;
        double zero = left + downText + down * unit;
        return new VarianceAxis(look, left, width, zero, unit, Math.max(up, down) * unit);
    }

    /** Width that leaves some length to the longest bar or pin between the numbers at either end. */
    static double widthFor(List<ChartVariance> variances, VarianceLook look) {
        return Math.max(USUAL_WIDTH, textWidth(variances, look, 1) + textWidth(variances, look, -1) + LEAST_LENGTH);
    }

    private static double reach(List<ChartVariance> variances, VarianceLook look, int sign) {
        double reach = 0;
        for (ChartVariance variance : variances) {
            reach = Math.max(reach, sign * variance.value());
        }
        return look == VarianceLook.PINS ? Math.min(WIDEST_PIN, reach) : reach;
    }

    private static double textWidth(List<ChartVariance> variances, VarianceLook look, int sign) {
        double width = 0;
        double gap = look == VarianceLook.BARS ? HEAD + TEXT_GAP : TEXT_GAP;
        for (ChartVariance variance : variances) {
            if (sign * variance.value() > 0 || (sign > 0 && variance.value() == 0)) {
                width = Math.max(
                        width,
                        Typeface.width(variance.text(), TextStyle.NUMBER)
                                + gap
                                + (variance.drawn() ? 4 : 4 + 1.5 * HEAD));
            }
        }
        return width;
    }

    /** The zero line of one row; lines of neighbouring rows join. */
    Mark zeroLine(double top, double height) {
        return new Mark.Line(zero, top, zero, top + height, Ink.NEUTRAL, 1.2);
    }

    void draw(Sheet sheet, ChartVariance variance, double middle, double thickness) {
        Effects effects = Effects.of(variance.effect());
        int sign = variance.value() < 0 ? -1 : 1;
        double length = Math.min(Math.abs(variance.value()) * unit, most);
        double end = zero + sign * length;
        double text = end + sign * TEXT_GAP;
        if (variance.drawn() && look == VarianceLook.PINS) {
            sheet.add(Mark.Box.filled(Math.min(zero, end), middle - PIN / 2, length, PIN, effects.ink()));
            sheet.add(
                    Math.abs(variance.value()) > WIDEST_PIN
                            ? arrow(end, middle, sign, effects.ink())
                            : effects.head(end, middle));
        } else if (variance.drawn()) {
            sheet.add(Mark.Box.filled(Math.min(zero, end), middle - thickness / 2, length, thickness, effects.ink()));
            sheet.add(effects.head(end + sign * HEAD, middle));
            text += sign * HEAD;
        } else {
            sheet.add(effects.head(zero + TEXT_GAP + HEAD / 2, middle));
            text += 1.5 * HEAD;
        }
        sheet.centred(
                variance.text(),
                text,
                middle,
                sign > 0 ? Anchor.START : Anchor.END,
                TextStyle.NUMBER,
                effects == Effects.NEUTRAL ? Ink.TEXT : effects.ink());
    }

    private static Mark arrow(double tip, double middle, int sign, Ink ink) {
        List<Mark.Point> points = new ArrayList<>();
        points.add(new Mark.Point(tip - sign * 3, middle - 6));
        points.add(new Mark.Point(tip + sign * 6, middle));
        points.add(new Mark.Point(tip - sign * 3, middle + 6));
        return new Mark.Polygon(points, ink);
    }
}
