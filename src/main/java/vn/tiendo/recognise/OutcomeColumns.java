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
        boolean outcomes = false;
        for (int column : shape.values()) {
            outcomes |= innermost(vocabulary, shape, column, Term.OUTCOME);
        }
        return outcomes
                ? shape.values().stream()
                        .filter(column -> innermost(vocabulary, shape, column, Term.ATTAINMENT))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** Whether the innermost heading says this, and nothing besides. */
    private static boolean innermost(Vocabulary vocabulary, TableShape shape, int column, Term term) {
        List<String> header = shape.header(column);
        if (header.isEmpty()) {
            return false;
        }
        Wording wording = Wording.of(vocabulary, header.get(header.size() - 1));
        return wording.last(term).isPresent()
                && !wording.hasPercentSign()
                && wording.saysNothingElse()
                && wording.termSet().equals(Set.of(term));
    }
}
