package vn.tiendo.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;

/**
 * The plan that a printed percentage implies, against the plan that stands in a workbook and against the plan implied at
 * another time of the same year.
 */
final class PlanCheck {

    /** Implied plans of one year that lie farther apart are different plans. */
    private static final double SAME_PLAN = 0.05;

    private PlanCheck() {}

    private record Implied(Candidate stated, Candidate actual, Range plan) {}

    static List<Finding> findings(Evidence evidence) {
        Map<Key, List<Implied>> byPlan = new TreeMap<>();
        for (Candidate stated : evidence.of(Measure.PCT_OF_PLAN)) {
            Optional<Candidate> actual = evidence.actual(stated, stated.period());
            if (stated.indicator().percentOfPlan()
                    && actual.isPresent()
                    && stated.value().signum() > 0
                    && actual.get().value().signum() > 0) {
                byPlan.computeIfAbsent(plan(stated), key -> new ArrayList<>(1)).add(implied(stated, actual.get()));
            }
        }
        PairTally several = new PairTally(FindingCode.SEVERAL_DENOMINATORS);
        PairTally revised = PairTally.ofImplied(FindingCode.PLAN_REVISED);
        byPlan.forEach((key, implied) -> {
            Optional<Observation> plan = evidence.inForce(key);
            if (plan.isPresent()) {
                implied.forEach(one -> against(plan.get(), one, revised));
            } else {
                severalDenominators(implied, several);
            }
        });
        List<Finding> findings = new ArrayList<>(several.findings());
        findings.addAll(revised.findings());
        return findings;
    }

    private static Key plan(Candidate stated) {
        return new Key(
                stated.indicator().code(),
                stated.area().orElseThrow(),
                stated.period().wholeYear(),
                Measure.TARGET,
                stated.figure().authority());
    }

    private static Implied implied(Candidate stated, Candidate actual) {
        boolean loose = PercentCheck.isLoose(actual);
        return new Implied(
                stated,
                actual,
                Range.of(actual).over(Range.percentage(stated, loose)).times(100));
    }

    private static void severalDenominators(List<Implied> implied, PairTally several) {
        for (Implied one : implied) {
            for (Implied other : implied) {
                double apart = Math.abs(one.plan().middle() / other.plan().middle() - 1);
                if (one.stated().period().compareTo(other.stated().period()) > 0
                        && !one.plan().meets(other.plan())
                        && apart > SAME_PLAN) {
                    several.add(one.stated().file(), other.stated().file(), apart, () -> finding(one, other));
                    return;
                }
            }
        }
    }

    private static Finding finding(Implied one, Implied other) {
        String unit = one.stated().indicator().unit();
        return Finding.at(
                        FindingCode.SEVERAL_DENOMINATORS,
                        one.stated().figure().origin(),
                        one.stated().figure().raw())
                .with(
                        Wordings.ofYear(one.stated()),
                        Wordings.rough(one.plan().middle(), unit),
                        Wordings.rough(other.plan().middle(), unit),
                        Wordings.place(other.stated().figure().origin()));
    }

    /** A plan of another workbook that the percentage does not fit; within one workbook the percentage itself is checked. */
    private static void against(Observation plan, Implied implied, PairTally revised) {
        String file = implied.stated().file();
        String other = plan.source().origin().file();
        double slack = Rounding.slack(plan.decimals(), plan.qualifier()).doubleValue();
        double value = plan.value().doubleValue();
        boolean open = !plan.bounds().isNone();
        if (file.equals(other) || open || implied.plan().meets(new Range(value - slack, value + slack))) {
            return;
        }
        revised.add(file, other, Math.abs(implied.plan().middle() / value - 1), () -> finding(implied, plan));
    }

    private static Finding finding(Implied implied, Observation plan) {
        String unit = implied.stated().indicator().unit();
        return Finding.at(
                        FindingCode.PLAN_REVISED,
                        implied.stated().figure().origin(),
                        implied.stated().figure().raw())
                .with(
                        Wordings.ofYear(implied.stated()),
                        Wordings.rough(implied.plan().middle(), unit),
                        Wordings.value(plan, unit),
                        Wordings.place(plan.source().origin()));
    }
}
