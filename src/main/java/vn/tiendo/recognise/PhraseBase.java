package vn.tiendo.recognise;

import java.util.List;
import java.util.Set;
import vn.tiendo.reference.Term;

/**
 * What a header compares its numbers with.
 *
 * @param compared whether it compares at all
 * @param terms what they are compared with; empty where they are not
 * @param times times of the base, or of the plan of which so much was attained
 */
record PhraseBase(boolean compared, Set<Term> terms, List<TimeExpression> times) {

    /** Compared with nothing. */
    static final PhraseBase NONE = new PhraseBase(false, Set.of(), List.of());

    boolean contains(Term term) {
        return terms.contains(term);
    }
}
