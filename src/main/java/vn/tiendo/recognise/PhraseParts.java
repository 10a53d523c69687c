package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.reference.Term;

/** Gathers what the levels of a header say, the innermost level first. */
final class PhraseParts {

    private static final Set<Term> KINDS = EnumSet.of(
            Term.PLAN,
            Term.ACTUAL,
            Term.ESTIMATE,
            Term.PRELIMINARY,
            Term.OFFICIAL,
            Term.FORECAST,
            Term.SHARE,
            Term.GROWTH,
            Term.INDEX,
            Term.CHANGE,
            Term.CONTRIBUTION,
            Term.ATTAINMENT,
            Term.AVERAGE,
            Term.REMAINING,
            Term.CUMULATED,
            Term.SINGLE);
    private static final Set<Term> STATUSES =
            EnumSet.of(Term.ACTUAL, Term.ESTIMATE, Term.PRELIMINARY, Term.OFFICIAL, Term.CUMULATED, Term.SINGLE);
    private static final Set<Term> YEARS_BEFORE = EnumSet.of(Term.LAST_YEAR, Term.PREVIOUS_PERIOD);
    private static final Set<Term> RELATIVE = EnumSet.of(Term.SHARE, Term.GROWTH, Term.INDEX, Term.CONTRIBUTION);

    private final Optional<PhraseSplit> split;
    private final Set<Term> subject = EnumSet.noneOf(Term.class);
    private final Set<Term> innermost = EnumSet.noneOf(Term.class);
    private final PhraseTimes times = new PhraseTimes();
    private final Set<Term> base = EnumSet.noneOf(Term.class);
    private final List<TimeExpression> baseTimes = new ArrayList<>();

    /** @param wordings the header's levels, outermost first */
    PhraseParts(List<Wording> wordings) {
        this.split = PhraseSplit.of(wordings);
        int last = wordings.size() - 1;
        for (int i = last; i >= 0; i--) {
            add(wordings.get(i), i, i < last);
        }
        settle();
    }

    private void add(Wording level, int index, boolean outer) {
        if (split.filter(at -> at.isAbove(index)).isPresent()) {
            addBase(level, 0, Integer.MAX_VALUE);
            return;
        }
        int end = Integer.MAX_VALUE;
        if (split.filter(at -> at.level() == index).isPresent()) {
            addBase(level, split.get().rightStart(), split.get().rightEnd());
            end = split.get().leftEnd();
        }
        Set<Term> terms = terms(level, end, outer);
        if (index > 0 && terms.contains(Term.CARRIED_OVER)) {
            terms.removeAll(YEARS_BEFORE);
            times.addNone();
        } else {
            addTimes(level, end, terms);
        }
        boolean kinds = !Collections.disjoint(terms, KINDS);
        if (kinds && (innermost.isEmpty() || isStatusOf(terms))) {
            innermost.addAll(terms);
        }
        subject.addAll(terms);
    }

    private void addBase(Wording level, int from, int to) {
        base.addAll(level.termsIn(from, to));
        baseTimes.addAll(level.timesIn(from, to));
    }

    /** What a level says of the subject, without words that only join others or that name things. */
    private Set<Term> terms(Wording level, int end, boolean outer) {
        Set<Term> terms = level.termsIn(0, end);
        terms.removeIf(term -> (term == Term.CHANGE && !level.leads(term))
                || (term == Term.ACTUAL && !level.states(term))
                || (term == Term.ATTAINMENT && !level.attains())
                || (term == Term.RANK && (outer || !level.leads(term))));
        if (level.counts() && !subject.contains(Term.MONEY)) {
            terms.add(Term.QUANTITY);
            terms.remove(Term.MONEY);
        }
        // "% KH 2021 so với ƯTH 2020": it is the plan that is compared.
        boolean plansCompared = end < Integer.MAX_VALUE && level.planAttained() < end && !base.contains(Term.PLAN);
        boolean dated = !level.timesIn(0, end).isEmpty() || terms.contains(Term.WHOLE_TERM);
        boolean datedGoal = terms.contains(Term.GOAL) && dated;
        if (plansCompared || datedGoal) {
            terms.add(Term.PLAN);
        }
        return terms;
    }

    private void addTimes(Wording level, int end, Set<Term> terms) {
        int plan = level.planAttained();
        if (split.isEmpty() && plan < level.rest().length()) {
            baseTimes.addAll(times.addAttainment(level, plan));
        } else if (split.isEmpty() && innermost.isEmpty() && level.plansYear() && !isResult(terms)) {
            times.addPlan(level);
        } else {
            times.add(level, end);
        }
    }

    /** "Cơ cấu" over "Ước tính quý II": the inner level only says how final the shares are. */
    private boolean isStatusOf(Set<Term> outer) {
        return innermost.stream().filter(KINDS::contains).allMatch(STATUSES::contains)
                && outer.stream().anyMatch(RELATIVE::contains);
    }

    private void settle() {
        if (split.filter(PhraseSplit::baseIsInner).isPresent() && !subject.contains(Term.SHARE)) {
            // "So sánh (%)" over "Tổng số" compares the totals with each other.
            base.remove(Term.WHOLE);
        }
        if (base.contains(Term.GOAL)) {
            base.add(Term.PLAN);
        }
        if (split.isEmpty() && innermost.isEmpty() && subject.contains(Term.ASSIGNED)) {
            subject.add(Term.PLAN);
            innermost.add(Term.PLAN);
        }
    }

    PhraseSubject subject() {
        return new PhraseSubject(subject, innermost);
    }

    PhraseDates dates() {
        return new PhraseDates(times.levels(), times.reported(), List.of());
    }

    PhraseBase base() {
        return new PhraseBase(split.isPresent(), base, baseTimes);
    }

    /** Whether it says that something was done, or is estimated to be. */
    static boolean isResult(Set<Term> terms) {
        return terms.contains(Term.ACTUAL)
                || terms.contains(Term.ESTIMATE)
                || terms.contains(Term.PRELIMINARY)
                || terms.contains(Term.OFFICIAL)
                || terms.contains(Term.CUMULATED);
    }
}
