package vn.tiendo.mail;

/** What may stand in a header line: subject, file name, display name of an address. */
public final class HeaderText {

    private HeaderText() {}

    /**
     * Whether a text can neither end a header line nor hide what it says. Refused are control and format characters, line
     * and paragraph separators, lone surrogates, and characters whose low byte is a line break (U+760D, U+760A), because
     * mail software that cuts characters to bytes would break the line there (CVE-2025-7962).
     */
    public static boolean isSafe(String text) {
        return text.codePoints().noneMatch(HeaderText::isHarmful)
                && text.chars().noneMatch(unit -> (unit & 0xFF) == '\r' || (unit & 0xFF) == '\n');
    }

    private static boolean isHarmful(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
