package vn.tiendo.recognise;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;

/** Dates comparisons with the same months of last year whose headings name no time by the columns beside them. */
final class MonthsBeside {

    private final List<ValueColumn> figures;
    private final Set<Integer> redated = new HashSet<>();

    /** @param figures columns understood, which change meanwhile */
    MonthsBeside(List<ValueColumn> figures) {
        this.figures = figures;
    }

    /** The column with the time of those that it is computed from. */
    ValueColumn redated(ValueColumn figure, ValueColumn explained) {
        Period period = explained.layout().period().orElseThrow();
        if (figure.layout().period().equals(Optional.of(period))) {
            return figure;
        }
        redated.add(figure.column());
        return figure.of(period);
    }

    /** Replaces the columns that can be dated. */
    void settle() {
        alike();
        figures.replaceAll(this::ofMonthsBeside);
    }

    /**
     * What is printed beside it is of the same months: "Tăng so cùng kỳ" right after "% so dự toán" that was computed from
     * the months up to the one that the title names.
     */
    private void alike() {
        if (redated.isEmpty()) {
            return;
        }
        Set<Period> computed = figures.stream()
                .filter(figure -> redated.contains(figure.column()))
                .flatMap(figure -> figure.layout().period().stream())
                .collect(Collectors.toSet());
        if (computed.size() != 1) {
            return;
        }
        Period period = computed.iterator().next();
        figures.replaceAll(figure -> figure.phrase().dates().isSilent()
                        && isOfSameMonths(figure)
                        && figure.layout()
                                .period()
                                .filter(own -> own.end().equals(period.end()))
                                .isPresent()
                ? figure.of(period)
                : figure);
    }

    /**
     * "So với cùng kỳ (%)" right of "Lũy kế 4 tháng", in a table of whose year the title tells and no column holds the
     * whole, is of those months.
     */
    private ValueColumn ofMonthsBeside(ValueColumn figure) {
        Optional<Period> year = figure.layout().period().filter(Period::isYear);
        if (year.isEmpty() || !figure.phrase().dates().isSilent() || !isOfSameMonths(figure)) {
            return figure;
        }
        List<ValueColumn> levels = figures.stream()
                .filter(column -> column.layout().is(Measure.ACTUAL)
                        && column.layout().period().isPresent())
                .toList();
        boolean whole =
                levels.stream().anyMatch(column -> column.layout().period().equals(year));
        return levels.stream()
                .filter(column -> !whole && column.column() < figure.column())
                .max(Comparator.comparingInt(ValueColumn::column))
                .flatMap(column -> column.layout().period())
                .filter(period -> isBeginning(period, year.get()))
                .map(figure::of)
                .orElse(figure);
    }

    /** The first months of the year, but not the first month alone, which may be one of many. */
    private static boolean isBeginning(Period period, Period year) {
        return period.start().equals(year.start())
                && period.end().isBefore(year.end())
                && period.end().getMonthValue() > 1;
    }

    private static boolean isOfSameMonths(ValueColumn figure) {
        return figure.layout().is(Measure.INDEX_SAME_PERIOD) || figure.layout().is(Measure.GROWTH_SAME_PERIOD);
    }
}
