package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.model.FindingCode;

/**
 * Columns under one heading that say the same of every row and differ in their numbers. At most one of them can be right,
 * most often because a line of the heading was not understood, such as years of which one is mistyped; none is used.
 */
final class TwinColumns {

    private TwinColumns() {}

    static void leaveOut(ColumnSet columns, TableShape shape) {
        for (List<ValueColumn> twins : alike(columns.figures())) {
            if (twins.size() > 1 && twins.stream().anyMatch(twin -> !sameNumbers(shape, twin, twins.get(0)))) {
                twins.forEach(twin -> columns.leaveOut(twin, FindingCode.PERIOD_UNKNOWN));
            }
        }
    }

    /** The columns, those together that say the same. */
    private static List<List<ValueColumn>> alike(List<ValueColumn> figures) {
        List<List<ValueColumn>> groups = new ArrayList<>(figures.size());
        for (ValueColumn figure : figures) {
            int own = 0;
            while (own < groups.size() && !saysTheSame(groups.get(own).get(0).layout(), figure.layout())) {
                own++;
            }
            if (own == groups.size()) {
                groups.add(new ArrayList<>(1));
            }
            groups.get(own).add(figure);
        }
        return groups;
    }

    /** Whether two columns say the same, wherever they stand. */
    private static boolean saysTheSame(ColumnLayout one, ColumnLayout other) {
        return one.measure().equals(other.measure())
                && one.period().equals(other.period())
                && one.header().equals(other.header())
                && one.unit().equals(other.unit())
                && one.role() == other.role()
                && one.status() == other.status()
                && one.authority() == other.authority()
                && one.priceBasis().equals(other.priceBasis());
    }

    /** Whether no row gives the two different numbers; a block may hold the same in two places. */
    private static boolean sameNumbers(TableShape shape, ValueColumn one, ValueColumn other) {
        return shape.sampleRows().stream().allMatch(row -> {
            double first = row.number(one.column());
            double second = row.number(other.column());
            return Double.isNaN(first) || Double.isNaN(second) || first == second;
        });
    }
}
