package vn.tiendo.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.model.Argument;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Period;
import vn.tiendo.model.PlanAuthority;
import vn.tiendo.model.Project;

/**
 * The projects of the year reviewed, each once: workbooks of other years and of later months are left aside, and of
 * several workbooks on one project the one that reports to the latest month counts, with plans that only another names.
 */
final class YearProjects {

    private final Period period;
    private final Comparator<PlanAuthority> order;
    private final List<Finding> findings = new ArrayList<>();

    /** @param leading whose plan percentages and gaps are measured against, where it has set one */
    YearProjects(Period period, PlanAuthority leading) {
        this.period = period;
        this.order = PlanRows.order(leading);
    }

    List<Project> of(List<Project> all) {
        Map<List<String>, List<Project>> same = new LinkedHashMap<>();
        all.stream()
                .map(this::ofYear)
                .filter(project ->
                        !project.plans().isEmpty() || project.disbursed().isPresent())
                .forEach(project -> same.computeIfAbsent(key(project), key -> new ArrayList<>())
                        .add(project));
        return same.values().stream().flatMap(rows -> once(rows).stream()).toList();
    }

    /** Results of several workbooks that contradict each other. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private static List<String> key(Project project) {
        return Stream.of(String.valueOf(project.isOwner()), project.name(), project.capitalSource())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    private Project ofYear(Project project) {
        List<Observation> plans = project.plans().stream()
                .filter(plan -> plan.period().equals(period.wholeYear()))
                .sorted(Comparator.comparing(Observation::authority, order))
                .toList();
        Optional<Observation> disbursed = project.disbursed()
                .filter(paid -> paid.period().year() == period.year())
                .filter(paid -> !paid.period().end().isAfter(period.end()));
        return with(project, plans, disbursed);
    }

    /** A name that stands on several rows of the newest workbook is several projects. */
    private List<Project> once(List<Project> rows) {
        Map<String, List<Project>> files = rows.stream()
                .collect(Collectors.groupingBy(
                        project -> project.source().origin().file(), TreeMap::new, Collectors.toList()));
        if (files.size() == 1) {
            return rows;
        }
        List<List<Project>> newestFirst = files.values().stream()
                .sorted(Comparator.comparing((List<Project> ofFile) -> until(ofFile.get(0)))
                        .reversed())
                .toList();
        boolean single = files.values().stream().allMatch(ofFile -> ofFile.size() == 1);
        return single
                ? List.of(
                        merged(newestFirst.stream().map(ofFile -> ofFile.get(0)).toList()))
                : newestFirst.get(0);
    }

    private static Period until(Project project) {
        return project.disbursed()
                .map(Observation::period)
                .orElseGet(() -> Period.day(project.plans().get(0).period().start()));
    }

    private Project merged(List<Project> newestFirst) {
        Project newest = newestFirst.get(0);
        Map<PlanAuthority, Observation> plans = new TreeMap<>(order);
        newestFirst.forEach(project -> project.plans().forEach(plan -> plans.putIfAbsent(plan.authority(), plan)));
        Optional<Observation> paid = newest.disbursed();
        Optional<Observation> rival = paid.flatMap(value -> newestFirst.stream()
                .flatMap(project -> project.disbursed().stream())
                .filter(other -> other.period().equals(value.period()))
                .filter(other -> other.value().compareTo(value.value()) != 0)
                .findFirst());
        rival.ifPresent(other -> findings.add(conflict(newest, paid.orElseThrow(), other)));
        return with(newest, List.copyOf(plans.values()), rival.isPresent() ? Optional.empty() : paid);
    }

    private static Finding conflict(Project project, Observation one, Observation other) {
        return Finding.at(
                        FindingCode.CONFLICTING_FIGURES,
                        one.source().origin(),
                        one.source().raw())
                .with(
                        new Argument.Text(project.name()),
                        printed(one),
                        printed(other),
                        new Argument.Text(other.source().origin().toString()));
    }

    private static Argument printed(Observation value) {
        Figure figure = value.source();
        return Argument.Quantity.of(figure.value(), figure.decimals(), figure.unit());
    }

    private static Project with(Project project, List<Observation> plans, Optional<Observation> disbursed) {
        return new Project(
                project.isOwner(),
                project.name(),
                project.owner(),
                project.capitalSource(),
                project.oda(),
                plans,
                disbursed,
                Optional.empty(),
                Optional.empty(),
                project.illustrative(),
                project.cause(),
                project.source());
    }
}
