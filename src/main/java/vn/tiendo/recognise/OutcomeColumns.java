package vn.tiendo.recognise;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.Vocabulary;

/**
 * "Vượt | Đạt | Không đạt": how many targets came out how. "Đạt" beside the others is such a number too, and does not say how
 * much of a plan was reached.
 */
final class OutcomeColumns {

    private OutcomeColumns() {}

    /** The columns headed by "Đạt" in that sense; none where no other outcome heads a column. */
    static Set<Integer> of(Vocabulary vocabulary, TableShape shape) {
        boolean outcomes = shape.values().stream()
                .anyMatch(column -> innermost(vocabulary, shape, column).equals(Set.of(Term.OUTCOME)));
        return outcomes
                ? shape.values().stream()
                        .filter(column -> innermost(vocabulary, shape, column).equals(Set.of(Term.ATTAINMENT)))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** What the innermost heading says where it says nothing besides. */
    private static Set<Term> innermost(Vocabulary vocabulary, TableShape shape, int column) {
        List<String> header = shape.header(column);
        if (header.isEmpty()) {
            return Set.of();
        }
        Wording wording = Wording.of(vocabulary, header.get(header.size() - 1));
        return wording.saysNothingElse() && !wording.hasPercentSign() ? wording.termSet() : Set.of();
    }
}
