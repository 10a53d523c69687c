package vn.tiendo.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * One public-investment project of the year's capital plan, or all that one owner has to disburse, where a workbook
 * goes no further.
 *
 * @param isOwner whether it is an owner with all its projects
 * @param name as printed
 * @param owner investor or department, may be empty
 * @param capitalSource source of capital as printed, may be empty
 * @param oda whether foreign aid pays for it
 * @param plans plan of this year by authority, once ranked the leading one first: percentages and gaps are measured against it
 * @param disbursed paid out so far
 * @param percent disbursed in per cent of the leading plan, recomputed
 * @param gapToPath plan times the usual share by now, minus disbursed; positive means behind
 * @param illustrative whether its workbook is labelled as illustration
 * @param cause why it is slow, as its row says, or empty
 * @param source the figure of the disbursement, or of the plan where nothing is disbursed
 */
public record Project(
        boolean isOwner,
        String name,
        String owner,
        String capitalSource,
        boolean oda,
        List<Observation> plans,
        Optional<Observation> disbursed,
        Optional<BigDecimal> percent,
        Optional<BigDecimal> gapToPath,
        boolean illustrative,
        String cause,
        Figure source) {

    public Project {
        plans = List.copyOf(plans);
    }

    /** Whether its workbook says no unit, so that its numbers are no sums. */
    public boolean isWithoutUnit() {
        return source.unit().isEmpty();
    }

    /** The place whose capital it is. */
    public Area area() {
        return disbursed.orElseGet(() -> plans.get(0)).area();
    }

    /** What the usual pace would have disbursed by now, in per cent of the leading plan; empty where no pace is known. */
    public Optional<BigDecimal> usualPercent() {
        Optional<BigDecimal> plan =
                plans.stream().findFirst().map(Observation::value).filter(level -> level.signum() > 0);
        return plan.flatMap(level -> percent.flatMap(reached ->
                gapToPath.map(gap -> reached.add(gap.movePointRight(2).divide(level, MathContext.DECIMAL64)))));
    }

    /** Of projects and owners those whose plans sum up to more; owners' sums hold their projects', so never both. */
    public static List<Project> widest(List<Project> all) {
        List<Project> owners = all.stream().filter(Project::isOwner).toList();
        List<Project> single =
                all.stream().filter(project -> !project.isOwner()).toList();
        return planned(owners).compareTo(planned(single)) > 0 || single.isEmpty() ? owners : single;
    }

    private static BigDecimal planned(List<Project> projects) {
        return projects.stream()
                .flatMap(project -> project.plans().stream().limit(1))
                .map(Observation::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
