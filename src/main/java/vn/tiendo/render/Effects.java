package vn.tiendo.render;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.view.ChartScenario;
import vn.tiendo.view.Effect;

/** The look of good, bad and neutral: a colour and, for those who do not see it, a shape. */
enum Effects {
    GOOD(Ink.GOOD),
    BAD(Ink.BAD),
    NEUTRAL(Ink.NEUTRAL);

    private static final double RADIUS = 6;

    private final Ink ink;

    Effects(Ink ink) {
        this.ink = ink;
    }

    static Effects of(Effect effect) {
        return switch (effect) {
            case GOOD -> GOOD;
            case BAD -> BAD;
            case NEUTRAL -> NEUTRAL;
        };
    }

    static Effects of(ChartScenario scenario) {
        return switch (scenario) {
            case GOOD -> GOOD;
            case BAD -> BAD;
            default -> NEUTRAL;
        };
    }

    Ink ink() {
        return ink;
    }

    /** A disc for good, a triangle on its tip for bad, a square for neither. */
    Mark head(double x, double y) {
        return switch (this) {
            case GOOD -> new Mark.Polygon(disc(x, y), ink);
            case BAD ->
                new Mark.Polygon(
                        List.of(
                                new Mark.Point(x - RADIUS, y - RADIUS * 0.85),
                                new Mark.Point(x + RADIUS, y - RADIUS * 0.85),
                                new Mark.Point(x, y + RADIUS)),
                        ink);
            case NEUTRAL ->
                new Mark.Polygon(
                        List.of(
                                new Mark.Point(x - RADIUS * 0.75, y - RADIUS * 0.75),
                                new Mark.Point(x + RADIUS * 0.75, y - RADIUS * 0.75),
                                new Mark.Point(x + RADIUS * 0.75, y + RADIUS * 0.75),
                                new Mark.Point(x - RADIUS * 0.75, y + RADIUS * 0.75)),
                        ink);
        };
    }

    private static List<Mark.Point> disc(double x, double y) {
        List<Mark.Point> points = new ArrayList<>();
        for (int step = 0; step < 16; step++) {
            double angle = 2 * Math.PI * step / 16;
            points.add(new Mark.Point(x + RADIUS * 0.9 * Math.cos(angle), y + RADIUS * 0.9 * Math.sin(angle)));
        }
        return points;
    }
}
