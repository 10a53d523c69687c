package vn.tiendo.view;

import java.util.stream.Collectors;

/**
 * What stands in one place of a message's table.
 *
 * @param text number and unit
 * @param note small print under it, or empty
 * @param tone {@code good}, {@code bad} or empty
 */
public record MailCell(String text, String note, String tone) {

    static MailCell of(Shown shown) {
        String note = shown.note().stream().map(Cited::text).collect(Collectors.joining());
        return new MailCell(whole(shown), note, shown.tone());
    }

    /** Whether a dash stands here. */
    public boolean isMissing() {
        return text.equals(Shown.NONE.number().text());
    }

    /** Number and unit in one piece. */
    static String whole(Shown shown) {
        return shown.unit().isEmpty() ? shown.number().text() : shown.number().text() + " " + shown.unit();
    }
}
