package vn.tiendo.normalise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Origin;
import vn.tiendo.reference.Headings;
import vn.tiendo.reference.Recent;

/**
 * Tables of public-investment projects: the title names projects and their capital, each row is a project, its columns
 * are the year's plan of each authority and what was paid out. Tables that give the same for owners alone are kept apart,
 * by rows that name an office. Rows that only head or sum others are left aside.
 */
final class ProjectTables {

    private final PhraseReader phrases;
    private final Headings headings;
    private final Recent<String, Title> titles = new Recent<>();
    private final Map<Place, List<Figure>> projects = new TreeMap<>();
    private final Map<Place, List<Figure>> owners = new TreeMap<>();
    private Title last = new Title("", false, false, false);
    private final Set<String> illustrativeFiles = new TreeSet<>();

    ProjectTables(PhraseReader phrases, Headings headings) {
        this.phrases = phrases;
        this.headings = headings;
    }

    /** Takes a figure of a table of projects; whether it is one. */
    boolean accept(Figure figure) {
        if (!title(figure).projects()) {
            return false;
        }
        if (isIllustrative(figure)) {
            illustrativeFiles.add(figure.origin().file());
        }
        boolean row = !figure.label().isEmpty()
                && !headings.isTotal(phrases.read(figure.label()).key());
        if (row) {
            projects.computeIfAbsent(Place.of(figure), place -> new ArrayList<>())
                    .add(figure);
        }
        return true;
    }

    /** Takes a figure of a table of public capital whose row names an office; whether it is one. */
    boolean acceptOwner(Figure figure) {
        if (!title(figure).capital() || isIllustrative(figure) || !isOwner(figure.label())) {
            return false;
        }
        owners.computeIfAbsent(Place.of(figure), place -> new ArrayList<>()).add(figure);
        return true;
    }

    /** "Sở Giao thông vận tải"; "UBND các huyện" are several and sum others. */
    private boolean isOwner(String label) {
        List<String> words = phrases.read(label).words();
        for (int length = Math.min(3, words.size()); length > 0; length--) {
            if (headings.is("owner-name", words.subList(0, length))) {
                return words.size() > length && !words.get(length).equals("cac");
            }
        }
        return false;
    }

    private Title title(Figure figure) {
        if (!last.text().equals(figure.table())) {
            last = titles.get(figure.table(), this, ProjectTables::read);
        }
        return last;
    }

    private Title read(String title) {
        boolean capital = names("project-capital", title);
        return new Title(title, capital && names("project-title", title), capital, names("illustrative", title));
    }

    private boolean names(String kind, String title) {
        return headings.mentions(kind, phrases.read(title).words());
    }

    /** Whether a workbook calls its figures illustration. */
    boolean isIllustrative(Figure figure) {
        return title(figure).illustrative()
                || figure.notes().stream()
                        .anyMatch(note -> headings.mentions(
                                "illustrative", phrases.read(note.text()).words()));
    }

    void illustrative(String file) {
        illustrativeFiles.add(file);
    }

    void forget(String file) {
        projects.keySet().removeIf(place -> place.file().equals(file));
        owners.keySet().removeIf(place -> place.file().equals(file));
        illustrativeFiles.remove(file);
    }

    List<Finding> findings() {
        return illustrativeFiles.stream()
                .map(file -> Finding.onFile(FindingCode.ILLUSTRATIVE_FIGURES, file, ""))
                .toList();
    }

    /** The rows of projects, each with its figures, by file and row. */
    List<List<Figure>> projectRows() {
        return leaves(projects);
    }

    /** The rows of owners. */
    List<List<Figure>> ownerRows() {
        return leaves(owners);
    }

    private static List<List<Figure>> leaves(Map<Place, List<Figure>> rows) {
        Set<Path> parents = new HashSet<>();
        rows.values().forEach(figures -> {
            List<String> path = figures.get(0).rowPath();
            for (int length = 1; length < path.size(); length++) {
                parents.add(Path.of(figures.get(0), path.subList(0, length)));
            }
        });
        return rows.values().stream()
                .filter(figures ->
                        !parents.contains(Path.of(figures.get(0), figures.get(0).rowPath())))
                .map(List::copyOf)
                .toList();
    }

    /**
     * What a title says of the rows below it.
     *
     * @param projects whether they are projects
     * @param capital whether their figures are public capital
     * @param illustrative whether these are illustration
     */
    private record Title(String text, boolean projects, boolean capital, boolean illustrative) {}

    /** A row path within its sheet. */
    private record Path(String file, String sheet, List<String> levels) {

        private static Path of(Figure figure, List<String> levels) {
            return new Path(figure.origin().file(), figure.origin().sheet(), levels);
        }
    }

    private record Place(String file, String sheet, int row) implements Comparable<Place> {

        private static Place of(Figure figure) {
            Origin origin = figure.origin();
            return new Place(origin.file(), origin.sheet(), origin.cell().row());
        }

        @Override
        public int compareTo(Place other) {
            int byFile = file.compareTo(other.file);
            int bySheet = byFile != 0 ? byFile : sheet.compareTo(other.sheet);
            return bySheet != 0 ? bySheet : Integer.compare(row, other.row);
        }
    }
}
