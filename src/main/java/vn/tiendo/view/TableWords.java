package vn.tiendo.view;

import java.util.Map;
import java.util.Set;

/** The columns of a run's tables as people read them: headings, and words for the codes that stand in some of them. */
public final class TableWords {

    private static final Set<String> NUMBERS = Set.of(
            "value",
            "value_low",
            "value_high",
            "actual",
            "target",
            "target_low",
            "target_high",
            "previous",
            "attainment_pct",
            "growth_pct",
            "stated_attainment_pct",
            "stated_growth_pct",
            "gap",
            "path_pct",
            "path_years",
            "remaining",
            "required_rest_growth_pct",
            "projection",
            "projection_low",
            "projection_high",
            "department_estimate",
            "rank",
            "rank_of");

    private static final Map<String, String> CODES = Map.of(
            "measure", "review.measure.",
            "status", "status.",
            "plan_authority", "authority.",
            "sector", "sector.",
            "verdict", "verdict.",
            "feasibility", "feasibility.",
            "scope", "data.scope.",
            "leading", "data.leading.",
            "severity", "severity.");

    private final Messages messages;

    public TableWords(Messages messages) {
        this.messages = messages;
    }

    /** Name of a table's sheet: figures, indicators or findings. */
    public String sheet(String table) {
        return messages.text("data.sheet." + table);
    }

    /** Heading of a column. */
    public String heading(String column) {
        return messages.text("data.column." + column);
    }

    /** Whether numbers stand in a column. */
    public boolean isNumber(String column) {
        return NUMBERS.contains(column);
    }

    /** What a person reads in a cell: the words of a code, else the text itself. */
    public String words(String column, String text) {
        String key = CODES.getOrDefault(column, "") + text;
        return CODES.containsKey(column) && messages.has(key) ? messages.text(key) : text;
    }
}
