package vn.tiendo.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

    private static final List<Heading> HEADINGS = read();
    private static final Recent<String, Optional<TextColumn>> KNOWN = new Recent<>();

    private record Heading(String words, TextColumn column) {}

    /** The meaning of a heading; empty for any other heading. */
    public static Optional<TextColumn> of(String heading) {
        return KNOWN.get(heading, TextColumn::read);
    }

    private static Optional<TextColumn> read(String heading) {
        String key = Folding.key(heading);
        return HEADINGS.stream()
                .filter(known -> key.equals(known.words()) || key.startsWith(known.words() + " "))
                .findFirst()
                .map(Heading::column);
    }

    /** Longest first. */
    private static List<Heading> read() {
        List<Heading> headings = new ArrayList<>();
        DataTable.read("text-headings.tsv").forEach(row -> {
            TextColumn column = valueOf(row.get("role").toUpperCase(Locale.ROOT));
            DataTable.list(row.get("words")).forEach(words -> headings.add(new Heading(Folding.key(words), column)));
        });
        headings.sort(
                Comparator.comparingInt((Heading heading) -> heading.words().length())
                        .reversed());
        return List.copyOf(headings);
    }
}
