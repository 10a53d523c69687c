package vn.tiendo.hostile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Finding;

/**
 * Says what may have become of the figures of a workbook whose part was changed. Every figure is the same in all that it
 * says; or gone, with a finding that was not there before or with its own cell; or changed because of bytes that can be
 * named: its value because of its own cell or the styles, its meaning because of a text, a style or the layout of its
 * sheet, its period also because of a text elsewhere in the book.
 */
final class FigureOracle {

    private final Snapshot original;
    private final Set<String> findings;

    FigureOracle(Snapshot original) {
        this.original = original;
        this.findings = words(original);
    }

    private static Set<String> words(Snapshot snapshot) {
        return snapshot.findings().stream().map(FigureOracle::words).collect(Collectors.toSet());
    }

    private static String words(Finding finding) {
        return String.join("|", finding.code().code(), finding.sheet(), finding.cell(), finding.found())
                + finding.arguments();
    }

    /**
     * What is wrong with the figures of a mutant; nothing where all is as it must be.
     *
     * @param touched cells whose own bytes were changed
     * @param looks whether the styles of the book were changed
     * @param laidOut sheets of which more than a stored number was changed
     */
    List<String> complaints(Snapshot mutant, Set<String> touched, boolean looks, Predicate<String> laidOut) {
        if (mutant.refused()) {
            return List.of();
        }
        boolean told = !findings.containsAll(words(mutant));
        Set<String> texts = sheetsWithOtherTexts(mutant);
        List<String> complaints = new ArrayList<>();
        for (Map.Entry<String, Figure> entry : original.figures().entrySet()) {
            String place = entry.getKey();
            Figure before = entry.getValue();
            boolean own = touched.contains(place) || !mutant.at(place).equals(original.at(place));
            boolean meaning = looks || texts.contains(sheet(place)) || laidOut.test(sheet(place));
            Optional<Figure> now = Optional.ofNullable(mutant.figures().get(place));
            if (now.isEmpty()) {
                complain(complaints, told || own, place + " is gone and nothing tells it");
            } else {
                boolean sameValue = now.get().value().compareTo(before.value()) == 0;
                complain(complaints, sameValue || own || looks, place + " has another value: " + now.get());
                boolean sameTime = now.get().period().equals(before.period());
                complain(complaints, sameTime || !texts.isEmpty() || meaning, place + " is of another time: " + now);
                complain(complaints, own || meaning || saysTheSame(before, now.get()), before + " became " + now);
            }
        }
        Set<String> added = new HashSet<>(mutant.figures().keySet());
        added.removeAll(original.figures().keySet());
        added.removeIf(place -> touched.contains(place) || looks || texts.contains(sheet(place)));
        added.removeIf(place -> laidOut.test(sheet(place)));
        added.forEach(place ->
                complaints.add(place + " came from nowhere: " + mutant.figures().get(place)));
        return complaints;
    }

    private static void complain(List<String> complaints, boolean fine, String what) {
        if (!fine) {
            complaints.add(what);
        }
    }

    /** All but the value and the period, which have conditions of their own. */
    private static boolean saysTheSame(Figure one, Figure other) {
        return one.equals(new Figure(
                other.origin(),
                other.table(),
                other.rowPath(),
                other.columnHeader(),
                other.measure(),
                one.period(),
                other.area(),
                other.unit(),
                one.value(),
                other.decimals(),
                other.raw(),
                other.qualifier(),
                other.bounds(),
                other.status(),
                other.authority(),
                other.priceBasis(),
                other.notes()));
    }

    private Set<String> sheetsWithOtherTexts(Snapshot mutant) {
        Set<String> places = new HashSet<>(original.cells().keySet());
        places.addAll(mutant.cells().keySet());
        return places.stream()
                .filter(place -> !Objects.equals(text(original, place), text(mutant, place)))
                .map(FigureOracle::sheet)
                .collect(Collectors.toSet());
    }

    private static String text(Snapshot snapshot, String place) {
        return snapshot.at(place)
                .filter(content -> !content.isNumber())
                .map(content -> content.kind() + content.text())
                .orElse("");
    }

    private static String sheet(String place) {
        return place.substring(0, place.lastIndexOf('!'));
    }
}
