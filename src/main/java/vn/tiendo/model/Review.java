package vn.tiendo.model;

import java.util.List;

/**
 * Everything one run found out: what page, charts, tables and messages are made from.
 *
 * @param stamp which run
 * @param period the period reviewed
 * @param area the area reviewed
 * @param assessments every area and indicator with a figure or target, in the order of area, catalogue, authority
 * @param projects public-investment projects, furthest behind first
 * @param tasks what was set to be done, from task workbooks and explanation forms, in their order
 * @param findings all findings, sorted by file, sheet, cell, code
 * @param inputs all input files, by name
 * @param figures number of figures understood
 * @param samples whether the run is on the sample set
 * @param terms targets beyond the year reviewed, and drafts
 * @param reallocation candidates to give capital back and to receive it, for people to decide on
 * @param forms where departments explain their targets
 * @param withheld what of all this only a few may see
 */
public record Review(
        RunStamp stamp,
        Period period,
        Area area,
        List<Assessment> assessments,
        List<Project> projects,
        List<Task> tasks,
        List<Finding> findings,
        List<InputFile> inputs,
        long figures,
        boolean samples,
        List<TermTarget> terms,
        Reallocation reallocation,
        List<FormLink> forms,
        Withheld withheld) {

    public Review {
        forms = List.copyOf(forms);
        terms = List.copyOf(terms);
        assessments = List.copyOf(assessments);
        projects = List.copyOf(projects);
        tasks = List.copyOf(tasks);
        findings = List.copyOf(findings);
        inputs = List.copyOf(inputs);
    }

    /** A review without any target beyond its year, any capital to be moved and any form. */
    public Review(
            RunStamp stamp,
            Period period,
            Area area,
            List<Assessment> assessments,
            List<Project> projects,
            List<Task> tasks,
            List<Finding> findings,
            List<InputFile> inputs,
            long figures,
            boolean samples) {
        this(
                stamp,
                period,
                area,
                assessments,
                projects,
                tasks,
                findings,
                inputs,
                figures,
                samples,
                List.of(),
                Reallocation.NONE,
                List.of(),
                Withheld.NOTHING);
    }

    /** The same review under another stamp. */
    public Review stamped(RunStamp other) {
        return with(other, findings);
    }

    /** Whether two reviews say the same of the same workbooks; when and by whom, and what was revised before, is left aside. */
    public boolean saysTheSameAs(Review other) {
        return withoutHistory().equals(other.stamped(stamp).withoutHistory());
    }

    private Review withoutHistory() {
        List<Finding> lasting = findings.stream()
                .filter(finding -> finding.code() != FindingCode.REVISED_SINCE_LAST_RUN)
                .toList();
        return with(stamp, lasting);
    }

    private Review with(RunStamp otherStamp, List<Finding> otherFindings) {
        return new Review(
                otherStamp,
                period,
                area,
                assessments,
                projects,
                tasks,
                otherFindings,
                inputs,
                figures,
                samples,
                terms,
                reallocation,
                forms,
                withheld);
    }

    /** The same review of fewer indicators, and of nothing else. */
    public Review only(List<Assessment> some) {
        return new Review(stamp, period, area, some, List.of(), List.of(), List.of(), inputs, figures, samples);
    }

    /** The assessments of the area reviewed. */
    public List<Assessment> ofArea() {
        return assessments.stream()
                .filter(assessment -> assessment.area().equals(area))
                .toList();
    }

    /** Whether anything here is for a few eyes only. */
    public boolean hasRestricted() {
        return !withheld.isEmpty()
                || assessments.stream()
                        .anyMatch(assessment -> assessment.indicator().scope() == Scope.RESTRICTED);
    }
}
