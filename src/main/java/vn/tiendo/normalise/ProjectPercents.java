package vn.tiendo.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Argument;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Measure;

/** Recomputes the percentage of plan that a table of projects prints; it may be of any authority's plan. */
final class ProjectPercents {

    private ProjectPercents() {}

    static List<Finding> findings(List<Candidate> row, ProjectColumns columns) {
        List<Candidate> plans = columns.plans(row).stream()
                .filter(plan -> plan.value().signum() > 0)
                .toList();
        Optional<Candidate> paid = columns.paid(row);
        List<Candidate> stated = row.stream()
                .filter(value -> value.measure() == Measure.PCT_OF_PLAN)
                .toList();
        if (plans.isEmpty() || paid.isEmpty() || stated.size() > plans.size()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Candidate percent : stated) {
            if (plans.stream().noneMatch(plan -> agrees(percent, paid.get(), plan))) {
                findings.add(finding(percent, paid.get(), plans.get(0)));
            }
        }
        return findings;
    }

    private static boolean agrees(Candidate stated, Candidate paid, Candidate plan) {
        boolean loose = PercentCheck.isLoose(paid) || PercentCheck.isLoose(plan);
        return Range.percentage(stated, loose)
                .meets(Range.of(paid).over(Range.of(plan)).times(100));
    }

    private static Finding finding(Candidate stated, Candidate paid, Candidate plan) {
        double exact = 100 * paid.value().doubleValue() / plan.value().doubleValue();
        return Finding.at(
                        FindingCode.STATED_PERCENT_DIFFERS,
                        stated.figure().origin(),
                        stated.figure().raw())
                .with(
                        new Argument.Text(stated.figure().label()),
                        Wordings.value(stated),
                        Wordings.percent(exact),
                        Wordings.cited(paid),
                        Wordings.cited(plan));
    }
}
