package vn.tiendo.assess;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Finding;
import vn.tiendo.model.Project;
import vn.tiendo.model.Reallocation;
import vn.tiendo.model.TermTarget;

/**
 * What one review found.
 *
 * @param assessments every area and indicator with a figure or a target, in the order of area, catalogue, authority (the
 *     leading one first)
 * @param projects public-investment projects, furthest behind first
 * @param findings what could not be compared
 * @param terms targets beyond the year, and drafts
 * @param reallocation candidates to give capital back and to receive it
 */
public record Assessed(
        List<Assessment> assessments,
        List<Project> projects,
        List<Finding> findings,
        Reallocation reallocation,
        List<TermTarget> terms) {

    public Assessed {
        assessments = List.copyOf(assessments);
        projects = List.copyOf(projects);
        findings = List.copyOf(findings);
        terms = List.copyOf(terms);
    }

    /** The same with further findings. */
    public Assessed plus(List<Finding> further) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(further);
        return new Assessed(assessments, projects, all, reallocation, terms);
    }
}
