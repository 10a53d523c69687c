package vn.tiendo.render;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.view.MidYearBullet;
import vn.tiendo.view.ProjectedRange;

/**
 * The mid-year bullet: bar, heavy tick at the plan, thin tick at the pace of past years, hatched extension with whisker.
 * No more marks than these. What lies beyond the end of the scale ends in an arrow head; its number stands beside it.
 */
final class BulletMarks {

    private static final double ARROW = 7;

    private final double x;
    private final double y;
    private final double width;
    private final double height;
    private final double scale;

    /** A bullet's place: the scale runs from 0 at {@code x} to {@code scale} per cent at {@code x + width}. */
    BulletMarks(double x, double y, double width, double height, double scale) {
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = height;
        this.scale = scale;
    }

    List<Mark> of(MidYearBullet bullet) {
        List<Mark> marks = new ArrayList<>();
        double attained = within(bullet.attained());
        double thickness = Math.rint(height * 0.46);
        double offset = (height - thickness) / 2;
        marks.add(Mark.Box.filled(x, y + height * 0.14, place(100) - x, height * 0.72, Ink.TRACK));
        bullet.projection().ifPresent(range -> marks.addAll(extension(range, attained, offset, thickness)));
        if (attained > 0) {
            Mark.Plot plot = new Mark.Plot(
                    x,
                    y,
                    width,
                    height,
                    0,
                    scale,
                    false,
                    List.of(new Mark.Bar(0, attained, offset, thickness, Ink.ACTUAL)));
            marks.add(plot);
            if (bullet.estimate()) {
                marks.add(new Mark.Box(
                        x, y + offset, place(attained) - x, thickness, false, Ink.ACTUAL, 1.2, Hatch.DENSE));
            }
        }
        bullet.path().ifPresent(path -> marks.addAll(tick(within(path), 0.1, 1.8)));
        marks.addAll(tick(100, 0, 3.6));
        bullet.projection().ifPresent(range -> marks.addAll(whisker(range)));
        if (bullet.attained() > scale) {
            marks.add(arrow(x + width, thickness));
        }
        return marks;
    }

    private List<Mark> extension(ProjectedRange range, double attained, double offset, double thickness) {
        double end = within(range.point());
        if (end <= attained) {
            return List.of();
        }
        double left = place(attained);
        return List.of(Mark.Box.outlined(left, y + offset, place(end) - left, thickness, Ink.OUTLINE, 1.2)
                .with(Hatch.OPEN));
    }

    private List<Mark> whisker(ProjectedRange range) {
        double high = place(within(range.high()));
        List<Mark> marks =
                new ArrayList<>(Whisker.lying(place(within(range.low())), high, y + height / 2, height * 0.17));
        if (range.high() > scale) {
            marks.add(arrow(high, height * 0.4));
        }
        return marks;
    }

    /** A tick stays visible on a dark bar: it has a light edge. */
    private List<Mark> tick(double value, double inset, double stroke) {
        double at = place(value);
        double top = y + height * inset;
        double bottom = y + height * (1 - inset);
        return List.of(
                new Mark.Line(at, top, at, bottom, Ink.PAPER, stroke + 2.4),
                new Mark.Line(at, top, at, bottom, Ink.TEXT, stroke));
    }

    private Mark arrow(double tip, double across) {
        double middle = y + height / 2;
        return new Mark.Polygon(
                List.of(
                        new Mark.Point(tip, middle - across / 2),
                        new Mark.Point(tip + ARROW, middle),
                        new Mark.Point(tip, middle + across / 2)),
                Ink.TEXT);
    }

    private double place(double value) {
        return x + width * value / scale;
    }

    private double within(double value) {
        return Math.max(0, Math.min(scale, value));
    }
}
