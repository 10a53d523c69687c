package vn.tiendo.recognise;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;
import vn.tiendo.reference.Term;

/**
 * "Số khách hàng còn dư nợ" beside "Dư nợ đến 30/9" under a title of nine months: what stands on a day is of the day that
 * its neighbours name. What was added up since long before the year is of its last day too.
 */
final class StockDays {

    private StockDays() {}

    static void date(TableShape shape, List<ValueColumn> figures) {
        Set<Optional<Period>> ofAllTime = new HashSet<>();
        for (ValueColumn figure : figures) {
            if (figure.layout().is(Measure.ACTUAL) && isUntilDay(figure) && isMoreThanOfYear(shape, figures, figure)) {
                ofAllTime.add(figure.layout().period());
            }
        }
        figures.replaceAll(figure -> isUntilDay(figure)
                        && ofAllTime.contains(figure.layout().period())
                ? figure.of(Period.day(figure.layout().period().orElseThrow().end()))
                : figure);
        Set<Period> days = new HashSet<>();
        for (ValueColumn figure : figures) {
            Optional<Period> period = figure.layout().period();
            if (period.isPresent() && figure.namesTime() && period.get().isDay()) {
                days.add(period.get());
            }
        }
        if (days.isEmpty()) {
            return;
        }
        figures.replaceAll(figure -> day(figure, days).map(figure::of).orElse(figure));
    }

    /** "Lũy kế đến 31/12/2022", and its structure. */
    private static boolean isUntilDay(ValueColumn figure) {
        return (figure.layout().is(Measure.ACTUAL) || figure.layout().is(Measure.SHARE))
                && figure.phrase().says(Term.CUMULATED)
                && figure.phrase().times().stream()
                        .flatMap(List::stream)
                        .anyMatch(time -> time.kind() == TimeExpression.Kind.DAY);
    }

    /** Beside "Trong năm 2022", in the same unit: what is more than that was not begun in January. */
    private static boolean isMoreThanOfYear(TableShape shape, List<ValueColumn> figures, ValueColumn figure) {
        Optional<Period> until = figure.layout().period();
        return figures.stream()
                .anyMatch(other -> other.layout().is(Measure.ACTUAL)
                        && !other.phrase().says(Term.CUMULATED)
                        && !other.phrase().says(Term.ESTIMATE)
                        && other.layout()
                                .period()
                                .filter(span -> until.isPresent() && holds(span, until.get()))
                                .isPresent()
                        && other.layout().unit().equals(figure.layout().unit())
                        && isLess(shape.sample(other.column()), shape.sample(figure.column())));
    }

    /** Whether it begins with the other and ends no sooner. */
    private static boolean holds(Period span, Period other) {
        return span.start().equals(other.start()) && !span.end().isBefore(other.end());
    }

    private static boolean isLess(double[] one, double[] other) {
        int less = 0;
        for (int row = 0; row < one.length; row++) {
            if (one[row] > other[row]) {
                return false;
            }
            less += one[row] < other[row] ? 1 : 0;
        }
        return less > 1;
    }

    private static Optional<Period> day(ValueColumn figure, Set<Period> days) {
        boolean stock = figure.phrase().says(Term.STOCK)
                && !figure.namesTime()
                && (figure.layout().is(Measure.ACTUAL) || figure.layout().is(Measure.CHANGE));
        return figure.layout()
                .period()
                .filter(span -> stock && !span.isYear())
                .map(span -> Period.day(span.end()))
                .filter(days::contains);
    }
}
