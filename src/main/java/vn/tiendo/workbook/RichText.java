package vn.tiendo.workbook;

import java.util.List;

/**
 * A text as stored, before decoding.
 *
 * @param runs its parts, each in one font
 */
record RichText(List<Run> runs) {

    /**
     * @param text the characters as stored
     * @param font name of the run's own font, empty where the cell's font holds
     */
    record Run(String text, String font) {}

    RichText {
        runs = List.copyOf(runs);
    }

    /** Whether it is a single text without fonts of its own. */
    boolean isPlain() {
        return runs.size() == 1 && runs.get(0).font().isEmpty();
    }

    static RichText plain(String text) {
        return new RichText(List.of(new Run(text, "")));
    }
}
