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
 * its neighbours name.
 */
final class StockDays {

    private StockDays() {}

    static void date(List<ValueColumn> figures) {
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

    private static Optional<Period> day(ValueColumn figure, Set<Period> days) {
        boolean stock = figure.phrase().says(Term.STOCK)
                && !figure.namesTime()
                && figure.layout().is(Measure.ACTUAL);
        return figure.layout()
                .period()
                .filter(span -> stock && !span.isYear())
                .map(span -> Period.day(span.end()))
                .filter(days::contains);
    }
}
