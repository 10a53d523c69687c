package vn.tiendo.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tiendo.model.Argument;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;

/**
 * Figures that contradict each other where nothing says which counts. Two copies of one form that somebody typed on in
 * contradict each other in many cells: that is one thing to tell, and one thing to mend.
 */
final class Conflicts {

    /** So many contradictions of two workbooks are told one by one. */
    private static final int SINGLE = 3;

    private static final int NAMED = 5;

    private final Map<List<String>, List<Finding>> byBooks = new TreeMap<>(Conflicts::compare);

    /** Two candidates for the same thing, in any order. */
    void add(Candidate first, Candidate second) {
        boolean inOrder = first.file().compareTo(second.file()) <= 0;
        Candidate one = inOrder ? first : second;
        Candidate other = inOrder ? second : first;
        byBooks.computeIfAbsent(List.of(one.file(), other.file()), books -> new ArrayList<>())
                .add(Finding.at(
                                FindingCode.CONFLICTING_FIGURES,
                                one.figure().origin(),
                                one.figure().raw())
                        .with(
                                Wordings.of(one),
                                Wordings.value(one),
                                Wordings.value(other),
                                Wordings.place(other.figure().origin())));
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        byBooks.forEach((books, each) -> {
            boolean apart = !books.get(0).equals(books.get(1));
            findings.addAll(apart && each.size() > SINGLE ? List.of(ofBooks(books.get(1), each)) : each);
        });
        return findings;
    }

    /** The first contradiction, before its words the other book, how many there are and the first cells. */
    private static Finding ofBooks(String other, List<Finding> each) {
        Finding first = each.get(0);
        String cells = String.join(
                ", ", each.stream().limit(NAMED).map(Finding::cell).distinct().toList());
        return Finding.onSheet(
                        FindingCode.CONFLICTING_FIGURES,
                        first.file(),
                        first.sheet(),
                        first.cell(),
                        first.found(),
                        "workbooks",
                        other,
                        String.valueOf(each.size()),
                        cells)
                .with(first.arguments().toArray(Argument[]::new));
    }

    private static int compare(List<String> one, List<String> other) {
        int byFirst = one.get(0).compareTo(other.get(0));
        return byFirst != 0 ? byFirst : one.get(1).compareTo(other.get(1));
    }
}
