package vn.tiendo.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;
import vn.tiendo.recognise.Recognised;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Catalogues;

/**
 * Workbooks and what must come of them.
 *
 * @param id name of the case
 * @param books the workbooks
 * @param expected exactly the kinds of finding that must be told
 * @param also what must hold besides
 */
record DisagreementCase(String id, List<TypedBook> books, Set<FindingCode> expected, Predicate<Outcome> also) {

    @Override
    public String toString() {
        return id;
    }

    Outcome read() {
        Normaliser normaliser = new Normaliser(Catalogues.load(), Areas.load());
        List<Finding> findings = new ArrayList<>();
        for (TypedBook book : books) {
            Recognised read = book.read();
            findings.addAll(read.findings);
            read.figures.forEach(normaliser::accept);
        }
        Normalised normalised = normaliser.finish(Optional.empty());
        findings.addAll(normalised.findings());
        return new Outcome(findings, normalised);
    }

    /** What was told and what came out. */
    record Outcome(List<Finding> findings, Normalised normalised) {

        List<FindingCode> codes() {
            return findings.stream().map(Finding::code).distinct().toList();
        }

        boolean has(Measure measure, String value) {
            return observations(measure).anyMatch(seen -> seen.value().compareTo(new BigDecimal(value)) == 0);
        }

        Stream<Observation> observations(Measure measure) {
            return normalised.observations().stream().filter(seen -> seen.measure() == measure);
        }
    }
}
