package vn.tiendo.render;

import java.util.List;

/** The interval of a projection: a line with a cap at either end, on light ground where it crosses a hatch. */
final class Whisker {

    private static final double STROKE = 2;
    private static final double GROUND = 5.5;

    private Whisker() {}

    /** Along x; {@code cap} is half the length of a cap. */
    static List<Mark> lying(double low, double high, double y, double cap) {
        return List.of(
                new Mark.Line(low, y, high, y, Ink.PAPER, GROUND),
                new Mark.Line(low, y, high, y, Ink.TEXT, STROKE),
                new Mark.Line(low, y - cap, low, y + cap, Ink.TEXT, STROKE),
                new Mark.Line(high, y - cap, high, y + cap, Ink.TEXT, STROKE));
    }

    /** Along y. */
    static List<Mark> upright(double low, double high, double x, double cap) {
        return List.of(
                new Mark.Line(x, low, x, high, Ink.PAPER, GROUND),
                new Mark.Line(x, low, x, high, Ink.TEXT, STROKE),
                new Mark.Line(x - cap, low, x + cap, low, Ink.TEXT, STROKE),
                new Mark.Line(x - cap, high, x + cap, high, Ink.TEXT, STROKE));
    }
}
