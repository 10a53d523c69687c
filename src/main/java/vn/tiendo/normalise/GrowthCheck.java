package vn.tiendo.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Argument;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;

/**
 * Recomputes printed growth from the base in the same row; where there is none, holds the base that the growth implies
 * against what was published elsewhere: a base may have been revised, which is worth a note and no error.
 */
final class GrowthCheck {

    private static final double STRONG = 0.05;

    private final Evidence evidence;
    private final List<Finding> findings = new ArrayList<>();
    private final PairTally revised = PairTally.ofImplied(FindingCode.BASE_REVISED);
    private final PairTally stronglyRevised = PairTally.ofImplied(FindingCode.BASE_STRONGLY_REVISED);

    private GrowthCheck(Evidence evidence) {
        this.evidence = evidence;
    }

    static List<Finding> findings(Evidence evidence) {
        GrowthCheck check = new GrowthCheck(evidence);
        evidence.of(Measure.INDEX_SAME_PERIOD).forEach(index -> check.check(index, 0));
        evidence.of(Measure.GROWTH_SAME_PERIOD).forEach(growth -> check.check(growth, 100));
        check.findings.addAll(check.revised.findings());
        check.findings.addAll(check.stronglyRevised.findings());
        return check.findings;
    }

    private void check(Candidate stated, double shift) {
        if (stated.indicator().kind() == IndicatorKind.RATE) {
            return;
        }
        Optional<Candidate> actual = evidence.actual(stated, stated.period());
        if (actual.isEmpty() || actual.get().value().signum() <= 0) {
            return;
        }
        Optional<Candidate> base = evidence.actual(stated, stated.period().plusYears(-1))
                .filter(candidate -> Evidence.sameRow(stated, candidate));
        if (base.isPresent()) {
            ownBase(stated, actual.get(), base.get(), shift);
        } else {
            publishedBase(stated, actual.get(), shift);
        }
    }

    private void ownBase(Candidate stated, Candidate actual, Candidate base, double shift) {
        if (base.value().signum() <= 0) {
            return;
        }
        boolean loose = PercentCheck.isLoose(actual) || PercentCheck.isLoose(base);
        Range recomputed = Range.of(actual).over(Range.of(base)).times(100);
        if (Range.percentage(stated, loose).plus(shift).meets(recomputed)) {
            return;
        }
        double exact = 100 * actual.value().doubleValue() / base.value().doubleValue();
        findings.add(Finding.at(
                        FindingCode.STATED_GROWTH_DIFFERS,
                        stated.figure().origin(),
                        stated.figure().raw())
                .with(
                        Wordings.of(stated),
                        Wordings.percent(stated.value().doubleValue() + shift - 100),
                        Wordings.percent(exact - 100),
                        Wordings.cited(actual),
                        Wordings.cited(base)));
    }

    private void publishedBase(Candidate stated, Candidate actual, double shift) {
        Key key = actual.key();
        Optional<Observation> published = evidence.inForce(
                new Key(key.indicator(), key.area(), key.period().plusYears(-1), Measure.ACTUAL, key.authority()));
        double index = stated.value().doubleValue() + shift;
        if (published.isEmpty() || index <= 0) {
            return;
        }
        Observation earlier = published.get();
        boolean loose = PercentCheck.isLoose(actual) || !earlier.qualifier().isEmpty();
        Range implied = Range.of(actual)
                .over(Range.percentage(stated, loose).plus(shift))
                .times(100);
        double slack = Rounding.slack(earlier.decimals(), earlier.qualifier()).doubleValue();
        double value = earlier.value().doubleValue();
        if (implied.meets(new Range(value - slack, value + slack))) {
            return;
        }
        double apart = Math.abs(implied.middle() / value - 1);
        PairTally tally = apart > STRONG ? stronglyRevised : revised;
        tally.add(
                stated.file(),
                earlier.source().origin().file(),
                apart,
                () -> example(stated, 100 * actual.value().doubleValue() / index, earlier));
    }

    private static Finding example(Candidate stated, double implied, Observation earlier) {
        String unit = stated.indicator().unit();
        return Finding.at(
                        FindingCode.BASE_REVISED,
                        stated.figure().origin(),
                        stated.figure().raw())
                .with(
                        Argument.Subject.of(stated.indicator(), earlier.area(), earlier.period()),
                        Wordings.rough(implied, unit),
                        Wordings.value(earlier, unit),
                        Wordings.place(earlier.source().origin()));
    }
}
