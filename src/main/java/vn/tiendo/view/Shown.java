package vn.tiendo.view;

import java.util.List;
import java.util.Locale;

/**
 * What stands in one place of a table.
 *
 * @param number the number; a dash where there is none
 * @param unit its unit, empty for percentages
 * @param note small print under it, pieces to be printed one after the other
 * @param effect whether a difference is good, bad or neither
 */
public record Shown(Cited number, String unit, List<Cited> note, Effect effect) {

    private static final String DASH = "–";

    public static final Shown NONE = missing("");

    public Shown {
        note = List.copyOf(note);
    }

    /** A dash, with the reason under it. */
    public static Shown missing(String reason) {
        return of(Cited.plain(DASH), "", Cited.note(reason));
    }

    public static Shown of(Cited number, String unit, List<Cited> note) {
        return new Shown(number, unit, note, Effect.NEUTRAL);
    }

    /** {@code good}, {@code bad}, or empty where a difference is neither. */
    public String tone() {
        return effect == Effect.NEUTRAL ? "" : effect.name().toLowerCase(Locale.ROOT);
    }

    /** A dash that is not even explained. */
    public boolean isSilent() {
        return isMissing() && note.isEmpty();
    }

    public boolean isMissing() {
        return number.text().equals(DASH);
    }
}
