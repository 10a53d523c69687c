package vn.tiendo.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The national series: half-years and years by label, with the plan of the newest year. Numbers have a decimal point. */
final class NationalSeries {

    /** Levels are printed as whole numbers, percentages with one decimal, whatever more the source's cells hold. */
    private static final Map<String, Integer> DECIMALS = Map.of("percent", 1, "index", 1);

    private final Map<String, Map<String, String>> years;

    private NationalSeries(Map<String, Map<String, String>> years) {
        this.years = years;
    }

    static NationalSeries load() {
        Map<String, Map<String, String>> years = new HashMap<>();
        for (Map<String, String> row : Resource.rows("national.tsv")) {
            years.put(key(row.get("series"), row.get("label"), row.get("year")), row);
        }
        return new NationalSeries(years);
    }

    /**
     * Several cells in a row.
     *
     * @param reference {@code series:label:2012-2020:half,full}: for every year every field
     */
    List<Content> figures(String reference) {
        String[] parts = reference.split(":", -1);
        String[] span = parts[2].split("-", -1);
        int last = Integer.parseInt(span[span.length - 1]);
        List<Content> cells = new ArrayList<>();
        for (int year = Integer.parseInt(span[0]); year <= last; year++) {
            for (String field : parts[3].split(",", -1)) {
                cells.add(cell(key(parts[0], parts[1], Integer.toString(year)), field));
            }
        }
        return cells;
    }

    /** Blank where the series does not have that year. */
    private Content cell(String key, String field) {
        Map<String, String> row = years.getOrDefault(key, Map.of());
        String value = row.getOrDefault(field, "");
        return value.isEmpty()
                ? Content.BLANK
                : Content.number(new BigDecimal(value), DECIMALS.getOrDefault(field, 0))
                        .from(row.getOrDefault(field.equals("plan") ? "plan_source" : "source", ""));
    }

    private static String key(String series, String label, String year) {
        return series + ":" + label + ":" + year;
    }
}
