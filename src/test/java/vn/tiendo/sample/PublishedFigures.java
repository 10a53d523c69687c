package vn.tiendo.sample;

import java.util.LinkedHashMap;
import java.util.Map;

/** Published statements about the province, one line each with its source, as printed. */
final class PublishedFigures {

    private final Map<String, Map<String, String>> statements;

    private PublishedFigures(Map<String, Map<String, String>> statements) {
        this.statements = statements;
    }

    static PublishedFigures load() {
        Map<String, Map<String, String>> statements = new LinkedHashMap<>();
        for (Map<String, String> row : Resource.rows("published.tsv")) {
            statements.put(row.get("key"), row);
        }
        return new PublishedFigures(statements);
    }

    Map<String, Map<String, String>> statements() {
        return statements;
    }

    boolean has(String key) {
        return statements.containsKey(key);
    }

    /**
     * One number of a statement.
     *
     * @param field {@code value}, {@code thousands} (a value printed in thousands of the row's unit), {@code target}, {@code
     *     percent} (of plan), {@code growth}, {@code index} (the growth as an index) or {@code change} (an absolute difference)
     */
    Content figure(String key, String field) {
        Map<String, String> statement = statements.get(key);
        return content(statement, field).from(statement.get("source"));
    }

    private static Content content(Map<String, String> statement, String field) {
        return switch (field) {
            case "value" -> printed(statement, "value").level();
            case "thousands" -> printed(statement, "value").thousands();
            case "target" -> target(statement);
            case "percent" -> printed(statement, "pct_of_plan").percentOfPlan();
            case "growth" -> printed(statement, "pct_yoy").growth();
            case "index" -> printed(statement, "pct_yoy").index();
            case "change" -> printed(statement, "pct_yoy").growth();
            default -> throw new IllegalArgumentException("no such field: " + field);
        };
    }

    /** "từ 46 % trở lên" keeps its words on both sides; other targets lose only their unit. */
    private static Content target(Map<String, String> statement) {
        String target = statement.get("target");
        return target.startsWith("từ ")
                ? Content.text(target.replace(" %", "%"))
                : PrintedNumber.of(target).level();
    }

    private static PrintedNumber printed(Map<String, String> statement, String column) {
        return PrintedNumber.of(statement.get(column));
    }
}
