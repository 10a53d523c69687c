package vn.tiendo.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureStatus;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;

/**
 * Decides between figures of the same thing. Equal within their printed digits: one, with all sources. Different: the
 * newer status counts (official, then preliminary or plain results, then estimates), then the newer version of a plan, then
 * the book that reports to a later day, then the department that answers for the indicator; if nothing decides, neither counts.
 */
final class Settlement {

    /** A base that moves by more is worth a look. */
    private static final double STRONG_REVISION = 0.05;

    private final Comparator<Candidate> authority;
    private final PlanVersions versions;
    private final PairTally duplicates = new PairTally(FindingCode.DUPLICATE_FIGURE);
    private final PairTally revisions = new PairTally(FindingCode.BASE_REVISED);
    private final PairTally strongRevisions = new PairTally(FindingCode.BASE_STRONGLY_REVISED);
    private final PairTally plans = new PairTally(FindingCode.PLAN_REVISED);
    private final Conflicts conflicts = new Conflicts();
    private final Map<Key, Observation> inForce = new TreeMap<>();
    private final List<Observation> superseded = new ArrayList<>();

    private Settlement(Books books, PlanVersions versions) {

        this.versions = versions;
        this.authority = Comparator.comparingInt(
                        (Candidate candidate) -> rank(candidate.figure().status()))
                .thenComparing(versions::of)
                .thenComparing(candidate -> books.of(candidate.file()).reportedUntil())
                .thenComparing(candidate -> books.of(candidate.file())
                        .isSentBy(candidate.indicator().department()));
    }

    static Settled settle(List<Candidate> candidates, Books books, PlanVersions versions) {
        Settlement settlement = new Settlement(books, versions);
        Map<Key, List<Candidate>> same = new TreeMap<>();
        candidates.forEach(candidate ->
                same.computeIfAbsent(candidate.key(), key -> new ArrayList<>(1)).add(candidate));
        same.forEach(settlement::decide);
        List<Finding> findings = new ArrayList<>(settlement.conflicts.findings());
        List.of(settlement.duplicates, settlement.revisions, settlement.strongRevisions, settlement.plans)
                .forEach(tally -> findings.addAll(tally.findings()));
        return new Settled(settlement.inForce, settlement.superseded, findings);
    }

    /** "Thực hiện" without a further word is later than an estimate and as good as "sơ bộ". */
    private static int rank(FigureStatus status) {
        return switch (status) {
            case ESTIMATE -> 0;
            case UNSTATED, PRELIMINARY -> 1;
            case OFFICIAL -> 2;
        };
    }

    private void decide(Key key, List<Candidate> candidates) {
        List<Candidate> ordered = candidates.stream()
                .sorted(authority
                        .reversed()
                        .thenComparing(
                                Comparator.comparingInt(Candidate::decimals).reversed())
                        .thenComparing(candidate -> candidate.figure().origin()))
                .toList();
        Candidate leading = ordered.get(0);
        List<Candidate> others = ordered.stream()
                .filter(candidate -> !Rounding.agree(leading, candidate))
                .toList();
        List<Candidate> equals = ordered.stream()
                .filter(candidate -> Rounding.agree(leading, candidate))
                .toList();
        List<Candidate> rivals = others.stream()
                .filter(candidate -> authority.compare(candidate, leading) == 0)
                .toList();
        if (!rivals.isEmpty()) {
            conflicts.add(leading, rivals.get(0));
            return;
        }
        inForce.put(key, leading.observation(versions.day(leading), sources(equals)));
        equals.stream()
                .filter(candidate -> !candidate.file().equals(leading.file()))
                .forEach(candidate -> duplicates.add(leading.file(), candidate.file(), 0, example(leading, candidate)));
        others.forEach(candidate -> supersede(leading, candidate));
    }

    private static List<Figure> sources(List<Candidate> equals) {
        return equals.stream().map(Candidate::figure).distinct().toList();
    }

    private void supersede(Candidate leading, Candidate other) {
        superseded.add(other.observation(versions.day(other), List.of(other.figure())));
        if (other.file().equals(leading.file()) && versions.of(leading).equals(versions.of(other))) {
            return;
        }
        double apart = relative(leading.value(), other.value());
        Finding example = example(leading, other);
        if (leading.measure() == Measure.TARGET) {
            plans.add(leading.file(), other.file(), apart, example);
        } else if (leading.measure() == Measure.ACTUAL && apart > STRONG_REVISION) {
            strongRevisions.add(leading.file(), other.file(), apart, example);
        } else if (leading.measure() == Measure.ACTUAL) {
            revisions.add(leading.file(), other.file(), apart, example);
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
