package vn.tiendo.render;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.view.BulletRow;
import vn.tiendo.view.MidYearBulletChart;

/** Lays out bullets under each other: name, bullet, numbers, difference. */
final class BulletRows {

    private BulletRows() {}

    static ChartBody of(MidYearBulletChart chart, double left, double right) {
        BulletColumns columns = BulletColumns.of(chart, left, right);
        List<Block> blocks = new ArrayList<>();
        String group = "";
        for (BulletRow row : chart.rows()) {
            if (!row.group().equals(group)) {
                group = row.group();
                blocks.add(new GroupHeading(group, row.effect(), left, right));
            }
            blocks.add(new BulletLine(row, columns));
        }
        return new ChartBody(new BulletHead(chart, columns), blocks);
    }
}
