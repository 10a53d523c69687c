package vn.tiendo.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.view.BulletRow;
import vn.tiendo.view.ChartGroup;
import vn.tiendo.view.MidYearBulletChart;

/** Lays out bullets under each other: name, bullet, numbers, difference. */
final class BulletRows {

    private BulletRows() {}

    static ChartBody of(MidYearBulletChart chart, double left, double right) {
        BulletColumns columns = BulletColumns.of(chart, left, right);
        List<Block> blocks = new ArrayList<>();
        Optional<ChartGroup> group = Optional.empty();
        for (BulletRow row : chart.rows()) {
            if (!row.group().equals(group)) {
                group = row.group();
                group.ifPresent(heading -> blocks.add(new GroupHeading(heading, left, right)));
            }
            blocks.add(new BulletLine(row, columns));
        }
        return new ChartBody(new BulletHead(chart, columns), blocks);
    }
}
