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

    static RichText plain(String text) {
        return new RichText(List.of(new Run(text, "")));
    }
}
