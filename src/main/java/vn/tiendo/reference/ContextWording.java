package vn.tiendo.reference;

import java.util.List;

/**
 * Short wordings that mean an indicator only within a context: "Trung ương" is central investment under investment, and
 * central industry under industry.
 *
 * @param meaning code of the indicator, or of a context that is none
 * @param within code of the indicator around it, {@code @heading} for a kind of section heading, or {@code title} where
 *     the wording is the whole title of a table
 * @param wordings the wordings as printed
 */
public record ContextWording(String meaning, String within, List<String> wordings) {

    public ContextWording {
        wordings = List.copyOf(wordings);
    }

    public static List<ContextWording> load() {
        return DataTable.read("contexts.tsv").stream()
                .map(row ->
                        new ContextWording(row.get("meaning"), row.get("within"), DataTable.list(row.get("wordings"))))
                .toList();
    }
}
