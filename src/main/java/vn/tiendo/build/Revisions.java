package vn.tiendo.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.assess.Assessed;
import vn.tiendo.model.Argument;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Observation;
import vn.tiendo.model.PlanAuthority;
import vn.tiendo.model.Review;
import vn.tiendo.publish.OutputFolder;

/** What changed since the run before of the same period: values and targets, old and new, each with its cell. */
final class Revisions {

    private record Row(String area, String indicator, PlanAuthority authority) {

        private static Row of(Assessment assessment) {
            return new Row(assessment.area().code(), assessment.indicator().code(), assessment.authority());
        }
    }

    private Revisions() {}

    /** Against the newest run of the same period and area; nothing where this is the first. */
    static List<Finding> since(OutputFolder output, ReviewScope scope, Assessed now) throws IOException {
        RunChoice samePeriod = new RunChoice(Optional.empty(), Optional.of(scope.period()));
        return new PublishedRuns(output)
                .find(samePeriod)
                .map(PublishedRun::review)
                .filter(before -> before.area().equals(scope.area()))
                .map(before -> since(before, now.assessments()))
                .orElse(List.of());
    }

    /** One note for each value and each target that is not what it was. */
    static List<Finding> since(Review before, List<Assessment> now) {
        Map<Row, Assessment> earlier = new HashMap<>();
        before.assessments().forEach(assessment -> earlier.put(Row.of(assessment), assessment));
        List<Finding> findings = new ArrayList<>();
        for (Assessment assessment : now) {
            Optional.ofNullable(earlier.get(Row.of(assessment))).ifPresent(old -> {
                if (assessment.leading()) {
                    compare(assessment, old.actual(), assessment.actual()).ifPresent(findings::add);
                }
                compare(assessment, old.target(), assessment.target()).ifPresent(findings::add);
            });
        }
        return findings;
    }

    private static Optional<Finding> compare(
            Assessment assessment, Optional<Observation> old, Optional<Observation> now) {
        boolean revised = old.isPresent()
                && now.isPresent()
                && old.get().value().compareTo(now.get().value()) != 0;
        return revised ? Optional.of(finding(assessment, old.get(), now.get())) : Optional.empty();
    }

    private static Finding finding(Assessment assessment, Observation old, Observation now) {
        String unit = assessment.indicator().unit();
        return Finding.at(
                        FindingCode.REVISED_SINCE_LAST_RUN,
                        now.source().origin(),
                        now.source().raw())
                .with(
                        Argument.Subject.of(assessment.indicator(), now.area(), now.period()),
                        Argument.Quantity.of(old.value(), old.decimals(), unit),
                        Argument.Quantity.of(now.value(), now.decimals(), unit),
                        new Argument.Text(old.source().origin().toString()));
    }
}
