package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.model.Measure;

/**
 * Finds columns of a form that nobody has filled in: a template's zeros must not become "0% of plan". Columns of zeros are
 * taken for unfilled where half of the table's columns are such, and percentages of nothing but zeros always.
 */
final class UnfilledColumns {

    private static final long FEWEST_ZEROS = 3;

    private UnfilledColumns() {}

    static List<ValueColumn> of(List<ValueColumn> columns, TableShape shape) {
        List<ValueColumn> zeros = new ArrayList<>();
        for (ValueColumn column : columns) {
            if (isZero(column, shape)) {
                zeros.add(column);
            }
        }
        boolean form = !zeros.isEmpty() && zeros.size() * 2 >= columns.size();
        return form
                ? zeros
                : zeros.stream().filter(UnfilledColumns::isPercentage).toList();
    }

    private static boolean isZero(ValueColumn column, TableShape shape) {
        ColumnStatistics statistics = shape.statistics(column.column());
        return statistics.valueCount() >= FEWEST_ZEROS && statistics.allZero();
    }

    private static boolean isPercentage(ValueColumn column) {
        Measure measure = column.layout().measure().orElse(Measure.OTHER);
        return !measure.isLevel() && measure != Measure.CHANGE && measure != Measure.OTHER;
    }
}
