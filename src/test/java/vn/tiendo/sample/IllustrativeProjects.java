package vn.tiendo.sample;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** The invented projects of the one illustrative workbook; nothing else in the set may use them. */
final class IllustrativeProjects {

    private final Map<String, Map<String, String>> projects;

    private IllustrativeProjects(Map<String, Map<String, String>> projects) {
        this.projects = projects;
    }

    static IllustrativeProjects load() {
        Map<String, Map<String, String>> projects = new LinkedHashMap<>();
        for (Map<String, String> row : Resource.rows("illustrative.tsv")) {
            projects.put(row.get("key"), row);
        }
        return new IllustrativeProjects(projects);
    }

    boolean has(String key) {
        return projects.containsKey(key);
    }

    Content cell(String key, String column) {
        String value = projects.get(key).get(column);
        return value.matches("\\d+") ? Content.number(new BigDecimal(value), 0) : Content.text(value);
    }
}
