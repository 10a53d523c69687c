package vn.tiendo.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Origin;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Folding;
import vn.tiendo.reference.Headings;
import vn.tiendo.reference.LearnedWordings;

/** Remembers the rows with plans that no indicator was found for, each once, and no more than a person would read. */
final class UnmatchedRows {

    private static final int MOST = 2000;

    /** A label of fewer words means one thing here and another thing there. */
    private static final int LEAST_WORDS = 3;

    private final LearnedWordings learned;
    private final Areas areas;
    private final Headings headings;
    private final Map<Place, Figure> rows = new LinkedHashMap<>();
    private final Map<String, Counter> perFile = new HashMap<>();

    /** The figures of a row come one after the other: it counts once, though it may not be remembered. */
    private Place last = new Place("", "", -1);

    UnmatchedRows(LearnedWordings learned, Areas areas, Headings headings) {
        this.learned = learned;
        this.areas = areas;
        this.headings = headings;
    }

    void add(Figure figure) {
        boolean plan = figure.measure() == Measure.TARGET || figure.measure() == Measure.PCT_OF_PLAN;
        Origin origin = figure.origin();
        if (!plan || last.is(origin) || figure.label().isEmpty() || isSetAside(figure)) {
            return;
        }
        last = new Place(origin.file(), origin.sheet(), origin.cell().row());
        if (!rows.containsKey(last)) {
            perFile.computeIfAbsent(origin.file(), first -> new Counter()).more();
            if (rows.size() < MOST) {
                rows.put(last, figure);
            }
        }
    }

    /** A person said that it is no indicator. */
    private boolean isSetAside(Figure figure) {
        return learned.of(figure.rowPath(), figure.table())
                .filter(wording -> wording.indicator().isEmpty())
                .isPresent();
    }

    void forget(String file) {
        rows.keySet().removeIf(place -> place.file().equals(file));
        perFile.remove(file);
        last = new Place("", "", -1);
    }

    List<UnmatchedRow> all() {
        return rows.values().stream()
                .map(figure -> new UnmatchedRow(
                        figure.rowPath(),
                        figure.table(),
                        isBare(figure),
                        figure.unit(),
                        figure.origin(),
                        subject(figure),
                        counted(figure)))
                .toList();
    }

    /** The per cent of a percentage of plan says nothing of what the row counts. */
    private static String counted(Figure figure) {
        return figure.measure() == Measure.TARGET ? figure.unit() : "";
    }

    /** A row that is an area or a total says nothing of its subject; there the title does. */
    private String subject(Figure figure) {
        return isPlaceOrTotal(figure) ? figure.table() : figure.label();
    }

    private boolean isPlaceOrTotal(Figure figure) {
        return areas.place(figure.label()).isPresent()
                || RowWords.isNamedByHeading(figure, figure.label())
                || headings.isTotal(Folding.key(figure.label()));
    }

    private boolean isBare(Figure figure) {
        boolean single =
                figure.rowPath().size() == 1 && Folding.key(figure.label()).split(" ", -1).length < LEAST_WORDS;
        return single || isPlaceOrTotal(figure);
    }

    /** One finding for each file, on its first such row. */
    List<Finding> findings() {
        Map<String, Figure> first = new TreeMap<>();
        rows.values().forEach(figure -> first.putIfAbsent(figure.origin().file(), figure));
        List<Finding> findings = new ArrayList<>();
        first.forEach((file, figure) -> findings.add(Finding.at(
                FindingCode.UNKNOWN_INDICATOR,
                figure.origin(),
                figure.label(),
                figure.label(),
                String.valueOf(perFile.getOrDefault(file, new Counter()).number()))));
        return findings;
    }

    private record Place(String file, String sheet, int row) {

        private boolean is(Origin origin) {
            return row == origin.cell().row() && sheet.equals(origin.sheet()) && file.equals(origin.file());
        }
    }
}
