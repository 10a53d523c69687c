package vn.tiendo.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Observation;
import vn.tiendo.model.PlanAuthority;
import vn.tiendo.model.Project;

/** Public investment by project: foreign aid first, then the others, each as the review ranks them. */
final class Projects {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Edition edition;
    private final Sources sources;
    private final ShownValues values;
    private final List<Project> projects;
    private final boolean oneUnit;

    Projects(Edition edition, Sources sources) {
        this.edition = edition;
        this.sources = sources;
        this.values = ShownValues.asPrinted(edition, sources);
        this.projects = edition.review().projects().stream()
                .filter(project -> !edition.isWithheld(project.source().origin()))
                .toList();
        this.oneUnit = units().distinct().count() == 1;
    }

    private Stream<String> units() {
        return projects.stream()
                .flatMap(project -> Stream.concat(project.plans().stream(), project.disbursed().stream()))
                .map(sum -> sum.source().unit());
    }

    ProjectSection section() {
        List<ProjectGroup> groups = new ArrayList<>();
        List<Project> single = of(false);
        add(groups, "projects.oda", single.stream().filter(Project::oda).toList());
        add(
                groups,
                "projects.other",
                single.stream().filter(project -> !project.oda()).toList());
        add(groups, "projects.owners", of(true));
        boolean illustrative = projects.stream().anyMatch(Project::illustrative);
        return new ProjectSection(
                Stream.of(single, of(true))
                        .filter(members -> !members.isEmpty())
                        .map(this::headline)
                        .collect(Collectors.joining(" ")),
                illustrative ? edition.text("projects.illustrative") : "",
                oneUnit
                        ? edition.text(
                                "projects.unit",
                                edition.formats().unit(units().findFirst().orElseThrow()))
                        : "",
                pace(edition, projects).orElse(""),
                groups,
                new Reallocations(edition, sources).section());
    }

    /** Which share of the plan the usual pace is, and what of, where it is one for all of these. */
    static Optional<String> pace(Edition edition, List<Project> projects) {
        return usual(projects)
                .map(usual -> edition.text("projects.pace", edition.formats().percent(usual, 1)));
    }

    /** The share of the plan that all of these are held against, in per cent; empty where there is none, or several. */
    static Optional<BigDecimal> usual(List<Project> projects) {
        List<BigDecimal> shares = projects.stream()
                .flatMap(project -> project.usualPercent().stream())
                .map(share -> share.setScale(1, RoundingMode.HALF_UP))
                .distinct()
                .toList();
        return shares.size() == 1 ? Optional.of(shares.get(0)) : Optional.empty();
    }

    /** Where the usual pace stands on a project's bullet. */
    static OptionalDouble path(Project project) {
        return project.usualPercent().stream()
                .mapToDouble(BigDecimal::doubleValue)
                .findFirst();
    }

    private List<Project> of(boolean owners) {
        return projects.stream().filter(project -> project.isOwner() == owners).toList();
    }

    /** The sentence for projects, or the one for owners. */
    static String wording(String key, Project member) {
        return member.isOwner() ? key + ".owners" : key;
    }

    private void add(List<ProjectGroup> groups, String key, List<Project> members) {
        if (!members.isEmpty()) {
            String name = edition.text(key, members.size());
            groups.add(new ProjectGroup(name, members.stream().map(this::row).toList()));
        }
    }

    /** The unit of a sum, where it is not said once for all of them. */
    private String unit(Observation sum) {
        return oneUnit ? "" : edition.formats().unit(sum.source().unit());
    }

    private String headline(List<Project> members) {
        Project first = members.get(0);
        List<Project> behind = members.stream().filter(Projects::isBehind).toList();
        return members.stream()
                .filter(project -> project.percent().isPresent())
                .min(Comparator.comparing(project -> project.percent().orElseThrow()))
                .map(slowest -> behind.isEmpty()
                        ? edition.text(
                                wording("projects.headline.slowest", first),
                                members.size(),
                                slowest.name(),
                                percent(slowest))
                        : edition.text(
                                wording("projects.headline.behind", first),
                                behind.size(),
                                members.size(),
                                behind.get(0).name()))
                .orElseGet(() -> edition.text(wording("projects.headline.count", first), members.size()));
    }

    private static boolean isBehind(Project project) {
        return project.gapToPath().filter(gap -> gap.signum() > 0).isPresent();
    }

    private String percent(Project project) {
        return edition.formats().attainment(project.percent().orElseThrow(), 1);
    }

