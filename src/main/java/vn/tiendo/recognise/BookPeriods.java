package vn.tiendo.recognise;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.model.Period;

/** The periods that a workbook's titles name: the one named most is what the book reports, where a sheet itself is silent. */
final class BookPeriods {

    private final Map<Period, Integer> counts = new HashMap<>();

    void add(Period period) {
        counts.merge(period, 1, Integer::sum);
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** The period that most titles name, of those that end as most do; the longer, then the later of equals. */
    Optional<Period> reporting() {
        Map<LocalDate, Integer> ends = new HashMap<>();
        counts.forEach((period, count) -> ends.merge(period.end(), count, Integer::sum));
        return ends.entrySet().stream()
                .max(Map.Entry.<LocalDate, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .flatMap(end -> counts.entrySet().stream()
                        .filter(entry -> entry.getKey().end().equals(end.getKey()))
                        .max(Comparator.<Map.Entry<Period, Integer>>comparingInt(Map.Entry::getValue)
                                .thenComparing(entry -> entry.getKey().start(), Comparator.reverseOrder()))
                        .map(Map.Entry::getKey));
    }
}
