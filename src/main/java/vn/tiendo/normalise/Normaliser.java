package vn.tiendo.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.model.Area;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Origin;
import vn.tiendo.model.Project;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Bilingual;
import vn.tiendo.reference.ContextWording;
import vn.tiendo.reference.Conversions;
import vn.tiendo.reference.GrowthRates;
import vn.tiendo.reference.Headings;
import vn.tiendo.reference.LearnedWordings;

/**
 * Turns figures into observations. Figures pass one by one and only those that the catalogue knows are kept; what needs
 * the whole run, such as the area of a book and contradictions between books, is decided at the end.
 */
public final class Normaliser {

    private final Catalogue catalogue;
    private final FigureMatcher matcher;
    private final CandidateReader reader;
    private final Books books;
    private final ProjectTables projects;
    private final ProjectReader projectReader;
    private final Areas areas;
    private final Bilingual bilingual = new Bilingual();
    private final RoundedSpans spans = new RoundedSpans();
    private final Checks checks;
    private final PlanVersions versions;
    private final List<Candidate> candidates = new ArrayList<>();
    private final UnmatchedRows unmatched;
    private final PrintedParts parts;
    private final PrintedTotals totals;
    private final Map<Once, Finding> findings = new LinkedHashMap<>();

    /** The file, sheet, kind and indicator of a finding that is told once; no indicator where it is about the sheet. */
    private record Once(FindingCode code, String file, String sheet, String indicator) {

        private static Once of(Finding finding, String indicator) {
            return new Once(finding.code(), finding.file(), finding.sheet(), indicator);
        }
    }

    public Normaliser(Catalogue catalogue, Areas areas) {
        this(catalogue, areas, LearnedWordings.NONE);
    }

    /** A normaliser that also knows what people said of rows. */
    public Normaliser(Catalogue catalogue, Areas areas, LearnedWordings learned) {
        Conversions conversions = Conversions.load();
        Headings headings = Headings.load();
        PhraseReader phrases = new PhraseReader(headings, conversions);
        CatalogueIndex index = new CatalogueIndex(catalogue, ContextWording.load(), phrases, conversions);
        this.catalogue = catalogue;
        this.areas = areas;
        this.matcher = new FigureMatcher(index, phrases, headings, areas, conversions, learned);
        this.reader = new CandidateReader(index, phrases, headings, conversions, GrowthRates.load());
        this.books = new Books(catalogue, areas);
        this.projects = new ProjectTables(phrases, headings);
        this.projectReader = new ProjectReader(index, phrases, headings, reader, projects);
        this.checks = new Checks(headings, phrases);
        this.versions = new PlanVersions(headings, phrases);
        this.totals = new PrintedTotals(headings);
        this.parts = new PrintedParts(matcher, reader);
        this.unmatched = new UnmatchedRows(learned, areas, headings);
    }

    /** Takes a figure of a row that was not met before. */
    public Optional<String> accept(Figure printed) {
        return accept(printed, RowWords.of(printed.rowPath(), areas));
    }

    /**
     * Takes one figure; the code of its indicator, where the catalogue knows it.
     *
     * @param row what its row's labels say
     */
    public Optional<String> accept(Figure printed, RowWords row) {
        Figure figure = printed.worded(
                bilingual.title(printed.table()),
                row.labels(printed.rowPath()),
                bilingual.headings(printed.columnHeader()),
                bilingual.place(printed.area()));
        books.note(figure, row);
        totals.note(figure, row);
        if (projects.accept(figure)) {
            return Optional.empty();
        }
        Optional<Match> match = matcher.match(figure, row);
        CandidateReader.Result result =
                match.isPresent() ? reader.read(figure, match.get()) : CandidateReader.Result.NO_MATCH;
        if (!result.matched()) {
            if (!projects.acceptOwner(figure)) {
                parts.note(figure, row);
                unmatched.add(figure);
            }
            return Optional.empty();
        }
        if (projects.isIllustrative(figure)) {
            projects.illustrative(figure.origin().file());
        } else {
            candidates.addAll(result.candidates());
            result.candidates().forEach(spans::note);
        }
        String code = match.orElseThrow().indicator().code();
        String told = result.ofSheet() ? "" : code;
        result.finding().ifPresent(finding -> findings.putIfAbsent(Once.of(finding, told), finding));
        return Optional.of(code);
    }

