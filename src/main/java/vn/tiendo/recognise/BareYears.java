package vn.tiendo.recognise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;
import vn.tiendo.reference.Term;

/**
 * "Năm 2005" before "TH 2006" in a table whose title speaks of a plan too: a year before the last one of which another
 * column gives the result has passed, and is no plan.
 */
final class BareYears {

    private static final Set<Term> RESULTS = Set.of(Term.ACTUAL, Term.ESTIMATE, Term.PRELIMINARY, Term.OFFICIAL);

    private BareYears() {}

    /** Takes for results what only a title made targets. */
    static void settle(List<ValueColumn> figures) {
        Optional<Period> lastResult = figures.stream()
                .filter(column -> is(column, Measure.ACTUAL)
                        && column.phrase().innermost().stream().anyMatch(RESULTS::contains))
                .flatMap(column -> column.layout().period().stream())
                .filter(Period::isYear)
                .max(Period::compareTo);
        if (lastResult.isPresent()) {
            figures.replaceAll(column -> isPassed(column, lastResult.get()) ? column.of(Measure.ACTUAL) : column);
        }
    }

    private static boolean isPassed(ValueColumn column, Period lastResult) {
        return is(column, Measure.TARGET)
                && column.namesBareYear()
                && !column.phrase().says(Term.PLAN)
                && column.layout()
                        .period()
                        .filter(period -> period.year() < lastResult.year())
                        .isPresent();
    }

    private static boolean is(ValueColumn column, Measure measure) {
        return column.layout().measure().filter(measure::equals).isPresent();
    }
}
