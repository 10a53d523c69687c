package vn.tiendo.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Project;
import vn.tiendo.model.Reallocation;
import vn.tiendo.model.Reallocation.Candidate;

/** Words the candidates to give capital back and to receive it; all sums in the unit of the largest sum's plan. */
final class Reallocations {

    private static final List<String> COLUMNS = List.of("project", "investor", "plan", "disbursed", "percent");
    private static final List<String> OWNER_COLUMNS = COLUMNS.subList(1, COLUMNS.size());

    private final Edition edition;
    private final Sources sources;
    private final ShownValues values;

    Reallocations(Edition edition, Sources sources) {
        this.edition = edition;
        this.sources = sources;
        this.values = ShownValues.asPrinted(edition, sources);
    }

    ReallocationSection section() {
        Predicate<Candidate> shown =
                candidate -> !edition.isWithheld(candidate.project().source().origin());
        Reallocation all = edition.review().reallocation();
        Reallocation visible = new Reallocation(
                all.giveBack().stream().filter(shown).toList(),
                all.receive().stream().filter(shown).toList());
        if (!visible.isEmpty()) {
            String about = edition.text(Projects.wording("reallocation.about", any(visible)));
            return new ReallocationSection(headline(visible), about, lists(visible));
        }
        return Project.widest(edition.review().projects()).stream()
                .filter(project -> project.gapToPath().isPresent())
                .findFirst()
                .map(paced -> edition.text(Projects.wording("reallocation.none", paced)))
                .map(none -> new ReallocationSection(none, "", List.of()))
                .orElse(ReallocationSection.NONE);
    }

    private static Project any(Reallocation moved) {
        return Stream.concat(moved.giveBack().stream(), moved.receive().stream())
                .map(Candidate::project)
                .findFirst()
                .orElseThrow();
    }

    private String headline(Reallocation moved) {
        Project any = any(moved);
        int giving = moved.giveBack().size();
        int receiving = moved.receive().size();
        if (giving == 0) {
            return edition.text(
                    Projects.wording("reallocation.headline.receive", any),
                    receiving,
                    amount(moved.receive(), moved.wanted()));
        }
        String offered = amount(moved.giveBack(), moved.offered());
        return receiving == 0
                ? edition.text(Projects.wording("reallocation.headline.give-back", any), giving, offered)
                : edition.text(
                        Projects.wording("reallocation.headline.both", any),
                        giving,
                        offered,
                        receiving,
                        amount(moved.receive(), moved.wanted()));
    }

    private List<DataTable> lists(Reallocation moved) {
        List<DataTable> lists = new ArrayList<>();
        if (!moved.giveBack().isEmpty()) {
            lists.add(list("give-back", moved.giveBack(), moved.offered()));
        }
        if (!moved.receive().isEmpty()) {
            lists.add(list("receive", moved.receive(), moved.wanted()));
        }
        return lists;
    }

    private DataTable list(String side, List<Candidate> candidates, BigDecimal sum) {
        boolean ofOwners = candidates.get(0).project().isOwner();
        List<String> header = new ArrayList<>((ofOwners ? OWNER_COLUMNS : COLUMNS)
                .stream().map(column -> edition.text("column." + column)).toList());
        header.add(edition.text("column." + side));
        boolean bare = printOneUnit(candidates);
        List<List<Cited>> rows = new ArrayList<>();
        for (Candidate candidate : candidates) {
            rows.add(row(side, candidate, candidates, bare));
        }
        String caption = edition.text(
                Projects.wording("table.reallocation." + side, candidates.get(0).project()),
                candidates.size(),
                amount(candidates, sum));
        return new DataTable(
                bare
                        ? edition.text(
                                "table.with-unit", caption, edition.formats().unit(unit(candidates)))
                        : caption,
                header,
                rows);
    }

    /** Where all candidates print the same unit it stands over the table, and not in every cell. */
    private static boolean printOneUnit(List<Candidate> candidates) {
        return candidates.stream()
                .map(Candidate::project)
                .flatMap(project -> Stream.concat(project.plans().stream().limit(1), project.disbursed().stream()))
                .allMatch(level -> level.source().unit().equals(unit(candidates)));
    }

    private static String unit(List<Candidate> candidates) {
        return candidates.get(0).project().plans().get(0).source().unit();
    }

    private List<Cited> row(String side, Candidate candidate, List<Candidate> candidates, boolean bare) {
        Project project = candidate.project();
        Observation plan = project.plans().get(0);
        Observation disbursed = project.disbursed().orElseThrow();
        Cited percent = sources.calculated(
                project.percent()
                        .map(value -> edition.formats().attainment(value, 1))
                        .orElse("–"),
                edition.text("formula.attainment"),
                project.percent()
                        .map(value -> edition.formats().attainment(value, 2))
                        .orElse(""),
                List.of(values.withUnit(disbursed), values.withUnit(plan)));
        Cited sum = sources.calculated(
                bare ? number(candidates, candidate.amount()) : amount(candidates, candidate.amount()),
                edition.text("formula.reallocation." + side),
                "",
                List.of(values.withUnit(plan), values.withUnit(disbursed)));
        List<Cited> row = new ArrayList<>();
        row.add(Cited.plain(name(project)));
        if (!project.isOwner()) {
            row.add(Cited.plain(project.owner().isEmpty() ? "–" : project.owner()));
        }
        row.addAll(List.of(
                bare ? values.number(plan) : values.withUnit(plan),
                bare ? values.number(disbursed) : values.withUnit(disbursed),
                percent,
                sum));
        return row;
    }

    private String name(Project project) {
        List<String> marks = new ArrayList<>();
        if (project.oda()) {
            marks.add(edition.text("chart.project.oda"));
        }
        if (project.illustrative()) {
            marks.add(edition.text("stamp.illustrative"));
        }
        return marks.isEmpty() ? project.name() : project.name() + " (" + String.join("; ", marks) + ")";
    }

    /** A sum, as exact as a projection is, in the unit in which the largest candidate's plan is printed. */
    private String amount(List<Candidate> candidates, BigDecimal sum) {
        return edition.formats()
                .withUnit(number(candidates, sum), displayUnit(candidates).name());
    }

    private String number(List<Candidate> candidates, BigDecimal sum) {
        Observation plan = candidates.get(0).project().plans().get(0);
        DisplayUnit unit = displayUnit(candidates);
        BigDecimal shown = unit.of(sum);
        return edition.formats().number(shown, Precision.ofProjection(shown, unit.decimals(plan)));
    }

    private static DisplayUnit displayUnit(List<Candidate> candidates) {
        Observation plan = candidates.get(0).project().plans().get(0);
        return DisplayUnit.printed(plan);
    }
}
