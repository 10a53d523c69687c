package vn.tiendo.render;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import vn.tiendo.view.ChartScenario;
import vn.tiendo.view.MidYearBullet;
import vn.tiendo.view.RowGraphic;
import vn.tiendo.view.RowVariance;
import vn.tiendo.view.Sparkline;

/** The small drawings in the rows of the page. They have no words: the numbers stand beside them. */
final class RowDrawings {

    private static final double BULLET_WIDTH = 320;
    private static final double BULLET_HEIGHT = 28;
    /** Room for half a tick and for an arrow head beyond the scale. */
    private static final double BULLET_MARGIN = 9;

    private static final double SAMPLE_HEIGHT = 21;

    private static final double VARIANCE_WIDTH = 160;
    private static final double VARIANCE_HEIGHT = 20;
    private static final double VARIANCE_MARGIN = 20;

    private static final double SPARK_WIDTH = 96;
    private static final double SPARK_HEIGHT = 28;

    private RowDrawings() {}

    /**
     * One bullet for a row of the page.
     *
     * @param scale upper end in per cent of plan; the same for all rows that readers compare
     */
    static Drawing bullet(MidYearBullet bullet, double scale) {
        List<Mark> marks = new BulletMarks(2, 1, BULLET_WIDTH - 2 - BULLET_MARGIN, BULLET_HEIGHT - 2, scale).of(bullet);
        return new Drawing(BULLET_WIDTH, BULLET_HEIGHT, "", "", marks);
    }

    /** What stands at the end of a table's row. */
    static Drawing graphic(RowGraphic graphic, double scale) {
        return graphic instanceof MidYearBullet bullet ? bullet(bullet, scale) : variance((RowVariance) graphic);
    }

    /** A bar from the zero line that all rows share; the shape of its effect stands at its end. */
    private static Drawing variance(RowVariance row) {
        double unit = (VARIANCE_WIDTH - 2 * VARIANCE_MARGIN) / Math.max(row.high() - row.low(), Double.MIN_NORMAL);
        double zero = VARIANCE_MARGIN - row.low() * unit;
        double length = Math.abs(row.value()) * unit;
        int sign = row.value() < 0 ? -1 : 1;
        Effects look = Effects.of(row.effect());
        double end = zero + sign * length;
        return new Drawing(
                VARIANCE_WIDTH,
                VARIANCE_HEIGHT,
                "",
                "",
                List.of(
                        new Mark.Line(zero, 0, zero, VARIANCE_HEIGHT, Ink.NEUTRAL, 1),
                        Mark.Box.filled(Math.min(zero, end), 5, length, VARIANCE_HEIGHT - 10, look.ink()),
                        look.head(end + sign * VARIANCE_MARGIN / 2, VARIANCE_HEIGHT / 2)));
    }

    /** Small columns of the same period in past years, from zero; the year reviewed is dark. */
    static Drawing sparkline(Sparkline sparkline) {
        return new Drawing(SPARK_WIDTH, SPARK_HEIGHT, "", "", columns(sparkline));
    }

    /** The sample of a scenario, for a key whose words stand beside it. */
    static Drawing sample(ChartScenario scenario) {
        double width = LegendMarks.sampleWidth(scenario) + 2;
        return new Drawing(width, SAMPLE_HEIGHT, "", "", LegendMarks.sample(scenario, 1, 4));
    }

    private static List<Mark> columns(Sparkline sparkline) {
        int years = Math.max(1, sparkline.values().size());
        double step = Math.floor(Math.min(16, SPARK_WIDTH / years));
        double most = extreme(sparkline, 1);
        double least = -extreme(sparkline, -1);
        List<Mark> marks = new ArrayList<>();
        if (!(least < most)) {
            return marks;
        }
        List<Mark.Bar> bars = new ArrayList<>();
        double thickness = 2 * Math.rint(step * 0.36);
        for (int year = 0; year < sparkline.values().size(); year++) {
            OptionalDouble value = sparkline.values().get(year);
            if (value.isPresent()) {
                boolean last = year == sparkline.values().size() - 1;
                bars.add(
                        new Mark.Bar(0, value.getAsDouble(), year * step, thickness, last ? Ink.ACTUAL : Ink.PREVIOUS));
            }
        }
        Mark.Plot plot = new Mark.Plot(0, 1, SPARK_WIDTH, SPARK_HEIGHT - 2, least, most, true, bars);
        marks.add(plot);
        OptionalDouble now = sparkline.values().get(years - 1);
        if (sparkline.estimate() && now.isPresent()) {
            Mark.Box last = plot.box(bars.get(bars.size() - 1));
            marks.add(Mark.Box.outlined(last.x(), last.y(), last.width(), last.height(), Ink.ACTUAL, 1)
                    .with(Hatch.DENSE));
        }
        double zero = plot.place(0);
        marks.add(new Mark.Line(0, zero, years * step, zero, Ink.NEUTRAL, 1));
        return marks;
    }

    /** How far the values reach in one direction of sign, at least zero. */
    private static double extreme(Sparkline sparkline, int sign) {
        double reach = 0;
        for (OptionalDouble value : sparkline.values()) {
            reach = Math.max(reach, sign * value.orElse(0));
        }
        return reach;
    }
}
