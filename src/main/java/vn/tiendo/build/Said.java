package vn.tiendo.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.model.Area;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Explanation;
import vn.tiendo.model.Scope;
import vn.tiendo.model.Task;

/**
 * What workbooks say in words, beside their figures.
 *
 * @param tasks of task workbooks, in the order of files, sheets and rows
 * @param explanations of explanation forms, likewise
 */
record Said(List<Task> tasks, List<Explanation> explanations) {

    Said {
        tasks = List.copyOf(tasks);
        explanations = List.copyOf(explanations);
    }

    /** The assessments, those of the area reviewed with what was explained of them; what was read last counts. */
    List<Assessment> explain(List<Assessment> assessments, Area area) {
        List<Assessment> explained = new ArrayList<>();
        for (Assessment assessment : assessments) {
            explained.add(of(assessment)
                    .filter(said -> assessment.area().equals(area))
                    .map(said -> assessment.explained(said.remarks()))
                    .orElse(assessment));
        }
        return explained;
    }

    private Optional<Explanation> of(Assessment assessment) {
        return explanations.stream()
                .filter(said -> said.isAbout(assessment.indicator(), assessment.period()))
                .reduce((first, second) -> second);
    }

    /**
     * Everything that is to be done: tasks, then the measures of explanations about the assessments given, but for
     * indicators that only few may see.
     */
    List<Task> tasks(List<Assessment> assessments) {
        Stream<Task> measures = assessments.stream()
                .filter(assessment ->
                        assessment.leading() && assessment.indicator().scope() != Scope.RESTRICTED)
                .flatMap(assessment -> of(assessment).stream())
                .filter(said -> !said.measure().isEmpty())
                .map(Explanation::asTask)
                .distinct();
        return Stream.concat(tasks.stream(), measures).toList();
    }
}
