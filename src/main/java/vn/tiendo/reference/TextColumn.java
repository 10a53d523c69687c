package vn.tiendo.reference;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a column of a table of words holds. The headings are data ({@code text-headings.tsv}). */
public enum TextColumn {
    TASK,
    OWNER,
    DEADLINE,
    STATE,
    INDICATOR,
    CAUSE,
    MEASURE;

    private static final Map<String, TextColumn> HEADINGS = read();
    private static final int LONGEST =
            HEADINGS.keySet().stream().mapToInt(String::length).max().orElse(0);
    private static final Recent<String, Optional<TextColumn>> KNOWN = new Recent<>();

    /** The meaning of a heading; empty for any other heading. */
    public static Optional<TextColumn> of(String heading) {
        return KNOWN.get(heading, TextColumn::read);
    }

    /** The longest of the known headings that the words begin with. */
    private static Optional<TextColumn> read(String heading) {
        String key = Folding.key(heading);
        int end = key.length() <= LONGEST ? key.length() : key.lastIndexOf(' ', LONGEST);
        while (end > 0) {
            TextColumn column = HEADINGS.get(key.substring(0, end));
            if (column != null) {
                return Optional.of(column);
            }
            end = key.lastIndexOf(' ', end - 1);
        }
        return Optional.empty();
    }

    private static Map<String, TextColumn> read() {
        Map<String, TextColumn> headings = new HashMap<>();
        DataTable.read("text-headings.tsv").forEach(row -> {
            TextColumn column = valueOf(row.get("role").toUpperCase(Locale.ROOT));
            DataTable.list(row.get("words")).forEach(words -> headings.putIfAbsent(Folding.key(words), column));
        });
        return Map.copyOf(headings);
    }
}
