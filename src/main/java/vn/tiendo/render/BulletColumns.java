package vn.tiendo.render;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.view.BulletRow;
import vn.tiendo.view.ChartVariance;
import vn.tiendo.view.MidYearBulletChart;
import vn.tiendo.view.VarianceLook;

/**
 * Where the columns of a bullet chart stand.
 *
 * @param left left edge of the names
 * @param labelWidth room for the names
 * @param bullet left end of the scale
 * @param bulletWidth length of the scale
 * @param scale per cent of plan at its right end
 * @param cells right edges of the number columns
 * @param cellWidths room in them
 * @param variances the column of differences; of no width where there is none
 * @param right right edge
 */
record BulletColumns(
        double left,
        double labelWidth,
        double bullet,
        double bulletWidth,
        double scale,
        List<Double> cells,
        List<Double> cellWidths,
        VarianceAxis variances,
        double right) {

    private static final double GAP = 20;
    private static final double CELL_GAP = 18;
    private static final double LEAST_CELL = 62;
    private static final double MOST_CELL = 150;
    /** Where there are no bullets, a value stands in one piece with its unit. */
    private static final double MOST_BARE_CELL = 260;

    private static final double LEAST_BULLET = 150;
    /** Where there are no bullets, differences take their room. */
    private static final double BARE_VARIANCES = 0.4;
    /** Shares of the room that names may take; longer names take more, down to the shortest legible scale. */
    private static final double[] LABEL_SHARES = {0.44, 0.5, 0.56, 0.62};

    private static final int GOOD_LINES = 2;

    BulletColumns {
        cells = List.copyOf(cells);
        cellWidths = List.copyOf(cellWidths);
    }

    static BulletColumns of(MidYearBulletChart chart, double left, double right) {
        List<ChartVariance> variances =
                chart.rows().stream().flatMap(row -> row.variance().stream()).toList();
        double varianceWidth =
                chart.variances() == VarianceLook.NONE ? 0 : varianceWidth(chart, variances, right - left);
        double edge = varianceWidth > 0 ? right - varianceWidth - CELL_GAP : right;
        List<Double> cells = new ArrayList<>();
        List<Double> widths = new ArrayList<>();
        for (int column = chart.headings().size() - 1; column >= 0; column--) {
            double width = cellWidth(chart, column);
            cells.add(0, edge);
            widths.add(0, width);
            edge -= width + CELL_GAP;
        }
        double labelWidth = labelWidth(chart, edge - left);
        double bullet = left + labelWidth + GAP;
        return new BulletColumns(
                left,
                labelWidth,
                bullet,
                Math.max(0, edge - bullet - 6),
                chart.scale(),
                cells,
                widths,
                VarianceAxis.of(variances, chart.variances(), right - varianceWidth, varianceWidth),
                right);
    }

    private static double varianceWidth(MidYearBulletChart chart, List<ChartVariance> variances, double room) {
        double usual = VarianceAxis.widthFor(variances, chart.variances());
        return isBare(chart) ? Math.max(usual, Math.rint(room * BARE_VARIANCES)) : usual;
    }

    /** Neither a bullet nor a word in its place. */
    private static boolean isBare(MidYearBulletChart chart) {
        return chart.rows().stream()
                .allMatch(row -> row.bullet().isEmpty() && row.instead().isEmpty());
    }

    private static boolean hasBullets(MidYearBulletChart chart) {
        return chart.rows().stream().anyMatch(row -> row.bullet().isPresent());
    }

    private static double labelWidth(MidYearBulletChart chart, double room) {
        if (isBare(chart)) {
            return room - GAP;
        }
        double width = 0;
        for (double share : LABEL_SHARES) {
            double candidate = Math.rint(Math.min(room * share, room - LEAST_BULLET)) - GAP;
            width = Math.max(width, candidate);
            double given = width;
            boolean enough = chart.rows().stream()
                    .allMatch(row -> TextFlow.of(row.label(), TextStyle.LABEL, given, 99)
                                    .lines()
                                    .size()
                            <= GOOD_LINES);
            if (enough) {
                break;
            }
        }
        return width;
    }

    /** Wide enough for the widest number and for the longest word of the heading. */
    private static double cellWidth(MidYearBulletChart chart, int column) {
        double width = LEAST_CELL;
        for (BulletRow row : chart.rows()) {
            width = Math.max(width, Typeface.width(row.cells().get(column), TextStyle.NUMBER));
        }
        for (String word : chart.headings().get(column).split(" ", -1)) {
            width = Math.max(width, Typeface.width(word, TextStyle.HEADING));
        }
        return Math.ceil(Math.min(width, hasBullets(chart) ? MOST_CELL : MOST_BARE_CELL));
    }
}
