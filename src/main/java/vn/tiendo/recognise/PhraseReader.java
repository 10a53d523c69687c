package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.reference.Recent;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.UnitEntry;
import vn.tiendo.reference.Vocabulary;

/** Takes a column's header apart into what the number is of and what it is compared with. */
final class PhraseReader {

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
    private static final Set<Term> RELATIVE = EnumSet.of(Term.SHARE, Term.GROWTH, Term.INDEX, Term.CONTRIBUTION);

    /** The vocabulary is built in: a header says the same in every run. */
    private static final Recent<List<String>, Phrase> KNOWN = new Recent<>();

    private final Vocabulary vocabulary;

    PhraseReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param levels the header, outermost level first */
    Phrase read(List<String> levels) {
        return KNOWN.get(List.copyOf(levels), this, PhraseReader::parse);
    }

    private Phrase parse(List<String> levels) {
        List<Wording> wordings =
                levels.stream().map(level -> Wording.of(vocabulary, level)).toList();
        Optional<PhraseSplit> split = PhraseSplit.of(wordings);
        Set<Term> subject = EnumSet.noneOf(Term.class);
        Set<Term> innermost = EnumSet.noneOf(Term.class);
        Set<Term> base = EnumSet.noneOf(Term.class);
        PhraseTimes times = new PhraseTimes();
        List<TimeExpression> baseTimes = new ArrayList<>();
        for (int i = wordings.size() - 1; i >= 0; i--) {
            Wording level = wordings.get(i);
            int from = 0;
            int to = Integer.MAX_VALUE;
            if (split.isPresent() && split.get().level() == i) {
                base.addAll(level.termsIn(split.get().rightStart(), split.get().rightEnd()));
                baseTimes.addAll(
                        level.timesIn(split.get().rightStart(), split.get().rightEnd()));
                to = split.get().leftEnd();
            } else if (split.isPresent()
                    && split.get().baseIsInner()
                    && i > split.get().level()) {
                base.addAll(level.termSet());
                baseTimes.addAll(level.times());
                continue;
            }
            Set<Term> here = level.termsIn(from, to);
            boolean outer = i < wordings.size() - 1;
            here.removeIf(term -> (term == Term.CHANGE && !level.leads(term))
                    || (term == Term.ACTUAL && !level.states(term))
                    || (term == Term.ATTAINMENT && !level.attains())
                    || (term == Term.RANK && (outer || !level.leads(term))));
            if (level.counts() && !subject.contains(Term.MONEY)) {
                here.add(Term.QUANTITY);
                here.remove(Term.MONEY);
            }
            if (to < Integer.MAX_VALUE && level.planAttained() < to && !base.contains(Term.PLAN)) {
                // "% KH 2021 so với ƯTH 2020": it is the plan that is compared.
                here.add(Term.PLAN);
            }
            if (here.contains(Term.GOAL) && !level.timesIn(from, to).isEmpty()) {
                here.add(Term.PLAN);
            }
            boolean kinds = !Collections.disjoint(here, KINDS);
            int plan = level.planAttained();
            if (split.isEmpty() && plan < level.rest().length()) {
                baseTimes.addAll(times.addAttainment(level, plan));
            } else if (split.isEmpty() && innermost.isEmpty() && level.plansYear() && !isResult(here)) {
                times.addPlan(level);
            } else {
                times.add(level, from, to);
            }
            if (kinds && (innermost.isEmpty() || statusOf(innermost, here))) {
                innermost.addAll(here);
            }
            subject.addAll(here);
        }
        if (split.filter(PhraseSplit::baseIsInner).isPresent() && !subject.contains(Term.SHARE)) {
            // "So sánh (%)" over "Tổng số" compares the totals with each other.
            base.remove(Term.WHOLE);
        }
        if (split.isEmpty() && innermost.isEmpty() && subject.contains(Term.ASSIGNED)) {
            subject.add(Term.PLAN);
            innermost.add(Term.PLAN);
        }
        return new Phrase(
                subject,
                innermost,
                times.levels(),
                times.reported(),
                base,
                baseTimes,
                split.isPresent(),
                units(wordings),
                named(wordings),
                prices(wordings),
                wordings.stream().anyMatch(Wording::hasPercentSign),
                wordings.stream().anyMatch(Wording::hasPlusMinus),
                List.of(),
                wordings.stream().anyMatch(level -> level.rest().chars().anyMatch(Character::isLetter)));
    }

    /** "Cơ cấu" over "Ước tính quý II": the inner level only says how final the shares are. */
    private static boolean statusOf(Set<Term> inner, Set<Term> outer) {
        return inner.stream().filter(KINDS::contains).allMatch(STATUSES::contains)
                && outer.stream().anyMatch(RELATIVE::contains);
    }

    /** The innermost unit that names a level; not what an outer level counts where an inner one says that it is money. */
    private static Optional<UnitEntry> named(List<Wording> wordings) {
        boolean money = false;
        for (int i = wordings.size() - 1; i >= 0; i--) {
            Wording level = wordings.get(i);
            if (!level.named().isEmpty() && !(money && level.counts())) {
                return Optional.of(level.named().get(level.named().size() - 1));
            }
            money |= level.termSet().contains(Term.MONEY);
        }
        return Optional.empty();
    }

    private static List<UnitEntry> units(List<Wording> wordings) {
        List<UnitEntry> units = new ArrayList<>();
        for (int i = wordings.size() - 1; i >= 0; i--) {
            units.addAll(wordings.get(i).units());
        }
        return units;
    }

    private static String prices(List<Wording> wordings) {
        return wordings.stream()
                .map(Wording::priceBasis)
                .filter(basis -> !basis.isEmpty())
                .reduce("", (a, b) -> b);
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