    private ProjectRow row(Project project) {
        return new ProjectRow(
                project.name(),
                project.owner(),
                project.capitalSource(),
                project.illustrative() ? edition.text("stamp.illustrative") : "",
                project.cause().isEmpty() ? "" : edition.text("projects.cause", project.cause()),
                plan(project),
                project.disbursed().map(disbursed -> level(disbursed, "")).orElse(Shown.NONE),
                project.percent().map(percent -> share(project)).orElse(Shown.NONE),
                project.gapToPath().map(gap -> gap(project, gap)).orElse(Shown.NONE),
                bullet(project));
    }

    private Shown plan(Project project) {
        if (project.plans().isEmpty()) {
            return Shown.NONE;
        }
        Observation leading = project.plans().get(0);
        List<Cited> note = new ArrayList<>();
        if (leading.authority() != PlanAuthority.UNSTATED) {
            note.add(Cited.plain(edition.authority(leading.authority())));
        }
        for (Observation other : others(project)) {
            note.add(Cited.plain((note.isEmpty() ? "" : "; ") + edition.authority(other.authority()) + " "));
            note.add(values.number(other));
        }
        return Shown.of(values.number(leading), unit(leading), note);
    }

    private static List<Observation> others(Project project) {
        return project.plans().stream()
                .skip(1)
                .filter(plan -> !plan.equals(project.plans().get(0)))
                .toList();
    }

    private Shown level(Observation observation, String note) {
        return Shown.of(values.number(observation), unit(observation), Cited.note(note));
    }

    private Shown share(Project project) {
        List<Cited> levels = new ArrayList<>();
        project.disbursed().ifPresent(disbursed -> levels.add(values.withUnit(disbursed)));
        if (!project.plans().isEmpty()) {
            levels.add(values.withUnit(project.plans().get(0)));
        }
        String exact = edition.formats().attainment(project.percent().orElseThrow(), 2);
        Cited number = sources.calculated(percent(project), edition.text("formula.attainment"), exact, levels);
        return Shown.of(number, "", otherShares(project));
    }

    /** The same disbursement in per cent of the plans of the other authorities. */
    private List<Cited> otherShares(Project project) {
        List<Cited> note = new ArrayList<>();
        for (Observation other : others(project)) {
            boolean differs = other.value().compareTo(project.plans().get(0).value()) != 0;
            if (differs && other.value().signum() > 0 && project.disbursed().isPresent()) {
                Observation disbursed = project.disbursed().orElseThrow();
                BigDecimal percent = disbursed.value().multiply(HUNDRED).divide(other.value(), MathContext.DECIMAL64);
                note.add(Cited.plain((note.isEmpty() ? "" : "; ") + edition.authority(other.authority()) + " "));
                note.add(sources.calculated(
                        edition.formats().attainment(percent, 1),
                        edition.text("formula.attainment"),
                        edition.formats().attainment(percent, 2),
                        List.of(values.withUnit(disbursed), values.withUnit(other))));
            }
        }
        return note;
    }

    /** A positive gap is behind the usual pace; it is printed in the unit of the plan. */
    private Shown gap(Project project, BigDecimal gap) {
        if (project.plans().isEmpty()) {
            return Shown.NONE;
        }
        Observation plan = project.plans().get(0);
        BigDecimal printed = plan.value().signum() == 0
                ? gap
                : gap.multiply(plan.source().value()).divide(plan.value(), MathContext.DECIMAL64);
        String number = edition.formats().number(printed.abs(), plan.source().decimals());
        String key = gap.signum() > 0 ? "projects.behind" : gap.signum() < 0 ? "projects.ahead" : "projects.on-pace";
        List<Cited> levels = new ArrayList<>();
        levels.add(values.withUnit(plan));
        project.disbursed().ifPresent(disbursed -> levels.add(values.withUnit(disbursed)));
        Cited shown = sources.calculated(edition.text(key, number), edition.text("formula.project-gap"), "", levels);
        return new Shown(shown, unit(plan), List.of(), Growth.effect(gap.negate(), Direction.HIGHER_BETTER));
    }

    private Optional<MidYearBullet> bullet(Project project) {
        return project.percent()
                .filter(percent -> percent.signum() >= 0)
                .map(percent -> new MidYearBullet(
                        percent.doubleValue(),
                        project.disbursed().filter(ChartWords::isEstimate).isPresent(),
                        path(project),
                        Optional.empty(),
                        edition.text("projects.bullet", project.name(), percent(project))));
    }
}
