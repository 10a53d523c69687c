package vn.tiendo.hostile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.workbook.CellKind;

/**
 * Says which cells of a workbook may have changed when one of its parts did: those that are read from the changed bytes.
 * Everything else is the same, or missing with a finding.
 */
final class PackageOracle {

    private final Snapshot original;
    private final FigureOracle figures;

    PackageOracle(Snapshot original) {
        this.original = original;
        this.figures = new FigureOracle(original);
    }

    /** What is wrong with the reading of a mutant, in words; nothing where all is as it must be. */
    List<String> complaints(String part, String sheet, byte[] before, Mutation mutation, Snapshot mutant) {
        if (part.contains("worksheets/sheet")) {
            return ofSheet(SheetXml.of(sheet, before), mutation, mutant);
        }
        if (part.endsWith("sharedStrings.xml")) {
            return numbersKept(mutant, false);
        }
        if (part.endsWith("styles.xml")) {
            return numbersKept(mutant, true);
        }
        if (part.endsWith("workbook.xml") || part.endsWith(".rels") || part.startsWith("[Content_Types]")) {
            return ofRelations(mutant);
        }
        return unchanged(mutant, Set.of(), "");
    }

    private List<String> ofSheet(SheetXml sheet, Mutation mutation, Snapshot mutant) {
        String free = sheet.keepsBounds(mutation) ? "" : sheet.sheet();
        return unchanged(mutant, sheet.touched(mutation), free);
    }

    /** The same of the figures; only where the mutant was read with them. */
    List<String> complaintsOfFigures(String part, String sheet, byte[] before, Mutation mutation, Snapshot mutant) {
        if (part.contains("worksheets/sheet")) {
            SheetXml xml = SheetXml.of(sheet, before);
            // A year in a heading, or the number of a row, is part of the layout.
            boolean numberOnly = xml.changesOneNumberOnly(mutation)
                    && original.figures().keySet().containsAll(xml.touched(mutation));
            return figures.complaints(
                    mutant, xml.touched(mutation), false, other -> other.equals(sheet) && !numberOnly);
        }
        boolean related = part.endsWith("workbook.xml") || part.endsWith(".rels") || part.startsWith("[");
        return related
                ? ofRelatedFigures(mutant)
                : figures.complaints(mutant, Set.of(), part.endsWith("styles.xml"), other -> false);
    }

    /** Sheets may be renamed or exchanged; but every figure is one of the same address and value. */
    private List<String> ofRelatedFigures(Snapshot mutant) {
        Set<String> known = new HashSet<>();
        original.figures().forEach((place, figure) -> known.add(address(place) + " " + figure.value()));
        return mutant.figures().entrySet().stream()
                .filter(figure -> !known.contains(
                        address(figure.getKey()) + " " + figure.getValue().value()))
                .map(figure -> figure.getKey() + " came from nowhere: " + figure.getValue())
                .toList();
    }

    /** All cells but the named ones are the same, or gone with a finding; those of one sheet may also be gone without. */
    private List<String> unchanged(Snapshot mutant, Set<String> named, String sheetThatMayLoseCells) {
        List<String> complaints = new ArrayList<>();
        for (Map.Entry<String, Snapshot.Content> cell : original.cells().entrySet()) {
            Optional<Snapshot.Content> now = mutant.at(cell.getKey());
            boolean same = now.isPresent() && now.get().equals(cell.getValue());
            boolean mayBeGone = !mutant.findings().isEmpty()
                    || (!sheetThatMayLoseCells.isEmpty() && cell.getKey().startsWith(sheetThatMayLoseCells + "!"));
            boolean goneAndTold = mayBeGone && (now.isEmpty() || now.get().kind() == CellKind.INVALID);
            if (!same && !goneAndTold && !named.contains(cell.getKey())) {
                complaints.add(cell.getKey() + ": " + cell.getValue() + " became " + now);
            }
        }
        return complaints;
    }

    /** Texts may read otherwise; a number is the same number, or with another style a day, or gone and told. */
    private List<String> numbersKept(Snapshot mutant, boolean mayBecomeDays) {
        List<String> complaints = new ArrayList<>();
        for (Map.Entry<String, Snapshot.Content> cell : original.cells().entrySet()) {
            Optional<Snapshot.Content> now = mutant.at(cell.getKey());
            boolean isNumber = cell.getValue().isNumber();
            boolean same = now.isPresent() && now.get().equals(cell.getValue());
            boolean day = mayBecomeDays
                    && now.filter(content -> content.kind() == CellKind.DATE || content.kind() == CellKind.INVALID)
                            .isPresent();
            boolean told = now.isEmpty() && !mutant.findings().isEmpty();
            if (isNumber && !same && !day && !told) {
                complaints.add(cell.getKey() + ": " + cell.getValue() + " became " + now);
            }
        }
        return complaints;
    }

    /** Sheets may be gone, renamed or exchanged; but every number stands at the same address of some sheet. */
    private List<String> ofRelations(Snapshot mutant) {
        Set<String> known = new HashSet<>();
        original.cells().forEach((place, content) -> known.add(address(place) + " " + content));
        List<String> complaints = new ArrayList<>();
        mutant.cells().forEach((place, content) -> {
            if (content.isNumber() && !known.contains(address(place) + " " + content)) {
                complaints.add(place + ": " + content + " came from nowhere");
            }
        });
        return complaints;
    }

    private static String address(String place) {
        return place.substring(place.lastIndexOf('!') + 1);
    }
}
