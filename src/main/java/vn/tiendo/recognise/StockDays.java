package vn.tiendo.recognise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;
import vn.tiendo.reference.Term;

/**
 * "Số khách hàng còn dư nợ" beside "Dư nợ đến 30/9" under a title of nine months: what stands on a day is of the day that
 * its neighbours name.
 */
final class StockDays {

    private StockDays() {}

    static void date(List<ValueColumn> figures) {
        Set<Period> days = figures.stream()
                .filter(ValueColumn::namesTime)
                .flatMap(figure -> figure.layout().period().stream())
                .filter(Period::isDay)
                .collect(Collectors.toSet());
        if (days.isEmpty()) {
            return;
        }
        figures.replaceAll(figure -> day(figure, days).map(figure::of).orElse(figure));
    }

    private static Optional<Period> day(ValueColumn figure, Set<Period> days) {
        boolean stock = figure.phrase().says(Term.STOCK)
                && !figure.namesTime()
                && figure.layout().measure().filter(Measure.ACTUAL::equals).isPresent();
        return figure.layout()
                .period()
                .filter(span -> stock && !span.isYear())
                .map(span -> Period.day(span.end()))
                .filter(days::contains);
    }
}
