package vn.tiendo.reference;

import java.util.HashMap;
import java.util.Map;

/** Writes out abbreviations inside folded wordings, so that "Kim ngạch XK" and "Kim ngạch xuất khẩu" are one. */
public final class Abbreviations {

    private static final Map<String, String> LONG = read();

    private Abbreviations() {}

    /** A folded wording with every abbreviation written out. */
    public static String expand(String folded) {
        StringBuilder out = new StringBuilder(folded.length());
        for (String word : folded.split(" ", -1)) {
            out.append(out.isEmpty() ? "" : " ").append(LONG.getOrDefault(word, word));
        }
        return out.toString();
    }

    private static Map<String, String> read() {
        Map<String, String> read = new HashMap<>();
        DataTable.read("abbreviations.tsv")
                .forEach(row -> read.put(Folding.key(row.get("short")), Folding.key(row.get("long"))));
        return Map.copyOf(read);
    }
}
