package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.tiendo.model.Period;
import vn.tiendo.recognise.TimeExpression.Kind;
import vn.tiendo.reference.Term;

/**
 * The period that a table's own column headings report where no title does: the longest of those that end last among its
 * results, "tháng 9" and "lũy kế 9 tháng" beside "dự toán năm 2020" being the nine months of 2020.
 */
final class ReportedPeriod {

    private ReportedPeriod() {}

    /**
     * Empty where the headings name no year, or nothing finer than a year.
     *
     * @param phrases headers of the number columns
     */
    static Optional<Period> of(Collection<Phrase> phrases) {
        List<TimeExpression> times = new ArrayList<>();
        OptionalInt year = OptionalInt.empty();
        for (Phrase phrase : phrases) {
            for (List<TimeExpression> level : phrase.times()) {
                for (TimeExpression time : level) {
                    year = later(year, time.year());
                    boolean result = !phrase.says(Term.PLAN)
                            && !phrase.says(Term.FORECAST)
                            && !phrase.says(Term.SAME_PERIOD)
                            && !phrase.says(Term.LAST_YEAR);
                    if (result && time.kind() != Kind.YEAR && time.kind() != Kind.YEARS && time.kind() != Kind.SEASON) {
                        times.add(time);
                    }
                }
            }
        }
        if (times.isEmpty() || year.isEmpty()) {
            return Optional.empty();
        }
        int latest = year.getAsInt();
        List<TimeExpression> dated = times.stream()
                .filter(time -> !time.hasYear() || time.year().getAsInt() == latest)
                .map(time -> time.withYear(latest))
                .toList();
        return TitleReader.period(dated, year);
    }

    private static OptionalInt later(OptionalInt one, OptionalInt other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        return one.getAsInt() >= other.getAsInt() ? one : other;
    }
}