    /** Forgets everything a workbook brought: it turned out to be unusable after its first figures. */
    public void forget(String file) {
        candidates.removeIf(candidate -> candidate.file().equals(file));
        findings.keySet().removeIf(once -> once.file().equals(file));
        books.forget(file);
        projects.forget(file);
        spans.forget(file);
        unmatched.forget(file);
        parts.forget(file);
        totals.forget(file);
    }

    /**
     * Decides what needs all workbooks.
     *
     * @param asked the area that the person asked for; it stands for the area of the workbooks where none of them names one
     */
    public Normalised finish(Optional<Area> asked) {
        List<Finding> all = new ArrayList<>(findings.values());
        Placement placement = new Placement(books, asked);
        List<Candidate> placed = placement.place(candidates);
        ProjectReader.Result investment = projectReader.read(placement);
        all.addAll(placement.findings());
        Replacements replacements = new Replacements(books.files(), reported(placed, investment.projects()));
        placed.removeIf(candidate -> replacements.newerOf(candidate.file()).isPresent());
        all.addAll(replacements.findings());
        Set<String> counting = placed.stream().map(Candidate::file).collect(Collectors.toSet());
        List<Candidate> drafts = placed.stream().filter(versions::isDraft).toList();
        placed.removeIf(versions::isDraft);
        Territories territories = Territories.of(placed, areas, books, catalogue);
        placed = territories.apart(placed);
        Settled settled = Settlement.settle(placed, books, versions);
        all.addAll(settled.findings());
        all.addAll(checks.findings(placed, settled.inForce()));
        territories.complete(settled.inForce());
        all.addAll(territories.findings());
        BuiltPeriods built = new BuiltPeriods(catalogue);
        built.complete(settled.inForce());
        all.addAll(built.findings());
        all.addAll(unmatched.findings());
        all.addAll(spans.findings());
        all.addAll(investment.findings());
        all.addAll(projects.findings());
        Set<List<Object>> told = all.stream().map(Normaliser::about).collect(Collectors.toSet());
        totals.findings().stream()
                .filter(finding -> !told.contains(about(finding))
                        && replacements.newerOf(finding.file()).isEmpty())
                .forEach(all::add);
        all.sort(Comparator.comparing(Finding::file)
                .thenComparing(Finding::sheet)
                .thenComparing(Finding::cell)
                .thenComparing(Finding::code));
        return new Normalised(
                List.copyOf(settled.inForce().values()),
                settled.superseded(),
                investment.projects().stream()
                        .filter(project -> replacements
                                .newerOf(project.source().origin().file())
                                .isEmpty())
                        .toList(),
                all,
                unmatched.all(),
                List.copyOf(Settlement.settle(drafts, books, versions).inForce().values()),
                parts.observations(placement, counting::contains));
    }

    private static List<Object> about(Finding finding) {
        return List.of(finding.code(), finding.file(), finding.sheet(), finding.cell());
    }

    /** What each workbook reports. */
    private static Map<String, Map<Object, Replacements.Reported>> reported(
            List<Candidate> candidates, List<Project> projects) {
        Map<String, Map<Object, Replacements.Reported>> reported = new HashMap<>();
        candidates.forEach(candidate -> reported.computeIfAbsent(candidate.file(), file -> new HashMap<>())
                .putIfAbsent(
                        candidate.key(),
                        new Replacements.Reported(
                                candidate.value(), candidate.figure().origin())));
        projects.forEach(project -> {
            Origin origin = project.source().origin();
            reported.computeIfAbsent(origin.file(), file -> new HashMap<>())
                    .putIfAbsent(
                            List.of(project.name(), project.capitalSource()),
                            new Replacements.Reported(project.source().value(), origin));
        });
        return reported;
    }
}
