package vn.tiendo.normalise;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;
import vn.tiendo.reference.Headings;

/**
 * Which columns of a table of projects hold this year's plan and what was paid out of it. Beside them stand others in the
 * same unit: the cost of the whole project, capital of a term, of earlier years or carried over, what is left, and the
 * shares of single sources of capital. Where two columns are left that say different things, neither counts.
 */
final class ProjectColumns {

    private final Headings headings;
    private final PhraseReader phrases;

    ProjectColumns(Headings headings, PhraseReader phrases) {
        this.headings = headings;
        this.phrases = phrases;
    }

    /** The plans of single years among a row's values, of every authority one at most for a year. */
    List<Candidate> plans(List<Candidate> row) {
        List<Candidate> plans = row.stream()
                .filter(value -> value.measure() == Measure.TARGET)
                .filter(value -> value.period().isYear())
                .filter(value -> !mentions("project-other", value))
                .toList();
        return plans.stream()
                .map(plan -> plans.stream()
                        .filter(other -> other.key().equals(plan.key()))
                        .toList())
                .distinct()
                .flatMap(same -> only(same).stream())
                .toList();
    }

    /** The newest sum paid out since the beginning of its year. */
    Optional<Candidate> paid(List<Candidate> row) {
        List<Candidate> sums = row.stream()
                .filter(value -> value.measure() == Measure.ACTUAL)
                .filter(value -> startsTheYear(value.period()))
                .filter(value -> !mentions("project-other", value))
                .toList();
        return Stream.<Predicate<Candidate>>of(
                        value -> mentions("project-paid", value),
                        value -> !mentions("project-work", value),
                        value -> true)
                .map(kind -> sums.stream().filter(kind).toList())
                .filter(kind -> !kind.isEmpty())
                .findFirst()
                .flatMap(this::newest);
    }

    private Optional<Candidate> newest(List<Candidate> sums) {
        Period newest = sums.stream()
                .map(Candidate::period)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return only(sums.stream().filter(sum -> sum.period().equals(newest)).toList());
    }

    /** The one that no source of capital narrows, an adjusted one before others; empty where several differ. */
    private Optional<Candidate> only(List<Candidate> same) {
        List<Candidate> whole =
                same.stream().filter(value -> !isOfOneSource(value.figure())).toList();
        List<Candidate> wide = whole.isEmpty() ? same : whole;
        List<Candidate> adjusted =
                wide.stream().filter(value -> mentions("plan-adjusted", value)).toList();
        List<Candidate> left = adjusted.isEmpty() ? wide : adjusted;
        boolean differ = left.stream()
                .anyMatch(value -> value.value().compareTo(left.get(0).value()) != 0);
        return differ ? Optional.empty() : Optional.of(left.get(0));
    }

    private boolean isOfOneSource(Figure figure) {
        return figure.columnHeader().stream()
                .anyMatch(header ->
                        headings.mentions("capital", phrases.read(header).words()));
    }

    private boolean mentions(String kind, Candidate value) {
        return value.figure().columnHeader().stream()
                .anyMatch(header -> headings.mentions(kind, phrases.read(header).words()));
    }

    private static boolean startsTheYear(Period period) {
        return period.start().getDayOfYear() == 1
                && period.start().getYear() == period.end().getYear();
    }
}
