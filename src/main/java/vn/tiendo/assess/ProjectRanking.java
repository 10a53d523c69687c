package vn.tiendo.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.model.Area;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Observation;
import vn.tiendo.model.PlanAuthority;
import vn.tiendo.model.Project;
import vn.tiendo.model.Reallocation;
import vn.tiendo.model.Reallocation.Candidate;
import vn.tiendo.model.SeasonalPath;

/**
 * Public investment project by project (judgement.md, "Public investment by project").
 *
 * @param projects with percentage and gap to path, furthest behind first; those without a path by percentage
 * @param reallocation candidates to give capital back and to receive it
 */
record ProjectRanking(List<Project> projects, Reallocation reallocation) {

    /**
     * Whose path a project is held against: disbursement, or the investment realised that national books print, which
     * paces alike. Only the share of the year is taken from it, never a sum.
     */
    private static final List<String> PATHS = List.of("public-investment", "state-investment");

    /** A project below this part of its path is slow. */
    private static final BigDecimal SLOW = new BigDecimal("0.5");

    /** A plan used beyond this part is nearly used. */
    private static final BigDecimal NEARLY_USED = new BigDecimal("0.8");

    static ProjectRanking of(List<Project> projects, Catalogue catalogue, Map<String, Map<Area, IndicatorCase>> cases) {
        List<Project> ranked = new ArrayList<>();
        List<Candidate> giveBack = new ArrayList<>();
        List<Candidate> receive = new ArrayList<>();
        for (Project project : projects) {
            Optional<BigDecimal> share = area(project).flatMap(area -> share(area, cases));
            Optional<BigDecimal> plan = plan(project, catalogue).map(Observation::value);
            Project measured = measured(project, plan, share);
            ranked.add(measured);
            if (share.isPresent() && plan.isPresent()) {
                surplus(measured, plan.orElseThrow(), share.orElseThrow()).ifPresent(giveBack::add);
                need(measured, plan.orElseThrow(), share.orElseThrow()).ifPresent(receive::add);
            }
        }
        ranked.sort(Comparator.comparing(
                        (Project project) -> project.gapToPath().isEmpty())
                .thenComparing(project -> project.gapToPath().orElse(BigDecimal.ZERO), Comparator.reverseOrder())
                .thenComparing(project -> project.percent().isEmpty())
                .thenComparing(project -> project.percent().orElse(BigDecimal.ZERO))
                .thenComparing(Project::name)
                .thenComparing(project -> project.source().origin()));
        return new ProjectRanking(ranked, new Reallocation(largestFirst(giveBack), largestFirst(receive)));
    }

    private static List<Candidate> largestFirst(List<Candidate> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparing(Candidate::amount, Comparator.reverseOrder())
                        .thenComparing(candidate -> candidate.project().name()))
                .toList();
    }

    /** Percentage of the leading plan, and {@code T·s̄ − A}: what the usual pace would have paid out beyond it. */
    private static Project measured(Project project, Optional<BigDecimal> plan, Optional<BigDecimal> share) {
        Optional<BigDecimal> paid = project.disbursed().map(Observation::value);
        return new Project(
                project.name(),
                project.owner(),
                project.capitalSource(),
                project.oda(),
                project.plans(),
                project.disbursed(),
                plan.flatMap(total -> paid.flatMap(part -> Decimals.percent(part, total))),
                plan.flatMap(total -> share.flatMap(
                        pace -> paid.map(part -> Decimals.times(total, pace).subtract(part)))),
                project.illustrative(),
                project.source());
    }

    /**
     * A slow project, below half of its path, gives back what it would leave unspent at its own pace: {@code T − A/s̄}.
     */
    private static Optional<Candidate> surplus(Project project, BigDecimal plan, BigDecimal share) {
        return project.disbursed()
                .map(Observation::value)
                .filter(paid ->
                        plan.signum() > 0 && paid.compareTo(Decimals.times(Decimals.times(plan, share), SLOW)) < 0)
                .map(paid -> new Candidate(project, plan.subtract(Decimals.divide(paid, share))));
    }

    /**
     * A project ahead of its path whose plan is nearly used, four fifths of it, can use what its pace asks beyond its
     * plan: {@code A/s̄ − T}.
     */
    private static Optional<Candidate> need(Project project, BigDecimal plan, BigDecimal share) {
        return project.disbursed()
                .map(Observation::value)
                .filter(paid -> plan.signum() > 0 && paid.compareTo(Decimals.times(plan, share.max(NEARLY_USED))) >= 0)
                .map(paid -> new Candidate(project, Decimals.divide(paid, share).subtract(plan)))
                .filter(candidate -> candidate.amount().signum() > 0);
    }

    private static Optional<Area> area(Project project) {
        return project.disbursed()
                .map(Observation::area)
                .or(() -> project.plans().stream().map(Observation::area).findFirst());
    }

    /** The leading authority's plan, else the first given. */
    private static Optional<Observation> plan(Project project, Catalogue catalogue) {
        return project.plans().stream()
                .filter(plan -> catalogue
                        .find(plan.indicator())
                        .map(Indicator::leadingAuthority)
                        .orElse(PlanAuthority.PROVINCE)
                        .equals(plan.authority()))
                .findFirst()
                .or(() -> project.plans().stream().findFirst());
    }

    /** The area's path, else the country's. */
    private static Optional<BigDecimal> share(Area area, Map<String, Map<Area, IndicatorCase>> cases) {
        for (Area place : List.of(area, Area.COUNTRY)) {
            for (String code : PATHS) {
                Optional<BigDecimal> share = Optional.ofNullable(
                                cases.getOrDefault(code, Map.of()).get(place))
                        .flatMap(one -> one.history().path(one.kind()))
                        .map(SeasonalPath::share);
                if (share.isPresent()) {
                    return share;
                }
            }
        }
        return Optional.empty();
    }
}
