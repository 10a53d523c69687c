package vn.tiendo.forms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Indicator;

/**
 * A row of a collection workbook.
 *
 * @param indicator what the row is about
 * @param depth how many wholes it is part of
 * @param asked whether the department reports it; else it is only the heading of its parts
 */
record CollectionRow(Indicator indicator, int depth, boolean asked) {

    /** The rows of a department: wholes with their parts below them, in the order of the catalogue. */
    static List<CollectionRow> of(List<Indicator> asked, Catalogue catalogue) {
        Set<String> codes = new LinkedHashSet<>();
        Set<String> shown = new LinkedHashSet<>();
        for (Indicator indicator : asked) {
            codes.add(indicator.code());
            Optional<Indicator> at = Optional.of(indicator);
            while (at.isPresent() && shown.add(at.get().code())) {
                at = at.get().parent().flatMap(catalogue::find);
            }
        }
        List<CollectionRow> rows = new ArrayList<>();
        for (Indicator indicator : catalogue.indicators()) {
            if (indicator.parent().flatMap(catalogue::find).isEmpty()) {
                add(indicator, 0, rows, catalogue, codes, shown);
            }
        }
        return rows;
    }

    private static void add(
            Indicator indicator,
            int depth,
            List<CollectionRow> rows,
            Catalogue catalogue,
            Set<String> asked,
            Set<String> shown) {
        if (!shown.contains(indicator.code())) {
            return;
        }
        rows.add(new CollectionRow(indicator, depth, asked.contains(indicator.code())));
        for (Indicator part : catalogue.indicators()) {
            if (part.parent().equals(Optional.of(indicator.code()))) {
                add(part, depth + 1, rows, catalogue, asked, shown);
            }
        }
    }
}
