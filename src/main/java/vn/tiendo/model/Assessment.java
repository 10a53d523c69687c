package vn.tiendo.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One indicator of one area in one period against the target of one authority: a row of {@code indicators.csv}. Computed
 * numbers are unrounded and empty where they may not be computed.
 *
 * @param indicator the catalogue's entry
 * @param area the area
 * @param period the period reviewed
 * @param authority whose target this row is against
 * @param leading whether that target is the one that counts in messages
 * @param actual value of the period
 * @param target annual target
 * @param previous value of the same period last year, from the same workbook where it has one
 * @param previousYear value of the whole last year
 * @param attainmentPercent actual in per cent of target, recomputed from levels only
 * @param growthPercent growth on the same period, recomputed from levels only
 * @param statedAttainment percentage of plan as a workbook prints it
 * @param statedGrowth growth (or index) on the same period as a workbook prints it, as growth: 0 means no change
 * @param gap actual minus target (or minus the nearest bound of a range, 0 inside it), in {@code gapUnit}
 * @param gapUnit the indicator's unit, or points for rates
 * @param path how much of the year past years had by now
 * @param verdict what can be said; of a year that is over only {@code MET} or, where the target is missed, {@code AT_RISK}
 * @param remaining target minus actual, where the target stands as a level
 * @param requiredRestGrowth growth that the rest of the year needs, in per cent
 * @param projection where the year is expected to end
 * @param departmentEstimate the workbook's own estimate of the whole year
 * @param feasibility required growth against the record
 * @param rank place among provinces
 * @param owner department that answers for it
 * @param cause the cause a workbook or explanation form gives, or empty
 * @param measureProposed the measure it proposes, or empty
 * @param history past years, ascending
 * @param parts where growth and shortfall lie, largest effect first
 * @param record how the projecting rule did before
 * @param scenario target of the reviewed part of the year itself
 * @param requiredRestRange growth that the rest of the year needs, in per cent, where last year's share is only roughly
 *     known; {@code requiredRestGrowth} is empty then
 * @param baseProgress part of the way from last year's level to the target
 */
public record Assessment(
        Indicator indicator,
        Area area,
        Period period,
        PlanAuthority authority,
        boolean leading,
        Optional<Observation> actual,
        Optional<Observation> target,
        Optional<Observation> previous,
        Optional<Observation> previousYear,
        Optional<BigDecimal> attainmentPercent,
        Optional<BigDecimal> growthPercent,
        Optional<Observation> statedAttainment,
        Optional<Observation> statedGrowth,
        Optional<BigDecimal> gap,
        String gapUnit,
        Optional<SeasonalPath> path,
        Verdict verdict,
        Optional<BigDecimal> remaining,
        Optional<BigDecimal> requiredRestGrowth,
        Optional<Projection> projection,
        Optional<Observation> departmentEstimate,
        Feasibility feasibility,
        Optional<Rank> rank,
        String owner,
        String cause,
        String measureProposed,
        List<HistoryPoint> history,
        List<PartContribution> parts,
        Optional<RuleRecord> record,
        Optional<Scenario> scenario,
        Optional<Bounds> requiredRestRange,
        Optional<BaseProgress> baseProgress) {

    public Assessment {
        history = List.copyOf(history);
        parts = List.copyOf(parts);
    }

    /** The printed percentage of plan that the verdict rests on, where the plan's level stands in no workbook. */
    public Optional<Observation> judgedByPercent() {
        return statedAttainment.filter(percent -> verdict.isConclusion() && target.isEmpty());
    }

    /** The same with what an explanation form says; what it leaves blank stays. */
    public Assessment explained(String why, String what, String by) {
        return new Assessment(
                indicator,
                area,
                period,
                authority,
                leading,
                actual,
                target,
                previous,
                previousYear,
                attainmentPercent,
                growthPercent,
                statedAttainment,
                statedGrowth,
                gap,
                gapUnit,
                path,
                verdict,
                remaining,
                requiredRestGrowth,
                projection,
                departmentEstimate,
                feasibility,
                rank,
                said(by, owner),
                said(why, cause),
                said(what, measureProposed),
                history,
                parts,
                record,
                scenario,
                requiredRestRange,
                baseProgress);
    }

    private static String said(String now, String before) {
        return now.isEmpty() ? before : now;
    }
}
