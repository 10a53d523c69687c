package vn.tiendo.render;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.view.MidYearBulletChart;
import vn.tiendo.view.VarianceLook;

/** Column headings of a bullet chart: the plan over its tick, numbers over their right edges. */
final class BulletHead implements Block {

    private static final double BELOW = 8;
    private static final int MOST_LINES = 3;

    private final List<TextFlow> cells = new ArrayList<>();
    private final TextFlow plan;
    private final TextFlow variance;
    private final boolean bullets;
    private final BulletColumns columns;

    BulletHead(MidYearBulletChart chart, BulletColumns columns) {
        this.columns = columns;
        this.bullets = chart.rows().stream().anyMatch(row -> row.bullet().isPresent());
        this.plan = heading(chart.planLabel(), columns.bulletWidth() + columns.labelWidth() / 2);
        this.variance = heading(
                chart.variances() == VarianceLook.NONE ? "" : chart.varianceHeading(),
                Math.max(40, columns.variances().width()));
        for (int column = 0; column < chart.headings().size(); column++) {
            cells.add(heading(chart.headings().get(column), columns.cellWidths().get(column) + 10));
        }
    }

    private static TextFlow heading(String text, double width) {
        return TextFlow.of(text, TextStyle.HEADING, width, MOST_LINES);
    }

    @Override
    public double height() {
        double tallest = Math.max(bullets ? plan.height() : 0, variance.height());
        for (TextFlow cell : cells) {
            tallest = Math.max(tallest, cell.height());
        }
        return tallest + BELOW;
    }

    @Override
    public void draw(Sheet sheet, double top, double height) {
        double bottom = top + height - BELOW;
        if (bullets) {
            double end = columns.bullet() + columns.bulletWidth();
            double tick = columns.bullet() + columns.bulletWidth() * 100 / columns.scale();
            double right = Math.min(end + 6, tick + plan.width() / 2);
            sheet.flow(plan, right, bottom - plan.height(), Anchor.END, Ink.QUIET);
        }
        for (int column = 0; column < cells.size(); column++) {
            TextFlow cell = cells.get(column);
            sheet.flow(cell, columns.cells().get(column), bottom - cell.height(), Anchor.END, Ink.QUIET);
        }
        double centre = columns.variances().left() + columns.variances().width() / 2;
        sheet.flow(variance, centre, bottom - variance.height(), Anchor.MIDDLE, Ink.QUIET);
        sheet.add(new Mark.Line(columns.left(), top + height - 0.5, columns.right(), top + height - 0.5, Ink.RULE, 1));
    }
}
