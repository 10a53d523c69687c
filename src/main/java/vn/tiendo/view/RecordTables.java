package vn.tiendo.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.RuleRecord;
import vn.tiendo.model.Sector;

/**
 * How the rule that projects did before: indicator by indicator, or, where they are too many to be read, sector by sector;
 * each indicator's own record stands in its row anyway.
 */
final class RecordTables {

    private static final int MOST_INDICATORS = 100;

    private final Edition edition;

    RecordTables(Edition edition) {
        this.edition = edition;
    }

    DataTable of(Collection<Assessment> assessments) {
        List<Assessment> tried = assessments.stream()
                .filter(each -> each.record().isPresent())
                .toList();
        return tried.size() > MOST_INDICATORS ? bySector(tried) : byIndicator(tried);
    }

    private DataTable byIndicator(List<Assessment> tried) {
        List<List<Cited>> rows = tried.stream()
                .map(each -> row(
                        edition.name(each.indicator()),
                        each.record().map(RuleRecord::right).orElse(0),
                        each.record().map(RuleRecord::of).orElse(0),
                        each.record().map(RuleRecord::medianErrorPercent).orElse(0.0)))
                .toList();
        return table("table.records", "column.indicator", rows);
    }

    private DataTable bySector(List<Assessment> tried) {
        Map<Sector, List<RuleRecord>> sectors = new TreeMap<>();
        tried.forEach(each -> sectors.computeIfAbsent(each.indicator().sector(), sector -> new ArrayList<>())
                .add(each.record().orElseThrow()));
        List<List<Cited>> rows = new ArrayList<>();
        sectors.forEach((sector, records) -> rows.add(row(
                edition.sector(sector),
                records.stream().mapToInt(RuleRecord::right).sum(),
                records.stream().mapToInt(RuleRecord::of).sum(),
                median(records.stream()
                        .map(RuleRecord::medianErrorPercent)
                        .sorted()
                        .toList()))));
        return table("table.records.sectors", "filter.sector", rows);
    }

    private static double median(List<Double> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private List<Cited> row(String name, int right, int of, double error) {
        return List.of(
                Cited.plain(name),
                Cited.plain(edition.text("record.of", right, of)),
                Cited.plain(edition.formats().percent(BigDecimal.valueOf(error), 1)));
    }

    private DataTable table(String caption, String first, List<List<Cited>> rows) {
        return new DataTable(
                edition.text(caption),
                List.of(edition.text(first), edition.text("column.record"), edition.text("column.error")),
                rows);
    }
}
