package vn.tiendo.view;

import java.util.List;
import java.util.Optional;

/**
 * One line of a bullet chart.
 *
 * @param group heading under which it stands, where the chart has groups
 * @param label name of the indicator or project, in full
 * @param detail value and unit, verdict, whatever stands in small print under the name
 * @param part whether it is a part of the indicator above it
 * @param bullet the bullet, where a percentage of plan exists
 * @param instead what stands in its place where none exists
 * @param cells finished numbers, one for each heading of the chart
 * @param variance the difference drawn at the right, where the chart has such a column
 */
public record BulletRow(
        Optional<ChartGroup> group,
        String label,
        String detail,
        boolean part,
        Optional<MidYearBullet> bullet,
        String instead,
        List<String> cells,
        Optional<ChartVariance> variance) {

    public BulletRow {
        cells = List.copyOf(cells);
    }
}
