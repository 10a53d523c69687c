package vn.tiendo.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;

/**
 * Decides between figures of the same thing. What differs by a unit does not count. Equal within their printed digits: one, with all sources. Different: the
 * newer status counts (official, then preliminary or plain results, then estimates), then the newer version of a plan, then
 * the book that reports to a later day, then the department that answers for the indicator; if nothing decides, neither counts.
 */
final class Settlement {

    /** A base that moves by more is worth a look. */
    private static final double STRONG_REVISION = 0.05;

    private final Books books;
    private final PlanVersions versions;
    private final PairTally duplicates = new PairTally(FindingCode.DUPLICATE_FIGURE);
    private final PairTally revisions = new PairTally(FindingCode.BASE_REVISED);
    private final PairTally strongRevisions = new PairTally(FindingCode.BASE_STRONGLY_REVISED);
    private final PairTally plans = new PairTally(FindingCode.PLAN_REVISED);
    private final Conflicts conflicts = new Conflicts();
    private final Map<Key, Observation> inForce = new TreeMap<>();
    private final List<Observation> superseded = new ArrayList<>();

    private Settlement(Books books, PlanVersions versions) {
        this.books = books;
        this.versions = versions;
    }

    static Settled settle(List<Candidate> candidates, Books books, PlanVersions versions) {
        Settlement settlement = new Settlement(books, versions);
        Map<Key, List<Candidate>> same = new TreeMap<>();
        candidates.forEach(candidate ->
                same.computeIfAbsent(candidate.key(), key -> new ArrayList<>(1)).add(candidate));
        UnitSlips slips = new UnitSlips(same.values());
        same.forEach((key, ofOneThing) -> settlement.decide(key, slips.without(ofOneThing)));
        List<Finding> findings = new ArrayList<>(slips.findings());
        findings.addAll(settlement.conflicts.findings());
        List.of(settlement.duplicates, settlement.revisions, settlement.strongRevisions, settlement.plans)
                .forEach(tally -> findings.addAll(tally.findings()));
        return new Settled(settlement.inForce, settlement.superseded, findings);
    }

    private void decide(Key key, List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return;
        }
        List<Standing> ordered = new ArrayList<>(candidates.size());
        candidates.forEach(candidate -> ordered.add(Standing.of(candidate, books, versions)));
        ordered.sort(Standing.ORDER);
        Standing leading = ordered.get(0);
        List<Standing> equals = new ArrayList<>(ordered.size());
        List<Standing> others = new ArrayList<>();
        ordered.forEach(standing -> (leading.agrees(standing) ? equals : others).add(standing));
        Optional<Standing> rival = others.stream()
                .filter(standing -> standing.compareAuthority(leading) == 0)
                .findFirst();
        if (rival.isPresent()) {
            conflicts.add(leading.candidate(), rival.get().candidate());
            return;
        }
        inForce.put(key, leading.candidate().observation(leading.version().setOn(), sources(equals)));
        equals.forEach(standing -> duplicate(leading.candidate(), standing.candidate()));
        others.forEach(standing -> supersede(leading, standing));
    }

    private static List<Figure> sources(List<Standing> equals) {
        return equals.size() == 1
                ? List.of(equals.get(0).figure())
                : equals.stream().map(Standing::figure).distinct().toList();
    }

    private void duplicate(Candidate leading, Candidate other) {
        if (!other.file().equals(leading.file())) {
            duplicates.add(leading.file(), other.file(), 0, () -> example(leading, other));
        }
    }

    private void supersede(Standing first, Standing second) {
        Candidate leading = first.candidate();
        Candidate other = second.candidate();
        superseded.add(other.observation(second.version().setOn(), List.of(other.figure())));
        if (other.file().equals(leading.file()) && first.version().equals(second.version())) {
            return;
        }
        double apart = relative(leading.value(), other.value());
        if (leading.measure() == Measure.TARGET) {
            plans.add(leading.file(), other.file(), apart, () -> example(leading, other));
        } else if (leading.measure() == Measure.ACTUAL && apart > STRONG_REVISION) {
            strongRevisions.add(leading.file(), other.file(), apart, () -> example(leading, other));
        } else if (leading.measure() == Measure.ACTUAL) {
            revisions.add(leading.file(), other.file(), apart, () -> example(leading, other));
        }
    }

    private static Finding example(Candidate leading, Candidate other) {
        return Finding.at(
                        FindingCode.BASE_REVISED,
                        leading.figure().origin(),
                        leading.figure().raw())
                .with(
                        Wordings.of(leading),
                        Wordings.value(leading),
                        Wordings.value(other),
                        Wordings.place(other.figure().origin()));
    }

    /** How far apart two values are, as a share of the first. */
    static double relative(BigDecimal value, BigDecimal other) {
        double base = Math.abs(value.doubleValue());
        return base == 0 ? 1 : Math.abs(other.subtract(value).doubleValue()) / base;
    }
}
