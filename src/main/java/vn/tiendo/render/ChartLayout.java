package vn.tiendo.render;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.view.ChartFrame;
import vn.tiendo.view.ChartModel;
import vn.tiendo.view.HistoryChart;
import vn.tiendo.view.LevelChart;
import vn.tiendo.view.MidYearBulletChart;
import vn.tiendo.view.VarianceChart;

/**
 * Puts the parts of a chart under each other: kicker and stamp, headline, subtitle, legend, body, footer. A body with many
 * rows goes on in further pictures rather than getting smaller.
 */
final class ChartLayout {

    /** Width of every picture, in units of the design. */
    static final double WIDTH = 1000;

    static final double MARGIN = 40;
    /** Figures of the page are narrower, so that their text stays legible on a phone. */
    private static final double FIGURE_WIDTH = 720;

    private static final double FIGURE_MARGIN = 8;
    private static final double LEFT = MARGIN;
    private static final double RIGHT = WIDTH - MARGIN;
    private static final double LEAST_HEIGHT = 600;
    /** The proportions of an A4 page. */
    private static final double MOST_HEIGHT = 1414;
    /** A row with room to spare grows by no more than this. */
    private static final double MOST_STRETCH = 34;

    private ChartLayout() {}

    /** The chart as one or more whole pictures. */
    static List<Drawing> pictures(ChartModel chart) {
        ChartBody body = body(chart, LEFT, RIGHT);
        Sheet measured = new Sheet();
        double top = top(measured, chart.frame(), "");
        double foot = FooterMarks.height(chart.frame(), LEFT, RIGHT);
        List<List<Block>> pages = body.pages(MOST_HEIGHT - top - foot);
        List<Drawing> drawings = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            String number = pages.size() == 1 ? "" : (page + 1) + "/" + pages.size();
            drawings.add(picture(chart.frame(), body.head(), pages.get(page), number));
        }
        return drawings;
    }

    /** The legend alone, which many charts of a page share. */
    static Drawing key(ChartModel chart) {
        double width = figureWidth(chart);
        Sheet sheet = new Sheet();
        double bottom = LegendMarks.draw(sheet, chart.frame().legend(), FIGURE_MARGIN, width - FIGURE_MARGIN, 0);
        return drawing(chart.frame(), sheet, width, bottom);
    }

    /** The body under room for its legend, for the page, which has words and shares around it as text. */
    static Drawing figure(ChartModel chart) {
        double width = figureWidth(chart);
        ChartModel shown = chart instanceof HistoryChart history ? history.withoutShares() : chart;
        ChartBody body = body(shown, FIGURE_MARGIN, width - FIGURE_MARGIN);
        Sheet sheet = new Sheet();
        double bottom = blocks(sheet, body.head(), body.blocks(), key(chart).height() + 10, 0);
        return drawing(chart.frame(), sheet, width, bottom + FIGURE_MARGIN);
    }

    private static double figureWidth(ChartModel chart) {
        return chart instanceof MidYearBulletChart ? WIDTH : FIGURE_WIDTH;
    }

    private static Drawing picture(ChartFrame frame, Block head, List<Block> blocks, String number) {
        Sheet sheet = new Sheet();
        double top = top(sheet, frame, number);
        double foot = FooterMarks.height(frame, LEFT, RIGHT);
        double needed =
                head.height() + blocks.stream().mapToDouble(Block::height).sum();
        double spare = LEAST_HEIGHT - top - foot - needed;
        double stretch = Math.max(0, Math.min(MOST_STRETCH, spare / blocks.size()));
        double bottom = blocks(sheet, head, blocks, top, stretch);
        double height = Math.ceil(Math.max(LEAST_HEIGHT, bottom + foot));
        FooterMarks.draw(sheet, frame, LEFT, RIGHT, height - foot);
        return drawing(frame, sheet, WIDTH, height);
    }

    private static double top(Sheet sheet, ChartFrame frame, String number) {
        double y = StampMarks.draw(sheet, frame, number, LEFT, RIGHT, 30);
        y = sheet.flow(
                TextFlow.balanced(frame.headline(), TextStyle.HEADLINE, RIGHT - LEFT, 4),
                LEFT,
                y + 8,
                Anchor.START,
                Ink.TEXT);
        y = sheet.flow(
                TextFlow.balanced(frame.subtitle(), TextStyle.SUBTITLE, RIGHT - LEFT, 4),
                LEFT,
                y + 4,
                Anchor.START,
                Ink.QUIET);
        return LegendMarks.draw(sheet, frame.legend(), LEFT, RIGHT, y + 12) + 12;
    }

    private static double blocks(Sheet sheet, Block head, List<Block> blocks, double top, double stretch) {
        head.draw(sheet, top, head.height());
        double y = top + head.height();
        for (Block block : blocks) {
            double height = block.height() + (block.heading() ? 0 : stretch);
            block.draw(sheet, y, height);
            y += height;
        }
        return y;
    }

    private static Drawing drawing(ChartFrame frame, Sheet sheet, double width, double height) {
        return new Drawing(width, height, frame.headline(), frame.description(), sheet.marks());
    }

    private static ChartBody body(ChartModel chart, double left, double right) {
        if (chart instanceof MidYearBulletChart bullets) {
            return BulletRows.of(bullets, left, right);
        }
        if (chart instanceof HistoryChart history) {
            return HistoryColumns.of(history, left, right);
        }
        if (chart instanceof LevelChart levels) {
            return LevelBars.of(levels, left, right);
        }
        if (chart instanceof VarianceChart variances) {
            return VarianceRows.of(variances, left, right);
        }
        throw new IllegalArgumentException("no layout for " + chart.getClass());
    }
}
