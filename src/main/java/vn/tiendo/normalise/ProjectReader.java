package vn.tiendo.normalise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Finding;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Project;
import vn.tiendo.model.RowNote;
import vn.tiendo.reference.Headings;

/** Makes projects of the rows of their tables. */
final class ProjectReader {

    private static final String INDICATOR = "public-investment";

    private final Optional<Indicator> investment;
    private final PhraseReader phrases;
    private final Headings headings;
    private final CandidateReader reader;
    private final ProjectColumns columns;
    private final ProjectTables tables;
    private final Map<List<String>, Finding> sheetsWithoutUnit = new LinkedHashMap<>();

    ProjectReader(
            CatalogueIndex index,
            PhraseReader phrases,
            Headings headings,
            CandidateReader reader,
            ProjectTables tables) {
        this.investment = index.indicator(INDICATOR);
        this.phrases = phrases;
        this.headings = headings;
        this.reader = reader;
        this.columns = new ProjectColumns(headings, phrases);
        this.tables = tables;
    }

    /**
     * What the rows of all tables say.
     *
     * @param projects of all years and places, by file and row; those of owners last
     * @param findings why values are missing and which printed percentages disagree
     */
    record Result(List<Project> projects, List<Finding> findings) {

        Result {
            projects = List.copyOf(projects);
            findings = List.copyOf(findings);
        }
    }

    Result read(Placement placement) {
        List<Project> projects = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (boolean ofOwners : List.of(false, true)) {
            for (List<Figure> row : ofOwners ? tables.ownerRows() : tables.projectRows()) {
                List<Candidate> values = placement.place(values(row, findings));
                project(ofOwners, columns.plans(values), columns.paid(values)).ifPresent(projects::add);
                findings.addAll(ProjectPercents.findings(values, columns));
            }
        }
        findings.addAll(sheetsWithoutUnit.values());
        return new Result(projects, findings);
    }

    private List<Candidate> values(List<Figure> row, List<Finding> findings) {
        List<Candidate> values = new ArrayList<>();
        for (Figure figure : row) {
            Optional<Match> match = investment.map(indicator -> new Match(indicator, Optional.empty()));
            if (figure.measure().isLevel() && figure.unit().isEmpty()) {
                match.map(found -> CandidateReader.unitless(figure, found)).ifPresent(values::add);
                sheetsWithoutUnit.putIfAbsent(
                        List.of(figure.origin().file(), figure.origin().sheet()),
                        CandidateReader.withoutUnit(figure, "projects"));
                continue;
            }
            match.map(found -> reader.read(figure, found)).ifPresent(result -> {
                result.candidates().stream()
                        .filter(value -> value.indicator().code().equals(INDICATOR))
                        .forEach(values::add);
                result.finding().ifPresent(findings::add);
            });
        }
        return values;
    }

    private Optional<Project> project(boolean isOwner, List<Candidate> plans, Optional<Candidate> paid) {
        Optional<Figure> told = paid.map(Candidate::figure)
                .or(() -> plans.stream().map(Candidate::figure).findFirst());
        return told.map(source -> {
            String capital = note(source, "note-capital").orElseGet(() -> heading(source));
            String name = name(source);
            return new Project(
                    isOwner,
                    name,
                    isOwner ? "" : note(source, "note-owner").orElse(""),
                    capital,
                    isForeignAid(source, capital),
                    plans.stream().map(ProjectReader::observation).toList(),
                    paid.map(ProjectReader::observation),
                    Optional.empty(),
                    Optional.empty(),
                    tables.isIllustrative(source),
                    "",
                    source);
        });
    }

    private static Observation observation(Candidate value) {
        return value.observation(Optional.empty(), List.of(value.figure()));
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
        return Stream.concat(Stream.of(capital), figure.rowPath().stream())
                .anyMatch(level ->
                        headings.mentions("foreign-aid", phrases.read(level).words()));
    }
}
