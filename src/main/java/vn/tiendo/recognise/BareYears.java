package vn.tiendo.recognise;

import java.util.Collections;
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
        Optional<Period> lastResult = Optional.empty();
        for (ValueColumn column : figures) {
            Optional<Period> period = column.layout().period();
            if (period.isPresent()
                    && column.layout().is(Measure.ACTUAL)
                    && !Collections.disjoint(column.phrase().innermost(), RESULTS)
                    && period.get().isYear()
                    && (lastResult.isEmpty() || period.get().compareTo(lastResult.get()) > 0)) {
                lastResult = period;
            }
        }
        if (lastResult.isPresent()) {
            Period last = lastResult.get();
            figures.replaceAll(column -> isPassed(column, last) ? column.of(Measure.ACTUAL) : column);
        }
    }

    private static boolean isPassed(ValueColumn column, Period lastResult) {
        return column.layout().is(Measure.TARGET)
                && column.namesBareYear()
                && !column.phrase().says(Term.PLAN)
                && column.layout()
                        .period()
                        .filter(period -> period.year() < lastResult.year())
                        .isPresent();
    }
}
