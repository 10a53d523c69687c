package vn.tiendo.build;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.assess.Assessed;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Departments;
import vn.tiendo.model.Finding;
import vn.tiendo.model.Remarks;
import vn.tiendo.model.Review;
import vn.tiendo.model.RunStamp;
import vn.tiendo.normalise.Normalised;

/** Puts together what the stages found out. */
final class Reviews {

    private Reviews() {}

    static Review of(
            BuildRequest request,
            String runId,
            ReviewScope scope,
            InputFolder input,
            Understanding understanding,
            Normalised normalised,
            Assessed assessed) {
        RunStamp stamp = new RunStamp(runId, request.now(), request.zone(), request.version(), Optional.empty());
        Departments departments = understanding.lessons().knowledge().departments();
        List<Assessment> assessments = understanding.said().explain(assessed.assessments(), scope.area()).stream()
                .map(assessment -> assessment.explained(
                        new Remarks(departments.spelt(assessment.remarks().owner()), "", "")))
                .toList();
        List<Assessment> ofArea = assessments.stream()
                .filter(assessment -> assessment.area().equals(scope.area()))
                .toList();
        return new Review(
                stamp,
                scope.period(),
                scope.area(),
                assessments,
                assessed.projects(),
                understanding.said().tasks(ofArea),
                understanding.findings(later(normalised, assessed)),
                understanding.inputs(),
                understanding.figures(),
                input.samples(),
                assessed.terms(),
                assessed.reallocation(),
                ExplanationForms.links(ofArea, departments),
                understanding.restricted().withheld());
    }

    /** The findings of the stages after reading. */
    static List<Finding> later(Normalised normalised, Assessed assessed) {
        return Stream.concat(normalised.findings().stream(), assessed.findings().stream())
                .toList();
    }
}
