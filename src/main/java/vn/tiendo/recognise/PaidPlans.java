package vn.tiendo.recognise;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.Vocabulary;

/**
 * "Giải ngân đến 20/6/2024" over "KH kéo dài", "Vốn năm 2024" and "Tổng số": of which plan it was paid, and no plans. Where a
 * result or a percentage stands among them ("Kế hoạch", "Giải ngân", "Tỷ lệ"), the group only says what they are about.
 */
final class PaidPlans {

    private static final Set<Term> RESULTS = EnumSet.of(
            Term.ACTUAL, Term.ESTIMATE, Term.FORECAST, Term.CUMULATED, Term.FLOW, Term.ATTAINMENT, Term.COMPARED);

    private final Vocabulary vocabulary;
    private final TableShape shape;

    PaidPlans(Vocabulary vocabulary, TableShape shape) {
        this.vocabulary = vocabulary;
        this.shape = shape;
    }

    /** The header of a column as far as it says what its numbers are. */
    List<String> without(int column, List<String> header) {
        int inner = header.size() - 1;
        if (inner < 1) {
            return header;
        }
        for (int group = inner - 1; group >= 0 && namesSource(header.get(inner)); group--) {
            if (isPaidUntil(header.get(group)) && !holdsResults(column, group)) {
                return header.subList(0, group + 1);
            }
        }
        return header;
    }

    /** A plan, or the money of a year. */
    private boolean namesSource(String heading) {
        Wording wording = Wording.of(vocabulary, heading);
        Set<Term> terms = wording.termSet();
        boolean ofYear = terms.contains(Term.MONEY) && wording.times().stream().anyMatch(TimeExpression::isBareYear);
        return (terms.contains(Term.PLAN) || ofYear) && terms.stream().noneMatch(RESULTS::contains);
    }

    private boolean isPaidUntil(String heading) {
        Wording wording = Wording.of(vocabulary, heading);
        Set<Term> terms = wording.termSet();
        boolean dated = wording.times().stream().anyMatch(time -> !time.isBareYear());
        return dated && terms.contains(Term.FLOW) && !terms.contains(Term.PLAN);
    }

    private boolean holdsResults(int column, int group) {
        HeaderLevel level = shape.levels(column).get(group);
        return shape.values().stream()
                .filter(other -> other != column && level.reach().contains(other))
                .map(shape::header)
                .filter(header -> header.size() > group + 1)
                .flatMap(header -> header.subList(group + 1, header.size()).stream())
                .anyMatch(heading -> Wording.of(vocabulary, heading).hasPercentSign()
                        || Wording.of(vocabulary, heading).termSet().stream().anyMatch(RESULTS::contains));
    }
}
