package vn.tiendo.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.tiendo.model.PercentUnit;

/** The cells of one sheet: what holds for a whole column or row is said once, and a cell adds what it alone has. */
final class SheetSources {

    private SheetSources() {}

    /** Rows in the order in which the page uses them. */
    static SourceSheet of(String place, List<SourceEntry> entries) {
        Map<String, Set<String>> headings =
                new TreeMap<>(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        Map<String, List<SourceEntry>> rows = new LinkedHashMap<>();
        for (SourceEntry entry : entries) {
            headings.computeIfAbsent(entry.column(), column -> new LinkedHashSet<>())
                    .add(entry.heading());
            rows.computeIfAbsent(entry.label(), label -> new ArrayList<>()).add(entry);
        }
        headings.values().removeIf(different -> different.size() > 1);
        return new SourceSheet(
                place,
                headings.entrySet().stream()
                        .map(column -> new Fact(
                                column.getKey(), column.getValue().iterator().next()))
                        .filter(column -> !column.text().isEmpty())
                        .toList(),
                rows.entrySet().stream()
                        .map(row -> row(row.getKey(), row.getValue(), headings.keySet()))
                        .toList());
    }

    /** A row's unit is that of its first level; percentages beside it say so themselves. */
    private static SourceRow row(String label, List<SourceEntry> entries, Set<String> shared) {
        String unit = entries.stream()
                .map(SourceEntry::unit)
                .filter(printed -> !PercentUnit.PERCENT.is(printed) && !printed.isEmpty())
                .findFirst()
                .orElse("");
        String title = unit.isEmpty() ? label : label + ", " + unit;
        return new SourceRow(
                title,
                entries.stream()
                        .map(entry -> entry.cell(
                                shared.contains(entry.column()),
                                entry.isPercentage() || entry.unit().equals(unit)))
                        .toList());
    }
}
