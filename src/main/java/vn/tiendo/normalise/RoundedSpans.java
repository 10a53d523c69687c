package vn.tiendo.normalise;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Period;
import vn.tiendo.recognise.TitleYears;

/**
 * Spans from 1 January to a day late in a month: registered foreign investment is counted "1/1–20/6" and compared with
 * half-years all the same. Such an amount is taken as one of the months begun, which is told once for each workbook.
 */
final class RoundedSpans {

    /** A span that ends earlier in its month says too little of that month. */
    private static final int EARLIEST_DAY = 15;

    private final Map<String, Figure> examples = new TreeMap<>();

    /**
     * January to the month in which the span ends; any other period is itself. What adds up is never of a single day: "đến
     * ngày 15/6" is since January too, but in a table on the years 2020–2025 since the first of these.
     */
    static Period of(Figure figure) {
        Period printed = figure.period().orElseThrow();
        Optional<Period> years = printed.isDay() ? TitleYears.alone(figure.table()) : Optional.empty();
        return years.isPresent() && !printed.end().isBefore(years.get().start())
                ? new Period(years.get().start(), printed.end())
                : sinceJanuary(printed);
    }

    static Period sinceJanuary(Period printed) {
        LocalDate end = printed.end();
        boolean day = printed.start().equals(end);
        boolean fromJanuary =
                day || (printed.start().getDayOfYear() == 1 && printed.start().getYear() == end.getYear());
        boolean late = end.getDayOfMonth() >= EARLIEST_DAY && (day || end.getDayOfMonth() < end.lengthOfMonth());
        return fromJanuary && late ? Period.cumulative(end.getYear(), end.getMonthValue()) : printed;
    }

    void note(Candidate candidate) {
        boolean rounded = !candidate.figure().period().stream().allMatch(candidate.period()::equals);
        if (rounded) {
            examples.putIfAbsent(candidate.file(), candidate.figure());
        }
    }

    void forget(String file) {
        examples.remove(file);
    }

    List<Finding> findings() {
        return examples.values().stream()
                .map(figure -> Finding.at(
                        FindingCode.SPAN_AS_PERIOD,
                        figure.origin(),
                        figure.raw(),
                        figure.period().orElseThrow().code(),
                        of(figure).code()))
                .toList();
    }
}
