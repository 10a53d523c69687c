package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.recognise.NumberText.Separators;
import vn.tiendo.workbook.Cell;

/**
 * Decides by its neighbours what the separator in a column of nothing but "1.234" means: of two readings a thousand times
 * apart, the one beside which the other levels of each row stand. Where rows disagree, or only one row tells, it stays
 * open.
 */
final class SiblingMagnitude {

    /** A plan and its results lie closer together than this, the other reading much further apart. */
    private static final double NEAR = 8;

    private static final int FEWEST_VOTES = 2;

    private SiblingMagnitude() {}

    /** Takes each column as it is to be read. */
    static void decide(TableShape shape, List<ValueColumn> columns) {
        List<ValueColumn> understood = List.copyOf(columns);
        for (int i = 0; i < understood.size(); i++) {
            columns.set(i, decided(shape, understood.get(i), understood));
        }
    }

    private static ValueColumn decided(TableShape shape, ValueColumn column, List<ValueColumn> columns) {
        if (column.separators() != Separators.UNDECIDED || !isLevel(column)) {
            return column;
        }
        List<ValueColumn> siblings =
                columns.stream().filter(other -> isSibling(other, column)).toList();
        List<Separators> votes = new ArrayList<>();
        for (SampleRow row : shape.sampleRows()) {
            row.text(column.column())
                    .map(Cell::text)
                    .filter(NumberText::isAmbiguous)
                    .flatMap(text -> vote(text, row, siblings))
                    .ifPresent(votes::add);
        }
        boolean agree =
                votes.size() >= FEWEST_VOTES && votes.stream().distinct().count() == 1;
        return agree ? column.withSeparators(votes.get(0)) : column;
    }

    private static Optional<Separators> vote(String text, SampleRow row, List<ValueColumn> siblings) {
        boolean dot = text.indexOf('.') >= 0;
        Separators grouping = dot ? Separators.COMMA_DECIMAL : Separators.DOT_DECIMAL;
        Separators decimal = dot ? Separators.DOT_DECIMAL : Separators.COMMA_DECIMAL;
        double[] numbers = siblings.stream()
                .mapToDouble(other -> row.number(other.column()))
                .filter(number -> number > 0)
                .toArray();
        if (numbers.length == 0) {
            return Optional.empty();
        }
        if (allNear(text, grouping, numbers)) {
            return Optional.of(grouping);
        }
        return allNear(text, decimal, numbers) ? Optional.of(decimal) : Optional.empty();
    }

    private static boolean allNear(String text, Separators separators, double[] numbers) {
        double value = NumberText.parse(text, separators)
                .map(read -> Math.abs(read.value().doubleValue()))
                .orElse(Double.NaN);
        for (double number : numbers) {
            if (!(value / number < NEAR && number / value < NEAR)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLevel(ValueColumn column) {
        return column.layout().isLevel();
    }

    private static boolean isSibling(ValueColumn other, ValueColumn column) {
        return other.column() != column.column()
                && isLevel(other)
                && other.layout().unit().equals(column.layout().unit());
    }
}
