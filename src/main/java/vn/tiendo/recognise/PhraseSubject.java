package vn.tiendo.recognise;

import java.util.EnumSet;
import java.util.Set;
import vn.tiendo.reference.Term;

/**
 * What a header says that its numbers are of.
 *
 * @param terms terms outside the comparison, of all levels
 * @param innermost terms of the innermost level that says what kind of number it is
 */
record PhraseSubject(Set<Term> terms, Set<Term> innermost) {

    /** A word of it taken for a name. */
    PhraseSubject without(Term term) {
        Set<Term> others = EnumSet.copyOf(terms);
        others.remove(term);
        return new PhraseSubject(others, innermost.contains(term) ? Set.of() : innermost);
    }

    /** A plan, whatever else its words head. */
    PhraseSubject asPlan() {
        Set<Term> plan = EnumSet.copyOf(terms);
        plan.add(Term.PLAN);
        return new PhraseSubject(plan, Set.of(Term.PLAN));
    }

    PhraseSubject asShare() {
        return new PhraseSubject(terms, Set.of(Term.SHARE));
    }
}
