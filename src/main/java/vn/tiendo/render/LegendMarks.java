package vn.tiendo.render;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.view.ChartScenario;
import vn.tiendo.view.LegendEntry;

/** The key of a chart: a sample of each look beside its word, in one or more lines. */
final class LegendMarks {

    private static final double SAMPLE_WIDTH = 26;
    private static final double SAMPLE_HEIGHT = 13;
    private static final double EFFECT = 12;
    private static final double GAP = 8;
    private static final double BETWEEN = 24;
    private static final double LINE = 24;

    private LegendMarks() {}

    /** Draws the key from {@code top} downwards; returns where the next thing may begin. */
    static double draw(Sheet sheet, List<LegendEntry> legend, double left, double right, double top) {
        double x = left;
        double y = top;
        for (LegendEntry entry : legend) {
            double width = sampleWidth(entry.scenario()) + GAP + Typeface.width(entry.label(), TextStyle.DETAIL);
            if (x > left && x + width > right) {
                x = left;
                y += LINE;
            }
            sheet.addAll(sample(entry.scenario(), x, y + (LINE - SAMPLE_HEIGHT) / 2));
            sheet.centred(
                    entry.label(),
                    x + sampleWidth(entry.scenario()) + GAP,
                    y + LINE / 2,
                    Anchor.START,
                    TextStyle.DETAIL,
                    Ink.TEXT);
            x += width + BETWEEN;
        }
        return legend.isEmpty() ? top : y + LINE;
    }

    /** The sample of a scenario with its upper left corner there. */
    static List<Mark> sample(ChartScenario scenario, double x, double y) {
        double middle = y + SAMPLE_HEIGHT / 2;
        return switch (scenario) {
            case ACTUAL -> List.of(filled(x, y, Ink.ACTUAL));
            case ESTIMATE -> List.of(filled(x, y, Ink.ACTUAL).with(Hatch.DENSE));
            case REST_OF_YEAR, FULL_YEAR -> List.of(filled(x, y, Ink.REST));
            case PREVIOUS -> List.of(filled(x, y, Ink.PREVIOUS));
            case PLAN -> List.of(Mark.Box.outlined(x, y, SAMPLE_WIDTH, SAMPLE_HEIGHT, Ink.OUTLINE, 1.8));
            case PATH -> List.of(new Mark.Line(x + 3, y - 3, x + 3, y + SAMPLE_HEIGHT + 3, Ink.TEXT, 1.8));
            case PROJECTION -> projection(x, y, middle);
            case GOOD, BAD, NEUTRAL -> List.of(Effects.of(scenario).head(x + EFFECT / 2, middle));
        };
    }

    private static Mark.Box filled(double x, double y, Ink ink) {
        return Mark.Box.filled(x, y, SAMPLE_WIDTH, SAMPLE_HEIGHT, ink);
    }

    static double sampleWidth(ChartScenario scenario) {
        return switch (scenario) {
            case PATH -> 6;
            case PROJECTION -> 44;
            case GOOD, BAD, NEUTRAL -> EFFECT;
            default -> SAMPLE_WIDTH;
        };
    }

    private static List<Mark> projection(double x, double y, double middle) {
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.Box.outlined(x, y, SAMPLE_WIDTH, SAMPLE_HEIGHT, Ink.OUTLINE, 1.2)
                .with(Hatch.OPEN));
        marks.addAll(Whisker.lying(x + 18, x + sampleWidth(ChartScenario.PROJECTION), middle, 4));
        return marks;
    }
}
