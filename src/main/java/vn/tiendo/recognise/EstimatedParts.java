package vn.tiendo.recognise;

import java.util.List;
import java.util.Optional;
import vn.tiendo.model.FigureStatus;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;

/**
 * "Thực hiện tháng 5 | Ước tính tháng 6 | Cộng dồn 6 tháng": what is summed up to a month that is still estimated is an
 * estimate too, whatever its own heading leaves open.
 */
final class EstimatedParts {

    private EstimatedParts() {}

    /** Gives columns of values without a status of their own that of the last part of their time. */
    static void follow(List<ValueColumn> figures) {
        List<Period> estimated = figures.stream()
                .map(ValueColumn::layout)
                .filter(layout -> isValue(layout) && layout.status() == FigureStatus.ESTIMATE)
                .flatMap(layout -> layout.period().stream())
                .toList();
        figures.replaceAll(figure -> isOpen(figure.layout(), estimated) ? figure.as(FigureStatus.ESTIMATE) : figure);
    }

    private static boolean isValue(ColumnLayout layout) {
        return layout.is(Measure.ACTUAL);
    }

    private static boolean isOpen(ColumnLayout layout, List<Period> estimated) {
        Optional<Period> whole = layout.period();
        return isValue(layout)
                && layout.status() == FigureStatus.UNSTATED
                && whole.isPresent()
                && estimated.stream().anyMatch(part -> ends(part, whole.get()));
    }

    private static boolean ends(Period part, Period whole) {
        return part.end().equals(whole.end()) && part.start().isAfter(whole.start());
    }
}
