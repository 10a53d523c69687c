package vn.tiendo.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
                .filter(each -> each.outlook().record().isPresent())
                .toList();
        return tried.size() > MOST_INDICATORS ? bySector(tried) : byIndicator(tried);
    }

    private DataTable byIndicator(List<Assessment> tried) {
        List<List<Cited>> rows = tried.stream()
                .map(each -> row(
                        edition.name(each),
                        each.outlook().record().map(RuleRecord::right).orElse(0),
                        each.outlook().record().map(RuleRecord::of).orElse(0),
                        errors(List.of(each))))
                .toList();
        return table("table.records", "column.indicator", rows);
    }

    private DataTable bySector(List<Assessment> tried) {
        Map<Sector, List<Assessment>> sectors = new TreeMap<>();
        tried.forEach(each -> sectors.computeIfAbsent(each.indicator().sector(), sector -> new ArrayList<>())
                .add(each));
        List<List<Cited>> rows = new ArrayList<>();
        sectors.forEach((sector, members) -> rows.add(row(
                edition.sector(sector),
                records(members).mapToInt(RuleRecord::right).sum(),
                records(members).mapToInt(RuleRecord::of).sum(),
                errors(members))));
        return table("table.records.sectors", "filter.sector", rows);
    }

    private static Stream<RuleRecord> records(List<Assessment> members) {
        return members.stream().flatMap(each -> each.outlook().record().stream());
    }

    /** The errors of levels; one of a rate, in per cent of that rate, tells nobody anything. */
    private static List<Double> errors(List<Assessment> members) {
        return records(members.stream()
                        .filter(each -> each.indicator().isComparedInPercent())
                        .toList())
                .map(RuleRecord::medianErrorPercent)
                .sorted()
                .toList();
    }

    private static double median(List<Double> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private List<Cited> row(String name, int right, int of, List<Double> errors) {
        return List.of(
                Cited.plain(name),
                Cited.plain(edition.text("record.of", right, of)),
                Cited.plain(errors.isEmpty() ? "–" : edition.formats().percent(BigDecimal.valueOf(median(errors)), 1)));
    }

    private DataTable table(String caption, String first, List<List<Cited>> rows) {
        return new DataTable(
                edition.text(caption),
                List.of(edition.text(first), edition.text("column.record"), edition.text("column.error")),
                rows);
    }
}
