package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.model.CellRole;
import vn.tiendo.model.FindingCode;

/**
 * Columns under one heading that say the same of every row and differ in their numbers. At most one of them can be right,
 * most often because a line of the heading was not understood, such as years of which one is mistyped; none is used.
 */
final class TwinColumns {

    private TwinColumns() {}

    static void leaveOut(
            List<ValueColumn> figures,
            TableShape shape,
            List<ColumnLayout> ignored,
            Map<Integer, FindingCode> problems) {
        Map<ColumnLayout, List<ValueColumn>> alike = new LinkedHashMap<>();
        figures.forEach(figure -> alike.computeIfAbsent(anywhere(figure.layout()), layout -> new ArrayList<>())
                .add(figure));
        for (List<ValueColumn> twins : alike.values()) {
            if (twins.stream().anyMatch(twin -> !sameNumbers(shape, twin, twins.get(0)))) {
                figures.removeAll(twins);
                twins.forEach(twin -> {
                    int column = twin.column();
                    ignored.add(ColumnLayout.plain(column, shape.header(column), CellRole.IGNORED));
                    problems.put(column, FindingCode.PERIOD_UNKNOWN);
                });
            }
        }
    }

    /** What the column says, wherever it stands. */
    private static ColumnLayout anywhere(ColumnLayout layout) {
        return new ColumnLayout(
                0,
                layout.header(),
                layout.role(),
                layout.measure(),
                layout.period(),
                layout.unit(),
                layout.status(),
                layout.authority(),
                layout.priceBasis());
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
