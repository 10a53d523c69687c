package vn.tiendo.forms;

import java.util.List;

/**
 * One column of a form.
 *
 * @param key stable word by which it is read back, written in a hidden row
 * @param heading what the person reads above it
 * @param note what a person should know before filling it in, or empty
 * @param width in characters
 * @param open whether it may be filled in
 * @param choices what to choose from; empty means free text
 * @param only whether nothing but the choices may be typed
 */
record FormColumn(
        String key, String heading, String note, int width, boolean open, List<String> choices, boolean only) {

    FormColumn {
        choices = List.copyOf(choices);
    }

    static FormColumn text(String key, String heading, String note, int width) {
        return new FormColumn(key, heading, note, width, true, List.of(), false);
    }

    static FormColumn shown(String key, String heading, int width) {
        return new FormColumn(key, heading, "", width, false, List.of(), false);
    }

    static FormColumn choice(String key, String heading, String note, int width, List<String> choices) {
        return new FormColumn(key, heading, note, width, true, choices, true);
    }

    /** Choices that may be left for something else typed. */
    static FormColumn offer(String key, String heading, String note, int width, List<String> choices) {
        return new FormColumn(key, heading, note, width, true, choices, false);
    }
}
