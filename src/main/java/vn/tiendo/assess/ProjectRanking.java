package vn.tiendo.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.model.Area;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Finding;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Period;
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
 * @param findings what of their workbooks contradicts each other
 */
record ProjectRanking(List<Project> projects, Reallocation reallocation, List<Finding> findings) {

    /**
     * Whose path a project is held against: disbursement, or the investment realised that national books print, which
     * paces alike. Only the share of the year is taken from it, never a sum.
     */
    private static final List<String> PATHS =
            List.of("public-investment", "state-investment-local", "state-investment");

    /** A project below this part of its path is slow. */
    private static final BigDecimal SLOW = new BigDecimal("0.5");

    /** A plan used beyond this part is nearly used. */
    private static final BigDecimal NEARLY_USED = new BigDecimal("0.8");

    static ProjectRanking of(
            List<Project> all, Period period, Catalogue catalogue, Map<String, Map<Area, IndicatorCase>> cases) {
        YearProjects ofYear = new YearProjects(period, leading(catalogue));
        List<Project> ranked = new ArrayList<>();
        for (Project project : ofYear.of(all)) {
            ranked.add(measured(project, share(project.area(), cases), period));
        }
        ranked.sort(Comparator.comparing(
                        (Project project) -> project.gapToPath().isEmpty())
                .thenComparing(project -> project.gapToPath().orElse(BigDecimal.ZERO), Comparator.reverseOrder())
                .thenComparing(project -> project.percent().isEmpty())
                .thenComparing(project -> project.percent().orElse(BigDecimal.ZERO))
                .thenComparing(Project::name)
                .thenComparing(project -> project.source().origin()));
        return new ProjectRanking(ranked, reallocation(Project.widest(ranked), cases), ofYear.findings());
    }

    /** Owners' sums hold those of their projects, so that only one of the two is counted. */
    private static Reallocation reallocation(List<Project> ranked, Map<String, Map<Area, IndicatorCase>> cases) {
        List<Candidate> giveBack = new ArrayList<>();
        List<Candidate> receive = new ArrayList<>();
        for (Project project : ranked) {
            if (project.gapToPath().isPresent()) {
                BigDecimal plan = project.plans().get(0).value();
                BigDecimal share = share(project.area(), cases).orElseThrow();
                surplus(project, plan, share).ifPresent(giveBack::add);
                need(project, plan, share).ifPresent(receive::add);
            }
        }
        return new Reallocation(largestFirst(giveBack), largestFirst(receive));
    }

    private static List<Candidate> largestFirst(List<Candidate> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparing(Candidate::amount, Comparator.reverseOrder())
                        .thenComparing(candidate -> candidate.project().name()))
                .toList();
    }

    /**
     * Of a table without a unit the percentage alone, since nobody can tell what its sums are.
     *
     * <p>Percentage of the leading plan, and {@code T·s̄ − A}: what the usual pace would have paid out beyond it, where the
     * sum is of the very period that the pace is for.
     */
    private static Project measured(Project project, Optional<BigDecimal> share, Period period) {
        Optional<BigDecimal> plan =
                project.plans().stream().map(Observation::value).findFirst();
        Optional<BigDecimal> paid = project.disbursed().map(Observation::value);
        Optional<BigDecimal> paidByNow =
                project.disbursed().filter(sum -> sum.period().equals(period)).map(Observation::value);
        boolean isSum = !project.isWithoutUnit();
        return new Project(
                project.isOwner(),
                project.name(),
                project.owner(),
                project.capitalSource(),
                project.oda(),
                isSum ? project.plans() : List.of(),
                project.disbursed().filter(sum -> isSum),
                plan.flatMap(total -> paid.flatMap(part -> Decimals.percent(part, total))),
                plan.filter(total -> isSum)
                        .flatMap(total -> share.flatMap(pace -> paidByNow.map(
                                part -> Decimals.times(total, pace).subtract(part)))),
                project.illustrative(),
                NoteTexts.remarks(sums(project)).cause(),
                project.source());
    }

    private static List<Observation> sums(Project project) {
        List<Observation> sums = new ArrayList<>(project.plans());
        project.disbursed().ifPresent(sums::add);
        return sums;
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

    private static PlanAuthority leading(Catalogue catalogue) {
        return catalogue.find(PATHS.get(0)).map(Indicator::leadingAuthority).orElse(PlanAuthority.PROVINCE);
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
