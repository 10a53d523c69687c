package vn.tiendo.model;

import java.util.List;
import java.util.Optional;

/**
 * One indicator of one area in one period against the target of one authority: a row of {@code indicators.csv}.
 *
 * @param indicator the catalogue's entry
 * @param area the area
 * @param period the period reviewed
 * @param authority whose target this row is against
 * @param leading whether that target is the one that counts in messages
 * @param actual value of the period
 * @param target annual target
 * @param scenario target of the reviewed part of the year itself
 * @param verdict what can be said; of a year that is over only {@code MET} or, where the target is missed, {@code AT_RISK}
 * @param past what it was before
 * @param recomputed what follows from the levels
 * @param stated what workbooks say of its progress
 * @param outlook where the year will end
 * @param required what the rest of the year must bring
 * @param rank place among provinces
 * @param remarks what people say of it
 * @param parts where growth and shortfall lie, largest effect first
 */
public record Assessment(
        Indicator indicator,
        Area area,
        Period period,
        PlanAuthority authority,
        boolean leading,
        Optional<Observation> actual,
        Optional<Observation> target,
        Optional<Scenario> scenario,
        Verdict verdict,
        Past past,
        Recomputed recomputed,
        Stated stated,
        Outlook outlook,
        Requirement required,
        Optional<Rank> rank,
        Remarks remarks,
        List<PartContribution> parts) {

    public Assessment {
        parts = List.copyOf(parts);
    }

    /** The printed percentage of plan that the verdict rests on, where the plan's level stands in no workbook. */
    public Optional<Observation> judgedByPercent() {
        return stated.attainment().filter(percent -> verdict.isConclusion() && target.isEmpty());
    }

    /** The same with what is said of it later, in an explanation form for one. */
    public Assessment explained(Remarks later) {
        return new Assessment(
                indicator,
                area,
                period,
                authority,
                leading,
                actual,
                target,
                scenario,
                verdict,
                past,
                recomputed,
                stated,
                outlook,
                required,
                rank,
                remarks.then(later),
                parts);
    }
}
