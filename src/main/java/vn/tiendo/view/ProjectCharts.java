package vn.tiendo.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Project;

/**
 * Public investment by project in the order of the review, furthest behind first: disbursed in per cent of this year's
 * plan, and, where a usual pace is known, the distance to it in money.
 */
final class ProjectCharts {

    private static final String DASH = "–";

    private final ChartWords words;

    ProjectCharts(ChartWords words) {
        this.words = words;
    }

    Optional<ChartModel> chart() {
        List<Project> projects = Project.widest(words.review().projects().stream()
                .filter(project -> !words.edition().isWithheld(project.source().origin()))
                .toList());
        if (projects.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> unit = commonUnit(projects);
        List<BulletRow> rows = projects.stream()
                .map(project -> row(project, unit, allIllustrative(projects)))
                .toList();
        List<ChartVariance> gaps =
                rows.stream().flatMap(row -> row.variance().stream()).toList();
        List<String> headings = List.of(words.text("chart.heading.attained"), words.text("chart.project.disbursed"));
        List<ChartScenario> legend = new ArrayList<>(BulletLegend.of(rows));
        legend.addAll(BulletLegend.effects(gaps));
        ChartDraft draft = new ChartDraft(
                "projects",
                headline(projects),
                subtitle(projects, unit),
                unit.orElse(""),
                legend,
                BulletTable.of(words, headings, rows),
                projects.stream().map(Project::source).toList(),
                notes(projects));
        return Optional.of(new MidYearBulletChart(
                new ChartFrames(words).frame(draft),
                words.text("chart.plan-tick"),
                headings,
                gaps.isEmpty() ? VarianceLook.NONE : VarianceLook.BARS,
                words.text("chart.project.gap"),
                rows));
    }

    private String subtitle(List<Project> projects, Optional<String> unit) {
        String what = unit.map(name -> words.text(
                        Projects.wording("chart.project.subtitle", projects.get(0)),
                        words.year(),
                        words.formats().unit(name)))
                .orElseGet(() ->
                        words.text(Projects.wording("chart.project.subtitle-units", projects.get(0)), words.year()));
        return allIllustrative(projects) ? what + " (" + words.text("stamp.illustrative") + ")" : what;
    }

    private static boolean allIllustrative(List<Project> projects) {
        return projects.stream().allMatch(Project::illustrative);
    }

    private List<String> notes(List<Project> projects) {
        List<String> notes = new ArrayList<>();
        if (projects.stream().anyMatch(Project::illustrative)) {
            notes.add(words.text("chart.project.illustrative"));
        }
        Projects.pace(words.edition(), projects).ifPresent(notes::add);
        return notes;
    }

    /** The unit that all projects print; differences can be drawn on one scale only then. */
    private static Optional<String> commonUnit(List<Project> projects) {
        Set<String> units = projects.stream()
                .flatMap(ProjectCharts::levels)
                .map(level -> level.source().unit())
                .collect(Collectors.toSet());
        return units.size() == 1 ? units.stream().findFirst() : Optional.empty();
    }

    private static Stream<Observation> levels(Project project) {
        return Stream.concat(
                project.disbursed().stream(), project.plans().stream().limit(1));
    }

    private BulletRow row(Project project, Optional<String> unit, boolean marked) {
        Optional<Observation> plan = project.plans().stream().findFirst();
        Optional<MidYearBullet> bullet =
                project.percent().filter(percent -> percent.signum() >= 0).map(percent -> bullet(project, percent));
        return new BulletRow(
                Optional.empty(),
                project.name(),
                detail(project, unit, marked),
                false,
                bullet,
                words.text(plan.isEmpty() ? "chart.no-plan" : "chart.no-value"),
                List.of(
                        project.percent()
                                .map(percent -> words.formats().attainment(percent, 1))
                                .orElse(DASH),
                        project.disbursed().map(level -> level(level, unit)).orElse(DASH)),
                unit.flatMap(name -> gap(project)));
    }

    /** The plan leads: names need the room of one more column of numbers. */
    private String detail(Project project, Optional<String> unit, boolean marked) {
        List<String> parts = new ArrayList<>();
        project.plans().stream()
                .findFirst()
                .map(plan -> words.text("chart.project.plan-of", level(plan, unit)))
                .ifPresent(parts::add);
        if (!project.owner().isEmpty()) {
            parts.add(project.owner());
        }
        if (!project.capitalSource().isEmpty()) {
            parts.add(project.capitalSource());
        } else if (project.oda()) {
            parts.add(words.text("chart.project.oda"));
        }
        if (project.illustrative() && !marked) {
            parts.add(words.text("stamp.illustrative"));
        }
        return String.join(" · ", parts);
    }

    private MidYearBullet bullet(Project project, BigDecimal percent) {
        return new MidYearBullet(
                percent.doubleValue(),
                project.disbursed().filter(ChartWords::isEstimate).isPresent(),
                Projects.path(project),
                Optional.empty(),
                project.name() + ": "
                        + words.text("chart.bullet.attained", words.formats().attainment(percent, 1)));
    }

    private String level(Observation level, Optional<String> unit) {
        return unit.isPresent()
                ? words.formats().published(level.source())
                : words.formats().publishedWithUnit(level);
    }

    /** Behind the usual pace is negative; in the unit of the plan, since nothing may be disbursed yet. */
    private Optional<ChartVariance> gap(Project project) {
        Optional<Observation> plan = project.plans().stream().findFirst();
        if (project.gapToPath().isEmpty() || plan.isEmpty()) {
            return Optional.empty();
        }
        Observation level = plan.orElseThrow();
        DisplayUnit unit = DisplayUnit.printed(level);
        BigDecimal ahead = unit.of(project.gapToPath().orElseThrow()).negate();
        Effect effect = ahead.signum() == 0 ? Effect.NEUTRAL : ahead.signum() > 0 ? Effect.GOOD : Effect.BAD;
        int decimals = Math.max(0, unit.decimals(level));
        return Optional.of(
                new ChartVariance(ahead.doubleValue(), words.formats().variance(ahead, decimals), effect));
    }

    private String headline(List<Project> projects) {
        long behind = projects.stream()
                .filter(project ->
                        project.gapToPath().filter(gap -> gap.signum() > 0).isPresent())
                .count();
        if (behind > 0) {
            return words.text(Projects.wording("chart.project.behind", projects.get(0)), behind, projects.size());
        }
        Optional<Project> lowest = projects.stream()
                .filter(project -> project.percent().isPresent())
                .min(Comparator.comparing(project -> project.percent().orElseThrow()));
        return lowest.map(project -> words.text(
                        "chart.project.lowest",
                        project.name(),
                        words.formats().attainment(project.percent().orElseThrow(), 1)))
                .orElseGet(() -> words.text(Projects.wording("chart.project.count", projects.get(0)), projects.size()));
    }
}
