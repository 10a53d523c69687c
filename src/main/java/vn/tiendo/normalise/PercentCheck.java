package vn.tiendo.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Measure;

/** Recomputes each printed percentage of plan from the result and the plan of the same workbook. */
final class PercentCheck {

    private PercentCheck() {}

    static List<Finding> findings(Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        for (Candidate stated : evidence.of(Measure.PCT_OF_PLAN)) {
            if (stated.indicator().percentOfPlan()) {
                evidence.actual(stated, stated.period())
                        .flatMap(actual -> evidence.target(stated).flatMap(target -> check(stated, actual, target)))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> check(Candidate stated, Candidate actual, Candidate target) {
        if (target.value().signum() <= 0) {
            return Optional.empty();
        }
        boolean loose = isLoose(actual) || isLoose(target);
        Range recomputed = Range.of(actual).over(Range.of(target)).times(100);
        if (Range.percentage(stated, loose).meets(recomputed)) {
            return Optional.empty();
        }
        double exact = 100 * actual.value().doubleValue() / target.value().doubleValue();
        return Optional.of(Finding.at(
                        FindingCode.STATED_PERCENT_DIFFERS,
                        stated.figure().origin(),
                        stated.figure().raw())
                .with(
                        Wordings.of(stated),
                        Wordings.value(stated),
                        Wordings.percent(exact),
                        Wordings.cited(actual),
                        Wordings.cited(target)));
    }

    static boolean isLoose(Candidate candidate) {
        return !candidate.figure().qualifier().isEmpty() || !candidate.bounds().isNone();
    }
}
