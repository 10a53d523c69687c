package vn.tiendo.normalise;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiendo.model.Finding;
import vn.tiendo.model.Observation;
import vn.tiendo.reference.Headings;

/** What is recomputed from the workbooks' own numbers and compared with what they print. */
final class Checks {

    private final Headings headings;
    private final PhraseReader phrases;

    Checks(Headings headings, PhraseReader phrases) {
        this.headings = headings;
        this.phrases = phrases;
    }

    List<Finding> findings(List<Candidate> candidates, Map<Key, Observation> inForce) {
        Evidence evidence = new Evidence(candidates, inForce);
        return Stream.of(
                        PercentCheck.findings(evidence),
                        GrowthCheck.findings(evidence),
                        PlanCheck.findings(evidence),
                        PartsCheck.findings(evidence),
                        new VerdictCheck(headings, phrases).findings(evidence))
                .flatMap(List::stream)
                .toList();
    }
}
