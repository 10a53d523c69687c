package vn.tiendo.normalise;

import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.model.Finding;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Project;

/**
 * What the figures of all workbooks say together.
 *
 * @param observations one for each indicator, area, period, measure and authority, in the order of area, indicator,
 *     period; figures that contradict each other without a way to decide are not among them
 * @param superseded what earlier books or statuses said of the same things; the first published value of a half-year is
 *     found here
 * @param projects public-investment projects, by file and row
 * @param findings what a person should know, by file, sheet and cell
 * @param drafts targets that their workbooks call drafts; they compete with no plan and are never judged
 * @param unmatched rows with plans that the catalogue does not know
 * @param parts values of rows that are no indicator but a part of one, as observations of it; a part is named by the label
 *     of its figure
 */
public record Normalised(
        List<Observation> observations,
        List<Observation> superseded,
        List<Project> projects,
        List<Finding> findings,
        List<UnmatchedRow> unmatched,
        List<Observation> drafts,
        List<Observation> parts) {

    public Normalised {
        observations = List.copyOf(observations);
        superseded = List.copyOf(superseded);
        projects = List.copyOf(projects);
        findings = List.copyOf(findings);
        unmatched = List.copyOf(unmatched);
        drafts = List.copyOf(drafts);
        parts = List.copyOf(parts);
    }

    /** The observations with those of single projects, which say too what place and time the workbooks are about. */
    public List<Observation> allObservations() {
        Stream<Observation> ofProjects = projects.stream()
                .flatMap(project -> Stream.concat(project.plans().stream(), project.disbursed().stream()));
        return Stream.concat(observations.stream(), ofProjects).toList();
    }
}
