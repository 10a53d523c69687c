package vn.tiendo.normalise;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.tiendo.model.Area;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;
import vn.tiendo.model.PlanAuthority;
import vn.tiendo.model.Project;
import vn.tiendo.model.RowNote;
import vn.tiendo.reference.Headings;
import vn.tiendo.reference.Recent;

/**
 * Tables of public-investment projects: the title names projects and their capital, each row is a project, its columns
 * are the year's plan of each authority and what was paid out. Rows that only head or sum others are left aside.
 */
final class ProjectTables {

    private static final String INDICATOR = "public-investment";

    private final Optional<Indicator> investment;
    private final PhraseReader phrases;
    private final Headings headings;
    private final CandidateReader reader;
    private final Recent<String, Boolean> titles = new Recent<>();
    private final Map<Place, List<Figure>> rows = new TreeMap<>();
    private final Set<String> illustrativeFiles = new TreeSet<>();

    ProjectTables(CatalogueIndex index, PhraseReader phrases, Headings headings, CandidateReader reader) {
        this.investment = index.indicator(INDICATOR);
        this.phrases = phrases;
        this.headings = headings;
        this.reader = reader;
    }

    /** Takes a figure of a table of projects; whether it is one. */
    boolean accept(Figure figure) {
        if (investment.isEmpty() || !titles.get(figure.table(), this::isProjectTitle)) {
            return false;
        }
        if (isIllustrative(figure)) {
            illustrativeFiles.add(figure.origin().file());
        }
        boolean row = !figure.label().isEmpty()
                && !headings.isTotal(phrases.read(figure.label()).key());
        if (row) {
            rows.computeIfAbsent(Place.of(figure), place -> new ArrayList<>()).add(figure);
        }
        return true;
    }

    private boolean isProjectTitle(String table) {
        List<String> title = phrases.read(table).words();
        return headings.mentions("project-title", title) && headings.mentions("project-capital", title);
    }

    /** Whether a workbook calls its figures illustration. */
    boolean isIllustrative(Figure figure) {
        return headings.mentions("illustrative", phrases.read(figure.table()).words())
                || figure.notes().stream()
                        .anyMatch(note -> headings.mentions(
                                "illustrative", phrases.read(note.text()).words()));
    }

    void illustrative(String file) {
        illustrativeFiles.add(file);
    }

    void forget(String file) {
        rows.keySet().removeIf(place -> place.file().equals(file));
        illustrativeFiles.remove(file);
    }

    List<Finding> findings() {
        return illustrativeFiles.stream()
                .map(file -> Finding.onFile(FindingCode.ILLUSTRATIVE_FIGURES, file, ""))
                .toList();
    }

    List<Project> finish(Books books) {
        Set<List<String>> parents = new HashSet<>();
        rows.values().forEach(figures -> {
            List<String> path = figures.get(0).rowPath();
            for (int length = 1; length < path.size(); length++) {
                parents.add(path.subList(0, length));
            }
        });
        List<Project> projects = new ArrayList<>();
        for (List<Figure> figures : rows.values()) {
            if (!parents.contains(figures.get(0).rowPath())) {
                Area area = books.of(figures.get(0).origin().file()).area().orElse(Area.COUNTRY);
                project(figures, area).ifPresent(projects::add);
            }
        }
        return projects;
    }

    private Optional<Project> project(List<Figure> figures, Area area) {
        List<Observation> values = investment.stream()
                .flatMap(indicator -> figures.stream()
                        .filter(figure -> figure.measure().isLevel())
                        .flatMap(figure ->
                                reader.read(figure, new Match(indicator, Optional.of(area))).candidates().stream()))
                .map(candidate -> candidate.observation(Optional.empty(), List.of(candidate.figure())))
                .toList();
        List<Observation> plans = values.stream()
                .filter(value -> value.measure() == Measure.TARGET)
                .sorted(Comparator.comparing(plan -> plan.authority() != leadingAuthority()))
                .toList();
        Optional<Observation> disbursed = values.stream()
                .filter(value -> value.measure() == Measure.ACTUAL)
                .max((one, other) -> one.period().compareTo(other.period()));
        if (plans.isEmpty() && disbursed.isEmpty()) {
            return Optional.empty();
        }
        Figure source = disbursed.orElseGet(() -> plans.get(0)).source();
        String capital = note(source, "note-capital").orElseGet(() -> heading(source));
        return Optional.of(new Project(
                name(source),
                note(source, "note-owner").orElse(""),
                capital,
                isForeignAid(source, capital),
                plans,
                disbursed,
                disbursed.flatMap(paid -> percent(paid, plans)),
                Optional.empty(),
                isIllustrative(source),
                source));
    }

    private Optional<String> note(Figure figure, String kind) {
        return figure.notes().stream()
                .filter(note -> headings.is(kind, phrases.read(note.heading()).words()))
                .map(RowNote::text)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** The project's name; where the source of capital stands beside it as a further label, the level before it. */
    private String name(Figure figure) {
        int levels = figure.rowPath().size();
        return levels > 1 && isCapital(figure.label()) ? figure.rowPath().get(levels - 2) : figure.label();
    }

    /** The source of capital among the levels of the row, the innermost first; empty where none is. */
    private String heading(Figure figure) {
        for (int level = figure.rowPath().size() - 1; level >= 0; level--) {
            if (isCapital(figure.rowPath().get(level))) {
                return figure.rowPath().get(level);
            }
        }
        return "";
    }

    private boolean isCapital(String level) {
        return headings.is("capital", phrases.read(level).words());
    }

    private boolean isForeignAid(Figure figure, String capital) {
        return headings.mentions("foreign-aid", phrases.read(capital).words())
                || figure.rowPath().stream()
                        .anyMatch(level -> headings.mentions(
                                "foreign-aid", phrases.read(level).words()));
    }

    private PlanAuthority leadingAuthority() {
        return investment.map(Indicator::leadingAuthority).orElse(PlanAuthority.PROVINCE);
    }

    /** Disbursed in per cent of the leading plan, or of the only one. */
    private Optional<BigDecimal> percent(Observation disbursed, List<Observation> plans) {
        return plans.stream()
                .filter(plan -> plan.authority() == leadingAuthority() || plans.size() == 1)
                .filter(plan -> plan.value().signum() > 0)
                .findFirst()
                .map(plan -> disbursed
                        .value()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(plan.value(), MathContext.DECIMAL64));
    }

    private record Place(String file, String sheet, int row) implements Comparable<Place> {

        private static Place of(Figure figure) {
            return new Place(
                    figure.origin().file(),
                    figure.origin().sheet(),
                    figure.origin().cell().row());
        }

        @Override
        public int compareTo(Place other) {
            int byFile = file.compareTo(other.file);
            int bySheet = byFile != 0 ? byFile : sheet.compareTo(other.sheet);
            return bySheet != 0 ? bySheet : Integer.compare(row, other.row);
        }
    }
}
