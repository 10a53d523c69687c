package vn.tiendo.view;

import java.util.List;

/**
 * Targets under each other on one scale in per cent of the plan: the overview, a sector, the investment projects.
 *
 * @param frame the words around it
 * @param planLabel what stands over the heavy tick ("Kế hoạch năm = 100%")
 * @param headings headings of the number columns
 * @param variances whether differences are drawn at the right, and how
 * @param varianceHeading heading of that column
 * @param rows the lines; equal groups stand together
 */
public record MidYearBulletChart(
        ChartFrame frame,
        String planLabel,
        List<String> headings,
        VarianceLook variances,
        String varianceHeading,
        List<BulletRow> rows)
        implements ChartModel {

    public MidYearBulletChart {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        for (BulletRow row : rows) {
            if (row.cells().size() != headings.size()) {
                throw new IllegalArgumentException("cells do not match headings: " + row.label());
            }
        }
    }

    /** Upper end of the scale that all rows share. */
    public double scale() {
        return rows.stream()
                .flatMap(row -> row.bullet().stream())
                .mapToDouble(MidYearBullet::scale)
                .max()
                .orElse(100);
    }
}
